import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'cma-ofii';
const COURT = 'oqtf-recours-7-jours';
const ASYLUM = { procedure: 'asile' } as const;
const APPEAL: EventWords = ['cma-rapo-depose', '2024-09-16'];

describe('challenging OFII on reception conditions (CESEDA L555-1, D551-17)', () => {
  it('since 17 July 2024 the court within seven days, and nothing twice', () => {
    const computation = compute([['cma-refus-notifie', '2026-09-07']], ASYLUM);
    expect(lastDays(only(computation, COURT))).toEqual(['2026-09-14', '2026-09-14']);
    const pointer = only(computation, RULE);
    expect(pointer.lastDay).toBeNull();
    expect(derivation(pointer)).toContain('length');
    expect(articlesOf(pointer)).toEqual(expect.arrayContaining(['CESEDA L555-1']));
    expect(has(computation, 'ta-recours-2-mois')).toBe(false);
  });

  it.each([
    ['2024-03-04', '2024-05-06', false, 'a Saturday'],
    ['2024-07-14', '2024-09-16', false, 'appeal to OFII alone; a Saturday'],
    ['2024-07-15', '2024-09-16', true, 'the act applies, the decree still asks for the appeal'],
    ['2024-07-16', '2024-09-16', true, 'last day of the compulsory appeal'],
  ])('decided on %s → appeal to OFII until %s, court too: %s (%s)', (on, expected, court) => {
    const computation = compute([['cma-refus-notifie', on]], ASYLUM);
    expect(lastDays(only(computation, RULE))[0]).toBe(expected);
    expect(has(computation, COURT)).toBe(court);
  });

  it.each([
    ['2024-07-16', true],
    ['2024-07-17', false],
  ])('decided on %s: appeal to OFII %s', (on, appeal) => {
    const deadline = only(compute([['cma-refus-notifie', on]], ASYLUM), RULE);
    expect(deadline.lastDay !== null).toBe(appeal);
  });

  it('silence of OFII on that appeal: two months', () => {
    const events = [
      ['cma-refus-notifie', '2024-03-04'],
      ['cma-rapo-depose', '2024-04-30'],
    ] as const;
    const computation = compute(events, ASYLUM);
    expect(only(computation, RULE).outcome).toBe('met');
    expect(lastDays(only(computation, 'cma-rapo-silence-2-mois'))[0]).toBe('2024-06-30');
  });

  it.each<[string, EventWords[], boolean]>([
    ['a decision of the eve', [['cma-refus-notifie', '2024-07-16'], APPEAL], true],
    ['a decision of that day', [['cma-refus-notifie', '2024-07-17'], APPEAL], false],
    [
      'notified since, taken before',
      [['cma-refus-notifie', '2024-07-24', { decidedOn: '2024-07-16' }], APPEAL],
      true,
    ],
    [
      'another decision since the appeal',
      [['cma-refus-notifie', '2024-07-16'], APPEAL, ['cma-refus-notifie', '2024-10-01']],
      true,
    ],
    [
      'the latest decision before it',
      [['cma-refus-notifie', '2024-03-04'], ['cma-refus-notifie', '2024-07-17'], APPEAL],
      false,
    ],
    ['an unknown decision, appeal of the eve', [['cma-rapo-depose', '2024-07-16']], true],
    ['an unknown decision, appeal of that day', [['cma-rapo-depose', '2024-07-17']], false],
  ])('no appeal to OFII against decisions taken since 17 July 2024: %s', (_what, events, found) => {
    expect(has(compute(events, ASYLUM), 'cma-rapo-silence-2-mois')).toBe(found);
  });

  it('that silence, or an express rejection, opens the court: two months (CJA R421-1, R421-2)', () => {
    const before = [
      ['cma-refus-notifie', '2023-03-06'],
      ['cma-rapo-depose', '2023-04-03'],
    ] as const;
    const silent = compute(before, ASYLUM);
    expect(silent.derivedEvents.map(({ type, on }) => [type, String(on)])).toEqual([
      ['cma-rapo-rejet-implicite', '2023-06-03'],
    ]);
    expect(has(silent, 'ta-recours-implicite-2-mois')).toBe(true);
    const rejection = ['cma-rapo-rejet', '2023-05-10', { remediesStated: true }] as const;
    const rejected = compute([...before, rejection], ASYLUM);
    expect(lastDays(only(rejected, 'ta-recours-2-mois'))).toEqual(['2023-07-11', '2023-07-11']);
    expect(has(rejected, COURT)).toBe(false);
  });

  it('rejected since 15 July 2024, it opens seven days (CESEDA L555-1)', () => {
    const computation = compute(
      [
        ['cma-refus-notifie', '2024-06-03'],
        ['cma-rapo-depose', '2024-06-20'],
        ['cma-rapo-rejet', '2024-08-05', { remediesStated: true }],
      ],
      ASYLUM,
    );
    expect(lastDays(only(computation, COURT))).toEqual(['2024-08-12', '2024-08-12']);
    expect(has(computation, 'ta-recours-2-mois')).toBe(false);
  });

  it('is met by an application to the court', () => {
    const events = [
      ['cma-refus-notifie', '2026-09-07'],
      ['requete-deposee', '2026-09-10'],
    ] as const;
    const computation = compute(events, ASYLUM);
    expect([only(computation, RULE).outcome, only(computation, COURT).outcome]).toEqual([
      'met',
      'met',
    ]);
  });
});

describe('observations before reception ends: fifteen days (CESEDA D551-18)', () => {
  it.each([
    ['2026-09-07', '2026-09-22', 'the day of the letter does not count'],
    ['2026-10-30', '2026-11-14', 'a Saturday: not moved'],
  ])('letter of %s → %s (%s)', (on, expected) => {
    const computation = compute([['cma-fin-envisagee', on]], ASYLUM);
    const deadline = only(computation, 'cma-observations-15-jours');
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA D551-18');
  });

  it.each([
    ['cma-observations-deposees', '2026-09-22', 'met'],
    ['cma-observations-deposees', '2026-09-23', 'live'],
    ['cma-refus-notifie', '2026-10-12', 'extinguished'],
  ])('%s on %s: %s', (type, on, outcome) => {
    const events = [
      ['cma-fin-envisagee', '2026-09-07'],
      [type, on],
    ] as const;
    expect(only(compute(events, ASYLUM), 'cma-observations-15-jours').outcome).toBe(outcome);
  });
});

describe('reaching the assigned place: five days (CESEDA R552-8, R551-3)', () => {
  it.each([
    ['2026-09-12', 'met'],
    ['2026-09-13', 'live'],
  ])('assigned on 7 September 2026, arrived on %s: %s', (on, outcome) => {
    const events = [
      ['ofii-orientation', '2026-09-07'],
      ['arrivee-hebergement', on],
    ] as const;
    const deadline = only(compute(events, ASYLUM), 'cma-orientation-5-jours');
    expect(lastDays(deadline)).toEqual(['2026-09-12', '2026-09-12']);
    expect(deadline.outcome).toBe(outcome);
    expect(articlesOf(deadline)[0]).toBe('CESEDA R552-8');
  });
});
