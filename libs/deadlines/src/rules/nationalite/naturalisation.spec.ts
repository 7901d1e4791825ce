import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  derivation,
  has,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const FILE = { procedure: 'naturalisation' } as const;
const APPEAL = 'naturalisation-rapo-2-mois';
const SILENCE = 'naturalisation-ministre-silence-4-mois';
const ADJOURNED: EventWords = [
  'naturalisation-decision',
  '2026-03-12',
  { outcome: 'ajournement', remediesStated: true },
];
const file = (...events: readonly EventWords[]) => compute(events, FILE);

describe('naturalisation: eighteen months to answer (Code civil 21-25-1)', () => {
  const deadlineOf = (on: string, known = {}, ...more: readonly EventWords[]) =>
    only(file(['recepisse-complet', on, known], ...more), 'naturalisation-instruction-18-mois');

  it.each([
    // receipt      ten years  legal         prudent
    ['2026-01-15', false, '2027-07-15', '2027-07-15'],
    ['2026-01-15', true, '2027-01-15', '2027-01-15'],
    ['2026-01-15', null, '2027-07-15', '2027-01-15'],
    ['2026-08-31', false, '2028-02-29', '2028-02-29'],
    ['2027-02-28', true, '2028-02-28', '2028-02-28'],
  ])('receipt of %s, ten years %s: legal %s, prudent %s', (on, tenYears, legal, prudent) => {
    const deadline = deadlineOf(on, { tenYears });
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe('Code civil 21-25-1');
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(
      tenYears === null ? ['tenYears'] : [],
    );
  });

  it.each([
    [false, '2027-10-15'],
    [true, '2027-04-15'],
  ])(
    'one extension of three months, counted from the receipt (ten years %s)',
    (tenYears, expected) => {
      const more: EventWords[] = [
        ['instruction-prolongee', '2026-12-01'],
        ['instruction-prolongee', '2026-12-20'],
      ];
      expect(String(deadlineOf('2026-01-15', { tenYears }, ...more).lastDay)).toBe(expected);
    },
  );

  it('an extension of an earlier application is not that of this one', () => {
    const known: EventWords[] = [
      ['instruction-prolongee', '2025-06-02'],
      ['recepisse-complet', '2026-01-15', { tenYears: false }],
      ['instruction-prolongee', '2026-12-01'],
    ];
    const deadline = only(file(...known), 'naturalisation-instruction-18-mois');
    expect(String(deadline.lastDay)).toBe('2027-10-15');
    expect(derivation(deadline)).toContain('extension Code civil 21-25-1');
    const before = only(file(...known.slice(0, 2)), 'naturalisation-instruction-18-mois');
    expect(String(before.lastDay)).toBe('2027-07-15');
  });

  it.each<[string, object, string, string]>([
    // The application tells what the receipt does not.
    ['2025-12-01', { tenYears: true }, '2027-01-15', '2027-01-15'],
    ['2025-12-01', { tenYears: false }, '2027-07-15', '2027-07-15'],
    ['2026-01-15', { tenYears: true }, '2027-01-15', '2027-01-15'],
    // Another application, made afterwards, does not.
    ['2026-01-16', { tenYears: true }, '2027-07-15', '2027-01-15'],
  ])('applied on %s %j, receipt of 15 January: legal %s, prudent %s', (on, known, ...expected) => {
    const applied: EventWords = ['depose-natali', on, { ...known }];
    expect(lastDays(deadlineOf('2026-01-15', {}, applied))).toEqual(expected);
  });

  it('an extension after the last day changes nothing', () => {
    const late: EventWords = ['instruction-prolongee', '2027-07-16'];
    expect(String(deadlineOf('2026-01-15', { tenYears: false }, late).lastDay)).toBe('2027-07-15');
  });

  it('is met by the decision and gives birth to nothing', () => {
    expect(deadlineOf('2025-01-15', { tenYears: false }, ADJOURNED).outcome).toBe('met');
    expect(file(['recepisse-complet', '2024-01-15']).derivedEvents).toEqual([]);
  });
});

