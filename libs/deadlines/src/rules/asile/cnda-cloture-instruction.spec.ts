import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'cnda-cloture-instruction';
const NOTICE = 'cnda-avis-audience-15-jours';
const NOTE = 'cnda-note-en-delibere-2-jours';
const ASYLUM = { procedure: 'asile' } as const;
const notice = (appointmentOn: string | null, known: object = {}, on = '2026-10-01') =>
  ['avis-audience-cnda', on, { appointmentOn, ...known }] as const;

describe('close of the written phase before the asylum court (CESEDA R532-23)', () => {
  it.each<[object, string, string, string]>([
    [{ collegial: false }, '2026-11-16', '2026-11-15', 'three days; prudently clear days'],
    [{ collegial: true }, '2026-11-14', '2026-11-13', 'five days before a panel'],
    [{}, '2026-11-16', '2026-11-13', 'unknown: prudently as before a panel'],
    [{ urgent: true }, '2026-11-19', '2026-11-18', 'urgency: at the hearing'],
    [{ dueOn: '2026-11-06' }, '2026-11-06', '2026-11-06', 'date in the letter'],
  ])('%j, hearing on 19 November 2026 → legal %s, prudent %s (%s)', (known, legal, prudent) => {
    const deadline = only(compute([notice('2026-11-19', known)], ASYLUM), RULE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)).toContain('CESEDA R532-23');
  });

  it.each<[string, object, string, string]>([
    ['2024-07-14', {}, '2024-07-08', 'five clear days'],
    ['2024-07-14', { fiveWeeks: true }, '2024-07-10', 'three clear days in five-week cases'],
    ['2024-07-15', { collegial: false }, '2024-07-12', 'three days'],
    ['2021-04-30', {}, '2021-04-24', 'former code'],
  ])('hearing on %s %j → %s (%s)', (hearing, known, expected) => {
    const event = notice(hearing, known, '2021-01-04');
    expect(lastDays(only(compute([event], ASYLUM), RULE))[0]).toBe(expected);
  });

  it('opens with the notice, and asks for the hearing', () => {
    const deadline = only(compute([notice('2026-11-19')], ASYLUM), RULE);
    expect([String(deadline.startsOn), String(deadline.opensOn)]).toEqual([
      '2026-10-01',
      '2026-10-01',
    ]);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['collegial']);
    const unknown = only(compute([notice(null)], ASYLUM), RULE);
    expect(unknown.lastDay).toBeNull();
    expect(unknown.undetermined.map(({ fact }) => fact)).toContain('appointmentOn');
  });

  it('an order sets the date in place of the days before the hearing', () => {
    const events = [
      ['cloture-cnda-fixee', '2026-09-15', { dueOn: '2026-10-15' }],
      notice('2026-11-19'),
    ] as const;
    const found = compute(events, ASYLUM).deadlines.filter(({ rule }) => rule === RULE);
    expect(found.map(({ triggeredBy, lastDay }) => [triggeredBy, String(lastDay)])).toEqual([
      ['e1', '2026-10-15'],
    ]);
  });

  it('a later notice takes its place', () => {
    const events = [notice('2026-11-19'), notice('2027-01-14', {}, '2026-11-18')];
    const found = compute(events, ASYLUM).deadlines.filter(({ rule }) => rule === RULE);
    expect(found.map(({ triggeredBy, outcome }) => [triggeredBy, outcome]).sort()).toEqual([
      ['e1', 'superseded'],
      ['e2', 'live'],
    ]);
  });

  it.each([
    ['memoire-cnda-depose', '2026-11-16', 'met'],
    ['memoire-cnda-depose', '2026-11-17', 'live'],
    ['decision-cnda', '2026-12-10', 'extinguished'],
  ])('%s on %s: %s', (type, on, outcome) => {
    const events = [notice('2026-11-19'), [type, on]] as const;
    expect(only(compute(events, ASYLUM), RULE).outcome).toBe(outcome);
  });

  it('reads a general notice of hearing only where the asylum court alone is seised', () => {
    const hearing = ['avis-audience', '2026-10-01', { appointmentOn: '2026-11-19' }] as const;
    const appeal = ['recours-cnda', '2026-06-01'] as const;
    expect(has(compute([appeal, hearing], ASYLUM), RULE)).toBe(true);
    expect(has(compute([hearing], ASYLUM), RULE)).toBe(false);
    expect(has(compute([appeal, hearing], { procedure: 'oqtf' }), RULE)).toBe(false);
    const both = [appeal, ['requete-deposee', '2026-07-01'] as const, hearing];
    expect(has(compute(both, ASYLUM), RULE)).toBe(false);
  });
});

describe('notice of hearing too short (CESEDA R532-32)', () => {
  it.each<[string, object, boolean, string]>([
    ['2026-11-04', { collegial: false }, false, 'fifteen days'],
    ['2026-11-05', { collegial: false }, true, 'fourteen'],
    ['2026-10-20', { collegial: true }, false, 'thirty days before a panel'],
    ['2026-10-21', { collegial: true }, true, 'twenty-nine'],
    ['2026-11-12', { urgent: true }, false, 'seven days in urgency'],
    ['2026-11-13', { urgent: true }, true, 'six'],
    ['2026-10-28', {}, true, 'twenty-two, formation unknown: perhaps'],
  ])('received on %s %j for 19 November: %s (%s)', (on, known, expected) => {
    const computation = compute([notice('2026-11-19', known, on)], ASYLUM);
    expect(has(computation, NOTICE)).toBe(expected);
  });
});

describe('note after the hearing: two clear days (CESEDA R532-52)', () => {
  it.each([
    ['2026-11-17', '2026-11-20', '2026-11-19', 'Tuesday'],
    ['2026-11-19', '2026-11-23', '2026-11-21', 'ends on a Sunday'],
  ])('hearing on %s → legal %s, prudent %s (%s)', (hearing, legal, prudent) => {
    const deadline = only(compute([notice(hearing)], ASYLUM), NOTE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
  });
});
