import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  has,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

describe('claim for money: two months of silence, then the tribunal (CJA R421-1 al. 2)', () => {
  const claim = (on: string, known = {}): EventWords => [
    'demande-indemnitaire-deposee',
    on,
    { remediesStated: true, ...known },
  ];

  it.each([
    // received     rejected      tribunal
    ['2026-06-15', '2026-08-15', '2026-10-16'],
    ['2026-12-31', '2027-02-28', '2027-04-29'],
  ])('received on %s: rejected on %s, tribunal until %s', (on, born, last) => {
    const computation = compute([claim(on)]);
    const silence = only(computation, 'indemnitaire-demande-prealable');
    expect(lastDays(silence)).toEqual([born, born]);
    expect(articlesOf(silence)).toEqual(
      expect.arrayContaining(['CRPA L231-4', 'CJA R421-1', 'CJA R541-1']),
    );
    expect(lastDays(only(computation, 'ta-recours-implicite-2-mois'))).toEqual([last, last]);
    expect(has(computation, 'silence-droit-commun-2-mois')).toBe(false);
    expect(has(computation, 'motifs-demande')).toBe(false);
  });

  it('has distance in the legal reading only', () => {
    const computation = compute([claim('2026-06-15')], { residence: 'etranger' });
    const action = only(computation, 'ta-recours-implicite-2-mois');
    expect(lastDays(action)).toEqual(['2026-12-16', '2026-10-16']);
  });

  it('an appeal to the author interrupts the time to sue', () => {
    const events: EventWords[] = [
      claim('2026-01-15'),
      ['gracieux-depose', '2026-04-01', { remediesStated: true }],
    ];
    // Rejected on 15 March, appealed on 1 April, rejected again on 1 June: 2 August is a Sunday.
    const action = only(compute(events), 'ta-recours-implicite-2-mois');
    expect(lastDays(action)).toEqual(['2026-08-03', '2026-08-03']);
  });

  it.each([
    ['refus-notifie', {}, 'met'],
    ['refus-notifie', { request: 'e1' }, 'met'],
    ['refus-notifie', { request: 'e9' }, 'live'],
    ['decision-favorable', {}, 'live'],
    ['decision-favorable', { request: 'e1' }, 'met'],
  ])('%s %j: %s', (type, known, outcome) => {
    const events: EventWords[] = [claim('2026-06-15'), [type, '2026-07-20', known]];
    expect(only(compute(events), 'indemnitaire-demande-prealable').outcome).toBe(outcome);
  });

  it('ends with a refusal, which opens its own window', () => {
    const refusal: EventWords = ['refus-notifie', '2026-07-20', { oqtf: false, request: 'e1' }];
    const computation = compute([claim('2026-06-15'), refusal]);
    expect(only(computation, 'indemnitaire-demande-prealable').outcome).toBe('met');
    expect(String(only(computation, 'ta-recours-2-mois').lastDay)).toBe('2026-09-21');
  });
});

describe('host’s certificate: one month, then the prefect (CESEDA R313-11, R313-12)', () => {
  const ASKED: EventWords = [
    'attestation-accueil-demandee',
    '2026-01-31',
    { remediesStated: true },
  ];
  const FILE = { procedure: 'visa-refus' } as const;
  const file = (...events: readonly EventWords[]) => compute(events, FILE);

  it('one month of the mayor’s silence, two months to appeal', () => {
    const computation = file(ASKED);
    expect(lastDays(only(computation, 'attestation-accueil-1-mois'))).toEqual([
      '2026-02-28',
      '2026-02-28',
    ]);
    expect(articlesOf(only(computation, 'attestation-accueil-1-mois'))[0]).toBe('CESEDA R313-11');
    expect(lastDays(only(computation, 'attestation-accueil-rapo-2-mois'))).toEqual([
      '2026-04-28',
      '2026-04-28',
    ]);
  });

  it.each([
    // decided      notified      legal         prudent
    ['2026-03-02', '2026-03-14', '2026-05-15', '2026-05-02'],
    ['2026-03-12', '2026-03-12', '2026-05-12', '2026-05-12'],
  ])('refused on %s, notified on %s: legal %s, prudent %s', (decidedOn, on, legal, prudent) => {
    const refused: EventWords = [
      'attestation-accueil-refusee',
      on,
      { decidedOn, remediesStated: true },
    ];
    const deadline = only(file(refused), 'attestation-accueil-rapo-2-mois');
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA R313-12');
    expect(has(file(refused), 'ta-recours-2-mois')).toBe(false);
  });

  const refused: EventWords = [
    'attestation-accueil-refusee',
    '2026-03-12',
    { remediesStated: true },
  ];
  const appeal: EventWords = ['attestation-accueil-rapo', '2026-04-15', { remediesStated: true }];

  it('one month of the prefect’s silence, then the tribunal', () => {
    const computation = file(refused, appeal);
    expect(only(computation, 'attestation-accueil-rapo-2-mois').outcome).toBe('met');
    expect(lastDays(only(computation, 'attestation-accueil-1-mois'))).toEqual([
      '2026-05-15',
      '2026-05-15',
    ]);
    expect(lastDays(only(computation, 'ta-recours-implicite-2-mois'))).toEqual([
      '2026-07-16',
      '2026-07-16',
    ]);
  });

  it('an express rejection by the prefect opens the tribunal', () => {
    const rejected: EventWords = [
      'attestation-accueil-rapo-rejet',
      '2026-05-04',
      { remediesStated: true },
    ];
    const computation = file(refused, appeal, rejected);
    expect(only(computation, 'attestation-accueil-1-mois').outcome).toBe('met');
    expect(lastDays(only(computation, 'ta-recours-2-mois'))).toEqual(['2026-07-06', '2026-07-06']);
  });

  it.each<[string, EventWords[], string]>([
    ['validated by the mayor', [ASKED, ['attestation-accueil-validee', '2026-02-10']], 'met'],
    ['refused by the mayor', [ASKED, ['attestation-accueil-refusee', '2026-02-10']], 'met'],
    ['an appeal rejected', [ASKED, ['attestation-accueil-rapo-rejet', '2026-02-10']], 'live'],
    [
      'validated on appeal',
      [refused, appeal, ['attestation-accueil-validee', '2026-05-04']],
      'met',
    ],
    [
      'another refusal by the mayor',
      [refused, appeal, ['attestation-accueil-refusee', '2026-05-04']],
      'live',
    ],
  ])('silence, then %s', (_what, events, outcome) => {
    expect(only(file(...events), 'attestation-accueil-1-mois').outcome).toBe(outcome);
  });

  it.each([
    [{ decision: 'e1' }, ['e1 met', 'e2 live']],
    [{ decision: 'e2' }, ['e1 live', 'e2 met']],
    [{}, ['e1 met', 'e2 met']],
  ])('two refusals, an appeal %j: %j', (known, expected) => {
    const second: EventWords = ['attestation-accueil-refusee', '2026-04-02'];
    const computation = file(refused, second, ['attestation-accueil-rapo', '2026-04-15', known]);
    const found = computation.deadlines.filter(
      ({ rule }) => rule === 'attestation-accueil-rapo-2-mois',
    );
    expect(found.map(({ triggeredBy, outcome }) => `${triggeredBy} ${outcome}`).sort()).toEqual(
      expected,
    );
  });

  it('is over once validated', () => {
    const computation = file(refused, ['attestation-accueil-validee', '2026-04-01']);
    expect(only(computation, 'attestation-accueil-rapo-2-mois').outcome).toBe('extinguished');
  });
});
