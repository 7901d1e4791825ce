import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  derivation,
  has,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const CASE = { procedure: 'casier-judiciaire' } as const;
const convicted = (on: string, known: object = { itf: true }): EventWords => [
  'condamnation-definitive',
  on,
  { ...known },
];
/** Day the waiting ends, and first day on which a request is certainly not premature. */
const waiting = (rule: string, ...events: EventWords[]) => {
  const { lastDay, opensOn } = only(compute(events, CASE), rule);
  return [String(lastDay), String(opensOn)];
};

describe.each([
  ['itf-relevement', 'relevement-refuse', 'relevement-demande', 'relevement-accorde'],
  ['b2-exclusion', 'b2-exclusion-refusee', 'b2-exclusion-demandee', 'b2-exclusion-accordee'],
])('%s: not before six months (CPP 702-1)', (rule, refused, asked, granted) => {
  it.each([
    ['2026-01-15', '2026-07-15', '2026-07-17', 'six months'],
    ['2025-08-31', '2026-02-28', '2026-03-02', 'month end: counted from the 31st or the 1st'],
    ['2026-08-29', '2027-02-28', '2027-03-01', 'month end'],
  ])('convicted %s: ends %s, possible from %s (%s)', (on, ends, opens) => {
    expect(waiting(rule, convicted(on))).toEqual([ends, opens]);
  });

  it('six months more after a refusal', () => {
    const events = [convicted('2025-01-15'), [refused, '2026-01-15']] as EventWords[];
    const found = compute(events, CASE).deadlines.filter((one) => one.rule === rule);
    expect(found.map(({ outcome, opensOn }) => `${outcome} ${String(opensOn)}`)).toEqual([
      'superseded 2025-07-17',
      'live 2026-07-17',
    ]);
  });

  it.each([
    ['2026-07-14', 'live', 'premature'],
    ['2026-07-15', 'met', 'the six months end'],
    ['2026-07-17', 'met', 'certainly possible'],
  ])('asked for on %s: %s (%s)', (on, outcome) => {
    const computation = compute([convicted('2026-01-15'), [asked, on]], CASE);
    expect(only(computation, rule).outcome).toBe(outcome);
  });

  it('granted: nothing left', () => {
    const computation = compute([convicted('2026-01-15'), [granted, '2026-09-01']], CASE);
    expect(only(computation, rule).outcome).toBe('extinguished');
  });
});

describe('lifting of a ban from the territory (CPP 702-1, CESEDA L641-2)', () => {
  const RULE = 'itf-relevement';

  it.each([
    ['2020-10-31', '…2021-04-30', 'CESEDA L541-2'],
    ['2020-11-01', '2021-05-01', 'CESEDA L641-2'],
  ])('convicted %s: version %s (%s)', (on, version, article) => {
    const deadline = only(compute([convicted(on)], CASE), RULE);
    expect(deadline.ruleVersion).toBe(version);
    expect(articlesOf(deadline)).toContain(article);
  });

  it('the day of the request picks the version', () => {
    const events: EventWords[] = [convicted('2020-06-01'), ['relevement-demande', '2021-05-01']];
    expect(only(compute(events, CASE), RULE).ruleVersion).toBe('2021-05-01');
  });

  it.each<[EventWords, readonly string[]]>([
    [
      ['liberation', '2026-04-10'],
      ['2026-04-10', '2026-04-10'],
    ],
    [
      ['liberation', '2026-08-10'],
      ['2026-07-15', '2026-07-17'],
    ],
    [
      ['liberation', '2025-12-10'],
      ['2026-07-15', '2026-07-17'],
    ],
  ])('convicted 15 January 2026, %j: %j', (release, expected) => {
    expect(waiting(RULE, convicted('2026-01-15'), release)).toEqual(expected);
  });

  it('a release after a refusal shortens nothing: only a first request may come early', () => {
    const events: EventWords[] = [
      ['relevement-refuse', '2026-01-15'],
      ['liberation', '2026-04-10'],
    ];
    expect(waiting(RULE, ...events)).toEqual(['2026-07-15', '2026-07-17']);
  });

  it('tells the release and its text', () => {
    const events = [convicted('2026-01-15'), ['liberation', '2026-04-10']] as EventWords[];
    const steps = derivation(only(compute(events, CASE), RULE));
    expect(steps[0]).toBe('ruling 2026-01-15');
    expect(steps.at(-1)).toBe('released 2026-04-10 CPP 702-1');
  });

  it.each<[object, boolean]>([
    [{ itf: true }, true],
    [{ itf: false }, false],
    [{ itf: true, itfPrincipal: true }, false],
    [{}, true],
  ])('convicted %j: %s', (known, runs) => {
    expect(has(compute([convicted('2026-01-15', known)], CASE), RULE)).toBe(runs);
  });

  it('asks whether there is a ban', () => {
    const deadline = only(compute([convicted('2026-01-15', {})], CASE), RULE);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['itf']);
    expect(only(compute([convicted('2026-01-15')], CASE), RULE).undetermined).toEqual([]);
    const refused: EventWords = ['relevement-refuse', '2026-01-15'];
    expect(only(compute([refused], CASE), RULE).undetermined).toEqual([]);
  });
});

