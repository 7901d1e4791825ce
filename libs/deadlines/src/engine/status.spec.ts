import { describe, expect, it } from '@jest/globals';
import type { Outcome } from './model.ts';
import { statusOn } from './status.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const deadline = (outcome: Outcome = 'live') => ({
  outcome,
  startsOn: day('2026-10-15'),
  lastDay: day('2026-12-16'),
  prudentLastDay: day('2026-12-14'),
});

describe('status on a day', () => {
  it.each([
    ['2026-10-14', 'projected', 'the eve of the start'],
    ['2026-10-15', 'open', 'the start'],
    ['2026-11-28', 'open', 'sixteen days before the prudent last day'],
    ['2026-11-29', 'due-soon', 'fifteen days before it'],
    ['2026-12-14', 'due-soon', 'the prudent last day'],
    ['2026-12-15', 'due-soon', 'past it, while the legal one is not'],
    ['2026-12-16', 'due-soon', 'the legal last day'],
    ['2026-12-17', 'missed', 'the day after'],
  ])('%s: %s (%s)', (today, expected) => {
    expect(statusOn(deadline(), day(today))).toBe(expected);
  });

  it.each(['met', 'extinguished', 'superseded'] as const)('%s whatever the day', (outcome) => {
    expect(statusOn(deadline(outcome), day('2030-01-01'))).toBe(outcome);
  });

  it('open while nothing runs', () => {
    const undated = {
      outcome: 'live',
      startsOn: null,
      lastDay: null,
      prudentLastDay: null,
    } as const;
    expect(statusOn(undated, day('2026-11-21'))).toBe('open');
  });
});
