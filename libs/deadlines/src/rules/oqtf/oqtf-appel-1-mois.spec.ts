import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'oqtf-appel-1-mois';
const OQTF = { procedure: 'oqtf' } as const;
const OBLIGATION: EventWords = ['oqtf-notifiee', '2023-10-05', { situation: 'libre' }];
const judged = (on: string, known: object = {}): EventWords => ['jugement', on, { ...known }];

describe('removal: appeal within one month franc (CESEDA R911-8, R922-27)', () => {
  it.each<[string, string, string, string]>([
    ['2026-03-12', '2026-04-13', '2026-04-13', 'one month, plus the franc day'],
    ['2026-04-07', '2026-05-11', '2026-05-11', 'Victory Day, then a weekend'],
    ['2026-12-30', '2027-02-01', '2027-02-01', 'the 31st is a Sunday'],
    ['2028-01-30', '2028-03-01', '2028-02-29', 'month end, leap year: two writings'],
  ])('notified on %s → %s, prudently %s (%s)', (on, legal, prudent) => {
    const computation = compute([OBLIGATION, judged(on, { remediesStated: true })], OQTF);
    const deadline = only(computation, RULE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)).toEqual(
      expect.arrayContaining(['CESEDA R911-8', 'CESEDA R922-27']),
    );
    expect(has(computation, 'caa-appel-2-mois')).toBe(false);
  });

  it.each([
    ['2024-07-14', 'CJA R776-9'],
    ['2024-07-15', 'CESEDA R911-8'],
  ])('a judgment read on %s follows %s', (readOn, article) => {
    const event = judged('2024-07-20', { readOn });
    expect(articlesOf(only(compute([OBLIGATION, event], OQTF), RULE))[0]).toBe(article);
  });

  it('two months when the notice does not state the month (CJA R811-3)', () => {
    const silent = judged('2026-03-12', { remediesStated: false });
    const deadline = only(compute([OBLIGATION, silent], OQTF), RULE);
    expect(lastDays(deadline)).toEqual(['2026-05-13', '2026-04-13']);
    const unknown = only(compute([OBLIGATION, judged('2026-03-12')], OQTF), RULE);
    expect(lastDays(unknown)).toEqual(['2026-04-13', '2026-04-13']);
    expect(unknown.undetermined.map(({ fact }) => fact)).toEqual(['remediesStated']);
  });

  it('distance is arguable: never in the prudent reading (CJA R811-5)', () => {
    const known = { ...OQTF, residence: 'etranger' } as const;
    const deadline = only(compute([OBLIGATION, judged('2026-03-12')], known), RULE);
    expect(lastDays(deadline)).toEqual(['2026-06-15', '2026-04-13']);
  });

  it.each<[object, string, string]>([
    [{ asylum: true }, '2026-03-30', '2026-03-30'],
    [{}, '2026-04-13', '2026-03-30'],
  ])('border refusal %j: fifteen days → %s, prudently %s (L352-9)', (known, legal, prudent) => {
    const events: readonly EventWords[] = [
      ['refus-entree-notifie', '2026-03-02', { ...known }],
      judged('2026-03-12', { remediesStated: true }),
    ];
    expect(lastDays(only(compute(events, { procedure: 'asile' }), RULE))).toEqual([legal, prudent]);
  });

  it.each<[string, 'metropole' | 'guyane', boolean]>([
    ['2024-07-14', 'metropole', true],
    ['2024-07-15', 'metropole', false],
    ['2024-07-15', 'guyane', true],
  ])('a transfer judged on %s, %s: appeal %s (R922-26, CJA R811-1)', (on, territory, expected) => {
    const events: readonly EventWords[] = [['transfert-notifie', '2024-06-20'], judged(on)];
    const computation = compute(events, { procedure: 'asile', territory });
    expect(has(computation, RULE)).toBe(expected);
    expect(has(computation, 'cassation-2-mois')).toBe(!expected);
  });

  it('does not run against an ordinary judgment', () => {
    const refusal: EventWords = ['refus-notifie', '2025-11-03', { oqtf: false }];
    expect(has(compute([refusal, judged('2026-03-12')]), RULE)).toBe(false);
    expect(has(compute([OBLIGATION, judged('2026-03-12', { removal: false })], OQTF), RULE)).toBe(
      false,
    );
  });

  it.each([
    ['2026-04-13', 'met'],
    ['2026-04-14', 'live'],
  ])('an appeal filed on %s: %s', (on, outcome) => {
    const events = [OBLIGATION, judged('2026-03-12', { remediesStated: true }), appeal(on)];
    expect(only(compute(events, OQTF), RULE).outcome).toBe(outcome);
  });

  it('legal aid restarts it from its decision, without the fifteen days', () => {
    const events: readonly EventWords[] = [
      OBLIGATION,
      judged('2026-03-12', { remediesStated: true }),
      ['aj-demandee', '2026-03-20'],
      ['aj-decision', '2026-06-01', { outcome: 'admission-totale' }],
    ];
    expect(lastDays(only(compute(events, OQTF), RULE))).toEqual(['2026-07-02', '2026-07-02']);
  });
});

function appeal(on: string): EventWords {
  return ['appel-depose', on];
}
