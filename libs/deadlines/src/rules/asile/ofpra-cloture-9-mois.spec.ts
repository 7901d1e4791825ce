import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'ofpra-cloture-9-mois';
const ASYLUM = { procedure: 'asile' } as const;
const CLOSED = { outcome: 'cloture' } as const;

describe('reopening a closed claim: less than nine months from the decision (CESEDA L531-40)', () => {
  it.each([
    ['2026-05-12', '2027-02-11', 'example 14 of the notes: the eve'],
    ['2026-05-31', '2027-02-27', 'no 31 February: 28 February, then the eve'],
    ['2027-05-31', '2028-02-28', 'leap year: 29 February, then the eve'],
    ['2026-02-02', '2026-11-01', 'All Saints, a Sunday: never moved'],
  ])('taken on %s → %s (%s)', (on, expected) => {
    const deadline = only(compute([['decision-ofpra', on, CLOSED]], ASYLUM), RULE);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA L531-40');
  });

  it('counts from the decision, not from its notification, and asks for its day', () => {
    const known = { ...CLOSED, decidedOn: '2026-05-12' };
    const deadline = only(compute([['decision-ofpra', '2026-06-20', known]], ASYLUM), RULE);
    expect(lastDays(deadline)).toEqual(['2027-02-11', '2027-02-11']);
    const without = only(compute([['decision-ofpra', '2026-06-20', CLOSED]], ASYLUM), RULE);
    expect(without.undetermined.map(({ fact }) => fact)).toContain('decidedOn');
  });

  it.each<[object, boolean]>([
    [CLOSED, true],
    [{ ...CLOSED, alreadyReopened: true }, false],
    [{ ...CLOSED, withdrawn: true }, false],
    [{ outcome: 'rejet' }, false],
    [{ outcome: 'irrecevabilite' }, false],
    [{}, false],
  ])('%j: %s', (known, expected) => {
    const event = ['decision-ofpra', '2026-05-12', { ...known }] as const;
    expect(has(compute([event], ASYLUM), RULE)).toBe(expected);
  });

  it('is open once only', () => {
    const events = [
      ['decision-ofpra', '2025-03-03', CLOSED],
      ['enregistrement-guda', '2025-06-02', { claimKind: 'reouverture' }],
      ['decision-ofpra', '2026-05-12', CLOSED],
    ] as const;
    const found = compute(events, ASYLUM).deadlines.filter(({ rule }) => rule === RULE);
    expect(found.map(({ key, outcome }) => [key, outcome])).toEqual([[`${RULE}@e1`, 'met']]);
  });

  it.each([
    ['reouverture-demandee', '2027-02-11', 'met'],
    ['reouverture-demandee', '2027-02-12', 'live'],
    ['enregistrement-guda', '2027-02-11', 'met'],
  ])('%s on %s: %s', (type, on, outcome) => {
    const events = [
      ['decision-ofpra', '2026-05-12', CLOSED],
      [type, on],
    ] as const;
    expect(only(compute(events, ASYLUM), RULE).outcome).toBe(outcome);
  });

  it('leaves nothing to ask of the asylum court', () => {
    const computation = compute([['decision-ofpra', '2026-05-12', CLOSED]], ASYLUM);
    expect(has(computation, 'cnda-recours-1-mois')).toBe(false);
    expect(has(computation, 'cnda-aj-15-jours')).toBe(false);
  });

  it.each([
    ['2021-04-30', 'CESEDA L723-14'],
    ['2021-05-01', 'CESEDA L531-40'],
  ])('of %s rests on %s', (on, article) => {
    const deadline = only(compute([['decision-ofpra', on, CLOSED]], ASYLUM), RULE);
    expect(articlesOf(deadline)[0]).toBe(article);
  });
});
