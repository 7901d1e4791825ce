import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const OQTF = { procedure: 'oqtf' } as const;
const bulletin = (on: string, known: object = {}): EventWords => [
  'expulsion-bulletin-remis',
  on,
  { ...known },
];
const expulsion = (on: string, known: object = {}): EventWords => [
  'expulsion-notifiee',
  on,
  { ...known },
];
const limit = (rule: string, ...events: readonly EventWords[]) => only(compute(events, OQTF), rule);

describe('expulsion commission (CESEDA L632-2)', () => {
  it.each<[string, string, string]>([
    ['2026-03-02', '2026-03-17', 'fifteen days'],
    ['2028-02-20', '2028-03-06', 'leap year'],
    ['2026-10-27', '2026-11-11', 'Armistice Day: never moved'],
  ])('handed on %s: no meeting before %s (%s)', (on, expected) => {
    const deadline = limit('expulsion-procedure', bulletin(on));
    expect([...lastDays(deadline), String(deadline.opensOn)]).toEqual([
      expected,
      expected,
      expected,
    ]);
  });

  it.each([
    ['2026-03-16', true],
    ['2026-03-17', false],
  ])('a meeting on %s is short notice: %s', (appointmentOn, expected) => {
    const deadline = limit('expulsion-procedure', bulletin('2026-03-02', { appointmentOn }));
    expect(deadline.steps.some(({ kind }) => kind === 'short-notice')).toBe(expected);
  });

  it.each([
    ['2026-03-02', '2026-04-02', 'CESEDA L632-2'],
    ['2026-01-31', '2026-02-28', 'CESEDA L632-2'],
    ['2021-04-30', '2021-05-30', 'CESEDA L522-2'],
  ])('opinion, summons of %s → %s (%s)', (on, expected, article) => {
    const deadline = limit('expulsion-avis-1-mois', bulletin(on));
    expect([String(deadline.lastDay), articlesOf(deadline)[0]]).toEqual([expected, article]);
  });

  it('an adjournment adds a month from the decision granting it, or runs until the day it sets', () => {
    const rule = 'expulsion-avis-1-mois';
    const month = limit(rule, bulletin('2026-03-02'), ['expulsion-renvoi', '2026-03-20']);
    expect(String(month.lastDay)).toBe('2026-04-20');
    const set = limit(rule, bulletin('2026-03-02'), [
      'expulsion-renvoi',
      '2026-03-20',
      { dueOn: '2026-04-10' },
    ]);
    expect(String(set.lastDay)).toBe('2026-04-10');
    const late = limit(rule, bulletin('2026-03-02'), ['expulsion-renvoi', '2026-04-03']);
    expect(String(late.lastDay)).toBe('2026-04-02');
    const other = limit(rule, bulletin('2026-03-02'), [
      'refus-notifie',
      '2026-03-20',
      { oqtf: false },
    ]);
    expect(String(other.lastDay)).toBe('2026-04-02');
    expect(derivation(month).slice(-2)).toEqual([
      'extension 2026-03-20 CESEDA L632-2',
      'length 2026-04-20 CESEDA L632-2',
    ]);
    expect(derivation(set)).toEqual([
      'notification 2026-03-02',
      'length 2026-04-02 CESEDA L632-2',
      'extension 2026-03-20 CESEDA L632-2',
    ]);
  });

  it('is met by the opinion, and skipped in absolute urgency', () => {
    const given: EventWords = ['expulsion-avis', '2026-04-02'];
    expect(limit('expulsion-avis-1-mois', bulletin('2026-03-02'), given).outcome).toBe('met');
    const urgent = compute([bulletin('2026-03-02', { absoluteUrgency: true })], OQTF);
    expect(has(urgent, 'expulsion-procedure')).toBe(false);
    expect(has(urgent, 'expulsion-avis-1-mois')).toBe(false);
  });
});

