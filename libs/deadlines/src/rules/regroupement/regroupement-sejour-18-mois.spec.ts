import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, derivation, only } from '../../testing/case-file.ts';

const RULE = 'regroupement-sejour-18-mois';
const RF = { procedure: 'regroupement-familial' } as const;

describe('regroupement familial: regular stay needed first (CESEDA L434-2)', () => {
  it.each<[string, object, string, string]>([
    ['2025-01-20', {}, '2026-07-20', 'example of the notes on family law'],
    ['2025-08-31', {}, '2027-02-28', 'month end'],
    ['2026-08-29', {}, '2028-02-29', 'leap year'],
    ['2025-01-20', { algerian: true }, '2026-01-20', 'Algerian: twelve months'],
    ['2025-01-20', { nationality: 'DZ' }, '2026-01-20', 'Algerian: twelve months'],
    ['2025-01-20', { nationality: 'MA' }, '2026-07-20', 'Moroccan: eighteen months'],
  ])('since %s %j → first possible day %s (%s)', (fromOn, known, expected) => {
    const deadline = only(compute([['sejour-regulier-debute', fromOn, { ...known }]], RF), RULE);
    expect(String(deadline.opensOn)).toBe(expected);
  });

  it('the Algerian agreement is told, and nothing of the usual length', () => {
    const events = [['sejour-regulier-debute', '2025-01-20', { algerian: true }]] as const;
    const deadline = only(compute(events, RF), RULE);
    expect(articlesOf(deadline)).toContain('Accord franco-algérien 4');
    expect(derivation(deadline).filter((one) => one.startsWith('length'))).toEqual([
      'length Accord franco-algérien 4',
      'length 2026-01-20 CESEDA L434-2',
    ]);
  });

  it.each<[object, object, readonly string[]]>([
    [{}, {}, ['algerian']],
    [{ algerian: false }, {}, []],
    [{ nationality: 'MA' }, {}, []],
    [{}, { 'person.nationality': ['MA'] }, []],
  ])('stay %j, facts %j: asks %j', (known, facts, expected) => {
    const computation = compute([['sejour-regulier-debute', '2025-01-20', { ...known }]], {
      ...RF,
      facts: { ...facts },
    });
    expect(only(computation, RULE).undetermined.map(({ fact }) => fact)).toEqual(expected);
  });

  it('asks for three years in Mayotte', () => {
    const events = [['sejour-regulier-debute', '2025-01-20']] as const;
    const deadline = only(compute(events, { ...RF, territory: 'mayotte' }), RULE);
    expect(String(deadline.opensOn)).toBe('2028-01-20');
    expect(articlesOf(deadline)).toContain('CESEDA L441-9');
  });

  it.each([
    ['2004-09-01', '2006-07-24', '2005-09-01', 'CESEDA L411-1'],
    ['2005-03-01', '2006-07-25', '2006-09-01', 'CESEDA L411-1'],
    ['2024-01-01', '2025-08-01', '2025-07-01', 'CESEDA L434-2'],
    ['2019-12-01', '2021-04-30', '2021-06-01', 'CESEDA L411-1'],
    ['2019-12-01', '2021-05-01', '2021-06-01', 'CESEDA L434-2'],
  ])('stay since %s, request of %s: from %s (%s)', (fromOn, filedOn, ...[expected, article]) => {
    const events = [
      ['sejour-regulier-debute', fromOn],
      ['rf-depose', filedOn],
    ] as const;
    const deadline = only(compute(events, RF), RULE);
    expect([String(deadline.opensOn), articlesOf(deadline)[0]]).toEqual([expected, article]);
  });

  it.each([
    ['2026-07-19', 'live'],
    ['2026-07-20', 'met'],
    ['2026-07-21', 'met'],
  ])('a request of %s: %s', (filedOn, outcome) => {
    const events = [
      ['sejour-regulier-debute', '2025-01-20'],
      ['rf-depose', filedOn],
    ] as const;
    expect(only(compute(events, RF), RULE).outcome).toBe(outcome);
  });
});
