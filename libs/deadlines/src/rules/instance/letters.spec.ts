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

const letter = (type: string, on: string, known: object = {}): EventWords => [
  type,
  on,
  { ...known },
];

describe('maintaining the application at the court’s request (CJA R612-5-1)', () => {
  const RULE = 'ta-maintien-conclusions';
  const ASKED = 'maintien-conclusions-demande';
  const days = (on: string, known: object = {}) =>
    lastDays(only(compute([letter(ASKED, on, known)]), RULE));

  it.each<[string, object, readonly string[], string]>([
    ['2026-03-13', {}, ['2026-04-14', '2026-04-13'], 'unknown: the least, one month'],
    ['2026-03-12', { months: 1 }, ['2026-04-13', '2026-04-12'], 'franc; prudently plain, no roll'],
    ['2026-10-31', { months: 1 }, ['2026-12-01', '2026-11-30'], 'month end'],
    ['2026-01-31', { months: 1 }, ['2026-03-02', '2026-02-28'], 'month end; 1 March is a Sunday'],
    ['2026-03-12', { months: 2 }, ['2026-05-13', '2026-05-12'], 'two months'],
    ['2026-03-12', { days: 45 }, ['2026-04-27', '2026-04-26'], 'forty-five days'],
    ['2026-03-12', { days: 15 }, ['2026-04-13', '2026-03-27'], 'less than a month: prudently'],
    ['2026-03-12', { days: 30 }, ['2026-04-13', '2026-04-11'], 'thirty days are no month'],
    ['2026-03-12', { dueOn: '2026-04-20' }, ['2026-04-20', '2026-04-20'], 'a date'],
  ])('received %s %j → %j (%s)', (on, known, expected) => {
    expect(days(on, known)).toEqual(expected);
  });

  it('on the portal: legally after two working days, prudently from availability', () => {
    const known = { months: 1, notifiedOn: null, availableOn: '2026-03-12' };
    // Two working days end on Monday 16 March.
    expect(days('2026-03-12', known)).toEqual(['2026-04-17', '2026-04-12']);
  });

  it('tells how the letter was received, then what it sets, and nothing of the least time', () => {
    const steps = (known: object) =>
      derivation(only(compute([letter(ASKED, '2026-03-12', known)]), RULE));
    expect(steps({ dueOn: '2026-04-20' })).toEqual(['notification 2026-03-12', 'set 2026-04-20']);
    expect(steps({ months: 2 }).slice(0, 3)).toEqual([
      'notification 2026-03-12',
      'length 2026-05-12 CJA R612-5-1',
      'franc 2026-05-13 CJA R612-5-1',
    ]);
  });

  it.each([
    ['2019-02-09', '2017-01-01'],
    ['2019-02-10', '2019-02-10'],
  ])('a letter of %s: version of %s', (on, version) => {
    expect(only(compute([letter(ASKED, on)]), RULE).ruleVersion).toBe(version);
  });

  it.each<[EventWords, string]>([
    [['maintien-confirme', '2026-04-13'], 'met'],
    [['maintien-confirme', '2026-04-14'], 'live'],
    [['maintien-confirme', '2026-04-14', { sentOn: '2026-04-10' }], 'live'],
    [['maintien-confirme', '2026-04-14', { receivedOn: '2026-04-13' }], 'met'],
    [['jugement', '2026-06-01', { removal: false }], 'extinguished'],
  ])('%j: %s (it must have arrived)', (event, outcome) => {
    const deadline = only(compute([letter(ASKED, '2026-03-12', { months: 1 }), event]), RULE);
    expect(deadline.outcome).toBe(outcome);
    expect(articlesOf(deadline)[0]).toBe('CJA R612-5-1');
  });

  it('asks for the time set', () => {
    const facts = (known: object) =>
      only(compute([letter(ASKED, '2026-03-12', known)]), RULE).undetermined.map(
        ({ fact }) => fact,
      );
    expect(facts({})).toEqual(['days']);
    expect(facts({ months: 1 })).toEqual([]);
    expect(facts({ dueOn: '2026-04-20' })).toEqual([]);
  });
});

