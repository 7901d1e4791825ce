import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'ofpra-cloture-9-mois';
const ASYLUM = { procedure: 'asile' } as const;
const CLOSED = { outcome: 'cloture' } as const;
const closed = (on: string): EventWords => ['decision-ofpra', on, CLOSED];
const AGAIN: EventWords = ['enregistrement-guda', '2025-06-02', { claimKind: 'reouverture' }];

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
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['alreadyReopened']);
    expect(derivation(deadline)).toContain('decision 2026-05-12');
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

  it.each<[string, EventWords[], string[]]>([
    ['registered again', [closed('2025-03-03'), AGAIN, closed('2026-05-12')], ['e1 met']],
    [
      'asked of OFPRA',
      [closed('2025-03-03'), ['reouverture-demandee', '2025-06-02'], closed('2026-05-12')],
      ['e1 met'],
    ],
    [
      'closed three times',
      [closed('2025-03-03'), AGAIN, closed('2026-05-12'), closed('2026-09-01')],
      ['e1 met'],
    ],
    [
      'a repeated claim is no reopening',
      [
        closed('2025-03-03'),
        ['dossier-ofpra', '2025-06-02', { claimKind: 'reexamen' }],
        closed('2026-05-12'),
      ],
      ['e1 live', 'e3 live'],
    ],
    [
      'reopened after the second closure alone',
      [closed('2025-03-03'), closed('2026-05-12'), ['reouverture-demandee', '2026-06-01']],
      ['e1 live', 'e2 met'],
    ],
    [
      'reopened before any closure',
      [['reouverture-demandee', '2025-03-03'], closed('2026-05-12')],
      ['e2 live'],
    ],
    [
      'refused before, not closed',
      [['decision-ofpra', '2025-03-03', { outcome: 'rejet' }], AGAIN, closed('2026-05-12')],
      ['e3 live'],
    ],
    [
      'asked on the very day of the closure',
      [closed('2026-05-12'), ['reouverture-demandee', '2026-05-12']],
      ['e1 met'],
    ],
  ])('is open once only: %s (CESEDA L531-40)', (_what, events, expected) => {
    const found = compute(events, ASYLUM).deadlines.filter(({ rule }) => rule === RULE);
    expect(found.map(({ triggeredBy, outcome }) => `${triggeredBy} ${outcome}`).sort()).toEqual(
      expected,
    );
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
