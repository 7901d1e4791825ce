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

const judged = (on: string, known: object = { outcome: 'annulation' }): EventWords => [
  'jugement',
  on,
  { removal: false, ...known },
];

describe('enforcement: not before three months (CJA R921-1-1)', () => {
  const RULE = 'jugement-execution-3-mois';
  const waiting = (event: EventWords) => {
    const { lastDay, opensOn } = only(compute([event]), RULE);
    return [String(lastDay), String(opensOn)];
  };

  it.each([
    ['2026-03-12', '2026-06-12', '2026-06-14'],
    ['2026-11-30', '2027-02-28', '2027-03-02'],
    ['2026-10-31', '2027-01-31', '2027-02-02'],
  ])('notified %s: the wait ends on %s, certainly possible on %s', (on, ends, opens) => {
    expect(waiting(judged(on))).toEqual([ends, opens]);
  });

  it.each<[object, readonly string[]]>([
    [{ injunctionMonths: 2 }, ['2026-05-12', '2026-05-14']],
    [{ injunctionDays: 15 }, ['2026-03-27', '2026-03-29']],
    [{ injunctionMonths: 4 }, ['2026-07-12', '2026-07-14']],
  ])('the judgment set its own term %j: %j', (known, expected) => {
    expect(waiting(judged('2026-03-12', { outcome: 'annulation', ...known }))).toEqual(expected);
  });

  it.each<[object, boolean]>([
    [{ outcome: 'annulation' }, true],
    [{ outcome: 'rejet' }, false],
    [{ outcome: 'non-lieu' }, false],
    [{ outcome: 'rejet', injunctionDays: 15 }, true],
    [{}, true],
  ])('a judgment %j: %s', (known, runs) => {
    expect(has(compute([judged('2026-03-12', known)]), RULE)).toBe(runs);
  });

  it('unknown outcome: the question', () => {
    const facts = only(compute([judged('2026-03-12', {})]), RULE).undetermined;
    expect(facts.map(({ fact }) => fact)).toEqual(['outcome']);
  });

  it.each([
    ['2019-12-31', '…2019-12-31', '2015-09-18'],
    ['2020-01-01', '2020-01-01', '2020-01-01'],
  ])('notified %s: version %s', (on, version, from) => {
    const deadline = only(compute([judged(on)]), RULE);
    expect([deadline.ruleVersion, deadline.sources[0]?.from]).toEqual([version, from]);
    expect(articlesOf(deadline)[0]).toBe('CJA R921-1-1');
  });

  it.each([
    ['inexecution', '2026-06-11', 'live'],
    ['inexecution', '2026-06-12', 'met'],
    ['titre-obtenu', '2026-05-02', 'extinguished'],
  ])('%s of %s: %s', (type, on, outcome) => {
    expect(only(compute([judged('2026-03-12'), [type, on]]), RULE).outcome).toBe(outcome);
  });
});

describe('the term of an injunction (CJA L911-1, L911-2)', () => {
  const RULE = 'injonction-delai';

  it.each<[EventWords, string]>([
    [judged('2026-03-12', { injunctionMonths: 2 }), '2026-05-12'],
    [['ordonnance', '2026-03-12', { injunctionDays: 15 }], '2026-03-27'],
    [['ordonnance-suspension', '2026-03-12', { injunctionDays: 30 }], '2026-04-11'],
    [['arret', '2026-10-31', { injunctionMonths: 1 }], '2026-11-30'],
  ])('%j → %s, never rolled', (event, expected) => {
    expect(lastDays(only(compute([event]), RULE))).toEqual([expected, expected]);
  });

  it('tells how the judgment was notified, then the term it sets', () => {
    const deadline = only(compute([judged('2026-03-12', { injunctionMonths: 2 })]), RULE);
    expect(derivation(deadline)).toEqual([
      'notification 2026-03-12',
      'term',
      'length 2026-05-12 CJA L911-1',
    ]);
  });

  it('no term, no limit', () => {
    expect(has(compute([judged('2026-03-12')]), RULE)).toBe(false);
  });

  it.each([
    ['convocation-recue', 'met'],
    ['carte-remise', 'met'],
    ['inexecution', 'live'],
  ])('%s: %s', (type, outcome) => {
    const events: EventWords[] = [
      ['ordonnance', '2026-03-12', { injunctionDays: 15 }],
      [type, '2026-03-20'],
    ];
    expect(only(compute(events), RULE).outcome).toBe(outcome);
  });
});

describe('the request for enforcement (CJA R921-6)', () => {
  const asked: EventWords = ['inexecution', '2026-03-12'];

  it('judicial phase after six months, ten if put off', () => {
    const deadline = only(compute([asked]), 'execution-ouverture-6-mois');
    expect(lastDays(deadline)).toEqual(['2026-09-12', '2026-09-12']);
    expect(deadline.readings.map(({ name, lastDay }) => `${name} ${String(lastDay)}`)).toEqual([
      'prevailing 2026-09-12',
      'report-4-mois 2027-01-12',
    ]);
  });

  it('closed: one month to ask for the judicial phase', () => {
    const closed: EventWords = ['execution-classee', '2026-06-13'];
    const computation = compute([asked, closed]);
    expect(only(computation, 'execution-ouverture-6-mois').outcome).toBe('superseded');
    const deadline = only(computation, 'execution-classement-1-mois');
    expect([...lastDays(deadline), articlesOf(deadline)[0]]).toEqual([
      '2026-07-13',
      '2026-07-13',
      'CJA R921-6',
    ]);
    for (const [on, outcome] of [
      ['2026-07-13', 'met'],
      ['2026-07-14', 'live'],
    ] as const) {
      const events: EventWords[] = [asked, closed, ['execution-phase-juridictionnelle', on]];
      expect(only(compute(events), 'execution-classement-1-mois').outcome).toBe(outcome);
    }
  });
});
