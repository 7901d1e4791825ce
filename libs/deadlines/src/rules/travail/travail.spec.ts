import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const AGREEMENT = 'stage-convention';
const RIDER = 'stage-avenant-15-jours';
const SEND = 'stage-convention-envoi-2-mois';
const SEND_RIDER = 'stage-avenant-envoi-15-jours';
const WORK = 'autorisation-travail-silence';
const ASYLUM_WORK = 'autorisation-travail-asile-6-mois';
const STUDIES = 'titre-delai-etudes-4-ans';
const born = (events: readonly EventWords[], procedure = 'premiere-demande') =>
  compute(events, { procedure }).derivedEvents.map(({ type, on }) => `${type} ${String(on)}`);

describe('internship agreement: thirty days of silence refuse (CESEDA R426-20)', () => {
  it.each<[string, object, string, string, string]>([
    ['2026-10-15', { euProgramme: false }, '2026-11-14', '2026-11-14', 'R426-20'],
    ['2026-10-15', { euProgramme: true }, '2026-10-30', '2026-10-30', 'R426-20'],
    ['2026-10-15', {}, '2026-11-14', '2026-10-30', 'R426-20'],
    ['2026-10-15', { ict: true }, '2026-12-15', '2026-12-15', 'R421-52'],
    ['2027-01-30', { euProgramme: false }, '2027-03-01', '2027-03-01', 'R426-20'],
  ])('received on %s %j → %s, prudently %s (%s)', (on, known, legal, prudent, article) => {
    const computation = compute([['convention-stage-deposee', on, { ...known }]]);
    const deadline = only(computation, AGREEMENT);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe(`CESEDA ${article}`);
    expect(has(computation, 'ta-recours-implicite-2-mois')).toBe(true);
  });

  it.each([
    ['2022-12-31', '2021-05-01'],
    ['2023-01-01', '2023-01-01'],
  ])('received on %s: version of %s', (on, version) => {
    const known = { euProgramme: false };
    const computation = compute([['convention-stage-deposee', on, known]]);
    expect(only(computation, AGREEMENT).ruleVersion).toBe(version);
  });

  it('an answer in time: no refusal is born', () => {
    const events: EventWords[] = [
      ['convention-stage-deposee', '2026-10-15', { euProgramme: false }],
      ['convention-stage-decidee', '2026-11-14', { granted: true }],
    ];
    expect(only(compute(events), AGREEMENT).outcome).toBe('met');
    expect(born(events)).toEqual([]);
  });
});

describe('whose decision it is', () => {
  const requests: EventWords[] = [
    ['convention-stage-deposee', '2026-10-12', { euProgramme: false }],
    ['convention-stage-deposee', '2026-10-15', { euProgramme: false }],
  ];
  const outcomes = (...events: EventWords[]) =>
    compute(events)
      .deadlines.filter(({ rule }) => rule === AGREEMENT)
      .map(({ triggeredBy, outcome }) => `${triggeredBy} ${outcome}`);

  it.each([
    ['e1', ['e1 met', 'e2 live']],
    ['e2', ['e1 live', 'e2 met']],
  ])('it names the request %s: %j', (request, expected) => {
    const decided: EventWords = ['convention-stage-decidee', '2026-11-02', { request }];
    expect(outcomes(...requests, decided)).toEqual(expected);
  });

  it.each([
    ['2026-10-14', ['e1 met', 'e2 live']],
    ['2026-10-15', ['e1 met', 'e2 met']],
  ])('it names none: decided on %s: %j', (on, expected) => {
    expect(outcomes(...requests, ['convention-stage-decidee', on])).toEqual(expected);
  });

  it('an earlier decision does not hide the next one', () => {
    const decided: EventWords[] = [
      ['convention-stage-decidee', '2026-10-01'],
      ['convention-stage-decidee', '2026-11-02'],
    ];
    expect(outcomes(...requests, ...decided)).toEqual(['e1 met', 'e2 met']);
    const [earlier] = decided;
    if (earlier) expect(outcomes(...requests, earlier)).toEqual(['e1 live', 'e2 live']);
  });
});

