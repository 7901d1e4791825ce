import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'oqtf-changement-de-situation';
const OQTF = { procedure: 'oqtf' } as const;
const FREE: EventWords = ['oqtf-notifiee', '2026-10-05', { situation: 'libre' }];

describe('OQTF: change of situation (CESEDA R921-1, R921-2)', () => {
  it('keeps the month without information, prudently seven days (example 13 of the notes)', () => {
    const computation = compute([FREE, ['assignation-notifiee', '2026-10-12']], OQTF);
    expect(lastDays(only(computation, RULE))).toEqual(['2026-11-06', '2026-10-19']);
    expect(lastDays(only(computation, 'oqtf-recours-1-mois'))).toEqual([
      '2026-11-06',
      '2026-10-19',
    ]);
    expect(articlesOf(only(computation, RULE))).toContain('CESEDA R921-1');
  });

  it.each<[EventWords, readonly string[], string]>([
    [
      ['assignation-notifiee', '2026-10-12', { informed: true }],
      ['2026-10-19', '2026-10-19'],
      'told',
    ],
    [
      ['assignation-notifiee', '2026-10-12', { informedOn: '2026-10-14' }],
      ['2026-10-21', '2026-10-21'],
      'told later',
    ],
    [['ecrou', '2026-10-12', { informed: true }], ['2026-10-19', '2026-10-19'], 'prison'],
    [
      ['assignation-notifiee', '2026-11-03', { informed: true }],
      ['2026-11-10', '2026-11-10'],
      'longer than what was left',
    ],
    [
      ['assignation-notifiee', '2026-11-03'],
      ['2026-11-06', '2026-11-06'],
      'not told: the month ends first',
    ],
  ])('%j → %j (%s)', (measure, expected) => {
    expect(lastDays(only(compute([FREE, measure], OQTF), RULE))).toEqual(expected);
  });

  it.each<[string, EventWords, readonly string[]]>([
    [
      'told: from the information',
      ['assignation-notifiee', '2026-10-12', { informed: true }],
      ['measure 2026-10-12', 'length 2026-10-19 CESEDA R921-1'],
    ],
    [
      'not told: the month goes on, prudently from the measure',
      ['assignation-notifiee', '2026-10-12', { informed: false }],
      ['measure 2026-10-12', 'switch 2026-11-06 CESEDA R921-1', 'prudent 2026-10-19 CESEDA R921-1'],
    ],
  ])('%s', (_what, measure, expected) => {
    const deadline = only(compute([FREE, measure], OQTF), RULE);
    expect(derivation(deadline)).toEqual(expected);
    expect(deadline.dependsOn).toBe('oqtf-recours-1-mois@e1');
  });

  it.each<[EventWords, boolean]>([
    [['assignation-notifiee', '2026-10-12'], true],
    [['assignation-notifiee', '2026-10-12', { informed: true }], false],
    [['assignation-notifiee', '2026-10-12', { informed: false }], false],
    [['assignation-notifiee', '2026-10-12', { informedOn: '2026-10-14' }], false],
  ])('%j asks whether the person was told: %s', (measure, expected) => {
    const { undetermined } = only(compute([FREE, measure], OQTF), RULE);
    expect(undetermined.some(({ fact }) => fact === 'informed')).toBe(expected);
  });

  it('follows the day the obligation was taken (CJA R776-2 I, before 15 July 2024)', () => {
    const events: EventWords[] = [
      ['oqtf-notifiee', '2024-07-10', { situation: 'libre', ground: '3', departureDays: 30 }],
      ['delai-depart-supprime', '2024-07-22', { at: '2024-07-22T10:00+02:00' }],
    ];
    const deadline = only(compute(events, OQTF), RULE);
    expect(articlesOf(deadline)[0]).toBe('CJA R776-2');
    expect(String(deadline.expiresAt)).toBe('2024-07-24T08:00:00Z');
    expect(deadline.undetermined.map(({ fact }) => fact)).not.toContain('informed');
  });

  it.each<[string, EventWords[]]>([
    [
      'a house arrest on an obligation of before the reform',
      [
        ['oqtf-notifiee', '2024-07-10', { situation: 'libre', ground: '3', departureDays: 30 }],
        ['assignation-notifiee', '2024-07-22', { basis: 'L731-1', informed: true }],
      ],
    ],
    ['the time to leave ended since the reform', [FREE, ['delai-depart-supprime', '2026-10-12']]],
  ])('%s: no switch', (_what, events) => {
    expect(has(compute(events, OQTF), RULE)).toBe(false);
    const month = compute(events, OQTF).deadlines.find(
      ({ key }) => key === 'oqtf-recours-1-mois@e1',
    );
    expect(month?.outcome).toBe('live');
    expect(month && derivation(month).some((line) => line.includes('switch'))).toBe(false);
  });

  it('is brought by a house arrest under L731-1 alone, beside another', () => {
    const events: EventWords[] = [
      FREE,
      ['assignation-notifiee', '2026-10-12', { basis: 'L731-1' }],
      ['assignation-notifiee', '2026-10-14', { basis: 'L731-3', informed: true }],
    ];
    const computation = compute(events, OQTF);
    expect(only(computation, RULE).triggeredBy).toBe('e2');
    expect(only(computation, 'oqtf-recours-1-mois').outcome).toBe('live');
  });

  it('replaces the limit of the latest obligation', () => {
    const events: EventWords[] = [
      FREE,
      ['oqtf-notifiee', '2026-10-20', { situation: 'libre' }],
      ['assignation-notifiee', '2026-10-26'],
    ];
    const deadline = only(compute(events, OQTF), RULE);
    expect(deadline.dependsOn).toBe('oqtf-recours-1-mois@e2');
    expect(lastDays(deadline)).toEqual(['2026-11-23', '2026-11-02']);
  });

  it('gives 48 hours in detention, to the minute, and replaces the month', () => {
    const measure: EventWords = [
      'retention-notifiee',
      '2026-10-12',
      { informed: true, at: '2026-10-12T09:30+02:00' },
    ];
    const computation = compute([FREE, measure], OQTF);
    expect(String(only(computation, RULE).expiresAt)).toBe('2026-10-14T07:30:00Z');
    expect(only(computation, 'oqtf-recours-1-mois').outcome).toBe('superseded');
  });

  it.each<[string, EventWords, boolean]>([
    ['the last day', ['assignation-notifiee', '2026-11-06'], true],
    ['the next day', ['assignation-notifiee', '2026-11-07'], false],
    ['another house arrest', ['assignation-notifiee', '2026-10-12', { basis: 'L731-3' }], false],
  ])('after %s: %j', (_when, measure, expected) => {
    expect(has(compute([FREE, measure], OQTF), RULE)).toBe(expected);
  });

  it('shortens seven days for detention alone', () => {
    const assigned: EventWords = ['oqtf-notifiee', '2026-10-05', { situation: 'assigne' }];
    expect(has(compute([assigned, ['ecrou', '2026-10-08']], OQTF), RULE)).toBe(false);
    const detained: EventWords = [
      'retention-notifiee',
      '2026-10-08',
      { at: '2026-10-08T10:00+02:00' },
    ];
    expect(lastDays(only(compute([assigned, detained], OQTF), RULE))).toEqual([
      '2026-10-12',
      '2026-10-10',
    ]);
  });

  it('reopens nothing once an application was filed', () => {
    const events: EventWords[] = [
      FREE,
      ['requete-deposee', '2026-10-09'],
      ['assignation-notifiee', '2026-10-12'],
    ];
    expect(has(compute(events, OQTF), RULE)).toBe(false);
  });

  it('counts prudently from the measure when only legal aid was asked for', () => {
    const events: EventWords[] = [
      FREE,
      ['aj-demandee', '2026-10-08'],
      ['assignation-notifiee', '2026-10-12'],
    ];
    const month = only(compute(events, OQTF), 'oqtf-recours-1-mois');
    expect(String(month.prudentLastDay)).toBe('2026-10-19');
  });

  it.each<[boolean, boolean, readonly string[], string]>([
    [true, true, ['2026-10-17', '2026-10-17'], 'superseded'],
    [true, false, ['2026-10-19', '2026-10-17'], 'live'],
    [false, true, ['2026-10-17', '2026-10-17'], 'superseded'],
    [false, false, ['2026-11-06', '2026-10-17'], 'live'],
  ])(
    'house arrest on the 12th (told: %s), then detention on the 15th (told: %s): %j (R921-1 al. 2)',
    (first, second, expected, outcome) => {
      const events: EventWords[] = [
        FREE,
        ['assignation-notifiee', '2026-10-12', { basis: 'L731-1', informed: first }],
        ['retention-notifiee', '2026-10-15', { at: '2026-10-15T10:00+02:00', informed: second }],
      ];
      const found = compute(events, OQTF).deadlines.filter(({ rule }) => rule === RULE);
      const of = (id: string) => found.find(({ triggeredBy }) => triggeredBy === id);
      const detention = of('e3');
      expect(detention && lastDays(detention)).toEqual(expected);
      expect(String(detention?.prudentExpiresAt)).toBe('2026-10-17T08:00:00Z');
      expect(of('e2')?.outcome).toBe(outcome);
      expect(detention && articlesOf(detention)).toContain('CESEDA R921-1');
    },
  );

  it('prison does not interrupt the seven days, nor detention what has run out', () => {
    const arrest: EventWords = ['assignation-notifiee', '2026-10-12', { informed: true }];
    const later: EventWords[] = [
      ['ecrou', '2026-10-15', { informed: true }],
      ['retention-notifiee', '2026-10-20', { informed: true }],
    ];
    for (const event of later) {
      const found = compute([FREE, arrest, event], OQTF).deadlines;
      const keys = found.filter(({ rule }) => rule === RULE).map(({ triggeredBy }) => triggeredBy);
      expect(keys).toEqual(['e2']);
    }
  });
});