describe('naturalisation: appeal to the minister in two months (décret 93-1362, art. 45)', () => {
  it.each([
    ['2026-03-12', '2026-05-12'], // not franc
    ['2026-03-14', '2026-05-15'], // 14 May is Ascension Day
    ['2026-12-31', '2027-03-01'], // 28 February is a Sunday
    ['2026-09-11', '2026-11-12'], // 11 November is a holiday
  ])('notified on %s: until %s', (on, expected) => {
    const deadline = only(file(['naturalisation-decision', on, { outcome: 'rejet' }]), APPEAL);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)[0]).toBe('Décret 93-1362 45');
    expect(deadline.severity).toBe('fatal');
  });

  it.each([
    ['irrecevabilite', true],
    ['ajournement', true],
    ['rejet', true],
    ['decret', false],
    [null, true],
  ])('a decision %s: appeal %s, and no window before the tribunal', (outcome, expected) => {
    const computation = file(['naturalisation-decision', '2026-03-12', { outcome }]);
    expect(has(computation, APPEAL)).toBe(expected);
    expect(has(computation, 'ta-recours-2-mois')).toBe(false);
    expect(has(computation, 'recours-gracieux-interruption')).toBe(false);
  });

  it('asks what the decision says', () => {
    const deadline = only(file(['naturalisation-decision', '2026-03-12']), APPEAL);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['remediesStated', 'outcome']);
    expect(only(file(ADJOURNED), APPEAL).undetermined).toEqual([]);
  });

  it.each<[string, string, object, string]>([
    ['naturalisation', 'rapo-ministre', { decision: 'e1' }, 'met'],
    ['naturalisation', 'rapo-ministre', { decision: 'another' }, 'live'],
    ['naturalisation', 'rapo-depose', { decision: 'e1' }, 'met'],
    // Outside a naturalisation dossier, that is the appeal of a visa.
    ['visa-refus', 'rapo-depose', {}, 'live'],
    ['visa-refus', 'rapo-ministre', {}, 'met'],
  ])('in %s, %s %j: %s', (procedure, type, known, outcome) => {
    const computation = compute([ADJOURNED, [type, '2026-04-12', { ...known }]], { procedure });
    expect(only(computation, APPEAL).outcome).toBe(outcome);
  });

  it.each([
    ['rapo-ministre', '2026-05-15', { sentOn: '2026-05-12' }, 'met'],
    ['rapo-ministre', '2026-05-15', { sentOn: '2026-05-13' }, 'live'],
    ['rapo-depose', '2026-05-12', {}, 'met'],
    ['gracieux-depose', '2026-04-12', {}, 'live'],
    ['hierarchique-depose', '2026-04-12', {}, 'live'],
  ])('%s received on %s %j: %s', (type, on, known, outcome) => {
    const deadline = only(file(ADJOURNED, [type, on, known]), APPEAL);
    expect(deadline.outcome).toBe(outcome);
    expect(String(deadline.lastDay)).toBe('2026-05-12');
  });
});

