import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'oqtf-apres-rejet-asile';
const ASILE = { procedure: 'asile' } as const;
const cnda = (on: string, known: object = {}): EventWords => [
  'decision-cnda',
  on,
  { outcome: 'rejet', ...known },
];

describe('fifteen days for the prefect to take the obligation to leave (CESEDA L542-4, R611-3)', () => {
  it.each<[string, object, string, string, string]>([
    ['2026-03-12', {}, '2026-03-27', '2026-03-27', 'knowledge unknown: the notification'],
    ['2026-03-12', { readOn: '2026-03-02' }, '2026-03-27', '2026-03-17', 'the reading, prudently'],
    ['2026-03-12', { informedOn: '2026-03-05' }, '2026-03-20', '2026-03-20', 'informed'],
    ['2026-11-06', {}, '2026-11-21', '2026-11-21', 'a Saturday: never moved'],
    ['2028-02-20', {}, '2028-03-06', '2028-03-06', 'leap year'],
    ['2024-07-17', {}, '2024-08-01', '2024-08-01', 'first day of the decree'],
  ])('CNDA, notified on %s %j → %s, %s (%s)', (on, known, legal, prudent) => {
    const deadline = only(compute([cnda(on, known)], ASILE), RULE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA R611-3');
  });

  it.each<[EventWords, readonly string[]]>([
    [cnda('2026-03-12'), ['informedOn']],
    [cnda('2026-03-12', { informedOn: '2026-03-05' }), []],
    [['fin-droit-maintien', '2026-03-12', { informedOn: '2026-03-05' }], []],
    [['fin-droit-maintien', '2026-03-12'], ['informedOn']],
  ])('%j asks %j', (event, expected) => {
    const { undetermined } = only(compute([event], ASILE), RULE);
    expect(undetermined.map(({ fact }) => fact)).toEqual(expected);
  });

  it('says from which knowledge it counts', () => {
    expect(derivation(only(compute([cnda('2026-03-12')], ASILE), RULE))[0]).toBe(
      'knowledge 2026-03-12 CESEDA R611-3',
    );
  });

  it('asks when the prefect was informed, and what was decided', () => {
    const deadline = only(compute([['decision-cnda', '2026-03-12']], ASILE), RULE);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['informedOn', 'outcome']);
  });

  it.each<[readonly EventWords[], boolean, string]>([
    [[cnda('2024-07-16')], false, 'before the decree'],
    [[cnda('2026-03-12', { outcome: 'refugie' })], false, 'protected'],
    [[cnda('2026-03-12', { outcome: 'renvoi' })], false, 'sent back to OFPRA'],
    [[['decision-ofpra', '2026-03-12', { outcome: 'rejet' }]], true, 'no appeal recorded'],
    [
      [cnda('2026-03-12'), ['recours-cnda', '2026-10-01']],
      true,
      'an appeal on a later claim gives no right back',
    ],
    [
      [
        ['decision-ofpra', '2026-03-12', { outcome: 'rejet' }],
        ['recours-cnda', '2026-03-20'],
      ],
      false,
      'an appeal keeps the right to stay',
    ],
    [
      [
        ['decision-ofpra', '2026-03-12', { outcome: 'rejet', accelerated: true }],
        ['recours-cnda', '2026-03-20'],
      ],
      true,
      'save in an accelerated procedure',
    ],
  ])('%j: %s (%s)', (events, expected) => {
    expect(has(compute(events, ASILE), RULE)).toBe(expected);
  });

  it('counts from the recorded end of the right, once', () => {
    const end: EventWords = ['fin-droit-maintien', '2026-03-02', { informedOn: '2026-03-09' }];
    const deadline = only(compute([cnda('2026-03-12'), end], ASILE), RULE);
    expect([deadline.triggeredBy, ...lastDays(deadline)]).toEqual([
      'e2',
      '2026-03-24',
      '2026-03-24',
    ]);
  });

  it.each<[EventWords, string]>([
    [['oqtf-notifiee', '2026-03-20'], 'met'],
    [['oqtf-notifiee', '2026-05-20'], 'met'],
    [['titre-obtenu', '2026-03-20'], 'extinguished'],
  ])('%j: %s', (event, outcome) => {
    expect(only(compute([cnda('2026-03-12'), event], ASILE), RULE).outcome).toBe(outcome);
  });
});
