import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const STAY = 'hebergement-asile-maintien';
const AID = 'hebergement-asile-aide-retour-15-jours';
const ALLOWANCE = 'hebergement-asile-ada';
const ASYLUM = { procedure: 'asile' } as const;
const dayOf = (events: readonly EventWords[], rule: string) =>
  lastDays(only(compute(events, ASYLUM), rule))[0];
const asked = (events: readonly EventWords[], rule: string) =>
  only(compute(events, ASYLUM), rule).undetermined.map(({ fact }) => fact);
/** Each deadline of a rule: what triggers it and its last day. */
const each = (events: readonly EventWords[], rule: string) =>
  compute(events, ASYLUM)
    .deadlines.filter((deadline) => deadline.rule === rule)
    .map(({ triggeredBy, lastDay }) => `${triggeredBy} ${String(lastDay)}`);

const leaving = (known: object = {}): EventWords => [
  'sortie-hebergement-notifiee',
  '2026-09-10',
  { toOn: '2026-09-30', ...known },
];
const REFUGEE: EventWords = ['protection-accordee', '2026-08-20', { protection: 'refugie' }];
const BY_COURT: EventWords = ['decision-cnda', '2026-08-20', { outcome: 'subsidiaire' }];

describe('staying on, if asked for (CESEDA R552-13)', () => {
  it.each<[EventWords, string, boolean]>([
    [['fin-droit-maintien', '2026-09-07'], '2026-10-30', true],
    [['fin-droit-maintien', '2027-01-15'], '2027-02-28', true],
    [['protection-accordee', '2026-09-07', { protection: 'refugie' }], '2026-12-30', false],
    [['decision-cnda', '2026-09-07', { outcome: 'subsidiaire' }], '2026-12-30', false],
  ])('%j → %s', (event, expected, aid) => {
    expect(dayOf([event], STAY)).toBe(expected);
    expect(has(compute([event], ASYLUM), AID)).toBe(aid);
  });

  it('unknown protection: the shorter, and a question', () => {
    const events: EventWords[] = [
      ['sortie-hebergement-notifiee', '2026-09-10', { toOn: '2026-09-30' }],
    ];
    expect(dayOf(events, STAY)).toBe('2026-10-30');
    const deadline = only(compute(events, ASYLUM), STAY);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['isProtected']);
  });

  it.each<[string, EventWords[], string, string[]]>([
    ['the notice says so', [leaving({ isProtected: true })], '2026-12-30', []],
    ['the notice says not', [REFUGEE, leaving({ isProtected: false })], '2026-10-30', []],
    ['granted before', [REFUGEE, leaving()], '2026-12-30', []],
    ['granted by the court', [BY_COURT, leaving()], '2026-12-30', []],
    [
      'refused before',
      [['decision-cnda', '2026-08-20', { outcome: 'rejet' }], leaving()],
      '2026-10-30',
      ['isProtected'],
    ],
  ])('leaving date, %s: until %s', (_what, events, expected, facts) => {
    expect(dayOf(events, STAY)).toBe(expected);
    expect(asked(events, STAY)).toEqual(facts);
  });

  it('a protection granted after the leaving date opens its own stay', () => {
    const later: EventWords = ['protection-accordee', '2026-09-20', { protection: 'refugie' }];
    expect(each([leaving(), later], STAY)).toEqual(['e1 2026-10-30', 'e2 2026-12-30']);
  });

  it.each<[EventWords, string[]]>([
    [['decision-cnda', '2026-09-07'], ['outcome']],
    [['decision-cnda', '2026-09-07', { outcome: 'rejet' }], []],
    [['fin-droit-maintien', '2026-09-07'], []],
  ])('%j: asks %j', (event, facts) => {
    expect(asked([event], STAY)).toEqual(facts);
    expect(asked([event], AID)).toEqual(facts);
  });

  it('fifteen days from the end of the care to ask for return aid', () => {
    const ended: EventWords = ['fin-droit-maintien', '2026-09-07'];
    expect(dayOf([ended], AID)).toBe('2026-10-15');
  });

  it.each([
    ['2026-10-02', 'met'],
    ['2026-09-07', 'met'],
    ['2026-09-06', 'live'],
  ])('right ended on 7 September 2026, return aid asked for on %s: %s', (on, outcome) => {
    const events: EventWords[] = [
      ['fin-droit-maintien', '2026-09-07'],
      ['aide-retour-demandee', on],
    ];
    expect(only(compute(events, ASYLUM), AID).outcome).toBe(outcome);
  });
});

describe('allowance of a protected person: the month after the notification (CESEDA L551-13)', () => {
  it.each([
    ['2026-09-07', '2026-10-31'],
    ['2027-01-31', '2027-02-28'],
  ])('notified on %s → %s', (on, expected) => {
    const granted: EventWords = ['protection-accordee', on, { protection: 'subsidiaire' }];
    expect(dayOf([granted], ALLOWANCE)).toBe(expected);
    expect(has(compute([['fin-droit-maintien', on]], ASYLUM), ALLOWANCE)).toBe(false);
    expect(derivation(only(compute([granted], ASYLUM), ALLOWANCE))).toContain(`notification ${on}`);
  });

  it.each<[EventWords, boolean]>([
    [['decision-ofpra', '2026-09-07', { outcome: 'refugie' }], true],
    [['decision-ofpra', '2026-09-07', { outcome: 'rejet' }], false],
    [['decision-cnda', '2026-09-07', { outcome: 'subsidiaire' }], true],
    [['decision-cnda', '2026-09-07', { outcome: 'rejet' }], false],
    [['decision-cnda', '2026-09-07'], false],
  ])('%j: %s', (event, expected) => {
    expect(each([event], ALLOWANCE)).toEqual(expected ? ['e1 2026-10-31'] : []);
  });

  it('lasts as long, whatever OFII says of the accommodation', () => {
    expect(each([BY_COURT, leaving()], ALLOWANCE)).toEqual(['e1 2026-09-30']);
    expect(each([REFUGEE, leaving()], ALLOWANCE)).toEqual(['e1 2026-09-30']);
  });
});