describe('removal from the B2 (CPP 775-1)', () => {
  it('is excluded for the offences of 706-47; unknown, the question', () => {
    const known = { excludedOffence: true };
    expect(has(compute([convicted('2026-01-15', known)], CASE), 'b2-exclusion')).toBe(false);
    const deadline = only(compute([convicted('2026-01-15', {})], CASE), 'b2-exclusion');
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['excludedOffence']);
    expect(articlesOf(deadline)[0]).toBe('CPP 775-1');
  });

  it.each<[EventWords]>([
    [convicted('2026-01-15', { excludedOffence: false })],
    [['b2-exclusion-refusee', '2026-01-15']],
  ])('%j: nothing to ask', (event) => {
    expect(only(compute([event], CASE), 'b2-exclusion').undetermined).toEqual([]);
  });
});

describe('rehabilitation by law (Code pénal 133-13)', () => {
  const served = (on: string, known: object): EventWords => ['peine-executee', on, { ...known }];
  const ends = (on: string, known: object) =>
    only(compute([served(on, known)], CASE), 'rehabilitation');

  it.each<[string, string, boolean, string]>([
    ['2024-03-15', 'amende', false, '2027-03-15'],
    ['2020-02-29', 'amende', false, '2023-02-28'],
    ['2020-02-29', 'emprisonnement-1-an', false, '2025-02-28'],
    ['2024-03-15', 'emprisonnement-10-ans', false, '2034-03-15'],
    ['2024-03-15', 'amende', true, '2030-03-15'],
    ['2007-03-15', 'amende', true, '2010-03-15'],
  ])('served %s, %s, recidivism %s → %s', (on, sentence, recidivism, expected) => {
    expect(String(ends(on, { sentence, recidivism }).lastDay)).toBe(expected);
  });

  it('doubled since the law of 5 March 2007 came into force', () => {
    const known = { sentence: 'amende', recidivism: true };
    expect(ends('2008-03-06', known).ruleVersion).toBe('…2008-03-06');
    expect(ends('2008-03-07', known).ruleVersion).toBe('2008-03-07');
    expect(String(ends('2008-03-07', known).lastDay)).toBe('2014-03-07');
  });

  it('unknown sentence: no date, the questions; a longer one: none', () => {
    const deadline = ends('2024-03-15', {});
    expect([deadline.startsOn, deadline.lastDay]).toEqual([null, null]);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['sentence', 'recidivism']);
    const longer = compute([served('2024-03-15', { sentence: 'plus' })], CASE);
    expect(has(longer, 'rehabilitation')).toBe(false);
  });

  it('is lost by a new conviction', () => {
    const events = [served('2024-03-15', { sentence: 'amende' }), convicted('2026-03-15')];
    expect(only(compute(events, CASE), 'rehabilitation').outcome).toBe('superseded');
  });
});

describe('judicial rehabilitation (CPP 786)', () => {
  const RULE = 'rehabilitation-judiciaire';
  it.each([
    ['contravention', '2025-03-15', '2025-03-17'],
    ['delit', '2027-03-15', '2027-03-17'],
    ['crime', '2029-03-15', '2029-03-17'],
  ])('%s: ends %s, possible from %s', (offence, ends, opens) => {
    expect(waiting(RULE, ['peine-executee', '2024-03-15', { offence }])).toEqual([ends, opens]);
  });

  it('asks for the kind of offence', () => {
    const deadline = only(compute([['peine-executee', '2024-03-15']], CASE), RULE);
    expect([deadline.startsOn, deadline.lastDay]).toEqual([null, null]);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['offence']);
  });
});
