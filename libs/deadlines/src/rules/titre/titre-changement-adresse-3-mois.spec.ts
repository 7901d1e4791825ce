import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'titre-changement-adresse-3-mois';

describe('change of address: three months (CESEDA R431-23)', () => {
  it.each([
    ['2026-08-14', '2026-11-14', 'a Saturday: not moved'],
    ['2026-11-30', '2027-02-28', 'month end'],
    ['2027-11-30', '2028-02-29', 'leap year'],
  ])('moved on %s → %s (%s)', (movedOn, expected) => {
    const deadline = only(compute([['adresse-changee', movedOn]]), RULE);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA R431-23');
  });

  it.each<[object, boolean]>([
    [{ titleOverOneYear: true }, true],
    [{}, true],
    [{ titleOverOneYear: false }, false],
    [{ titleOverOneYear: false, protectedPerson: true }, true],
  ])('%j: %s', (known, expected) => {
    expect(has(compute([['adresse-changee', '2026-08-14', { ...known }]]), RULE)).toBe(expected);
  });

  it.each([
    ['2021-04-30', false],
    ['2021-05-01', true],
  ])('moved on %s, when R431-23 began: %s', (movedOn, expected) => {
    expect(has(compute([['adresse-changee', movedOn]]), RULE)).toBe(expected);
  });

  it.each([
    ['2026-11-13', 'met'],
    ['2026-11-14', 'met'],
    ['2026-11-15', 'live'],
  ])('declared on %s: %s', (filedOn, outcome) => {
    const computation = compute([
      ['adresse-changee', '2026-08-14'],
      ['adresse-declaree', filedOn],
    ]);
    expect(only(computation, RULE).outcome).toBe(outcome);
  });
});
