import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, only, type EventWords } from '../../testing/case-file.ts';

const VISA = { procedure: 'visa-refus', residence: 'etranger' } as const;
const INSTRUCTION = 'visa-instruction';
const APPEAL = 'visa-recours-prealable-30-jours';
const SILENCE = 'visa-crrv-silence-2-mois';
const NANTES = 'visa-ta-nantes-2-mois';

/** What has become of each deadline of a rule: what started it, its outcome. */
const outcomes = (rule: string, events: readonly EventWords[]): readonly string[] =>
  compute(events, VISA)
    .deadlines.filter((deadline) => deadline.rule === rule)
    .map(({ triggeredBy, outcome }) => `${triggeredBy} ${outcome}`)
    .sort();

const refused = (on: string, known: object = {}): EventWords => ['visa-refuse', on, { ...known }];
const appeal = (known: object = {}): EventWords => ['rapo-depose', '2026-03-20', { ...known }];

describe('two refusals: an act is about the decision it names', () => {
  const TWO = [refused('2026-03-02'), refused('2026-03-03')];

  it.each<[object, readonly string[]]>([
    [{ decision: 'e1' }, ['e1 met', 'e2 live']],
    [{ decision: 'e2' }, ['e1 live', 'e2 met']],
    // Nothing says which: neither is left as if it had been forgotten.
    [{}, ['e1 met', 'e2 met']],
  ])('an appeal %j: %j', (known, expected) => {
    expect(outcomes(APPEAL, [...TWO, appeal(known)])).toEqual(expected);
  });

  it('a rejection names the appeal, and through it the refusal', () => {
    const events = [...TWO, appeal({ decision: 'e1' }), appeal({ decision: 'e2' })];
    const rejected: EventWords = ['rapo-rejet', '2026-05-04', { request: 'e4' }];
    expect(outcomes(SILENCE, [...events, rejected])).toEqual(['e3 live', 'e4 met']);
  });

  it('an action names the rejection, and through it the appeal and the refusal', () => {
    const events: readonly EventWords[] = [
      ...TWO,
      appeal({ decision: 'e1' }),
      appeal({ decision: 'e2' }),
      ['rapo-rejet', '2026-05-04', { request: 'e3' }],
      ['requete-nantes', '2026-06-01', { decision: 'rapo-rejet-implicite@e4' }],
    ];
    expect(outcomes(NANTES, events)).toEqual(['e5 live', 'rapo-rejet-implicite@e4 met']);
  });

  it('an express rejection replaces the silence on its own appeal alone', () => {
    const events: readonly EventWords[] = [
      ...TWO,
      appeal({ decision: 'e1' }),
      appeal({ decision: 'e2' }),
      ['rapo-rejet', '2026-06-15', { request: 'e3' }],
    ];
    expect(outcomes(NANTES, events)).toEqual([
      'e5 live',
      'rapo-rejet-implicite@e3 superseded',
      'rapo-rejet-implicite@e4 live',
    ]);
  });

  it.each([
    ['e1', 'CRPA L231-4'],
    ['e2', 'CESEDA D312-8-1'],
  ])('an appeal against %s follows the day of that decision (%s)', (decision, article) => {
    const events: readonly EventWords[] = [
      refused('2023-01-20', { decidedOn: '2022-12-31' }),
      refused('2023-01-20', { decidedOn: '2023-01-01' }),
      ['rapo-depose', '2023-02-10', { decision }],
    ];
    expect(articlesOf(only(compute(events, VISA), SILENCE))[0]).toBe(article);
  });

  it('a chain that turns round by mistake is read all the same', () => {
    const events = [refused('2026-03-02', { request: 'e2' }), appeal({ decision: 'e1' })];
    expect(outcomes(APPEAL, events)).toEqual(['e1 met']);
  });

  it('an act that names itself by mistake names nothing', () => {
    expect(outcomes(APPEAL, [...TWO, appeal({ decision: 'e3' })])).toEqual(['e1 met', 'e2 met']);
  });
});

describe('two applications refused by silence', () => {
  const TWO: readonly EventWords[] = [
    ['visa-depose', '2026-01-15', { stay: 'long' }],
    ['visa-depose', '2026-01-16', { stay: 'long' }],
  ];
  const implicit = (id: string): string => `visa-refus-implicite@${id}`;

  it('the appeal names the implicit refusal of one', () => {
    const events = [...TWO, appeal({ decision: implicit('e1') })];
    expect(outcomes(APPEAL, events)).toEqual([`${implicit('e1')} met`, `${implicit('e2')} live`]);
  });

  it('an express refusal names the application it refuses', () => {
    const early = [...TWO, refused('2026-02-20', { request: 'e2' })];
    expect(outcomes(INSTRUCTION, early)).toEqual(['e1 live', 'e2 met']);
    const late = [...TWO, refused('2026-03-24', { request: 'e2' })];
    expect(outcomes(APPEAL, late)).toEqual([
      'e3 live',
      `${implicit('e1')} live`,
      `${implicit('e2')} superseded`,
    ]);
  });
});

describe('members of a family', () => {
  const [A, B] = [{ applicant: 'A. D.' }, { applicant: 'B. D.' }];

  it.each<[object, object, string]>([
    [A, A, 'e1 met'],
    [A, B, 'e1 live'],
    [A, {}, 'e1 met'],
    [{}, B, 'e1 met'],
    [{}, {}, 'e1 met'],
    // What names the decision is about it, however the person's name is written.
    [A, { applicant: 'Awa D.', decision: 'e1' }, 'e1 met'],
  ])('refusal %j, appeal %j: %s', (ofRefusal, ofAppeal, expected) => {
    expect(outcomes(APPEAL, [refused('2026-03-02', ofRefusal), appeal(ofAppeal)])).toEqual([
      expected,
    ]);
  });

  it.each([
    ['A. D.', 'extinguished'],
    ['B. D.', 'live'],
  ])('a rejection is that of the person who appealed: visa issued to %s: %s', (name, outcome) => {
    const events: readonly EventWords[] = [
      refused('2026-03-02'),
      appeal(A),
      ['rapo-rejet', '2026-05-04', { request: 'e2' }],
      ['visa-delivre', '2026-06-01', { beneficiary: name }],
    ];
    expect(outcomes(NANTES, events)).toEqual([`e3 ${outcome}`]);
  });

  it.each([
    ['e1', 'met'],
    ['e2', 'live'],
  ])('an action is that of the person who appealed: appeal %s: %s', (id, outcome) => {
    const events: readonly EventWords[] = [
      appeal(A),
      appeal(B),
      ['rapo-rejet', '2026-05-04', { ...A }],
      ['requete-nantes', '2026-06-01', { decision: `rapo-rejet-implicite@${id}` }],
    ];
    expect(outcomes(NANTES, events)).toContain(`e3 ${outcome}`);
  });
});

describe('a new decision does not replace an express one', () => {
  it('a second refusal leaves the first appeal to be made', () => {
    const events = [refused('2026-03-02'), refused('2026-03-20')];
    expect(outcomes(APPEAL, events)).toEqual(['e1 live', 'e2 live']);
  });

  it('a second rejection leaves the first action to be brought', () => {
    const events: readonly EventWords[] = [
      ['rapo-rejet', '2026-05-04'],
      ['rapo-rejet', '2026-06-01'],
    ];
    expect(outcomes(NANTES, events)).toEqual(['e1 live', 'e2 live']);
  });
});