describe('naturalisation: four months of the minister’s silence, then Nantes', () => {
  it.each([
    // received     rejected on   Nantes, two months franc
    ['2026-04-20', '2026-08-20', '2026-10-21'],
    ['2026-10-31', '2027-02-28', '2027-04-29'],
    ['2026-05-12', '2026-09-12', '2026-11-13'],
  ])('received on %s: rejected on %s, Nantes until %s', (on, born, last) => {
    const computation = file(ADJOURNED, ['rapo-ministre', on, { remediesStated: true }]);
    expect(lastDays(only(computation, SILENCE))).toEqual([born, born]);
    expect(articlesOf(only(computation, SILENCE))[0]).toBe('Décret 93-1362 45');
    const action = only(computation, 'ta-recours-implicite-2-mois');
    expect(lastDays(action)).toEqual([last, last]);
    expect(action.dependsOn).toBe(`${SILENCE}@e2`);
    expect(has(computation, 'recours-gracieux-interruption')).toBe(false);
    expect(has(computation, 'visa-crrv-silence-2-mois')).toBe(false);
  });

  it.each(['rapo-rejet', 'naturalisation-decision'])(
    '%s in time opens two months franc',
    (type) => {
      const answer: EventWords = [type, '2026-07-15', { outcome: 'rejet', remediesStated: true }];
      const computation = file(ADJOURNED, ['rapo-ministre', '2026-04-20'], answer);
      expect(only(computation, SILENCE).outcome).toBe('met');
      expect(computation.derivedEvents).toEqual([]);
      expect(lastDays(only(computation, 'ta-recours-2-mois'))).toEqual([
        '2026-09-16',
        '2026-09-16',
      ]);
      expect(only(computation, APPEAL).triggeredBy).toBe('e1');
      expect(has(computation, 'visa-ta-nantes-2-mois')).toBe(false);
    },
  );

  it('an express rejection within the window of the silent one opens its own', () => {
    const computation = file(
      ADJOURNED,
      ['rapo-ministre', '2026-04-20', { remediesStated: true }],
      ['rapo-rejet', '2026-09-10', { remediesStated: true }],
    );
    expect(only(computation, 'ta-recours-implicite-2-mois').outcome).toBe('superseded');
    expect(String(only(computation, 'ta-recours-2-mois').lastDay)).toBe('2026-11-12');
  });

  it('is met by an application in Nantes; an appeal to the author interrupts nothing', () => {
    const computation = file(
      ADJOURNED,
      ['rapo-ministre', '2026-04-20', { remediesStated: true }],
      ['gracieux-depose', '2026-09-01', { decision: 'rapo-ministre-rejet-implicite@e2' }],
      ['requete-nantes', '2026-10-21'],
    );
    const action = only(computation, 'ta-recours-implicite-2-mois');
    expect([action.outcome, String(action.lastDay)]).toEqual(['met', '2026-10-21']);
  });

  it.each<[string, EventWords[], boolean]>([
    ['naturalisation', [], true],
    ['refus-recours', [['rapo-ministre', '2026-04-20']], true],
    ['refus-recours', [['rapo-ministre', '2026-07-16']], false],
    ['refus-recours', [], false],
    ['visa-refus', [['rapo-depose', '2026-04-20']], false],
  ])('in %s after %j, a rejection is the minister’s: %s', (procedure, before, answers) => {
    const computation = compute([...before, ['rapo-rejet', '2026-07-15']], { procedure });
    expect(has(computation, 'ta-recours-2-mois')).toBe(answers);
  });

  it.each<[string, EventWords, boolean]>([
    ['the one decided upon', ['depose-natali', '2025-01-10'], true],
    ['of the day of the appeal', ['depose-natali', '2026-04-20'], true],
    ['of the next day', ['depose-natali', '2026-04-21'], false],
    ['of the day of the decision', ['recepisse-complet', '2026-07-15'], false],
    ['a later one', ['recepisse-complet', '2026-07-16'], true],
  ])('an application, %s: the next decision answers the appeal: %s', (_what, applied, answers) => {
    const decided: EventWords = ['naturalisation-decision', '2026-07-15', { outcome: 'rejet' }];
    const computation = file(ADJOURNED, ['rapo-ministre', '2026-04-20'], decided, applied);
    expect(has(computation, 'ta-recours-2-mois')).toBe(answers);
  });

  it('a new application starts everything again', () => {
    const computation = file(
      ADJOURNED,
      ['rapo-ministre', '2026-04-20'],
      ['depose-natali', '2027-01-10'],
      ['naturalisation-decision', '2028-03-10', { outcome: 'rejet' }],
    );
    const appeals = computation.deadlines.filter(({ rule }) => rule === APPEAL);
    expect(appeals.map(({ triggeredBy }) => triggeredBy)).toEqual(
      expect.arrayContaining(['e1', 'e4']),
    );
    expect(has(computation, 'ta-recours-2-mois')).toBe(false);
  });
});
