import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  has,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const RULE = 'visa-instruction';
const APPEAL = 'visa-recours-prealable-30-jours';
const VISA = { procedure: 'visa-refus' } as const;
const APPLIED: EventWords = ['visa-depose', '2026-01-15', { stay: 'long' }];

describe('visa application: two months of silence', () => {
  it.each([
    ['2026-01-15', '2026-03-15'],
    ['2026-12-30', '2027-02-28'],
    ['2026-12-31', '2027-02-28'],
    ['2027-12-31', '2028-02-29'],
  ])('filed on %s: implicit refusal on %s, never moved', (filedOn, birth) => {
    const computation = compute([['visa-depose', filedOn, { stay: 'long' }]], VISA);
    expect(lastDays(only(computation, RULE))).toEqual([birth, birth]);
    expect(articlesOf(only(computation, RULE))).toContain('CESEDA R312-2');
    expect(computation.derivedEvents.map(({ key }) => key)).toEqual(['visa-refus-implicite@e1']);
  });

  it('counts from registration, prudently from filing', () => {
    const known = { stay: 'long', registeredOn: '2026-01-20' };
    const deadline = only(compute([['visa-depose', '2026-01-15', known]], VISA), RULE);
    expect(lastDays(deadline)).toEqual(['2026-03-20', '2026-03-15']);
  });

  it('opens the prior appeal against the implicit refusal, thirty days from its birth', () => {
    const appeal = only(compute([APPLIED], VISA), APPEAL);
    // 15 March + 30 days = 14 April; prudently day 1 is the birth itself.
    expect(lastDays(appeal)).toEqual(['2026-04-14', '2026-04-13']);
    expect(appeal.dependsOn).toBe('visa-instruction@e1');
  });

  it.each([
    // decided      notified      silence      appeals
    ['2026-03-14', '2026-03-20', 'met', 1],
    ['2026-03-15', '2026-03-20', 'met', 1],
    ['2026-03-16', '2026-03-20', 'live', 2],
  ])(
    'a refusal of %s notified on %s: silence %s, %i appeal limits',
    (decidedOn, on, outcome, count) => {
      const computation = compute([APPLIED, ['visa-refuse', on, { decidedOn }]], VISA);
      expect(only(computation, RULE).outcome).toBe(outcome);
      const appeals = computation.deadlines.filter(({ rule }) => rule === APPEAL);
      expect(appeals).toHaveLength(count);
      expect(appeals.filter((appeal) => appeal.outcome === 'live')).toHaveLength(1);
    },
  );

  it.each(['visa-delivre', 'rf-visa-delivre'])('ends with %s', (type) => {
    expect(only(compute([APPLIED, [type, '2026-02-20']], VISA), RULE).outcome).toBe('met');
  });

  it('runs for each member of the family', () => {
    const events: EventWords[] = [
      ['rf-visa-demande', '2026-01-15', { beneficiary: 'A.' }],
      ['rf-visa-demande', '2026-01-20', { beneficiary: 'B.' }],
      ['rf-visa-delivre', '2026-02-20', { beneficiary: 'B.' }],
    ];
    const found = compute(events, { procedure: 'regroupement-familial' }).deadlines;
    expect(
      found
        .filter(({ rule }) => rule === RULE)
        .map(({ triggeredBy, outcome }) => `${triggeredBy} ${outcome}`),
    ).toEqual(expect.arrayContaining(['e1 live', 'e2 met']));
  });
});

describe('short stay: the consulate’s fifteen days (Visa Code art. 23)', () => {
  it.each([
    ['2026-01-15', '2026-01-30', 'prolonge-45-jours', '2026-03-01'],
    ['2020-02-01', '2020-02-16', 'prolonge-30-jours', '2020-03-02'],
    ['2020-02-02', '2020-02-17', 'prolonge-45-jours', '2020-03-18'],
  ])('filed on %s: %s, and %s on %s', (filedOn, expected, name, extended) => {
    const file = compute([['visa-depose', filedOn, { stay: 'court' }]], VISA);
    const deadline = only(file, 'visa-court-sejour-15-jours');
    expect(String(deadline.lastDay)).toBe(expected);
    const reading = deadline.readings.find((one) => one.name === name);
    expect(String(reading?.lastDay)).toBe(extended);
  });

  it('is not shown for a long stay', () => {
    expect(has(compute([APPLIED], VISA), 'visa-court-sejour-15-jours')).toBe(false);
  });
});

describe('family of a protected person', () => {
  const FAMILY = { procedure: 'reunification-familiale' } as const;

  it.each([
    ['2026-01-15', '2026-03-15', 'CESEDA L561-5'],
    ['2021-05-01', '2021-07-01', 'CESEDA L561-5'],
    ['2021-04-30', '2021-06-30', 'CESEDA L752-1'],
    ['2025-12-31', '2026-02-28', 'CESEDA L561-5'],
  ])('applied for on %s: %s (%s)', (filedOn, birth, article) => {
    const computation = compute([['reunification-visa-depose', filedOn]], FAMILY);
    const deadline = only(computation, 'reunification-familiale');
    expect(String(deadline.lastDay)).toBe(birth);
    expect(articlesOf(deadline)[0]).toBe(article);
    expect(computation.derivedEvents).toHaveLength(1);
    expect(String(only(computation, RULE).lastDay)).toBe(birth);
  });

  it('is suspended by a check of civil status', () => {
    const events: EventWords[] = [
      ['reunification-visa-depose', '2026-01-15'],
      ['verification-etat-civil', '2026-02-10'],
    ];
    // 10 February to 10 June: 120 days; 15 March + 120 days.
    const computation = compute(events, FAMILY);
    expect(String(only(computation, 'reunification-familiale').lastDay)).toBe('2026-07-13');
    expect(String(only(computation, RULE).lastDay)).toBe('2026-07-13');
  });
});
