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

describe('Télérecours: deemed receipt (CJA R611-8-6)', () => {
  const RULE = 'telerecours-2-jours-ouvres';
  const brief = (on: string, known: object = {}): EventWords => [
    'memoire-defense',
    on,
    { ...known },
  ];

  it.each([
    // available     legal         because
    ['2026-03-12', '2026-03-16', 'Thursday: Friday and Monday'],
    ['2026-05-07', '2026-05-12', '8 May, then a weekend'],
    ['2026-12-23', '2026-12-28', 'Christmas, then a weekend'],
    ['2021-01-04', '2021-01-06', 'an ordinary Monday'],
  ])('available %s → %s, prudently at once (%s)', (available, expected) => {
    const deadline = only(compute([brief(available)]), RULE);
    expect(lastDays(deadline)).toEqual([expected, available]);
    expect(articlesOf(deadline)[0]).toBe('CJA R611-8-6');
    expect(derivation(deadline)[0]).toBe(`available ${available}`);
  });

  it('the day it was made available picks the version, even if consulted under the next', () => {
    const deadline = only(compute([brief('2020-12-31', { firstViewedOn: '2021-01-04' })]), RULE);
    expect([deadline.ruleVersion, String(deadline.lastDay)]).toEqual(['2018-04-09', '2021-01-04']);
  });

  it.each([
    ['2018-04-08', '2013-12-31', '2018-04-16', 'eight days'],
    ['2018-04-09', '2018-04-09', '2018-04-11', 'two working days'],
    ['2020-12-31', '2018-04-09', '2021-01-05', 'two working days, R611-8-2'],
    ['2021-01-04', '2021-01-01', '2021-01-06', 'two working days, R611-8-6'],
  ])('available %s: version of %s → %s (%s)', (available, version, expected) => {
    const deadline = only(compute([brief(available)]), RULE);
    expect([deadline.ruleVersion, String(deadline.lastDay)]).toEqual([version, expected]);
  });

  it.each<[object, readonly string[], string]>([
    [{ firstViewedOn: '2026-03-13' }, ['2026-03-13', '2026-03-13'], 'consulted'],
    [{ firstViewedOn: '2026-03-17' }, ['2026-03-16', '2026-03-12'], 'consulted too late'],
    [{ withinOneMonth: true }, ['2026-03-12', '2026-03-12'], 'at once'],
  ])('available 12 March %j → %j (%s)', (known, expected) => {
    expect(lastDays(only(compute([brief('2026-03-12', known)]), RULE))).toEqual(expected);
  });

  it.each<[EventWords, boolean]>([
    [['jugement', '2026-03-12', { removal: false, availableOn: '2026-03-10' }], true],
    [['jugement', '2026-03-12', { removal: false }], false],
    [['avis-audience', '2026-03-12', { channel: 'lrar' }], false],
    [['avis-audience', '2026-03-12', { channel: 'telerecours' }], true],
    [['refus-notifie', '2026-03-12', { oqtf: false, availableOn: '2026-03-10' }], false],
  ])('%j: %s', (event, runs) => {
    expect(has(compute([event]), RULE)).toBe(runs);
  });

  it('asks when it was consulted', () => {
    const facts = (known: object) =>
      only(compute([brief('2026-03-12', known)]), RULE).undetermined.map(({ fact }) => fact);
    expect(facts({})).toEqual(['firstViewedOn']);
    expect(facts({ withinOneMonth: false })).toEqual(['firstViewedOn']);
    expect(facts({ withinOneMonth: true })).toEqual([]);
    expect(facts({ firstViewedOn: '2026-03-13' })).toEqual([]);
  });
});

describe('by post, dispatch counts (CE Sect. 13 May 2024 n° 466541)', () => {
  const RULE = 'ta-date-envoi';

  it.each<[EventWords, boolean]>([
    [['requete-ta-deposee', '2026-03-12', { sentOn: '2026-03-10' }], true],
    [['requete-ta-deposee', '2026-03-12', { filingChannel: 'postal' }], true],
    [['requete-ta-deposee', '2026-03-12', { filingChannel: 'telerecours' }], false],
    [['requete-ta-deposee', '2026-03-12'], false],
    [['gracieux-depose', '2026-03-12', { sentOn: '2026-03-10', filingChannel: 'lrar' }], true],
    [['gracieux-depose', '2026-03-12', { sentOn: '2026-03-12', filingChannel: 'courriel' }], false],
  ])('%j: %s', (event, runs) => {
    const computation = compute([event]);
    expect(has(computation, RULE)).toBe(runs);
    if (runs) expect(only(computation, RULE).lastDay).toBeNull();
  });

  it('tells which day counts, and asks for nothing more', () => {
    const posted: EventWords = ['requete-ta-deposee', '2026-03-12', { sentOn: '2026-03-10' }];
    const deadline = only(compute([posted]), RULE);
    expect(derivation(deadline)).toEqual(['dispatch 2026-03-10 CE Sect. 13 mai 2024 n° 466541']);
    expect(String(deadline.startsOn)).toBe('2026-03-10');
    expect(deadline.undetermined).toEqual([]);
  });

  it.each([
    ['2024-05-12', '…2024-05-12', 'CE 27 mars 1991 n° 114854'],
    ['2024-05-13', '2024-05-13', 'CE Sect. 13 mai 2024 n° 466541'],
  ])('posted %s: version %s', (sentOn, version, article) => {
    const deadline = only(compute([['requete-ta-deposee', '2024-05-15', { sentOn }]]), RULE);
    expect([deadline.ruleVersion, articlesOf(deadline)[0]]).toEqual([version, article]);
  });

  it('saves the action that arrives late', () => {
    const events: EventWords[] = [
      ['refus-notifie', '2026-03-12', { oqtf: false }],
      ['requete-ta-deposee', '2026-05-15', { sentOn: '2026-05-13' }],
    ];
    expect(only(compute(events), 'ta-recours-2-mois').outcome).toBe('met');
  });

  it('unknown dispatch: the question', () => {
    const event: EventWords = ['requete-ta-deposee', '2026-03-12', { filingChannel: 'postal' }];
    const facts = only(compute([event]), RULE).undetermined.map(({ fact }) => fact);
    expect(facts).toEqual(['sentOn']);
  });
});