describe('rider that extends an internship: fifteen days of silence accept (CESEDA R426-21)', () => {
  it.each<[string, object, string, string]>([
    ['2026-10-30', {}, '2026-11-14', 'R426-21'],
    ['2028-02-20', {}, '2028-03-06', 'R426-21'],
    ['2026-10-30', { ict: true }, '2026-12-30', 'R421-52'],
  ])('received on %s %j → %s (%s)', (on, known, expected, article) => {
    const events: EventWords[] = [['avenant-stage-depose', on, { ...known }]];
    const computation = compute(events);
    expect(lastDays(only(computation, RIDER))).toEqual([expected, expected]);
    expect(articlesOf(only(computation, RIDER))[0]).toBe(`CESEDA ${article}`);
    expect(born(events)).toEqual([`acceptation-implicite-nee ${expected}`]);
    expect(has(computation, 'ta-recours-implicite-2-mois')).toBe(false);
  });
});

describe('internship agreement sent at least two months before (CESEDA R426-20)', () => {
  it.each<[string, object, string]>([
    ['2027-01-15', {}, '2026-11-15'],
    ['2027-04-30', {}, '2027-02-28'],
    ['2028-04-30', {}, '2028-02-29'],
    ['2027-01-15', { euProgramme: true }, '2026-12-15'],
  ])('starting on %s %j → %s at the latest, never moved', (on, known, expected) => {
    const deadline = only(compute([['stage-prevu', on, { ...known }]]), SEND);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(deadline.opensOn).toBeNull();
    expect(derivation(deadline).some((one) => one.startsWith('opens'))).toBe(false);
    expect(derivation(deadline).at(-1)).toContain(expected);
  });

  it.each([
    ['2026-11-15', 'met'],
    ['2026-11-16', 'live'],
  ])('starting on 15 January 2027, sent on %s: %s', (sentOn, outcome) => {
    const events: EventWords[] = [
      ['stage-prevu', '2027-01-15'],
      ['convention-stage-deposee', '2026-11-20', { sentOn }],
    ];
    expect(only(compute(events), SEND).outcome).toBe(outcome);
  });

  it.each<[string, object, string]>([
    ['2027-06-15', {}, 'met'],
    ['2027-06-16', {}, 'live'],
    ['2027-06-18', { sentOn: '2027-06-15' }, 'met'],
    ['2027-06-18', { sentOn: '2027-06-16' }, 'live'],
    ['2027-06-18', { filedOn: '2027-06-15' }, 'met'],
    ['2026-12-01', {}, 'met'],
  ])('internship ending on 30 June 2027, rider received on %s %j: %s', (on, known, outcome) => {
    const events: EventWords[] = [
      ['stage-prevu', '2027-01-15', { toOn: '2027-06-30' }],
      ['avenant-stage-depose', on, { ...known }],
    ];
    expect(only(compute(events), SEND_RIDER).outcome).toBe(outcome);
  });

  it('a rider is sent at least fifteen days before the end', () => {
    const planned: EventWords = ['stage-prevu', '2027-01-15', { toOn: '2027-06-30' }];
    expect(lastDays(only(compute([planned]), SEND_RIDER))).toEqual(['2027-06-15', '2027-06-15']);
    expect(has(compute([['stage-prevu', '2027-01-15']]), SEND_RIDER)).toBe(false);
    expect(has(compute([['stage-prevu', '2027-01-15', { ict: true }]]), SEND)).toBe(false);
  });
});

