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

const INSTRUCTION = 'visa-instruction';
const FIFTEEN_DAYS = 'visa-court-sejour-15-jours';
const APPEAL = 'visa-recours-prealable-30-jours';
const NANTES = 'visa-ta-nantes-2-mois';

describe('long or short stay: said, told by the family procedure, or asked', () => {
  it.each<[string, string, string, object, readonly string[]]>([
    ['nobody said', 'visa-refus', 'visa-depose', {}, ['stay']],
    ['said', 'visa-refus', 'visa-depose', { stay: 'long' }, []],
    ['family of a protected person', 'reunification-familiale', 'visa-depose', {}, []],
    ['reunification', 'visa-refus', 'reunification-visa-depose', {}, []],
    ['family reunification', 'visa-refus', 'rf-visa-demande', {}, []],
  ])('%s: questions of %s, %s %j: %j', (_what, procedure, type, known, expected) => {
    const deadline = only(
      compute([[type, '2026-01-15', { ...known }]], { procedure }),
      INSTRUCTION,
    );
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(expected);
  });

  it('what another document of the dossier says serves where the application is silent', () => {
    const events: EventWords[] = [
      ['visa-depose', '2026-01-15'],
      ['rapo-depose', '2026-03-20', { stay: 'court' }],
    ];
    expect(only(compute(events), INSTRUCTION).undetermined).toEqual([]);
    expect(lastDays(only(compute(events), FIFTEEN_DAYS))).toEqual(['2026-01-30', '2026-01-30']);
  });

  it('each application is of its own stay', () => {
    const events: EventWords[] = [
      ['visa-depose', '2026-01-15', { stay: 'long' }],
      ['visa-depose', '2026-01-16', { stay: 'court' }],
    ];
    expect(only(compute(events), FIFTEEN_DAYS).triggeredBy).toBe('e2');
  });

  it('a family joins for a long stay, whatever another visa was for', () => {
    const events: EventWords[] = [
      ['visa-refuse', '2025-03-03', { stay: 'court' }],
      ['visa-depose', '2026-01-15'],
    ];
    expect(has(compute(events, { procedure: 'visa-refus' }), FIFTEEN_DAYS)).toBe(true);
    expect(has(compute(events, { procedure: 'reunification-familiale' }), FIFTEEN_DAYS)).toBe(
      false,
    );
  });

  it('the implicit refusal is that of the visa applied for', () => {
    const events: EventWords[] = [
      ['visa-depose', '2026-01-14', { stay: 'long' }],
      ['visa-depose', '2026-01-15', { stay: 'etias' }],
    ];
    const found = compute(events).deadlines.filter(({ rule }) => rule === APPEAL);
    expect(found.map((deadline) => articlesOf(deadline)[0])).toEqual([
      'CESEDA D312-7',
      'CESEDA D312-4',
    ]);
    const etias = found.find(({ triggeredBy }) => triggeredBy.endsWith('@e2'));
    expect(etias && derivation(etias)[0]).toBe('birth 2026-03-15 CRPA L231-4');
    expect(etias?.readings.map(({ name }) => name)).toContain('etias-15-jours');
  });

  it('fifteen days of a travel authorisation run from the notice that the portal presumes', () => {
    // Available on Thursday 12 March: received two working days later, on Monday 16.
    const known = { stay: 'etias', notifiedOn: null, availableOn: '2026-03-12' };
    const deadline = only(compute([['visa-refuse', '2026-03-12', known]]), APPEAL);
    expect(derivation(deadline)[0]).toMatch(/^notification/u);
  });
});

describe('family of a protected person: which applications', () => {
  it.each([
    ['reunification-familiale', 'visa-depose', true],
    ['reunification-familiale', 'reunification-visa-depose', true],
    ['visa-refus', 'reunification-visa-depose', true],
    ['visa-refus', 'visa-depose', false],
  ])('%s, %s: %s', (procedure, type, runs) => {
    const computation = compute([[type, '2026-01-15']], { procedure });
    expect(has(computation, 'reunification-familiale')).toBe(runs);
  });
});

