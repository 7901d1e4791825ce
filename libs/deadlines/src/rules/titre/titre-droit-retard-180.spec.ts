import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'titre-droit-retard-180';
const RENEWAL = { procedure: 'renouvellement' } as const;
const expiring = (known: object = {}): EventWords => [
  'titre-expire-bientot',
  '2027-03-31',
  { ...known },
];

describe('late renewal: €180 (CESEDA L436-5)', () => {
  it.each<[object, readonly string[]]>([
    [{ teleservice: true }, ['2027-01-30', '2027-01-30']],
    [{ teleservice: false }, ['2027-03-31', '2027-03-31']],
    [{}, ['2027-03-31', '2027-01-30']],
  ])('%j: last day without it %j', (known, expected) => {
    const deadline = only(compute([expiring(known)], RENEWAL), RULE);
    expect(lastDays(deadline)).toEqual(expected);
    expect(articlesOf(deadline)[0]).toBe('CESEDA L436-5');
  });

  it.each([
    ['2027-01-30', 'met', false],
    ['2027-01-31', 'live', true],
    ['2027-04-15', 'live', true],
  ])('a request of %s: %s, charge %s', (filedOn, outcome, charge) => {
    const events: EventWords[] = [expiring({ teleservice: true }), ['demande-deposee', filedOn]];
    const deadline = only(compute(events, RENEWAL), RULE);
    expect(deadline.outcome).toBe(outcome);
    expect(deadline.steps.some(({ kind }) => kind === 'charge')).toBe(charge);
  });

  it('the earliest of several requests counts, by the day it was sent', () => {
    const events: EventWords[] = [
      expiring({ teleservice: true }),
      ['demande-deposee', '2027-02-05'],
      ['demande-deposee', '2027-02-10', { sentOn: '2027-02-01' }],
    ];
    expect(derivation(only(compute(events, RENEWAL), RULE))).toContain('charge 2027-02-01');
  });

  it('does not exist for the family of a Union citizen, nor for a long-term resident', () => {
    expect(has(compute([expiring()], { procedure: 'ue-famille' }), RULE)).toBe(false);
    expect(has(compute([expiring({ title: 'rld-ue-5-ans' })], RENEWAL), RULE)).toBe(false);
  });

  it('follows L311-13 for a request before 1 May 2021', () => {
    const events: EventWords[] = [
      ['titre-expire-bientot', '2020-06-30'],
      ['demande-deposee', '2020-07-15'],
    ];
    const deadline = only(compute(events, RENEWAL), RULE);
    expect([articlesOf(deadline)[0], String(deadline.lastDay)]).toEqual([
      'CESEDA L311-13',
      '2020-06-30',
    ]);
  });
});
