import { describe, expect, it } from '@jest/globals';
import { anEvent, compute, lastDays, only, type EventWords } from '../testing/case-file.ts';
import { recordedOccurrence } from './occurrences.ts';
import type { Scene } from './rule.ts';
import { requestDay } from './version-dates.ts';

const REQUEST: EventWords = ['demande-deposee', '2026-06-15'];

describe('from when a limit runs and from when one may act', () => {
  it('one counted back from a hearing runs from the day its date is known', () => {
    const notice: EventWords = ['avis-audience', '2026-10-05', { appointmentOn: '2026-12-10' }];
    const { startsOn, lastDay } = only(compute([notice]), 'ta-cloture-instruction');
    expect([startsOn, lastDay].map(String)).toEqual(['2026-10-05', '2026-12-06']);
  });

  it('one whose clock is stopped still runs from its first day', () => {
    const stopped = compute(
      [
        ['decision-ofpra', '2026-10-05', { outcome: 'rejet' }],
        ['aj-demandee', '2026-10-12'],
      ],
      { procedure: 'asile' },
    );
    const { startsOn, lastDay } = only(stopped, 'cnda-recours-1-mois');
    expect([startsOn, lastDay].map(String)).toEqual(['2026-10-05', 'null']);
  });

  it.each([
    // Recorded, last day to ask for reasons, opening: the day after the latest birth, 16 October by the law.
    ['2026-07-01', '2026-09-02', '2026-09-02', 'long before the law’s own day: open to the last'],
    ['2026-10-15', '2026-12-16', '2026-10-17', 'on the law’s own day'],
    ['2026-10-20', '2026-12-21', '2026-10-21', 'later'],
  ])('a refusal recorded on %s: until %s, from %s (%s)', (born, last, opens) => {
    const deadline = only(compute([REQUEST, ['refus-implicite-ne', born]]), 'motifs-demande');
    expect([lastDays(deadline)[0], String(deadline.opensOn)]).toEqual([last, opens]);
  });
});

describe('the day of the request behind a birth', () => {
  const born = recordedOccurrence(anEvent(['refus-implicite-ne', '2026-10-15']));
  const request = anEvent(REQUEST);

  it.each([
    ['known', { ...born, origin: request }, '2026-06-15'],
    ['the birth’s own, recorded alone', born, '2026-10-15'],
    ['unknown: that of the birth', { ...born, origin: null }, '2026-10-15'],
  ])('%s', (_what, occurrence, expected) => {
    expect(String(requestDay({ occurrence } as Scene, null))).toBe(expected);
  });
});