describe('repeal of an expulsion (CESEDA L632-4 to L632-6, R632-10)', () => {
  const ASKED: EventWords = ['expulsion-abrogation-demandee', '2026-06-15'];

  it('four months of silence refuse it, then two months franc to sue', () => {
    const computation = compute([ASKED], OQTF);
    expect(lastDays(only(computation, 'expulsion-abrogation'))).toEqual([
      '2026-10-15',
      '2026-10-15',
    ]);
    expect(String(only(computation, 'ta-recours-implicite-2-mois').lastDay)).toBe('2026-12-16');
    expect(articlesOf(only(computation, 'expulsion-abrogation'))[0]).toBe('CESEDA R632-10');
    const former = limit('expulsion-abrogation', ['expulsion-abrogation-demandee', '2021-04-30']);
    expect(articlesOf(former)[0]).toBe('CESEDA R524-2');
  });

  it.each<[EventWords]>([
    [['mesure-abrogee', '2026-10-15', { measure: 'expulsion' }]],
    [['refus-notifie', '2026-10-15']],
  ])('%j prevents the implicit refusal', (event) => {
    const computation = compute([ASKED, event], OQTF);
    expect(only(computation, 'expulsion-abrogation').outcome).toBe('met');
    expect(has(computation, 'ta-recours-implicite-2-mois')).toBe(false);
  });

  it.each<[object, string, string]>([
    [{ request: 'asked' }, 'met', 'it names the request'],
    [{ request: 'other' }, 'live', 'it names another'],
    [{}, 'met', 'it names nothing'],
  ])('refused on 14 October %j: %s (%s)', (known, outcome) => {
    const asked: EventWords = ['expulsion-abrogation-demandee', '2026-06-15', { id: 'asked' }];
    const refused: EventWords = ['refus-notifie', '2026-10-14', { oqtf: false, ...known }];
    expect(limit('expulsion-abrogation', asked, refused).outcome).toBe(outcome);
  });

  it.each([
    ['2026-06-14', 'live'],
    ['2026-06-15', 'met'],
    ['2026-10-15', 'met'],
    ['2026-10-16', 'live'],
  ])('refused on %s: %s', (on, outcome) => {
    expect(limit('expulsion-abrogation', ASKED, ['refus-notifie', on]).outcome).toBe(outcome);
  });

  it('from France, within two months of notification', () => {
    const rule = 'expulsion-abrogation-2-mois';
    expect(lastDays(limit(rule, expulsion('2026-12-31')))).toEqual(['2027-02-28', '2027-02-28']);
    const asked: EventWords = ['expulsion-abrogation-demandee', '2027-02-28'];
    expect(limit(rule, expulsion('2026-12-31'), asked).outcome).toBe('met');
    const repealed: EventWords = ['mesure-abrogee', '2027-01-15', { measure: 'expulsion' }];
    expect(limit(rule, expulsion('2026-12-31'), repealed).outcome).toBe('extinguished');
  });

  it('reviewed five years after the decision; two months of silence refuse', () => {
    const event = expulsion('2021-06-10', { decidedOn: '2021-06-01' });
    const computation = compute([event], OQTF);
    expect(String(only(computation, 'expulsion-reexamen-5-ans').lastDay)).toBe('2026-06-01');
    const silent = only(computation, 'expulsion-reexamen-silence-2-mois');
    expect(String(silent.lastDay)).toBe('2026-08-01');
    expect(derivation(silent)[0]).toBe('review 2026-06-01');
    expect(String(only(computation, 'ta-recours-implicite-2-mois').lastDay)).toBe('2026-10-02');
    const former = limit('expulsion-reexamen-5-ans', expulsion('2020-06-01'));
    expect(articlesOf(former)[0]).toBe('CESEDA L524-2');
  });

  it('the commission is heard five years after execution', () => {
    const rule = 'expulsion-commission-5-ans';
    const alone = limit(rule, expulsion('2026-03-02'));
    expect(alone.lastDay).toBeNull();
    expect(alone.undetermined.map(({ fact }) => fact)).toEqual(['oqtf-executee']);
    const done = limit(rule, expulsion('2026-03-02'), ['expulsion-executee', '2026-04-10']);
    expect([String(done.lastDay), String(done.opensOn)]).toEqual(['2031-04-10', '2031-04-12']);
    expect(done.undetermined).toEqual([]);
    expect(derivation(done)[0]).toBe('start 2026-04-10');
  });
});

describe('expulsion of a citizen of the Union (CESEDA R252-1)', () => {
  const rule = 'expulsion-ue-depart';

  it.each<[object, string]>([
    [{}, '2026-02-28'],
    [{ departureDays: 45 }, '2026-03-17'],
    [{ departureDays: 0 }, '2026-02-28'],
    [{ urgency: false }, '2026-02-28'],
  ])('%j → %s', (known, expected) => {
    const deadline = limit(rule, expulsion('2026-01-31', { euCitizen: true, ...known }));
    expect(lastDays(deadline)).toEqual([expected, expected]);
  });

  it.each<[object]>([[{}], [{ euCitizen: false }], [{ euCitizen: true, urgency: true }]])(
    'not with %j',
    (known) => {
      expect(has(compute([expulsion('2026-01-31', known)], OQTF), rule)).toBe(false);
    },
  );
});
