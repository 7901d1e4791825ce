import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'suspension-eloignement-cnda';
const ASILE = { procedure: 'asile' } as const;
const OBLIGATION: EventWords = ['oqtf-notifiee', '2026-06-01', { situation: 'libre' }];
const OFPRA: EventWords = ['decision-ofpra', '2026-10-05', { outcome: 'rejet', accelerated: true }];
const ASSIGNED: EventWords = ['assignation-notifiee', '2026-11-30', { basis: 'L731-1' }];

describe('suspension of the removal while the asylum court rules (CESEDA L752-7, L753-7)', () => {
  it('seven days from the house arrest, franc in another reading', () => {
    const deadline = only(compute([OBLIGATION, OFPRA, ASSIGNED], ASILE), RULE);
    expect(lastDays(deadline)).toEqual(['2026-12-07', '2026-12-07']);
    expect(articlesOf(deadline)[0]).toBe('CESEDA L752-7');
    const franc = deadline.readings.find(({ name }) => name === 'franc');
    expect(String(franc?.lastDay)).toBe('2026-12-08');
  });

  it.each<[string, string, string]>([
    ['2026-12-04T18:20+01:00', '2026-12-06T17:20:00Z', '2026-12-06T17:20:00Z'],
    ['2027-03-27T18:00+01:00', '2027-03-29T17:00:00Z', '2027-03-29T16:00:00Z'],
    ['2026-10-24T18:00+02:00', '2026-10-26T16:00:00Z', '2026-10-26T16:00:00Z'],
  ])('48 hours from the placement at %s → %s, prudently %s', (at, legal, prudent) => {
    const held: EventWords = ['retention-notifiee', at.slice(0, 10), { at }];
    const deadline = only(compute([OBLIGATION, OFPRA, held], ASILE), RULE);
    expect([String(deadline.expiresAt), String(deadline.prudentExpiresAt)]).toEqual([
      legal,
      prudent,
    ]);
    expect(deadline.readings.some(({ name }) => name === 'franc')).toBe(false);
  });

  it('from OFPRA’s decision for a person expelled', () => {
    const expelled: EventWords = ['expulsion-notifiee', '2026-06-01'];
    const known = [
      'decision-ofpra',
      '2026-11-30',
      { outcome: 'rejet', accelerated: true },
    ] as const;
    const earlier: EventWords = ['assignation-notifiee', '2026-07-01', { basis: 'L731-1' }];
    const unknown = only(compute([expelled, known], ASILE), RULE);
    expect(lastDays(unknown)).toEqual(['2026-12-07', '2026-12-01']);
    expect(unknown.undetermined.map(({ fact }) => fact)).toEqual(['situation', 'at']);
    const assigned = compute([expelled, earlier, known], ASILE);
    expect(lastDays(only(assigned, RULE))).toEqual(['2026-12-07', '2026-12-07']);
  });

  const EXPELLED: EventWords = ['expulsion-notifiee', '2026-06-01'];
  const refused = (known: object = {}): EventWords => [
    'decision-ofpra',
    '2026-11-30',
    { outcome: 'rejet', accelerated: true, ...known },
  ];

  it.each<[string, readonly EventWords[], readonly string[]]>([
    ['recorded in detention', [refused({ situation: 'retention' })], ['2026-12-02', '2026-12-01']],
    [
      'recorded under house arrest',
      [refused({ situation: 'assigne' })],
      ['2026-12-07', '2026-12-07'],
    ],
    [
      'detained before',
      [['retention-notifiee', '2026-11-27'], refused()],
      ['2026-12-02', '2026-12-01'],
    ],
    [
      'detained the day after',
      [['retention-notifiee', '2026-12-01'], refused()],
      ['2026-12-07', '2026-12-01'],
    ],
    [
      'banned',
      [['iat-notifiee', '2026-06-01'], refused({ situation: 'assigne' })],
      ['2026-12-07', '2026-12-07'],
    ],
  ])('OFPRA’s decision on an expelled person %s', (_what, events, expected) => {
    expect(lastDays(only(compute([EXPELLED, ...events], ASILE), RULE))).toEqual(expected);
  });

  it('the measure itself tells where the person is', () => {
    const held: EventWords = ['retention-notifiee', '2026-12-04', { situation: 'assigne' }];
    expect(lastDays(only(compute([OBLIGATION, OFPRA, held], ASILE), RULE))[0]).toBe('2026-12-06');
  });

  it.each<[readonly EventWords[], readonly string[], string]>([
    [[OBLIGATION, OFPRA, ASSIGNED], [], 'all known'],
    [
      [OBLIGATION, ['decision-ofpra', '2026-10-05', { outcome: 'rejet' }], ASSIGNED],
      ['accelerated of e2'],
      'procedure unknown',
    ],
    [
      [OBLIGATION, ['decision-ofpra', '2026-10-05', { outcome: 'refugie' }], OFPRA, ASSIGNED],
      [],
      'an older decision that ended nothing',
    ],
    [[EXPELLED, refused({ situation: 'assigne' })], [], 'house arrest'],
    [[EXPELLED, refused({ situation: 'retention' })], ['at of e2'], 'detention: its hour'],
    [
      [
        ['oqtf-notifiee', '2020-01-10', { situation: 'libre' }],
        ['decision-ofpra', '2020-05-10', { outcome: 'rejet', accelerated: true }],
        ['assignation-notifiee', '2024-07-14', { basis: 'L731-1' }],
      ],
      ['at of e3'],
      '48 hours until July 2024, house arrest too',
    ],
  ])('%j asks %j (%s)', (events, expected) => {
    const asks = compute(events, ASILE)
      .deadlines.filter(({ rule }) => rule === RULE)
      .at(-1);
    expect(
      asks?.undetermined
        .filter(({ fact }) => fact !== 'version')
        .map(({ fact, eventId }) => `${fact} of ${eventId}`),
    ).toEqual(expected);
  });

  it.each<[readonly EventWords[], string]>([
    [[EXPELLED, refused({ outcome: 'refugie' })], 'expelled and protected'],
    [[['expulsion-notifiee', '2026-12-01'], refused()], 'expelled after OFPRA’s decision'],
    [[['refus-notifie', '2026-06-01', { oqtf: false }], OFPRA, ASSIGNED], 'no obligation'],
    [[OFPRA, ASSIGNED], 'no obligation before OFPRA’s decision'],
    [[OBLIGATION, ASSIGNED], 'no decision of OFPRA'],
    [[OFPRA, ['oqtf-notifiee', '2026-11-02'], ASSIGNED], 'obligation later: its own action'],
    [[OBLIGATION, OFPRA, ['decision-cnda', '2026-11-20'], ASSIGNED], 'the court has ruled'],
    [[OBLIGATION, ['decision-ofpra', '2026-10-05', { outcome: 'refugie' }], ASSIGNED], 'protected'],
    [
      [
        OBLIGATION,
        ['decision-ofpra', '2026-10-05', { outcome: 'rejet', accelerated: false }],
        ASSIGNED,
      ],
      'the appeal suspends by itself',
    ],
  ])('does not run: %#', (events) => {
    expect(has(compute(events, ASILE), RULE)).toBe(false);
  });

  it.each<[string, string, string]>([
    ['2024-07-14', '2024-07-16', 'CESEDA L752-7'],
    ['2024-07-15', '2024-07-22', 'CESEDA L752-7'],
    ['2020-06-10', '2020-06-12', 'CESEDA L743-3'],
  ])('house arrest of %s → %s (%s)', (on, expected, article) => {
    const events: readonly EventWords[] = [
      ['oqtf-notifiee', '2020-01-10', { situation: 'libre' }],
      ['decision-ofpra', '2020-05-10', { outcome: 'rejet', accelerated: true }],
      ['assignation-notifiee', on, { basis: 'L731-1' }],
    ];
    const deadline = only(compute(events, ASILE), RULE);
    expect([String(deadline.lastDay), articlesOf(deadline)[0]]).toEqual([expected, article]);
  });

  it.each([
    ['2026-12-07', 'met'],
    ['2026-12-08', 'live'],
  ])('asked on %s: %s', (on, outcome) => {
    const events = [OBLIGATION, OFPRA, ASSIGNED, asked(on)];
    expect(only(compute(events, ASILE), RULE).outcome).toBe(outcome);
  });
});

function asked(on: string): EventWords {
  return ['suspension-eloignement-demandee', on];
}
