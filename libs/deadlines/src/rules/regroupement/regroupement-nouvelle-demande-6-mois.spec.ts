import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'regroupement-nouvelle-demande-6-mois';
const RF = { procedure: 'regroupement-familial' } as const;
const HOUSING = { ground: 'logement' };

describe('regroupement familial: lighter new request in six months (CESEDA R434-29)', () => {
  it.each([
    ['2026-05-12', ['2026-11-12', '2026-11-12'], 'a Thursday'],
    ['2026-05-14', ['2026-11-16', '2026-11-14'], 'a Saturday: prudently not moved'],
    ['2026-08-31', ['2027-03-01', '2027-02-28'], 'month end, a Sunday'],
  ])('refusal notified on %s → %j (%s)', (on, expected) => {
    const deadline = only(compute([['rf-refus', on, HOUSING]], RF), RULE);
    expect(lastDays(deadline)).toEqual(expected);
    expect(articlesOf(deadline)).toContain('CESEDA R434-29');
  });

  it('follows R421-23 for a refusal before 1 May 2021', () => {
    const deadline = only(compute([['rf-refus', '2021-04-30', HOUSING]], RF), RULE);
    expect(articlesOf(deadline)[0]).toBe('CESEDA R421-23');
  });

  it('asks for the ground when nobody recorded it, and runs for no other', () => {
    const unknown = only(compute([['rf-refus', '2026-05-12']], RF), RULE);
    expect(unknown.undetermined.map(({ fact }) => fact)).toContain('ground');
    const other = compute([['rf-refus', '2026-05-12', { ground: 'ressources' }]], RF);
    expect(has(other, RULE)).toBe(false);
  });
});
