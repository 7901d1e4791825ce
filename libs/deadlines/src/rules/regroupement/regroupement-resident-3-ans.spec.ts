import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, has, only, type EventWords } from '../../testing/case-file.ts';

const RULE = 'regroupement-resident-3-ans';
const entered = (known: object, ...more: readonly EventWords[]) =>
  compute([['rf-entree', '2024-02-05', { ...known }], ...more], {
    procedure: 'regroupement-familial',
  });

describe('resident card of the joined spouse (CESEDA L423-16)', () => {
  it('three years after entry; the first certain day is the one after', () => {
    const deadline = only(entered({ role: 'conjoint' }), RULE);
    expect([deadline.lastDay, deadline.opensOn].map(String)).toEqual(['2027-02-05', '2027-02-07']);
    expect(articlesOf(deadline)).toEqual(['CESEDA L423-16']);
    expect(deadline.undetermined).toEqual([]);
  });

  it('a child has none; who entered is asked when nobody said', () => {
    expect(has(entered({ role: 'enfant' }), RULE)).toBe(false);
    expect(only(entered({}), RULE).undetermined.map(({ fact }) => fact)).toEqual(['role']);
  });

  it.each<readonly [type: string, on: string, outcome: string]>([
    ['rf-rupture-vie-commune', '2025-03-03', 'extinguished'],
    ['rf-resident-3a', '2027-02-05', 'met'],
  ])('%s of %s: %s', (type, on, outcome) => {
    expect(only(entered({ role: 'conjoint' }, [type, on]), RULE).outcome).toBe(outcome);
  });
});
