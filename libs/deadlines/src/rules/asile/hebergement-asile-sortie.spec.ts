import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'hebergement-asile-sortie';
const STAY = 'hebergement-asile-maintien';
const AID = 'hebergement-asile-aide-retour-15-jours';
const ALLOWANCE = 'hebergement-asile-ada';
const ASYLUM = { procedure: 'asile' } as const;
const dayOf = (events: readonly EventWords[], rule = RULE) =>
  lastDays(only(compute(events, ASYLUM), rule))[0];

describe('leaving asylum accommodation: end of the month of the right to stay (CESEDA L551-11)', () => {
  it.each([
    ['2026-09-07', '2026-09-30', 'mid-month'],
    ['2026-09-30', '2026-09-30', 'the last day of the month'],
    ['2026-10-01', '2026-10-31', 'the first day of the next, a Saturday: not moved'],
    ['2028-02-03', '2028-02-29', 'leap year'],
  ])('right ended on %s → %s (%s)', (on, expected) => {
    const deadline = only(compute([['fin-droit-maintien', on]], ASYLUM), RULE);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA L551-11');
  });

  it.each<[EventWords, string, string]>([
    [
      ['decision-cnda', '2026-09-07', { outcome: 'rejet', readOn: '2026-08-28' }],
      '2026-08-31',
      'reading in public, not notification',
    ],
    [
      ['decision-cnda', '2026-09-07', { byOrder: true, decidedOn: '2026-08-28' }],
      '2026-08-31',
      'order: signature since 28 January 2024',
    ],
    [
      ['decision-cnda', '2024-02-05', { byOrder: true, decidedOn: '2024-01-27' }],
      '2024-02-29',
      'order signed before: notification',
    ],
    [
      ['decision-cnda', '2024-02-05', { byOrder: true, decidedOn: '2024-01-28' }],
      '2024-01-31',
      'order signed on the first day of the act',
    ],
    [
      ['decision-ofpra', '2026-06-03', { outcome: 'cloture', decidedOn: '2026-05-12' }],
      '2026-05-31',
      'closure: the decision itself',
    ],
    [
      ['decision-ofpra', '2026-06-03', { outcome: 'irrecevabilite', repeated: false }],
      '2026-06-30',
      'inadmissibility',
    ],
    [['protection-accordee', '2026-09-07', { protection: 'refugie' }], '2026-09-30', 'protection'],
  ])('%j → %s (%s)', (event, expected) => {
    expect(dayOf([event])).toBe(expected);
  });

  it.each<[EventWords, boolean]>([
    [['decision-ofpra', '2026-06-03', { outcome: 'rejet' }], false],
    [['decision-ofpra', '2026-06-03'], false],
    [['decision-cnda', '2026-06-03', { outcome: 'renvoi' }], false],
    [['decision-cnda', '2026-06-03'], true],
  ])('%j: %s', (event, expected) => {
    expect(has(compute([event], ASYLUM), RULE)).toBe(expected);
  });

  it('asks when the court’s decision was read', () => {
    const deadline = only(compute([['decision-cnda', '2026-09-07']], ASYLUM), RULE);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['readOn']);
  });

  it('safe country: the month in which the action against the obligation to leave expires (L551-14)', () => {
    const rejected: EventWords = [
      'decision-ofpra',
      '2026-06-03',
      { outcome: 'rejet', safeCountry: true },
    ];
    const removal: EventWords = [
      'oqtf-notifiee',
      '2026-06-25',
      { situation: 'libre', remediesStated: true },
    ];
    // One month franc from 25 June: Monday 27 July.
    expect(dayOf([rejected, removal])).toBe('2026-07-31');
    const filed: EventWords = ['requete-deposee', '2026-07-10'];
    const pending = only(compute([rejected, removal, filed], ASYLUM), RULE);
    expect(pending.lastDay).toBeNull();
    expect(pending.undetermined.map(({ fact }) => fact)).toContain('jugement');
    const judged: EventWords = ['jugement', '2026-09-02', { outcome: 'rejet' }];
    expect(dayOf([rejected, removal, filed, judged])).toBe('2026-09-30');
  });

  it('safe country without an obligation to leave: the month in which the appeal expires, or is ruled on', () => {
    const rejected: EventWords = [
      'decision-ofpra',
      '2026-06-03',
      { outcome: 'rejet', safeCountry: true, remediesStated: true },
    ];
    // One month franc from 3 June: Saturday 4 July, moved to the 6th.
    expect(dayOf([rejected])).toBe('2026-07-31');
    const appeal: EventWords = ['recours-cnda', '2026-06-20'];
    expect(only(compute([rejected, appeal], ASYLUM), RULE).lastDay).toBeNull();
    const ruled: EventWords = ['decision-cnda', '2026-10-05', { readOn: '2026-09-28' }];
    expect(dayOf([rejected, appeal, ruled])).toBe('2026-09-30');
    const afterwards: EventWords = ['oqtf-notifiee', '2026-10-12', { situation: 'libre' }];
    expect(dayOf([rejected, appeal, ruled, afterwards])).toBe('2026-09-30');
  });

  it('says it once: what ends the stay most directly speaks', () => {
    const events: EventWords[] = [
      ['decision-cnda', '2026-09-07', { outcome: 'rejet', readOn: '2026-08-28' }],
      ['fin-droit-maintien', '2026-09-08'],
      ['sortie-hebergement-notifiee', '2026-09-10', { toOn: '2026-10-15' }],
    ];
    expect(only(compute(events, ASYLUM), RULE).triggeredBy).toBe('e3');
    expect(dayOf(events)).toBe('2026-10-15');
    const granted: EventWords[] = [
      ['decision-cnda', '2026-09-07', { outcome: 'refugie' }],
      ['protection-accordee', '2026-09-07', { protection: 'refugie' }],
    ];
    expect(only(compute(granted, ASYLUM), RULE).triggeredBy).toBe('e2');
    expect(only(compute(granted, ASYLUM), ALLOWANCE).triggeredBy).toBe('e2');
  });

  it.each([
    ['hebergement-quitte', '2026-09-20', {}, 'met'],
    ['enregistrement-guda', '2026-10-12', { claimKind: 'reouverture' }, 'extinguished'],
    ['enregistrement-guda', '2026-10-12', { claimKind: 'reexamen' }, 'live'],
  ])('%s on %s %j: %s', (type, on, known, outcome) => {
    const events = [
      ['fin-droit-maintien', '2026-09-07'],
      [type, on, known],
    ] as const;
    expect(only(compute(events, ASYLUM), RULE).outcome).toBe(outcome);
  });
});

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

  it('fifteen days from the end of the care to ask for return aid', () => {
    const ended: EventWords = ['fin-droit-maintien', '2026-09-07'];
    expect(dayOf([ended], AID)).toBe('2026-10-15');
    const asked = only(compute([ended, ['aide-retour-demandee', '2026-10-02']], ASYLUM), AID);
    expect(asked.outcome).toBe('met');
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
  });
});