describe('maintaining the action after a suspension was refused (CJA R612-5-2)', () => {
  const RULE = 'ta-maintien-requete-apres-refere';
  const refused = (on: string, known: object = {}): EventWords => [
    'ordonnance-suspension-rejetee',
    on,
    { ...known },
  ];

  it.each([
    ['2026-03-12', '2026-04-13', '2026-04-12'],
    ['2026-03-13', '2026-04-14', '2026-04-13'],
    ['2026-10-31', '2026-12-01', '2026-11-30'],
    ['2026-01-31', '2026-03-02', '2026-02-28'],
  ])('notified %s → legal %s, prudent %s', (on, ...expected) => {
    const deadline = only(compute([refused(on, { noSeriousDoubt: true })]), RULE);
    expect(lastDays(deadline)).toEqual(expected);
    expect(articlesOf(deadline)[0]).toBe('CJA R612-5-2');
  });

  it.each<[EventWords, boolean]>([
    [refused('2026-03-12', { noSeriousDoubt: true, confirmationStated: true }), true],
    [refused('2026-03-12', { noSeriousDoubt: true, confirmationStated: false }), false],
    [refused('2026-03-12', { noSeriousDoubt: false }), false],
    [refused('2026-03-12'), true],
    [refused('2018-07-18'), false],
    [refused('2018-07-19'), true],
    [['ordonnance', '2026-03-12', { basis: 'L521-1', favourable: false }], true],
    [['ordonnance', '2026-03-12', { basis: 'L521-1', favourable: true }], false],
    [['ordonnance', '2026-03-12', { basis: 'L521-3', favourable: false }], false],
    [['ordonnance-suspension', '2026-03-12'], false],
  ])('%j: %s', (event, runs) => {
    expect(has(compute([event]), RULE)).toBe(runs);
  });

  it('unknown grounds and mentions: the questions', () => {
    const facts = (known: object) =>
      only(compute([refused('2026-03-12', known)]), RULE).undetermined.map(({ fact }) => fact);
    expect(facts({})).toEqual(['noSeriousDoubt', 'confirmationStated']);
    expect(facts({ noSeriousDoubt: true })).toEqual(['confirmationStated']);
    expect(facts({ confirmationStated: true })).toEqual(['noSeriousDoubt']);
  });

  it.each([
    ['maintien-confirme', '2026-04-13', 'met'],
    ['maintien-confirme', '2026-04-14', 'live'],
    ['pourvoi', '2026-03-30', 'extinguished'],
    ['memoire-complementaire-depose', '2026-03-30', 'live'],
    ['desistement', '2026-03-30', 'extinguished'],
  ])('%s of %s: %s', (type, on, outcome) => {
    expect(only(compute([refused('2026-03-12'), [type, on]]), RULE).outcome).toBe(outcome);
  });
});

describe('summary and announced briefs (CJA R611-8-1, R612-5)', () => {
  const RULE = 'ta-memoire-recapitulatif-ou-annonce';
  const SUMMARY = 'memoire-recapitulatif-demande';
  const NOTICE = 'memoire-annonce-mise-en-demeure';

  it.each<[string, object, readonly string[], string]>([
    [SUMMARY, { months: 1 }, ['2026-04-13', '2026-04-12'], 'plain; 12 April is a Sunday'],
    [SUMMARY, {}, ['2026-04-13', '2026-04-12'], 'unknown: the least, one month'],
    [SUMMARY, { days: 20 }, ['2026-04-13', '2026-04-01'], 'less than the least: prudently'],
    [SUMMARY, { months: 2 }, ['2026-05-12', '2026-05-12'], 'two months'],
    [NOTICE, { days: 15 }, ['2026-03-27', '2026-03-27'], 'no least time'],
    [NOTICE, { days: 30 }, ['2026-04-13', '2026-04-11'], '11 April is a Saturday'],
  ])('%s %j → %j (%s)', (type, known, expected) => {
    const deadline = only(compute([letter(type, '2026-03-12', known)]), RULE);
    expect(lastDays(deadline)).toEqual(expected);
    expect(articlesOf(deadline)[0]).toBe(type === SUMMARY ? 'CJA R611-8-1' : 'CJA R612-5');
  });

  it('formal notice, unknown time: no text sets a least one, so no date, and the question', () => {
    const deadline = only(compute([letter(NOTICE, '2026-03-12')]), RULE);
    expect([deadline.lastDay, deadline.undetermined.map(({ fact }) => fact)]).toEqual([
      null,
      ['days'],
    ]);
  });

  it.each<[string, object, readonly string[]]>([
    [SUMMARY, { months: 1 }, ['withdrawalStated']],
    [SUMMARY, { months: 1, withdrawalStated: true }, []],
    [NOTICE, { days: 15 }, []],
  ])('%s %j: asks %j', (type, known, expected) => {
    const deadline = only(compute([letter(type, '2026-03-12', known)]), RULE);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(expected);
  });

  it.each<[string, string, object, boolean]>([
    [SUMMARY, '2016-12-31', {}, false],
    [SUMMARY, '2017-01-01', {}, true],
    [SUMMARY, '2026-03-12', { withdrawalStated: false }, false],
    [SUMMARY, '2026-03-12', { withdrawalStated: true }, true],
    [NOTICE, '2016-12-31', { days: 15 }, true],
  ])('%s of %s %j: %s', (type, on, known, runs) => {
    expect(has(compute([letter(type, on, known)]), RULE)).toBe(runs);
  });

  it.each<[EventWords, string]>([
    [['memoire-recapitulatif-depose', '2026-04-13'], 'met'],
    [['memoire-recapitulatif-depose', '2026-04-14'], 'live'],
    [['memoire-recapitulatif-depose', '2026-04-14', { sentOn: '2026-04-10' }], 'live'],
  ])('%j: %s', (event, outcome) => {
    const events = [letter(SUMMARY, '2026-03-12', { months: 1 }), event];
    expect(only(compute(events), RULE).outcome).toBe(outcome);
  });
});

