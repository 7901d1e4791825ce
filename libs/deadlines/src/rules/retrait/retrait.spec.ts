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

const FILE = { procedure: 'retrait' } as const;
const file = (...events: readonly EventWords[]) => compute(events, FILE);

describe('resident card of a French national’s spouse: four years from the marriage (CESEDA L423-6)', () => {
  const RULE = 'retrait-resident-conjoint-francais-4-ans';

  it.each([
    ['2023-06-17', '2027-06-17'],
    ['2024-02-29', '2028-02-29'],
    ['2022-11-13', '2026-11-13'],
  ])('married on %s: until %s, never moved', (on, expected) => {
    const deadline = only(file(['mariage-celebre', on, { residentCard: true }]), RULE);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)).toEqual(['CESEDA L423-6', 'CESEDA R423-2']);
  });

  it.each([
    ['2021-04-30', 'CESEDA L314-5-1'],
    ['2021-05-01', 'CESEDA L423-6'],
  ])('a withdrawal of %s follows %s', (on, article) => {
    const events: EventWords[] = [
      ['mariage-celebre', '2018-06-16'],
      ['retrait-notifie', on, { oqtf: false }],
    ];
    expect(articlesOf(only(file(...events), RULE))[0]).toBe(article);
  });

  it.each([
    [{ cause: 'separation' }, 'live'],
    [{ cause: 'deces' }, 'extinguished'],
    [{ cause: 'violences' }, 'extinguished'],
    [{ cause: 'separation', childrenBorn: true }, 'extinguished'],
  ])('the end of life in common %j: %s', (known, outcome) => {
    const ended: EventWords = ['rf-rupture-vie-commune', '2026-01-10', known];
    expect(only(file(['mariage-celebre', '2023-06-17'], ended), RULE).outcome).toBe(outcome);
  });

  it.each([{ frenchSpouse: false }, { residentCard: false }])('not %j', (known) => {
    expect(has(file(['mariage-celebre', '2023-06-17', known]), RULE)).toBe(false);
  });

  it('asks which card is held', () => {
    const deadline = only(file(['mariage-celebre', '2023-06-17']), RULE);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['residentCard']);
  });
});

describe('withdrawal of a decision that created rights: four months (CRPA L242-1)', () => {
  const RULE = 'retrait-decision-creatrice-4-mois';

  it.each([
    // taken        handed over   last day
    ['2026-01-15', '2026-02-10', '2026-05-15'],
    ['2026-10-31', '2026-11-05', '2027-02-28'],
    ['2027-10-31', '2027-11-05', '2028-02-29'],
  ])('taken on %s, known on %s: until %s', (decidedOn, on, expected) => {
    const deadline = only(file(['decision-favorable', on, { decidedOn }]), RULE);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)[0]).toBe('CRPA L242-1');
    expect(derivation(deadline)[0]).toBe(`decision ${decidedOn}`);
    expect(deadline.undetermined).toEqual([]);
  });

  it.each([
    ['2026-05-15', 'met'],
    ['2026-05-16', 'live'],
  ])('withdrawn on %s: %s', (on, outcome) => {
    const events: EventWords[] = [
      ['decision-favorable', '2026-01-20', { decidedOn: '2026-01-15' }],
      ['retrait-notifie', on, { oqtf: false }],
    ];
    expect(only(file(...events), RULE).outcome).toBe(outcome);
  });

  it('fraud is another ground, open at any time', () => {
    const events: EventWords[] = [
      ['decision-favorable', '2026-01-20', { decidedOn: '2026-01-15' }],
      ['retrait-notifie', '2026-03-02', { oqtf: false, ground: 'fraude' }],
    ];
    expect(only(file(...events), RULE).outcome).toBe('live');
  });

  it('asks for the day of the decision', () => {
    const deadline = only(file(['rf-accord', '2026-01-20', { decidedOn: null }]), RULE);
    expect(deadline.undetermined.map(({ fact }) => fact)).toContain('decidedOn');
    expect(String(deadline.lastDay)).toBe('2026-05-20');
  });
});

describe('observations before a measure (CRPA L121-1)', () => {
  const RULE = 'procedure-contradictoire';
  const letter = (known = {}): EventWords => ['retrait-envisage', '2026-03-12', known];

  it.each([
    [{ daysGiven: 8 }, '2026-03-20', 'CRPA L121-1'],
    [{ daysGiven: 30 }, '2026-04-11', 'CRPA L121-1'],
    [{ dueOn: '2026-04-03' }, '2026-04-03', 'CRPA L121-1'],
    [{ measure: 'cir' }, '2026-04-12', 'CESEDA R413-4'],
    [{ measure: 'cma' }, '2026-03-27', 'CESEDA D551-18'],
    [{ measure: 'cma', daysGiven: 10 }, '2026-03-22', 'CRPA L121-1'],
    [{ measure: 'cir', dueOn: '2026-04-03' }, '2026-04-03', 'CRPA L121-1'],
    [{ measure: 'cir', daysGiven: 0 }, '2026-04-12', 'CESEDA R413-4'],
    [{ daysGiven: 0 }, '2026-03-27', 'CRPA L121-1'],
    [{}, '2026-03-27', 'CRPA L121-1'],
  ])('a letter of 12 March %j: until %s (%s)', (known, expected, article) => {
    const deadline = only(file(letter(known)), RULE);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)[0]).toBe(article);
  });

  it.each<[object, readonly string[]]>([
    [{ daysGiven: 8 }, ['length', 'length 2026-03-20 CRPA L121-1']],
    [{ dueOn: '2026-04-03' }, ['length']],
  ])('tells that %j is written in the letter', (known, expected) => {
    expect(derivation(only(file(letter(known)), RULE))).toEqual(expected);
  });

  it('asks what the letter says where it is unknown', () => {
    const facts = (known: object) =>
      only(file(letter(known)), RULE).undetermined.map(({ fact }) => fact);
    expect(facts({})).toEqual(['daysGiven']);
    expect(facts({ daysGiven: 8 })).toEqual([]);
    expect(facts({ daysGiven: 0 })).toEqual(['daysGiven']);
    expect(facts({ dueOn: '2026-04-03' })).toEqual([]);
    expect(facts({ measure: 'cir' })).toEqual([]);
  });

  it.each([
    ['observations-deposees', '2026-03-20', 'met'],
    ['observations-deposees', '2026-03-21', 'live'],
    ['retrait-notifie', '2026-03-18', 'superseded'],
  ])('%s on %s: %s', (type, on, outcome) => {
    expect(only(file(letter({ daysGiven: 8 }), [type, on]), RULE).outcome).toBe(outcome);
  });
});
