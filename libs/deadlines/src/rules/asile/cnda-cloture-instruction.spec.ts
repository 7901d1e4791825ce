import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'cnda-cloture-instruction';
const NOTICE = 'cnda-avis-audience-15-jours';
const NOTE = 'cnda-note-en-delibere-2-jours';
const ASYLUM = { procedure: 'asile' } as const;
const notice = (appointmentOn: string | null, known: object = {}, on = '2026-10-01') =>
  ['avis-audience-cnda', on, { appointmentOn, ...known }] as const;
const asked = (event: EventWords, rule = RULE) =>
  only(compute([event], ASYLUM), rule).undetermined.map(({ fact }) => fact);
/** Each deadline of a rule: what triggers it and how it ended. */
const each = (events: readonly EventWords[], rule = RULE) =>
  compute(events, ASYLUM)
    .deadlines.filter((deadline) => deadline.rule === rule)
    .map(({ triggeredBy, outcome }) => `${triggeredBy} ${outcome}`)
    .sort();

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

  it.each<[EventWords, string]>([
    [['decision-ofpra', '2023-09-04', { accelerated: true }], '2024-07-10'],
    [['decision-ofpra', '2023-09-04', { outcome: 'irrecevabilite' }], '2024-07-10'],
    [['decision-ofpra', '2023-09-04', { accelerated: false }], '2024-07-08'],
    [['decision-ofpra', '2024-06-03', { accelerated: true }], '2024-07-08'],
  ])('%j, hearing on 14 July 2024 announced on 6 May → %s', (decided, expected) => {
    const event = notice('2024-07-14', {}, '2024-05-06');
    expect(lastDays(only(compute([decided, event], ASYLUM), RULE))[0]).toBe(expected);
  });

  it('the notice says more than the decision of OFPRA', () => {
    const decided = ['decision-ofpra', '2023-09-04', { accelerated: true }] as const;
    const event = notice('2024-07-14', { fiveWeeks: false }, '2024-05-06');
    expect(lastDays(only(compute([decided, event], ASYLUM), RULE))[0]).toBe('2024-07-08');
  });

  it.each<[object, string, string]>([
    [{ collegial: true }, '2026-11-19', 'hearing 2026-11-19'],
    [{ dueOn: '2026-11-06' }, '2026-11-19', 'closing 2026-11-06'],
    [{}, '2024-07-14', 'length'],
  ])('%j, hearing on %s: says %s', (known, hearing, step) => {
    const event = notice(hearing, known, '2024-05-06');
    expect(derivation(only(compute([event], ASYLUM), RULE))).toContain(step);
  });

  it.each<[EventWords, string[]]>([
    [notice('2026-11-19'), ['collegial']],
    [notice('2026-11-19', { collegial: false }), []],
    [notice('2026-11-19', { dueOn: '2026-11-06' }), []],
    [notice('2024-07-15', {}, '2024-05-06'), ['collegial', 'version']],
    [notice('2024-07-14', {}, '2024-05-06'), ['version']],
    [notice(null, { collegial: true }), ['appointmentOn']],
    [['cloture-cnda-fixee', '2026-09-15', { appointmentOn: '2026-11-19' }], ['dueOn']],
    [['cloture-cnda-fixee', '2026-09-15', { dueOn: '2026-10-15' }], []],
  ])('%j: asks %j', (event, facts) => {
    expect(asked(event)).toEqual(facts);
  });

  it('an order without its date says nothing of the last day, whatever the hearing', () => {
    const order: EventWords = ['cloture-cnda-fixee', '2026-09-15', { appointmentOn: '2026-11-19' }];
    expect(lastDays(only(compute([order], ASYLUM), RULE))).toEqual(['null', 'null']);
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

  it.each<[string, EventWords[], string[]]>([
    [
      'a later notice',
      [notice('2026-11-19'), notice('2027-01-14', {}, '2026-11-18')],
      ['e1 superseded', 'e2 live'],
    ],
    [
      'an order, then a letter with another date',
      [
        ['cloture-cnda-fixee', '2026-09-15', { dueOn: '2026-10-15' }],
        notice('2026-11-19', { dueOn: '2026-11-06' }),
      ],
      ['e1 superseded', 'e2 live'],
    ],
    [
      'two dates on one day: both stand',
      [
        ['cloture-cnda-fixee', '2026-10-01', { dueOn: '2026-10-30' }],
        notice('2026-11-19', { dueOn: '2026-11-06' }),
      ],
      ['e1 live', 'e2 live'],
    ],
    [
      'a notice of the administrative court',
      [
        notice('2026-11-19'),
        ['requete-deposee', '2026-10-02'],
        ['avis-audience', '2026-10-12', { appointmentOn: '2026-12-03' }],
      ],
      ['e1 live'],
    ],
  ])('takes the place of what came before: %s', (_what, events, expected) => {
    expect(each(events)).toEqual(expected);
  });

  it.each([
    ['memoire-cnda-depose', '2026-11-16', {}, 'met'],
    ['memoire-cnda-depose', '2026-11-17', {}, 'live'],
    ['memoire-cnda-depose', '2026-11-16', { receivedOn: '2026-11-17' }, 'live'],
    ['memoire-cnda-depose', '2026-11-16', { receivedOn: null, sentOn: '2026-11-16' }, 'met'],
    ['decision-cnda', '2026-12-10', {}, 'extinguished'],
  ])('%s on %s %j: %s', (type, on, known, outcome) => {
    const events = [notice('2026-11-19'), [type, on, known]] as const;
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
    const seisedLater = [appeal, hearing, ['requete-deposee', '2026-10-12'] as const];
    expect(has(compute(seisedLater, ASYLUM), RULE)).toBe(true);
    expect(has(compute([hearing, ['recours-cnda', '2026-10-12']], ASYLUM), RULE)).toBe(false);
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

  it.each<[string, string, object, boolean, string]>([
    ['2024-07-14', '2024-06-24', { fiveWeeks: true }, false, 'twenty days, fifteen due'],
    ['2024-07-14', '2024-06-30', { fiveWeeks: true }, true, 'fourteen, fifteen due'],
    ['2024-07-14', '2024-06-24', { fiveWeeks: false }, true, 'twenty, thirty due'],
    ['2024-07-14', '2024-06-24', { collegial: false }, true, 'a single judge changed nothing'],
    ['2024-07-14', '2024-06-14', {}, false, 'thirty'],
    ['2024-07-15', '2024-06-25', { fiveWeeks: true }, true, 'twenty, perhaps a panel'],
    ['2024-07-15', '2024-06-25', { collegial: false }, false, 'twenty, fifteen due'],
  ])('hearing on %s, received on %s %j: %s (%s)', (hearing, on, known, expected) => {
    expect(has(compute([notice(hearing, known, on)], ASYLUM), NOTICE)).toBe(expected);
  });

  it('says how short', () => {
    const event = notice('2026-11-19', { collegial: false }, '2026-11-05');
    const deadline = only(compute([event], ASYLUM), NOTICE);
    expect(derivation(deadline)).toContain('notice 2026-11-05');
    expect(deadline.steps.map(({ text }) => text.en)).toContain(
      'Notice received 14 days before the hearing, instead of 15',
    );
  });

  it.each<[object, string[]]>([
    [{}, ['collegial']],
    [{ collegial: true }, []],
    [{ urgent: true }, []],
  ])('%j received six days before: asks %j', (known, facts) => {
    expect(asked(notice('2026-11-19', known, '2026-11-13'), NOTICE)).toEqual(facts);
  });

  it('says nothing of an unknown hearing, or of another court', () => {
    expect(has(compute([notice(null)], ASYLUM), NOTICE)).toBe(false);
    const elsewhere = ['avis-audience', '2026-11-13', { appointmentOn: '2026-11-19' }] as const;
    expect(has(compute([elsewhere], ASYLUM), NOTICE)).toBe(false);
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

  it.each([
    [{ receivedOn: '2026-11-20' }, 'met'],
    [{ receivedOn: '2026-11-21' }, 'live'],
    [{ receivedOn: null, sentOn: '2026-11-20' }, 'met'],
  ])('hearing on 17 November 2026, note of the 20th %j: %s', (known, outcome) => {
    const events = [notice('2026-11-17'), ['note-en-delibere-cnda', '2026-11-20', known]] as const;
    expect(only(compute(events, ASYLUM), NOTE).outcome).toBe(outcome);
  });

  it('of the last hearing announced by the court', () => {
    const events = [notice('2026-11-19'), notice('2027-01-14', {}, '2026-11-18')];
    expect(each(events, NOTE)).toEqual(['e1 superseded', 'e2 live']);
    const elsewhere: EventWords[] = [
      notice('2026-11-19'),
      ['requete-deposee', '2026-10-02'],
      ['avis-audience', '2026-10-12', { appointmentOn: '2026-12-03' }],
    ];
    expect(each(elsewhere, NOTE)).toEqual(['e1 live']);
  });

  it('says nothing of an unknown hearing, or of another court', () => {
    expect(has(compute([notice(null)], ASYLUM), NOTE)).toBe(false);
    const elsewhere = ['avis-audience', '2026-11-13', { appointmentOn: '2026-11-19' }] as const;
    expect(has(compute([elsewhere], ASYLUM), NOTE)).toBe(false);
  });
});
