import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'vls-ts-validation-3-mois';
const entry = (on: string, known: object = { visa: 'vls-ts' }): EventWords => [
  'entree-en-france',
  on,
  { ...known },
];

describe('validation of the long-stay visa: three months from entry (CESEDA R431-17)', () => {
  it.each<[string, readonly string[], string]>([
    ['2026-09-01', ['2026-12-01', '2026-12-01'], 'a Tuesday'],
    ['2026-09-25', ['2026-12-28', '2026-12-25'], 'Christmas: prudently not moved'],
    ['2026-11-30', ['2027-03-01', '2027-02-28'], 'month end, a Sunday'],
    ['2027-11-30', ['2028-02-29', '2028-02-29'], 'leap year'],
  ])('entry on %s → %j (%s)', (enteredOn, expected) => {
    const deadline = only(compute([entry(enteredOn)]), RULE);
    expect(lastDays(deadline)).toEqual(expected);
    expect(articlesOf(deadline)[0]).toBe('CESEDA R431-17');
  });

  it.each([
    ['2026-11-30', 'met'],
    ['2026-12-01', 'met'],
    ['2026-12-02', 'live'],
  ])('validated on %s: %s', (validatedOn, outcome) => {
    const computation = compute([entry('2026-09-01'), ['vls-ts-validee', validatedOn]]);
    expect(only(computation, RULE).outcome).toBe(outcome);
  });

  it('concerns the spouse who joins a resident, not the child', () => {
    const rf = { procedure: 'regroupement-familial' } as const;
    const spouse: EventWords = ['rf-entree', '2026-09-01', { role: 'conjoint' }];
    const child: EventWords = ['rf-entree', '2026-09-01', { role: 'enfant' }];
    expect([has(compute([spouse], rf), RULE), has(compute([child], rf), RULE)]).toEqual([
      true,
      false,
    ]);
  });

  it.each<[EventWords, string, boolean, readonly string[]]>([
    [entry('2026-09-01', {}), 'premiere-demande', true, ['visa']],
    [entry('2026-09-01'), 'premiere-demande', true, []],
    [entry('2026-09-01', { visa: 'court-sejour' }), 'premiere-demande', false, []],
    [entry('2026-09-01', { visa: 'long-sejour' }), 'premiere-demande', false, []],
    [entry('2026-09-01', {}), 'ue-famille', false, []],
    [entry('2026-09-01'), 'ue-famille', true, []],
    [['rf-entree', '2026-09-01', { vlsTs: true }], 'regroupement-familial', true, []],
    [['rf-entree', '2026-09-01', { vlsTs: false }], 'regroupement-familial', false, []],
    [
      ['rf-entree', '2026-09-01', { vlsTs: true, role: 'enfant' }],
      'regroupement-familial',
      true,
      [],
    ],
    [['rf-entree', '2026-09-01', {}], 'regroupement-familial', true, []],
  ])('%j in the procedure %s: runs = %s, asks %j', (event, procedure, runs, facts) => {
    const computation = compute([event], { procedure });
    expect(has(computation, RULE)).toBe(runs);
    if (!runs) return;
    expect(only(computation, RULE).undetermined.map(({ fact }) => fact)).toEqual(facts);
  });
});
