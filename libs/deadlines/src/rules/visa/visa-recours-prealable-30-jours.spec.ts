import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  has,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const RULE = 'visa-recours-prealable-30-jours';
const VISA = { procedure: 'visa-refus', residence: 'etranger' } as const;
const refused = (notifiedOn: string, known = {}): EventWords => [
  'visa-refuse',
  notifiedOn,
  { stay: 'long', remediesStated: true, ...known },
];
const deadlineOf = (...events: readonly EventWords[]) => only(compute(events, VISA), RULE);

describe('visa refusal: compulsory prior appeal in thirty days (CESEDA D312-4)', () => {
  it.each([
    // notified     legal         prudent       because
    ['2026-03-02', '2026-04-01', '2026-03-31', 'thirty days, not franc'],
    ['2026-01-15', '2026-02-16', '2026-02-13', '14 February is a Saturday'],
    ['2026-10-02', '2026-11-02', '2026-10-31', '1 November is a Sunday'],
    ['2026-04-01', '2026-05-04', '2026-04-30', '1 May is a holiday, then a weekend'],
    ['2028-01-30', '2028-02-29', '2028-02-28', 'leap year'],
    ['2027-01-30', '2027-03-01', '2027-02-28', 'no leap year'],
  ])('notified on %s: legal %s, prudent %s (%s)', (notifiedOn, legal, prudent) => {
    const deadline = deadlineOf(refused(notifiedOn));
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)).toEqual(
      expect.arrayContaining(['CESEDA D312-4', 'CESEDA D312-3', 'CESEDA R312-8']),
    );
    expect(deadline).toMatchObject({ severity: 'fatal', nature: 'to-act' });
  });

  it.each([
    // decided      notified      last day      version
    ['2022-12-31', '2023-02-10', '2023-04-11', '2021-05-01'],
    ['2023-01-01', '2023-02-10', '2023-03-13', '2023-01-01'],
    ['2021-04-30', '2021-05-03', '2021-07-05', '2006-11-15'],
    ['2021-05-01', '2021-05-03', '2021-07-05', '2021-05-01'],
    ['2006-11-14', '2006-11-14', '2007-01-15', '…2006-11-14'],
  ])(
    'the consular decision of %s notified on %s: %s (version %s)',
    (decidedOn, on, last, version) => {
      const deadline = deadlineOf(refused(on, { decidedOn }));
      expect(String(deadline.lastDay)).toBe(last);
      expect(deadline.ruleVersion).toBe(version);
    },
  );

  it('shows both versions within thirty days of the change', () => {
    const deadline = deadlineOf(refused('2023-01-10'));
    expect(deadline.readings.map(({ name }) => name)).toContain('version-2021-05-01');
    expect(deadline.undetermined.map(({ fact }) => fact)).toContain('version');
  });

  it('has no distance for a person living abroad', () => {
    const away = only(compute([refused('2026-03-02')], VISA), RULE);
    const home = only(compute([refused('2026-03-02')], { ...VISA, residence: 'metropole' }), RULE);
    expect(lastDays(away)).toEqual(lastDays(home));
  });

  it.each([
    [{ receivedOn: '2026-04-01' }, '2026-04-01', 'met'],
    [{ sentOn: '2026-04-01' }, '2026-04-07', 'met'],
    [{ sentOn: '2026-04-02' }, '2026-04-07', 'live'],
  ])('an appeal %j received on %s: %s', (known, on, outcome) => {
    expect(deadlineOf(refused('2026-03-02'), ['rapo-depose', on, known]).outcome).toBe(outcome);
  });

  it.each([
    ['gracieux-depose', 'live'],
    ['visa-delivre', 'extinguished'],
    ['decision-retiree', 'extinguished'],
  ])('%s: %s', (type, outcome) => {
    const deadline = deadlineOf(refused('2026-03-02'), [type, '2026-03-20']);
    expect(deadline.outcome).toBe(outcome);
    expect(String(deadline.lastDay)).toBe('2026-04-01');
  });

  it('is met only by the appeal of the same person', () => {
    const events: EventWords[] = [
      refused('2026-03-02', { applicant: 'A. B.' }),
      refused('2026-03-03', { applicant: 'C. D.' }),
      ['rapo-depose', '2026-03-20', { applicant: 'C. D.' }],
    ];
    const found = compute(events, VISA).deadlines.filter(({ rule }) => rule === RULE);
    expect(found.map(({ triggeredBy, outcome }) => [triggeredBy, outcome])).toEqual(
      expect.arrayContaining([
        ['e1', 'live'],
        ['e2', 'met'],
      ]),
    );
  });

  it('is not opposable where the letter does not state it: a year, prudently thirty days', () => {
    const deadline = deadlineOf(refused('2026-03-02', { remediesStated: false }));
    expect(lastDays(deadline)).toEqual(['2027-03-02', '2026-03-31']);
  });

  it('asks what nobody recorded', () => {
    const deadline = deadlineOf(['visa-refuse', '2026-03-02']);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['remediesStated', 'stay']);
    expect(lastDays(deadline)).toEqual(['2026-04-01', '2026-03-31']);
  });

  it('shows the fifteen days reported for a travel authorisation', () => {
    const deadline = deadlineOf(refused('2026-03-02', { stay: 'etias' }));
    expect(lastDays(deadline)).toEqual(['2026-04-01', '2026-03-16']);
    expect(articlesOf(deadline)[0]).toBe('CESEDA D312-7');
    expect(deadline.readings.map(({ name }) => name)).toContain('etias-15-jours');
  });

  it('also follows a refusal in family reunification', () => {
    const deadline = only(
      compute([['rf-visa-refuse', '2026-03-02']], { procedure: 'regroupement-familial' }),
      RULE,
    );
    expect(String(deadline.lastDay)).toBe('2026-04-01');
  });

  it('opens no ordinary window before the tribunal', () => {
    const computation = compute([refused('2026-03-02')], VISA);
    expect(computation.deadlines.map(({ rule }) => rule)).toEqual([RULE]);
    expect(has(computation, 'ta-recours-2-mois')).toBe(false);
  });
});