describe('putting the application in order (CJA R612-1)', () => {
  const RULE = 'ta-regularisation';
  const ASKED = 'regularisation-demandee';

  it.each<[string, object, readonly string[], string]>([
    ['2026-02-26', {}, ['2026-03-13', '2026-03-13'], 'unknown: the least, fifteen days'],
    ['2026-02-27', { days: 15 }, ['2026-03-16', '2026-03-14'], '14 March is a Saturday'],
    ['2026-04-29', { days: 15 }, ['2026-05-15', '2026-05-14'], 'the 14th is Ascension Day'],
    ['2026-03-12', { months: 1 }, ['2026-04-13', '2026-04-12'], 'a month'],
    ['2026-02-26', { days: 8 }, ['2026-03-13', '2026-03-06'], 'less than fifteen: prudently'],
    ['2026-02-26', { days: 8, urgent: true }, ['2026-03-06', '2026-03-06'], 'urgency'],
    ['2026-02-26', { urgent: true }, ['null', 'null'], 'urgency, unknown time: no date'],
  ])('received %s %j → %j (%s)', (on, known, expected) => {
    const deadline = only(compute([letter(ASKED, on, known)]), RULE);
    expect(lastDays(deadline)).toEqual(expected);
    expect(articlesOf(deadline)[0]).toBe('CJA R612-1');
  });

  it.each<[EventWords, string]>([
    [['regularisation-produite', '2026-03-13'], 'met'],
    [['regularisation-produite', '2026-03-14'], 'live'],
    [['jugement', '2026-06-14', { removal: false }], 'extinguished'],
  ])('%j: %s', (event, outcome) => {
    expect(only(compute([letter(ASKED, '2026-02-26'), event]), RULE).outcome).toBe(outcome);
  });
});

describe('the brief announced against a removal: fifteen days (CESEDA R911-6)', () => {
  const RULE = 'ta-memoire-complementaire-oqtf';
  const filed = (on: string, known: object = {}): EventWords => [
    'requete-sommaire-deposee',
    on,
    { ...known },
  ];

  it.each([
    ['2026-02-26', '2026-03-13', '2026-03-13', 'CESEDA R911-6'],
    ['2026-02-14', '2026-03-02', '2026-03-01', 'CESEDA R911-6'],
    ['2024-07-15', '2024-07-30', '2024-07-30', 'CESEDA R911-6'],
    ['2024-07-14', '2024-07-29', '2024-07-29', 'CJA R776-12'],
    ['2024-07-05', '2024-07-22', '2024-07-20', 'CJA R776-12'],
  ])('registered %s → legal %s, prudent %s (%s)', (on, legal, prudent, article) => {
    const deadline = only(compute([filed(on)]), RULE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe(article);
    expect(derivation(deadline)[0]).toBe(`registration ${on}`);
  });

  it.each<[EventWords[], boolean]>([
    [[filed('2026-02-26', { announcesBrief: true })], true],
    [[filed('2026-02-26', { announcesBrief: false })], false],
    [[filed('2026-02-26', { object: 'refus-titre' })], false],
    [[['oqtf-notifiee', '2026-02-02'], filed('2026-02-26', { object: 'refus-titre' })], true],
    [[filed('2026-02-26', { object: 'oqtf' })], true],
  ])('%j: %s', (events, runs) => {
    expect(has(compute(events), RULE)).toBe(runs);
  });

  it.each<[EventWords, string]>([
    [['memoire-complementaire-depose', '2026-03-13'], 'met'],
    [['memoire-complementaire-depose', '2026-03-14'], 'live'],
    [['oqtf-abrogee', '2026-03-05'], 'extinguished'],
    [['requete-deposee', '2026-03-05'], 'live'],
  ])('%j: %s', (event, outcome) => {
    expect(only(compute([filed('2026-02-26'), event]), RULE).outcome).toBe(outcome);
  });
});
