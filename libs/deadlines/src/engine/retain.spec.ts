import { describe, expect, it } from '@jest/globals';
import { compute, only } from '../testing/case-file.ts';
import type { Deadline } from './model.ts';
import { retainEarlier } from './retain.ts';

const refusal = ['refus-notifie', '2026-10-05', { oqtf: false }] as const;
/** Last day on 7 December 2026 in both readings. */
const STANDING = only(compute([refusal]), 'ta-recours-2-mois');

const day = (text: string) => Temporal.PlainDate.from(text);
const instant = (text: string) => Temporal.Instant.from(text);

/** What becomes of the deadline that stands once this one is computed: which one counts, and what waits. */
function retained(before: Deadline, after: Deadline | null) {
  const { effective, pending } = retainEarlier([before], after ? [after] : [], false);
  return [
    effective.map((one) => (one === before ? 'before' : 'after')).join(' '),
    pending.map((change) => [change.before === before, change.after === after]),
  ];
}
const HELD = ['before', [[true, true]]];
const FOLLOWED = ['after', []];

describe('the engine brings a fatal deadline forward alone, and pushes none back', () => {
  it.each<[string, Partial<Deadline>, unknown[]]>([
    ['the same', {}, FOLLOWED],
    ['prudent day, the eve', { prudentLastDay: day('2026-12-06') }, FOLLOWED],
    ['prudent day, the day after', { prudentLastDay: day('2026-12-08') }, HELD],
    ['no prudent day any more', { prudentLastDay: null }, HELD],
    ['last day, the eve', { lastDay: day('2026-12-06') }, FOLLOWED],
    ['last day, the day after', { lastDay: day('2026-12-08') }, HELD],
    ['no last day any more', { lastDay: null }, HELD],
    ['a minute earlier', { prudentExpiresAt: instant('2026-12-07T22:59Z') }, FOLLOWED],
    ['the same minute', { prudentExpiresAt: instant('2026-12-07T23:00Z') }, FOLLOWED],
    ['a minute later', { prudentExpiresAt: instant('2026-12-07T23:01Z') }, HELD],
    ['no hour any more', { prudentExpiresAt: null }, HELD],
    ['met, on a later day', { outcome: 'met', lastDay: day('2026-12-08') }, FOLLOWED],
    ['extinguished', { outcome: 'extinguished' }, HELD],
    ['superseded', { outcome: 'superseded' }, HELD],
  ])('%s', (_what, change, expected) => {
    expect(retained(STANDING, { ...STANDING, ...change })).toEqual(expected);
  });

  it.each<[string, Partial<Deadline>, unknown[]]>([
    [
      'that has no day yet',
      { lastDay: null, prudentLastDay: null, prudentExpiresAt: null },
      FOLLOWED,
    ],
    ['that is not fatal', { severity: 'important', lastDay: day('2026-11-01') }, FOLLOWED],
    ['that is met already', { outcome: 'met', lastDay: day('2026-11-01') }, FOLLOWED],
    ['that is fatal', { lastDay: day('2026-11-01') }, HELD],
  ])('one %s, on another day now', (_what, known, expected) => {
    expect(retained({ ...STANDING, ...known }, STANDING)).toEqual(expected);
  });

  it.each<[string, Partial<Deadline>, unknown[]]>([
    ['fatal and live', {}, HELD],
    ['fatal, already met', { outcome: 'met' }, ['', []]],
    ['of no consequence', { severity: 'information' }, ['', []]],
  ])('one that nothing starts any more: %s', (_what, known, expected) => {
    expect(retained({ ...STANDING, ...known }, null)).toEqual(expected);
  });
});
