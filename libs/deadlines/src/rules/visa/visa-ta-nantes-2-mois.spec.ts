import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  has,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const SILENCE = 'visa-crrv-silence-2-mois';
const RULE = 'visa-ta-nantes-2-mois';
const VISA = { procedure: 'visa-refus', residence: 'etranger' } as const;
const REFUSED: EventWords = ['visa-refuse', '2026-03-02', { stay: 'long' }];

describe('silence on the visa appeal: two months (CESEDA D312-8-1)', () => {
  it.each([
    // received     born          tribunal, legal and prudent
    ['2026-03-20', '2026-05-20', '2026-07-21', '2026-07-21'],
    ['2026-12-31', '2027-02-28', '2027-04-29', '2027-04-29'],
    ['2026-07-14', '2026-09-14', '2026-11-16', '2026-11-16'],
  ])(
    'received on %s: rejected on %s, tribunal until %s, prudently %s',
    (on, born, legal, prudent) => {
      const computation = compute([REFUSED, ['rapo-depose', on]], VISA);
      expect(lastDays(only(computation, SILENCE))).toEqual([born, born]);
      expect(articlesOf(only(computation, SILENCE))[0]).toBe('CESEDA D312-8-1');
      expect(lastDays(only(computation, RULE))).toEqual([legal, prudent]);
      expect(only(computation, RULE).dependsOn).toBe(`${SILENCE}@e2`);
      expect(has(computation, 'ta-recours-implicite-2-mois')).toBe(false);
    },
  );

  it('counts prudently from dispatch where receipt is not proved', () => {
    const known = { sentOn: '2026-03-18', receivedOn: null };
    const computation = compute([REFUSED, ['rapo-depose', '2026-03-20', known]], VISA);
    expect(lastDays(only(computation, SILENCE))).toEqual(['2026-05-20', '2026-05-18']);
  });

  it.each([
    ['2022-12-31', 'CRPA L231-4'],
    ['2023-01-01', 'CESEDA D312-8-1'],
  ])('a consular decision of %s follows %s', (decidedOn, article) => {
    const events: EventWords[] = [
      ['visa-refuse', '2023-01-20', { decidedOn }],
      ['rapo-depose', '2023-02-10'],
    ];
    expect(articlesOf(only(compute(events, VISA), SILENCE))[0]).toBe(article);
  });

  it.each([
    ['rapo-rejet', 'met', false],
    ['rapo-recommandation', 'live', true],
    ['visa-delivre', 'extinguished', false],
  ])('%s: %s; implicit rejection: %s', (type, outcome, born) => {
    const events: EventWords[] = [REFUSED, ['rapo-depose', '2026-03-20'], [type, '2026-05-04']];
    const computation = compute(events, VISA);
    expect(only(computation, SILENCE).outcome).toBe(outcome);
    expect(computation.derivedEvents.length > 0).toBe(born);
  });
});

describe('visa: tribunal of Nantes in two months franc, without distance (CESEDA R312-6)', () => {
  const rejected = (on: string, known = {}): EventWords => ['rapo-rejet', on, { ...known }];

  it.each([
    ['2026-05-04', '2026-07-06', '2026-07-06'], // the franc day, 5 July, is a Sunday
    ['2026-09-10', '2026-11-12', '2026-11-12'], // the franc day is a holiday
    ['2028-12-30', '2029-03-01', '2029-02-28'], // month end
  ])('rejected on %s: legal %s, prudent %s', (on, legal, prudent) => {
    const deadline = only(compute([REFUSED, rejected(on)], VISA), RULE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA R312-6');
    expect(articlesOf(deadline)).toEqual(
      expect.arrayContaining(['CJA R777-5', 'CJA R312-18', 'CJA R421-1']),
    );
  });

  it.each([
    // consular     residence      legal         because
    ['2022-12-31', 'etranger', '2023-10-06', 'two months of distance before 2023'],
    ['2022-12-31', 'outre-mer', '2023-09-06', 'one month of distance before 2023'],
    ['2022-12-31', 'metropole', '2023-08-07', 'none'],
    ['2023-01-01', 'etranger', '2023-08-07', 'no distance since'],
    ['2023-01-01', 'outre-mer', '2023-08-07', 'no distance since'],
  ] as const)(
    'consular decision of %s, living %s: %s (%s)',
    (decidedOn, residence, legal, _because) => {
      const events: EventWords[] = [
        ['visa-refuse', '2023-01-20', { decidedOn }],
        rejected('2023-06-05'),
      ];
      expect(String(only(compute(events, { ...VISA, residence }), RULE).lastDay)).toBe(legal);
    },
  );

  it('before 2023 nothing barred the action against an implicit rejection', () => {
    const events: EventWords[] = [
      ['visa-refuse', '2022-10-03'],
      ['rapo-depose', '2022-11-07'],
    ];
    const deadline = only(compute(events, VISA), RULE);
    expect(lastDays(deadline)).toEqual(['null', '2023-03-08']);
    expect(articlesOf(deadline)[0]).toBe('CJA R421-3');
  });

  it.each([
    ['requete-nantes', '2026-07-06', 'met'],
    ['requete-nantes', '2026-07-07', 'live'],
    ['requete-ta-deposee', '2026-07-06', 'met'],
    ['gracieux-depose', '2026-06-01', 'live'],
    ['visa-delivre', '2026-08-01', 'extinguished'],
  ])('%s on %s: %s', (type, on, outcome) => {
    const events: EventWords[] = [REFUSED, rejected('2026-05-04'), [type, on]];
    const deadline = only(compute(events, VISA), RULE);
    expect(deadline.outcome).toBe(outcome);
    expect(String(deadline.lastDay)).toBe('2026-07-06');
  });

  it('an express rejection in the window of the implicit one opens its own', () => {
    const events: EventWords[] = [REFUSED, ['rapo-depose', '2026-03-20'], rejected('2026-06-15')];
    const found = compute(events, VISA).deadlines.filter(({ rule }) => rule === RULE);
    expect(
      found.map(({ triggeredBy, outcome, lastDay }) => [triggeredBy, outcome, String(lastDay)]),
    ).toEqual(
      expect.arrayContaining([
        ['rapo-rejet-implicite@e2', 'superseded', '2026-07-21'],
        ['e3', 'live', '2026-08-17'],
      ]),
    );
  });

  it('legal aid interrupts it', () => {
    const events: EventWords[] = [
      REFUSED,
      rejected('2026-05-04'),
      ['aj-demandee', '2026-05-20'],
      ['aj-decision', '2026-06-10', { outcome: 'admission-totale' }],
    ];
    // Prudent: two months franc from 10 June; legal: from 25 June.
    expect(lastDays(only(compute(events, VISA), RULE))).toEqual(['2026-08-26', '2026-08-11']);
  });

  it('is another court’s window in a naturalisation', () => {
    const file = { procedure: 'naturalisation' } as const;
    expect(has(compute([rejected('2026-05-04')], file), RULE)).toBe(false);
  });
});
