import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'hebergement-asile-sortie';
const ALLOWANCE = 'hebergement-asile-ada';
const ASYLUM = { procedure: 'asile' } as const;
const dayOf = (events: readonly EventWords[]) => lastDays(only(compute(events, ASYLUM), RULE))[0];
const asked = (events: readonly EventWords[]) =>
  only(compute(events, ASYLUM), RULE).undetermined.map(({ fact }) => fact);
/** Each deadline: what triggers it and its last day. */
const each = (events: readonly EventWords[]) =>
  compute(events, ASYLUM)
    .deadlines.filter(({ rule }) => rule === RULE)
    .map(({ triggeredBy, lastDay }) => `${triggeredBy} ${String(lastDay)}`);

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
      ['decision-cnda', '2026-09-07', { byOrder: true, readOn: '2026-08-28' }],
      '2026-08-31',
      'order of which only the reading is known',
    ],
    [
      ['decision-cnda', '2026-09-07', { decidedOn: '2026-08-28' }],
      '2026-08-31',
      'the day of reading, which the decision bears',
    ],
    [
      ['decision-cnda', '2026-09-07', { decidedOn: '2026-08-28', readOn: '2026-09-02' }],
      '2026-09-30',
      'reading in public, not deliberation',
    ],
    [
      ['decision-cnda', '2026-10-05', { outcome: 'desistement', readOn: '2026-09-28' }],
      '2026-09-30',
      'appeal withdrawn',
    ],
    [
      ['decision-cnda', '2026-09-07', { outcome: 'refugie', readOn: '2026-08-28' }],
      '2026-09-30',
      'protection by the court: notification',
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
    [
      ['decision-ofpra', '2026-06-03', { outcome: 'refugie', decidedOn: '2026-05-12' }],
      '2026-06-30',
      'protection by OFPRA: notification',
    ],
    [['protection-accordee', '2026-09-07', { protection: 'refugie' }], '2026-09-30', 'protection'],
  ])('%j → %s (%s)', (event, expected) => {
    expect(dayOf([event])).toBe(expected);
  });

  it.each<[EventWords, boolean]>([
    [['decision-ofpra', '2026-06-03', { outcome: 'rejet' }], false],
    [['decision-ofpra', '2026-06-03'], false],
    [['decision-ofpra', '2026-06-03', { outcome: 'fin-protection' }], false],
    [['decision-cnda', '2026-06-03', { outcome: 'non-lieu' }], false],
    [['decision-cnda', '2026-06-03', { outcome: 'renvoi' }], false],
    [['decision-cnda', '2026-06-03'], true],
  ])('%j: %s', (event, expected) => {
    expect(has(compute([event], ASYLUM), RULE)).toBe(expected);
  });

  it.each<[EventWords, string[]]>([
    [['decision-cnda', '2026-09-07'], ['readOn']],
    [['decision-cnda', '2026-09-07', { readOn: '2026-08-28' }], []],
    [['decision-cnda', '2026-09-07', { decidedOn: '2026-08-28' }], []],
    [['fin-droit-maintien', '2026-09-07'], []],
    [['decision-ofpra', '2026-06-03', { outcome: 'irrecevabilite' }], ['repeated']],
    [['decision-ofpra', '2026-06-03', { outcome: 'irrecevabilite', repeated: false }], []],
    [['decision-ofpra', '2026-06-03', { outcome: 'cloture' }], []],
    [['sortie-hebergement-notifiee', '2026-09-10'], ['toOn']],
    [['sortie-hebergement-notifiee', '2026-09-10', { toOn: '2026-09-30' }], []],
  ])('%j: asks %j', (event, facts) => {
    expect(asked([event])).toEqual(facts);
  });

  it('waits for the day on which OFII says to leave', () => {
    expect(dayOf([['sortie-hebergement-notifiee', '2026-09-10']])).toBe('null');
  });

  it.each<[EventWords, string[]]>([
    [
      ['fin-droit-maintien', '2026-09-07'],
      ['right 2026-09-07 CESEDA L551-11', 'care 2026-09-30 CESEDA L551-11'],
    ],
    [['sortie-hebergement-notifiee', '2026-09-10', { toOn: '2026-10-15' }], ['care 2026-10-15']],
    [
      [
        'decision-ofpra',
        '2026-06-03',
        { outcome: 'irrecevabilite', repeated: true, remediesStated: true },
      ],
      ['right 2026-07-06 CESEDA L551-14', 'care 2026-07-31 CESEDA L551-14'],
    ],
  ])('%j is derived as %j', (event, steps) => {
    expect(derivation(only(compute([event], ASYLUM), RULE))).toEqual(expect.arrayContaining(steps));
  });

  it.each<[object, string[]]>([
    [{ outcome: 'rejet', safeCountry: false }, ['e2 2026-09-30']],
    [{ outcome: 'rejet' }, ['e2 2026-09-30']],
    [{ outcome: 'cloture' }, ['e1 2026-06-30']],
    [{ outcome: 'irrecevabilite', repeated: false }, ['e1 2026-06-30']],
  ])('OFPRA decided %j, then the court dismissed the appeal: %j (L542-2)', (known, expected) => {
    const ruled: EventWords = ['decision-cnda', '2026-09-07', { outcome: 'rejet' }];
    expect(each([['decision-ofpra', '2026-06-03', { ...known }], ruled])).toEqual(expected);
  });

  it('says it again where it ended again later', () => {
    const events: EventWords[] = [
      ['protection-accordee', '2026-06-03', { protection: 'refugie' }],
      ['fin-droit-maintien', '2026-09-07'],
    ];
    expect(each(events)).toEqual(['e1 2026-06-30', 'e2 2026-09-30']);
    const dismissed: EventWords[] = [
      ['decision-cnda', '2026-06-03', { outcome: 'rejet' }],
      ['decision-ofpra', '2026-09-07', { outcome: 'irrecevabilite', repeated: false }],
    ];
    expect(each(dismissed)).toEqual(['e1 2026-06-30', 'e2 2026-09-30']);
  });

  it('says it once: what ends the stay most directly speaks', () => {
    const events: EventWords[] = [
      ['decision-cnda', '2026-09-07', { outcome: 'rejet', readOn: '2026-08-28' }],
      ['fin-droit-maintien', '2026-09-08'],
      ['sortie-hebergement-notifiee', '2026-09-10', { toOn: '2026-10-15' }],
    ];
    expect(only(compute(events, ASYLUM), RULE).triggeredBy).toBe('e3');
    expect(dayOf(events)).toBe('2026-10-15');
    const closed: EventWords[] = [
      ['decision-ofpra', '2026-06-03', { outcome: 'cloture' }],
      ['sortie-hebergement-notifiee', '2026-06-20', { toOn: '2026-07-15' }],
    ];
    expect(each(closed)).toEqual(['e2 2026-07-15']);
    const granted: EventWords[] = [
      ['decision-cnda', '2026-09-07', { outcome: 'refugie' }],
      ['protection-accordee', '2026-09-07', { protection: 'refugie' }],
    ];
    expect(only(compute(granted, ASYLUM), RULE).triggeredBy).toBe('e2');
    expect(only(compute(granted, ASYLUM), ALLOWANCE).triggeredBy).toBe('e2');
  });

  it.each([
    ['hebergement-quitte', '2026-09-20', {}, 'met'],
    ['hebergement-quitte', '2026-09-07', {}, 'met'],
    ['hebergement-quitte', '2026-09-06', {}, 'live'],
    ['enregistrement-guda', '2026-09-06', { claimKind: 'reouverture' }, 'live'],
    ['enregistrement-guda', '2026-09-07', { claimKind: 'reouverture' }, 'extinguished'],
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
