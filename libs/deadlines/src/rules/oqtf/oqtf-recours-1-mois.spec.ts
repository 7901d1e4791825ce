import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'oqtf-recours-1-mois';
const OQTF = { procedure: 'oqtf' } as const;
const FREE = { situation: 'libre' };

const limit = (on: string, known: object = {}) =>
  only(compute([['oqtf-notifiee', on, { ...FREE, ...known }]], OQTF), RULE);

describe('OQTF, free person: one month franc (CESEDA L911-1, since 15 July 2024)', () => {
  it.each<[string, readonly string[], string]>([
    ['2026-10-05', ['2026-11-06', '2026-11-06'], 'one month, plus the franc day'],
    ['2026-10-06', ['2026-11-09', '2026-11-09'], 'the franc day is a Saturday'],
    ['2026-10-10', ['2026-11-12', '2026-11-12'], 'the franc day is Armistice Day'],
    ['2026-11-24', ['2026-12-28', '2026-12-28'], 'Christmas, then a weekend'],
    ['2026-12-31', ['2027-02-01', '2027-02-01'], 'not thirty days'],
    ['2027-01-28', ['2027-03-01', '2027-03-01'], 'the end of February'],
    ['2027-01-29', ['2027-03-01', '2027-03-01'], 'no 29 February: the 28th, then the franc day'],
    ['2027-01-31', ['2027-03-01', '2027-03-01'], 'no 31 February'],
    ['2028-01-30', ['2028-03-01', '2028-02-29'], 'leap year: two ways of writing it'],
    ['2026-09-25', ['2026-10-26', '2026-10-26'], 'across the clock change'],
  ])('notified on %s → %j (%s)', (on, expected) => {
    const deadline = limit(on);
    expect(lastDays(deadline)).toEqual(expected);
    expect(articlesOf(deadline)[0]).toBe('CESEDA L911-1');
    expect([deadline.severity, deadline.nature]).toEqual(['fatal', 'to-act']);
  });

  it('restarts after legal aid (example 7 of the notes)', () => {
    const computation = compute(
      [
        ['oqtf-notifiee', '2026-10-05', FREE],
        ['aj-demandee', '2026-10-20'],
        ['aj-decision', '2026-11-23', { outcome: 'admission-totale' }],
      ],
      OQTF,
    );
    expect(lastDays(only(computation, RULE))).toEqual(['2027-01-11', '2026-12-24']);
  });

  it('runs with or without time to leave, and against a refusal that carries it', () => {
    expect(lastDays(limit('2026-10-05', { departureDays: 0 }))[0]).toBe('2026-11-06');
    const refusal = compute([['refus-notifie', '2026-10-05', { ...FREE, oqtf: true }]]);
    expect(lastDays(only(refusal, RULE))[0]).toBe('2026-11-06');
  });

  it('is not extended by an administrative appeal (R911-1) nor by distance', () => {
    const computation = compute(
      [
        ['oqtf-notifiee', '2026-10-05', FREE],
        ['gracieux-depose', '2026-10-20'],
      ],
      { ...OQTF, territory: 'guadeloupe', residence: 'etranger' },
    );
    expect(lastDays(only(computation, RULE))[0]).toBe('2026-11-06');
  });

  it('shows every limit and asks while the situation is unknown', () => {
    const computation = compute([['oqtf-notifiee', '2026-10-05']], OQTF);
    const rules = ['oqtf-recours-1-mois', 'oqtf-recours-7-jours', 'oqtf-recours-48-heures'];
    expect(rules.filter((rule) => has(computation, rule))).toEqual(rules);
    expect(computation.undetermined.map(({ fact }) => fact)).toContain('situation');
  });

  it('gives a reasonable year, prudently the month, when the letter does not state it', () => {
    expect(lastDays(limit('2026-10-05', { remediesStated: false }))).toEqual([
      '2027-10-05',
      '2026-11-06',
    ]);
  });

  it.each([
    ['2026-11-05', 'met'],
    ['2026-11-06', 'met'],
    ['2026-11-07', 'live'],
  ])('an application of %s: %s', (filedOn, outcome) => {
    const events = [
      ['oqtf-notifiee', '2026-10-05', FREE] as const,
      ['requete-deposee', filedOn] as const,
    ];
    expect(only(compute(events, OQTF), RULE).outcome).toBe(outcome);
  });
});

