import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'regroupement-decision-6-mois';
const RF = { procedure: 'regroupement-familial' } as const;

describe('regroupement familial: decision within six months (CESEDA R434-26)', () => {
  it.each([
    // complete file   born           because
    ['2026-01-14', '2026-07-14', 'Bastille Day does not move a birth'],
    ['2026-05-16', '2026-11-16', 'a Monday'],
    ['2026-05-15', '2026-11-15', 'a Sunday does not move a birth'],
    ['2026-08-30', '2027-02-28', 'no 30 February'],
    ['2026-08-31', '2027-02-28', 'nor 31 February'],
    ['2027-08-29', '2028-02-29', 'a leap year'],
    ['2026-10-24', '2027-04-24', 'across the clock change'],
  ])('complete on %s → rejection born on %s (%s)', (completedOn, expected) => {
    const deadline = only(compute([['rf-attestation-depot', completedOn]], RF), RULE);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA R434-26');
  });

  it.each([
    ['2021-04-30', 'CESEDA R421-20'],
    ['2021-05-01', 'CESEDA R434-26'],
  ])('a file complete on %s follows %s', (completedOn, article) => {
    const deadline = only(compute([['rf-attestation-depot', completedOn]], RF), RULE);
    expect(articlesOf(deadline)[0]).toBe(article);
  });

  it('counts from the certificate, not from the posting', () => {
    const computation = compute(
      [
        ['rf-depose', '2026-05-02', { sentOn: '2026-04-28' }],
        ['rf-attestation-depot', '2026-06-20', { completedOn: '2026-06-15' }],
      ],
      RF,
    );
    expect(lastDays(only(computation, RULE))).toEqual(['2026-12-15', '2026-12-15']);
  });

  it('gives birth to a rejection that opens the tribunal', () => {
    const computation = compute([['rf-attestation-depot', '2026-06-15']], RF);
    expect(computation.derivedEvents.map(({ type, on }) => `${type} ${String(on)}`)).toContain(
      'rf-refus-implicite 2026-12-15',
    );
  });

  it.each([
    ['rf-accord', '2026-12-14', 'met'],
    ['rf-refus', '2026-12-15', 'met'],
    ['rf-refus', '2026-12-16', 'live'],
    ['rf-abandon', '2026-10-01', 'extinguished'],
  ])('%s on %s: %s', (type, on, outcome) => {
    const events = [
      ['rf-attestation-depot', '2026-06-15'],
      [type, on],
    ] as const;
    expect(only(compute(events, RF), RULE).outcome).toBe(outcome);
  });

  it('ends when the decision is taken in time, even if it is notified later', () => {
    const refusal = ['rf-refus', '2026-12-20', { decidedOn: '2026-12-10' }] as const;
    const events = [['rf-attestation-depot', '2026-06-15'] as const, refusal];
    expect(only(compute(events, RF), RULE).outcome).toBe('met');
  });
});
