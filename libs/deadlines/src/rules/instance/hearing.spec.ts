import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  has,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const RULE = 'ta-cloture-instruction';
const notice = (hearing: string | null, known: object = {}): EventWords => [
  'avis-audience',
  '2026-02-02',
  { ...(hearing ? { appointmentOn: hearing } : {}), ...known },
];
const closing = (due: string | null, known: object = {}): EventWords => [
  'cloture-fixee',
  '2026-02-02',
  { ...(due ? { dueOn: due } : {}), ...known },
];

describe('close of the written phase: three clear days before the hearing (CJA R613-2)', () => {
  it.each([
    ['2026-03-19', '2026-03-15', 'Thursday: the Sunday before'],
    ['2026-03-20', '2026-03-16', 'Friday: Monday'],
    ['2026-03-16', '2026-03-12', 'Monday: Thursday'],
    ['2026-03-03', '2026-02-27', 'over a month end'],
    ['2028-03-03', '2028-02-28', 'leap year'],
  ])('hearing on %s → %s (%s)', (hearing, expected) => {
    for (const event of [notice(hearing), ['audience', hearing] as EventWords]) {
      const deadline = only(compute([event]), RULE);
      expect(lastDays(deadline)).toEqual([expected, expected]);
      expect(articlesOf(deadline)[0]).toBe('CJA R613-2');
    }
  });

  it('counts once a hearing recorded with its notice', () => {
    const found = compute([notice('2026-03-19'), ['audience', '2026-03-19']]).deadlines;
    expect(found.filter(({ rule }) => rule === RULE).map(({ triggeredBy }) => triggeredBy)).toEqual(
      ['e1'],
    );
  });

  it('counts a hearing of the very day of its notice', () => {
    const deadline = only(compute([notice('2026-02-02', { withinOneMonth: true })]), RULE);
    expect(String(deadline.lastDay)).toBe('2026-02-02');
  });

  it('counts a hearing whose notice told no day', () => {
    const { deadlines } = compute([notice(null), ['audience', '2026-03-19']]);
    const found = deadlines.filter(({ rule }) => rule === RULE);
    expect(found.map(({ triggeredBy, lastDay }) => `${triggeredBy} ${String(lastDay)}`)).toEqual([
      'e2 2026-03-15',
      'e1 null',
    ]);
  });

  it.each<[object, string, string]>([
    [{ withinOneMonth: true }, '2026-03-19', 'CESEDA R922-16'],
    [{ urgent: true }, '2026-03-19', 'CJA R613-2'],
    [{ withinOneMonth: false, urgent: false }, '2026-03-15', 'CJA R613-2'],
  ])('%j: %s (%s)', (known, expected, article) => {
    const deadline = only(compute([notice('2026-03-19', known)]), RULE);
    expect([String(deadline.lastDay), articlesOf(deadline)[0]]).toEqual([expected, article]);
  });

  it('a closing order sets its own day, prudently until the eve', () => {
    const deadline = only(compute([closing('2026-03-10')]), RULE);
    expect(lastDays(deadline)).toEqual(['2026-03-10', '2026-03-09']);
    expect(articlesOf(deadline)[0]).toBe('CJA R613-1');
  });

  it('a closing order takes the place of the three days', () => {
    const found = compute([closing('2026-03-02'), notice('2026-03-19')]).deadlines;
    expect(
      found
        .filter(({ rule }) => rule === RULE)
        .map(({ triggeredBy, outcome }) => `${triggeredBy} ${outcome}`),
    ).toEqual(['e1 live', 'e2 superseded']);
  });

  it.each<[string, EventWords[], readonly string[]]>([
    ['a second order', [closing('2026-03-02'), closing('2026-03-10')], ['e1 live', 'e2 live']],
    ['an order that tells no day', [notice('2026-03-19'), closing(null)], ['e1 live', 'e2 live']],
  ])('%s takes the place of nothing', (_what, events, expected) => {
    const found = compute(events).deadlines.filter(({ rule }) => rule === RULE);
    expect(found.map(({ triggeredBy, outcome }) => `${triggeredBy} ${outcome}`).sort()).toEqual(
      expected,
    );
  });

  it.each([
    [notice(null), 'appointmentOn'],
    [closing(null), 'dueOn'],
  ])('%j: no date, the question', (event, fact) => {
    const deadline = only(compute([event]), RULE);
    expect([deadline.lastDay, deadline.undetermined.map((one) => one.fact)]).toEqual([
      null,
      [fact],
    ]);
  });

  it.each([[notice('2026-03-19')], [closing('2026-03-02')]])('%j: nothing to ask', (event) => {
    expect(only(compute([event]), RULE).undetermined).toEqual([]);
  });

  it.each([
    ['2026-03-15', 'met'],
    ['2026-03-16', 'live'],
    ['2026-02-01', 'live'],
  ])('a brief of %s: %s', (on, outcome) => {
    const events: EventWords[] = [notice('2026-03-19'), ['memoire-complementaire-depose', on]];
    expect(only(compute(events), RULE).outcome).toBe(outcome);
  });
});

describe('notices that came too late', () => {
  it.each<[string, EventWords, string | null]>([
    ['seven days (R711-2)', notice('2026-02-09'), null],
    ['six days', notice('2026-02-08'), '2026-02-01'],
    ['urgency, two days', notice('2026-02-04', { urgent: true }), null],
    ['urgency, one day', notice('2026-02-03', { urgent: true }), '2026-02-01'],
    ['single judge of removals', notice('2026-02-04', { withinOneMonth: true }), null],
    ['no day told', notice(null), null],
  ])('hearing, %s: %s', (_what, event, expected) => {
    const computation = compute([event]);
    const rule = 'ta-avis-audience-7-jours';
    expect(has(computation, rule)).toBe(expected !== null);
    if (expected) expect(String(only(computation, rule).lastDay)).toBe(expected);
  });

  it.each<[string, EventWords, string | null]>([
    ['fifteen days (R613-1)', closing('2026-02-17'), null],
    ['fourteen days', closing('2026-02-16'), '2026-02-01'],
    ['no day told', closing(null), null],
  ])('closing order, %s: %s', (_what, event, expected) => {
    const computation = compute([event]);
    const rule = 'ta-cloture-ordonnance-15-jours';
    expect(has(computation, rule)).toBe(expected !== null);
    if (expected) expect(String(only(computation, rule).lastDay)).toBe(expected);
  });
});