describe('OQTF with time to leave, before 15 July 2024: thirty or fifteen days by ground', () => {
  const former = (on: string, known: object = {}) => limit(on, { departureDays: 30, ...known });

  it.each<[string, string, readonly string[], string]>([
    ['2024-03-04', '3', ['2024-04-04', '2024-04-04'], 'CESEDA L614-4'],
    ['2024-03-04', '5', ['2024-04-04', '2024-04-04'], 'CESEDA L614-4'],
    ['2024-03-04', '6', ['2024-04-04', '2024-04-04'], 'CESEDA L614-4'],
    ['2024-03-04', '1', ['2024-03-20', '2024-03-20'], 'CESEDA L614-5'],
    ['2024-03-04', '2', ['2024-03-20', '2024-03-20'], 'CESEDA L614-5'],
    ['2024-03-04', '4', ['2024-03-20', '2024-03-20'], 'CESEDA L614-5'],
    ['2024-03-14', '4', ['2024-04-02', '2024-04-02'], 'CESEDA L614-5'],
    ['2019-03-04', '6', ['2019-03-20', '2019-03-20'], 'CESEDA L512-1'],
    ['2019-03-04', '8', ['2019-04-04', '2019-04-04'], 'CESEDA L512-1'],
    ['2016-10-31', '1', ['2016-12-01', '2016-12-01'], 'CESEDA L512-1'],
    ['2016-11-01', '1', ['2016-11-17', '2016-11-17'], 'CESEDA L512-1'],
  ])('taken on %s on ground %s° → %j (%s)', (on, ground, ...[expected, article]) => {
    const deadline = former(on, { ground });
    expect(lastDays(deadline)).toEqual(expected);
    expect(articlesOf(deadline)).toContain(article);
  });

  it.each<[string, string, string]>([
    ['2011-07-17', '2011-08-18', 'one month'],
    ['2011-07-18', '2011-08-18', 'thirty days'],
    ['2011-07-19', '2011-08-19', 'thirty days'],
    ['2024-07-14', '2024-08-14', 'thirty days: the 13th, then the franc day'],
    ['2024-07-15', '2024-08-16', 'one month: Assumption Day, then the franc day'],
    ['2024-07-16', '2024-08-19', 'one month: the franc day is a Saturday'],
  ])('a refusal with OQTF taken on %s → %s (%s)', (on, expected) => {
    expect(lastDays(former(on, { ground: '3' }))[0]).toBe(expected);
  });

  it('follows the day the decision was taken, not notified', () => {
    const deadline = former('2024-07-16', { decidedOn: '2024-07-10', ground: '3' });
    expect([deadline.ruleVersion, lastDays(deadline)[0]]).toEqual(['2021-05-01', '2024-08-16']);
  });

  it.each<[object, readonly string[], boolean, string]>([
    [{ euCitizen: true }, ['2024-04-04', '2024-04-04'], false, 'L251-1, as R776-2 says'],
    [{ euCitizen: false }, ['2024-04-04', '2024-03-20'], true, 'not a citizen of the Union'],
    [{ refusalOfStay: true }, ['2024-04-04', '2024-04-04'], false, 'with a refusal: its 3°'],
    [{ refusalOfStay: false }, ['2024-04-04', '2024-03-20'], true, 'no refusal: unknown'],
    [{ ground: '4', remediesStated: false }, ['2025-03-04', '2024-03-20'], false, 'not opposable'],
  ])('taken on 4 March 2024 %j → %j, asks the ground: %s (%s)', (known, expected, asks) => {
    const deadline = former('2024-03-04', known);
    expect(lastDays(deadline)).toEqual(expected);
    expect(deadline.undetermined.some(({ fact }) => fact === 'ground')).toBe(asks);
  });

  it('a refusal that carries it rests on its 3°', () => {
    const refusal = compute([['refus-notifie', '2024-03-04', { ...FREE, oqtf: true }]]);
    expect(lastDays(only(refusal, RULE))).toEqual(['2024-04-04', '2024-04-04']);
  });

  it('says that the ground shortened it', () => {
    expect(derivation(former('2024-03-04', { ground: '4' }))).toEqual([
      'length CESEDA L614-5',
      'length 2024-03-19 CESEDA L614-4',
      'franc 2024-03-20 CESEDA L614-4',
    ]);
  });

  it.each<[string, object, readonly string[]]>([
    ['2024-07-14', {}, ['departureDays', 'ground']],
    ['2024-07-14', { departureDays: 30, ground: '3' }, []],
    ['2024-07-15', {}, []],
  ])('taken on %s %j, asks %j', (on, known, expected) => {
    const asked = limit(on, known).undetermined.map(({ fact }) => fact);
    expect(asked.filter((fact) => fact === 'ground' || fact === 'departureDays').sort()).toEqual(
      expected,
    );
  });

  it.each([
    ['2024-07-14', 'superseded'],
    ['2024-07-15', 'live'],
    ['2024-07-16', 'live'],
  ])('taken on %s, its time to leave ended on the 22nd: %s', (on, outcome) => {
    const events = [
      ['oqtf-notifiee', on, { ...FREE, ground: '3', departureDays: 30 }],
      ['delai-depart-supprime', '2024-07-22'],
    ] as const;
    const { deadlines } = compute(events, OQTF);
    const own = deadlines.find(({ rule, triggeredBy }) => rule === RULE && triggeredBy === 'e1');
    expect(own?.outcome).toBe(outcome);
  });

  it('is prudently fifteen days while the ground is unknown', () => {
    const deadline = former('2024-03-04');
    expect(lastDays(deadline)).toEqual(['2024-04-04', '2024-03-20']);
    expect(deadline.undetermined.map(({ fact }) => fact)).toContain('ground');
  });

  it('shows both versions near the change', () => {
    const { readings } = former('2024-07-20', { ground: '3' });
    expect(readings.map(({ name }) => name)).toContain('version-2021-05-01');
  });

  it('ended 48 hours after the time to leave was taken away (CJA R776-2)', () => {
    const computation = compute(
      [
        ['oqtf-notifiee', '2024-03-04', { ...FREE, ground: '3', departureDays: 30 }],
        ['delai-depart-supprime', '2024-03-11', { at: '2024-03-11T10:00+01:00' }],
      ],
      OQTF,
    );
    expect(only(computation, RULE).outcome).toBe('superseded');
    const next = only(computation, 'oqtf-changement-de-situation');
    expect(String(next.expiresAt)).toBe('2024-03-13T09:00:00Z');
  });
});