describe('work authorisation: two months of silence', () => {
  it.each<[object, string, string, string, string | undefined]>([
    [{ asylumSeeker: false }, 'premiere-demande', 'refus-implicite-ne', 'R5221-1', undefined],
    [{ asylumSeeker: true }, 'premiere-demande', 'acceptation-implicite-nee', 'L554-3', undefined],
    [{}, 'asile', 'acceptation-implicite-nee', 'L554-3', undefined],
    [{}, 'premiere-demande', 'refus-implicite-ne', 'R5221-1', 'asylumSeeker'],
  ])('%j in %s: %s (%s), asks %s', (known, procedure, type, article, fact) => {
    const events: EventWords[] = [['autorisation-travail-demandee', '2026-12-31', { ...known }]];
    const deadline = only(compute(events, { procedure }), WORK);
    expect(lastDays(deadline)).toEqual(['2027-02-28', '2027-02-28']);
    expect(deadline.sources[0]?.article).toBe(article);
    expect(deadline.undetermined[0]?.fact).toBe(fact);
    expect(born(events, procedure)).toEqual([`${type} 2027-02-28`]);
  });

  it('counts from the complete file, prudently from receipt; an incomplete one starts nothing', () => {
    const asked = (known: object) =>
      compute([['autorisation-travail-demandee', '2026-09-01', { asylumSeeker: false, ...known }]]);
    const deadline = only(asked({ completedOn: '2026-09-20' }), WORK);
    expect(lastDays(deadline)).toEqual(['2026-11-20', '2026-11-01']);
    expect(has(asked({ complete: false }), WORK)).toBe(false);
    const completed = only(asked({ complete: false, completedOn: '2026-09-20' }), WORK);
    expect(lastDays(completed)).toEqual(['2026-11-20', '2026-11-01']);
  });

  it.each([
    ['asylum-seeker', 'premiere-demande', 'acceptation-implicite-nee'],
    ['refugee', 'asile', 'refus-implicite-ne'],
  ])('known as %s in %s: %s', (status, procedure, type) => {
    const events: EventWords[] = [['autorisation-travail-demandee', '2026-12-31']];
    const computation = compute(events, { procedure, facts: { 'protection.status': status } });
    expect(computation.derivedEvents.map((birth) => birth.type)).toEqual([type]);
    const deadline = only(computation, WORK);
    expect(deadline.undetermined).toEqual([]);
    const steps = derivation(deadline);
    expect(steps[0]).toMatch(/^receipt 2026-12-31/u);
    expect(steps.includes('effect 2027-02-28')).toBe(type === 'acceptation-implicite-nee');
  });

  it.each([
    ['2026-11-01', 'met'],
    ['2026-11-02', 'live'],
  ])('asked for on 1 September 2026, decided on %s: %s', (on, outcome) => {
    const events: EventWords[] = [
      ['autorisation-travail-demandee', '2026-09-01', { asylumSeeker: false }],
      ['autorisation-travail-decidee', on, { granted: false }],
    ];
    expect(only(compute(events), WORK).outcome).toBe(outcome);
  });

  it('an asylum seeker may work from the day after six months without a decision', () => {
    const lodged: EventWords = ['dossier-ofpra', '2026-08-31'];
    const deadline = only(compute([lodged], { procedure: 'asile' }), ASYLUM_WORK);
    expect([String(deadline.lastDay), String(deadline.opensOn)]).toEqual([
      '2027-02-28',
      '2027-03-01',
    ]);
    const ruled: EventWords = ['decision-ofpra', '2027-02-28', { outcome: 'rejet' }];
    const after = compute([lodged, ruled], { procedure: 'asile' });
    expect(only(after, ASYLUM_WORK).outcome).toBe('extinguished');
  });
});

describe('graduate who left France: four years to be issued the card (CESEDA L422-14)', () => {
  const graduated = (on: string, known: object = { leftFrance: true }): EventWords => [
    'diplome-obtenu',
    on,
    { ...known },
  ];

  it.each([
    ['2022-11-14', '2026-11-14', 'a Saturday: never moved'],
    ['2024-02-29', '2028-02-29', 'leap years'],
    ['2023-06-30', '2027-06-30', 'same day'],
  ])('degree of %s → %s (%s)', (on, expected) => {
    const deadline = only(compute([graduated(on)]), STUDIES);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA L422-14');
  });

  it.each([
    ['demande-deposee', '2026-06-01', 'live', 'asking is not enough'],
    ['carte-remise', '2027-06-30', 'met', 'on the last day'],
    ['carte-remise', '2027-07-01', 'live', 'the day after'],
  ])('%s on %s: %s (%s)', (type, on, outcome) => {
    expect(only(compute([graduated('2023-06-30'), [type, on]]), STUDIES).outcome).toBe(outcome);
  });

  it.each<[object, boolean]>([
    [{ 'study.diploma_date': '2023-06-30', titleRequested: 'cst-rece-retour' }, true],
    [{ 'study.diploma_date': '2023-06-30', 'study.left_france_after_diploma': true }, true],
    [{ 'study.diploma_date': '2023-06-30' }, false],
  ])('degree answered as a fact %j: %s', (facts, runs) => {
    expect(has(compute([], { facts: { ...facts } }), STUDIES)).toBe(runs);
  });

  it('asks whether the person left; having stayed, nothing runs', () => {
    const { undetermined } = only(compute([graduated('2023-06-30', {})]), STUDIES);
    expect(undetermined[0]?.fact).toBe('leftFrance');
    expect(only(compute([graduated('2023-06-30')]), STUDIES).undetermined).toEqual([]);
    expect(has(compute([graduated('2023-06-30', { leftFrance: false })]), STUDIES)).toBe(false);
  });
});
