import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const CERTIFICATE = 'etranger-malade-certificat-1-mois';
const OPINION = 'etranger-malade-ofii';
const ANSWER = 'etranger-malade-reponse-15-jours';
const REFLECTION = 'traite-reflexion-30-jours';
const HEALTH = { title: 'cst-vpf-etranger-malade' };
const asked = (on: string, known: object = {}): EventWords => [
  'demande-deposee',
  on,
  { ...HEALTH, ...known },
];
const claimed = (on: string, known: object = {}): EventWords => [
  'enregistrement-guda',
  on,
  { ...known },
];

describe('medical certificate: one month from registration (CESEDA R425-12 last al.)', () => {
  it.each([
    ['2026-09-10', '2026-10-12', '2026-10-10', 'a Saturday: prudently not moved'],
    ['2026-10-31', '2026-11-30', '2026-11-30', 'month end'],
    ['2027-01-31', '2027-03-01', '2027-02-28', 'month end on a Sunday'],
    ['2028-01-31', '2028-02-29', '2028-02-29', 'leap year'],
  ])('registered on %s → %s, prudently %s (%s)', (on, legal, prudent) => {
    const deadline = only(compute([asked(on)]), CERTIFICATE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA R425-12');
  });

  it('counts from registration, prudently from receipt', () => {
    const deadline = only(
      compute([asked('2026-09-02', { registeredOn: '2026-09-15' })]),
      CERTIFICATE,
    );
    expect(lastDays(deadline)).toEqual(['2026-10-15', '2026-10-02']);
  });

  it.each<[string, object, string]>([
    ['2026-10-15', {}, 'met'],
    ['2026-10-15', { receivedOn: '2026-10-19' }, 'met'],
    ['2026-10-16', {}, 'live'],
  ])('sent on %s %j: %s (dispatch counts)', (sentOn, known, outcome) => {
    const events: EventWords[] = [
      asked('2026-09-15'),
      ['certificat-medical-envoye', sentOn, { ...known }],
    ];
    expect(only(compute(events), CERTIFICATE).outcome).toBe(outcome);
  });

  it.each<[EventWords]>([
    [['demande-deposee', '2026-09-15', { title: 'cst-salarie' }]],
    [['demande-deposee', '2026-09-15']],
    [asked('2021-04-30')],
  ])('does not run for %j', (event) => {
    expect(has(compute([event]), CERTIFICATE)).toBe(false);
  });

  it.each<[object, readonly [string, string], string | undefined]>([
    [{ besideAsylum: true }, ['2026-10-01', '2026-10-01'], undefined],
    [{ besideAsylum: false }, ['2026-10-15', '2026-10-15'], undefined],
    [{}, ['2026-10-15', '2026-10-01'], 'besideAsylum'],
  ])('told on 1 July 2026, registered on 15 September %j → %j, asks %s', (known, days, fact) => {
    const events = [claimed('2026-07-01', { informedL4312: true }), asked('2026-09-15', known)];
    const deadline = only(compute(events, { procedure: 'asile' }), CERTIFICATE);
    expect(lastDays(deadline)).toEqual(days);
    expect(deadline.undetermined[0]?.fact).toBe(fact);
  });
});

describe('medical certificate beside an asylum claim: three months from the information (D431-7)', () => {
  const ASYLUM = { procedure: 'asile' } as const;
  const beside = asked('2026-09-15', { besideAsylum: true });

  it.each<[string, EventWords[], readonly [string, string]]>([
    [
      'the information recorded for itself, not the registration',
      [claimed('2026-06-01'), ['information-l431-2', '2026-07-01']],
      ['2026-10-01', '2026-10-01'],
    ],
    [
      'told after the registration',
      [claimed('2026-06-01', { informedOn: '2026-07-01' })],
      ['2026-10-01', '2026-10-01'],
    ],
    [
      'never told: the month from registration',
      [claimed('2026-07-01', { informedL4312: false })],
      ['2026-10-15', '2026-10-15'],
    ],
    [
      'nothing is told to a Dublin claim',
      [claimed('2026-07-01', { track: 'dublin' })],
      ['2026-10-15', '2026-10-15'],
    ],
    [
      'an event before the claim tells nothing',
      [['entree-en-france', '2026-05-04'], claimed('2026-07-01')],
      ['2026-10-01', '2026-10-01'],
    ],
  ])('%s', (_what, events, expected) => {
    const deadline = only(compute([...events, beside], ASYLUM), CERTIFICATE);
    expect(lastDays(deadline)).toEqual(expected);
  });

  it('tells the registration, or the information in its place', () => {
    const steps = (...events: EventWords[]) =>
      derivation(only(compute(events, ASYLUM), CERTIFICATE))[0];
    expect(steps(asked('2026-09-15', { besideAsylum: false }))).toBe('registration 2026-09-15');
    expect(steps(claimed('2026-07-01'), beside)).toBe('length 2026-07-01 CESEDA D431-7');
  });

  it('unknown, told recently: the month from registration is the shorter', () => {
    const events = [claimed('2026-09-01'), asked('2026-09-15')];
    const deadline = only(compute(events, ASYLUM), CERTIFICATE);
    expect(lastDays(deadline)).toEqual(['2026-10-15', '2026-10-15']);
  });

  it.each<[string, EventWords[], readonly string[]]>([
    ['premiere-demande', [], []],
    ['premiere-demande', [claimed('2026-07-01')], ['besideAsylum']],
    ['asile', [], ['besideAsylum']],
    ['asile', [claimed('2026-09-15')], ['besideAsylum']],
    // Made before the claim: not beside it.
    ['asile', [claimed('2026-09-16')], []],
  ])('in %s, with %j: asks %j', (procedure, events, expected) => {
    const computation = compute([...events, asked('2026-09-15')], { procedure });
    const { lastDay, undetermined } = only(computation, CERTIFICATE);
    expect(String(lastDay)).toBe('2026-10-15');
    expect(undetermined.map(({ fact }) => fact)).toEqual(expected);
  });
});

describe('opinion of OFII (CESEDA R425-13): three months from the certificate', () => {
  it.each([
    ['2026-05-15', '2026-08-15'],
    ['2026-11-30', '2027-02-28'],
    ['2027-11-30', '2028-02-29'],
  ])('certificate sent on %s → %s, never moved', (sentOn, expected) => {
    const deadline = only(compute([['certificat-medical-envoye', sentOn]]), OPINION);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA R425-13');
  });

  it.each([
    ['ofii-avis-rendu', '2026-08-15', 'met'],
    ['ofii-avis-rendu', '2026-08-16', 'live'],
    ['refus-notifie', '2026-09-01', 'extinguished'],
  ])('%s on %s: %s', (type, on, outcome) => {
    const events: EventWords[] = [
      ['certificat-medical-envoye', '2026-05-15'],
      [type, on],
    ];
    expect(only(compute(events), OPINION).outcome).toBe(outcome);
  });

  it('the doctor answers within fifteen days', () => {
    const events: EventWords[] = [['ofii-complement-demande', '2026-10-20']];
    expect(lastDays(only(compute(events), ANSWER))).toEqual(['2026-11-04', '2026-11-04']);
    const done = (on: string) => only(compute([...events, ['ofii-complement-fourni', on]]), ANSWER);
    expect([done('2026-11-04').outcome, done('2026-11-05').outcome]).toEqual(['met', 'live']);
  });
});

describe('victim of trafficking: thirty days of reflection (CESEDA R425-2)', () => {
  it.each([
    ['2026-10-15', '2026-11-14', 'a Saturday: never moved'],
    ['2027-01-30', '2027-03-01', 'across February'],
    ['2028-01-30', '2028-02-29', 'leap year'],
    ['2026-10-12', '2026-11-11', 'Armistice Day: never moved'],
  ])('receipt of %s → %s (%s)', (on, expected) => {
    const deadline = only(compute([['recepisse-reflexion-remis', on]]), REFLECTION);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA R425-2');
  });

  it.each([
    ['plainte-deposee', '2026-11-14', 'met'],
    ['plainte-deposee', '2026-11-15', 'live'],
    ['reflexion-interrompue', '2026-10-20', 'extinguished'],
  ])('%s on %s: %s', (type, on, outcome) => {
    const events: EventWords[] = [
      ['recepisse-reflexion-remis', '2026-10-15'],
      [type, on],
    ];
    expect(only(compute(events), REFLECTION).outcome).toBe(outcome);
  });
});
