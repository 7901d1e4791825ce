import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  derivation,
  has,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const RULE = 'oqtf-base-assignation-3-ans';
const taken = (decidedOn: string): EventWords => [
  'oqtf-notifiee',
  String(Temporal.PlainDate.from(decidedOn).add({ days: 4 })),
  { decidedOn, situation: 'libre' },
];

describe('obligation to leave: how long it allows house arrest or detention (CESEDA L731-1 1°)', () => {
  it.each([
    // taken         last day      because
    ['2024-03-01', '2027-02-28', 'less than three years: the eve'],
    ['2024-02-29', '2027-02-27', 'no 29 February in 2027: the eve of the 28th'],
    ['2023-06-15', '2026-06-14', 'already in force when the act of 2024 came'],
    ['2021-01-28', '2024-01-27', 'three years end on the day of the act: its reach'],
    ['2021-01-27', '2022-01-26', 'the three years would have ended before the act: one year'],
    ['2019-05-02', '2020-05-01', 'one year'],
  ])('taken on %s: until %s (%s)', (on, last) => {
    expect(lastDays(only(compute([taken(on)]), RULE))).toEqual([last, last]);
  });

  it('rests on L731-1, and on the decision that extended it to older obligations', () => {
    const deadline = only(compute([taken('2023-06-15')]), RULE);
    expect(articlesOf(deadline)).toEqual([
      'CESEDA L731-1',
      'CESEDA L741-1',
      'CAA Lyon 3 avril 2025 n° 24LY01854',
    ]);
  });

  it('runs from the decision: its day is asked for', () => {
    const deadline = only(compute([['oqtf-notifiee', '2026-03-12', { situation: 'libre' }]]), RULE);
    expect(lastDays(deadline)).toEqual(['2029-03-11', '2029-03-11']);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['decidedOn']);
    const known = only(compute([taken('2026-03-02')]), RULE);
    expect([known.undetermined, derivation(known)[0]]).toEqual([[], 'decision 2026-03-02']);
  });

  it.each([
    ['oqtf-annulee', 'extinguished'],
    ['oqtf-abrogee', 'extinguished'],
    ['oqtf-executee', 'live'],
  ])('%s: %s', (type, outcome) => {
    const deadline = only(compute([taken('2026-03-02'), [type, '2026-06-02']]), RULE);
    expect(deadline.outcome).toBe(outcome);
  });

  it('a refusal of stay alone allows neither', () => {
    expect(has(compute([['refus-notifie', '2026-03-12', { oqtf: false }]]), RULE)).toBe(false);
  });
});
