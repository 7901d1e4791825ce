import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'refere-provision-appel-15-jours';
const ordered = (known: object) => compute([['ordonnance', '2026-04-10', { ...known }]]);

describe('interim payment and measures of inquiry: appeal within fifteen days (CJA R541-3, R533-1)', () => {
  it.each(['R541-1', 'R532-1'])('%s: fifteen days franc, before the court of appeal', (basis) => {
    const computation = ordered({ basis });
    const deadline = only(computation, RULE);
    // The franc day is Sunday 26 April.
    expect(lastDays(deadline)).toEqual(['2026-04-27', '2026-04-27']);
    expect(articlesOf(deadline)[0]).toBe('CJA R541-3');
    expect(has(computation, 'refere-cassation-15-jours')).toBe(false);
  });

  it.each<readonly [object, string]>([
    [{ basis: 'L521-3' }, 'useful measures go to the Conseil d’État'],
    [{ basis: 'R541-1', favourable: true }, 'granted'],
  ])('%j: none (%s)', (known) => {
    expect(has(ordered(known), RULE)).toBe(false);
  });
});