describe('the day an application counts from', () => {
  it.each<[object, readonly string[]]>([
    [{}, ['2026-03-15', '2026-03-15']],
    [{ registeredOn: '2026-01-20' }, ['2026-03-20', '2026-03-15']],
    // Received at the consulate after it was sent: prudently from receipt.
    [{ receivedOn: '2026-01-17', registeredOn: '2026-01-20' }, ['2026-03-20', '2026-03-17']],
    [{ receivedOn: '2026-01-17' }, ['2026-03-17', '2026-03-17']],
  ])('filed on 15 January, %j: %j', (known, expected) => {
    const applied: EventWords = ['visa-depose', '2026-01-15', { stay: 'long', ...known }];
    expect(lastDays(only(compute([applied]), INSTRUCTION))).toEqual(expected);
  });
});

describe('the decree of 29 June 2022: the decision attacked picks the version', () => {
  const version = (events: readonly EventWords[], rule: string, key: string) =>
    compute(events, { procedure: 'visa-refus' }).deadlines.find(
      (deadline) => deadline.rule === rule && deadline.triggeredBy === key,
    )?.ruleVersion;

  it('two refusals of the same day each follow their own', () => {
    const events: EventWords[] = [
      ['visa-refuse', '2023-01-20', { decidedOn: '2022-12-31' }],
      ['visa-refuse', '2023-01-20', { decidedOn: '2023-01-01' }],
    ];
    expect(version(events, APPEAL, 'e1')).toBe('2021-05-01');
    expect(version(events, APPEAL, 'e2')).toBe('2023-01-01');
  });

  it.each([
    ['e3', '2010-07-01'],
    ['e4', '2023-01-01'],
  ])('a rejection follows the refusal behind the appeal %s: version %s', (request, expected) => {
    const events: EventWords[] = [
      ['visa-refuse', '2023-01-20', { decidedOn: '2022-12-31' }],
      ['visa-refuse', '2023-01-20', { decidedOn: '2023-01-01' }],
      ['rapo-depose', '2023-02-10', { decision: 'e1' }],
      ['rapo-depose', '2023-02-10', { decision: 'e2' }],
      ['rapo-rejet', '2023-03-10', { request }],
    ];
    expect(version(events, NANTES, 'e5')).toBe(expected);
  });

  it('an implicit refusal follows the day of its birth, not an earlier refusal', () => {
    const events: EventWords[] = [
      ['visa-refuse', '2022-09-05'],
      ['visa-depose', '2022-12-05', { stay: 'long' }],
    ];
    expect(version(events, APPEAL, 'visa-refus-implicite@e2')).toBe('2023-01-01');
  });

  it('an implicit rejection follows the refusal appealed against, not one that came later', () => {
    const events: EventWords[] = [
      ['visa-refuse', '2022-12-20'],
      ['rapo-depose', '2023-01-10'],
      ['visa-refuse', '2023-02-10'],
    ];
    expect(version(events, NANTES, 'rapo-rejet-implicite@e2')).toBe('2010-07-01');
  });
});

describe('an appeal to the minister is about naturalisation', () => {
  const rejected: EventWords = ['rapo-rejet', '2026-05-04'];

  it.each<[string, EventWords[], boolean]>([
    ['no appeal recorded', [rejected], true],
    ['to the minister', [['rapo-ministre', '2026-02-02'], rejected], false],
    ['to the commission', [['rapo-depose', '2026-02-02'], rejected], true],
    ['to both', [['rapo-ministre', '2026-02-02'], ['rapo-depose', '2026-02-03'], rejected], true],
  ])('%s: tribunal of Nantes for a visa: %s', (_what, events, runs) => {
    expect(has(compute(events, { procedure: 'visa-refus' }), NANTES)).toBe(runs);
  });
});
