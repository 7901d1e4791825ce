import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const EU = { procedure: 'ue-famille' } as const;
const ASK = 'ue-famille-demande-3-mois';
const REGISTER = 'ue-enregistrement-mairie-3-mois';
const DUE = 'ue-famille-delivrance-6-mois';
const RENEW = 'ue-famille-renouvellement-2-mois';
const PERMANENT = 'ue-famille-permanent-2-mois';
const LOST = 'ue-permanent-perte-2-ans';
const BROKEN = 'ue-absence-continuite-6-mois';
const arrived = (on: string, known: object = { role: 'famille' }): EventWords => [
  'ue-arrivee',
  on,
  { ...known },
];

describe('family of a citizen of the Union: card within three months of entry (CESEDA R233-15)', () => {
  it.each([
    ['2026-08-10', '2026-11-10', '2026-11-10', 'R233-15', 'a Tuesday'],
    ['2026-08-14', '2026-11-16', '2026-11-14', 'R233-15', 'a Saturday: prudently not moved'],
    ['2026-11-30', '2027-03-01', '2027-02-28', 'R233-15', 'month end on a Sunday'],
    ['2027-11-30', '2028-02-29', '2028-02-29', 'R233-15', 'leap year'],
    ['2021-04-30', '2021-07-30', '2021-07-30', 'R121-14', 'former code'],
    ['2021-05-03', '2021-08-03', '2021-08-03', 'R233-15', 'new code'],
    ['2011-09-07', '2011-11-07', '2011-11-07', 'R121-14', 'two months until 7 September 2011'],
    ['2011-09-08', '2011-12-08', '2011-12-08', 'R121-14', 'three months from the 8th'],
  ])('entered on %s → %s, prudently %s (%s, %s)', (on, legal, prudent, article) => {
    const deadline = only(compute([arrived(on)], EU), ASK);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe(`CESEDA ${article}`);
  });

  it.each([
    ['2026-11-10', 'met'],
    ['2026-11-11', 'live'],
  ])('entered on 10 August 2026, card asked for on %s: %s', (filedOn, outcome) => {
    const events: EventWords[] = [arrived('2026-08-10'), ['ue-titre-demande', filedOn]];
    expect(only(compute(events, EU), ASK).outcome).toBe(outcome);
  });

  it.each<[object, readonly string[], readonly string[]]>([
    [{ role: 'famille' }, [ASK], []],
    [{ role: 'citoyen' }, [REGISTER], []],
    [{}, [ASK, REGISTER], ['role', 'role']],
  ])('%j: %j', (known, rules, asked) => {
    const { deadlines } = compute([arrived('2026-08-10', known)], EU);
    expect(deadlines.map(({ rule }) => rule).sort()).toEqual([...rules].sort());
    const facts = deadlines.flatMap(({ undetermined }) => undetermined.map(({ fact }) => fact));
    expect(facts).toEqual(asked);
  });

  it('an entry recorded in such a dossier is an arrival, and starts nothing else', () => {
    const { deadlines } = compute([['entree-en-france', '2026-08-10']], EU);
    expect(deadlines.map(({ rule }) => rule)).toEqual([ASK]);
    expect(has(compute([['entree-en-france', '2026-08-10']]), ASK)).toBe(false);
    const twice = compute([['entree-en-france', '2026-08-10'], arrived('2026-08-10')], EU);
    expect(only(twice, ASK).triggeredBy).toBe('e2');
  });

  it('is said by the event itself, whatever the dossier is about', () => {
    expect(has(compute([arrived('2026-08-10')]), ASK)).toBe(true);
  });

  it('an entry tells no role, and none is asked of it', () => {
    const { undetermined } = only(compute([['entree-en-france', '2026-08-10']], EU), ASK);
    expect(undetermined).toEqual([]);
  });

  it('registration at the town hall: three months, then met', () => {
    const events: EventWords[] = [arrived('2026-08-10', { role: 'citoyen' })];
    const deadline = only(compute(events, EU), REGISTER);
    expect(lastDays(deadline)).toEqual(['2026-11-10', '2026-11-10']);
    expect(articlesOf(deadline)[0]).toBe('CESEDA L231-2');
    const done = compute([...events, ['ue-enregistre-mairie', '2026-11-10']], EU);
    expect(only(done, REGISTER).outcome).toBe('met');
  });
});

describe('card due within six months of the request (CESEDA R233-17, R234-2)', () => {
  it.each<[string, object, string, string]>([
    ['2026-08-31', {}, '2027-02-28', 'R233-17'],
    ['2027-08-31', {}, '2028-02-29', 'R233-17'],
    ['2026-05-15', { permanent: true }, '2026-11-15', 'R234-2'],
    ['2021-04-30', {}, '2021-10-30', 'R121-15'],
  ])('asked for on %s %j → %s (%s)', (on, known, expected, article) => {
    const deadline = only(compute([['ue-titre-demande', on, { ...known }]], EU), DUE);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)[0]).toBe(`CESEDA ${article}`);
  });

  it.each([
    ['premiere-demande', 'demande-deposee', false],
    ['premiere-demande', 'ue-titre-demande', true],
    ['ue-famille', 'demande-deposee', true],
    ['ue-famille', 'ue-titre-demande', true],
  ])('in %s, %s: %s', (procedure, type, runs) => {
    expect(has(compute([[type, '2026-05-15']], { procedure }), DUE)).toBe(runs);
  });

  it.each<[string, string, string]>([
    ['ue-carte-delivree', '2026-11-15', 'met'],
    ['ue-carte-delivree', '2026-11-16', 'live'],
    ['refus-notifie', '2026-09-01', 'extinguished'],
  ])('%s on %s: %s', (type, on, outcome) => {
    const events: EventWords[] = [
      ['ue-titre-demande', '2026-05-15'],
      [type, on],
    ];
    expect(only(compute(events, EU), DUE).outcome).toBe(outcome);
  });
});

describe('renewal and permanent card: the last two months (CESEDA R233-15, R234-2)', () => {
  it.each<[string, object, string, string]>([
    ['2027-04-30', {}, '2027-02-28', 'R233-15'],
    ['2028-04-30', {}, '2028-02-29', 'R233-15'],
    ['2036-10-01', { title: 'ue-sejour-permanent' }, '2036-08-01', 'R234-2'],
  ])('card expiring on %s %j: from %s (%s)', (expiresOn, known, opens, article) => {
    const card: EventWords = ['ue-carte-delivree', '2026-05-02', { expiresOn, ...known }];
    const deadline = only(compute([card], EU), RENEW);
    expect([String(deadline.opensOn), String(deadline.lastDay)]).toEqual([opens, expiresOn]);
    expect(articlesOf(deadline)[0]).toBe(`CESEDA ${article}`);
  });

  it.each([
    ['ue-famille', 'carte-remise', true],
    ['ue-famille', 'ue-carte-delivree', true],
    ['renouvellement', 'carte-remise', false],
    ['renouvellement', 'ue-carte-delivree', true],
  ])('in %s, %s: %s', (procedure, type, runs) => {
    const card: EventWords = [type, '2022-05-02', { expiresOn: '2027-05-01' }];
    expect(has(compute([card], { procedure }), RENEW)).toBe(runs);
  });

  it('a card handed over, then soon to expire, is one card', () => {
    const known = { expiresOn: '2027-05-01' };
    const events: EventWords[] = [
      ['carte-remise', '2022-05-02', known],
      ['titre-expire-bientot', '2027-05-01', known],
    ];
    expect(String(only(compute(events, EU), RENEW).lastDay)).toBe('2027-05-01');
  });

  it('asks for the expiry when nobody recorded it', () => {
    const deadline = only(compute([['ue-carte-delivree', '2026-05-02']], EU), RENEW);
    expect(deadline.lastDay).toBeNull();
    expect(deadline.undetermined[0]?.fact).toBe('expiresOn');
  });

  it.each<[readonly EventWords[], object, string | null]>([
    [[['ue-cinq-ans', '2026-12-31']], {}, '2026-10-31'],
    [[arrived('2022-02-10'), ['ue-carte-delivree', '2022-08-01']], {}, '2026-12-10'],
    [[['ue-carte-delivree', '2022-08-01']], { 'eu.legal_since': '2022-03-01' }, '2027-01-01'],
    [[['ue-carte-delivree', '2022-08-01']], {}, null],
  ])('permanent card: %j %j from %s', (events, facts, opens) => {
    const deadline = only(compute(events, { ...EU, facts: { ...facts } }), PERMANENT);
    expect(deadline.opensOn && String(deadline.opensOn)).toBe(opens);
    expect(articlesOf(deadline)[0]).toBe('CESEDA R234-2');
    const asked = deadline.undetermined.map(({ fact }) => fact);
    expect(asked).toEqual(opens === null ? ['eu.legal_since'] : []);
  });

  it('tells from when the five years are counted', () => {
    const events = [arrived('2022-02-10'), ['ue-carte-delivree', '2022-08-01']] as EventWords[];
    const steps = derivation(only(compute(events, EU), PERMANENT));
    expect(steps[0]).toBe('five-years 2022-02-10');
  });

  it('does not run twice, nor from a permanent card', () => {
    const events: EventWords[] = [
      arrived('2022-02-10'),
      ['ue-carte-delivree', '2022-08-01'],
      ['ue-cinq-ans', '2027-02-10'],
    ];
    expect(only(compute(events, EU), PERMANENT).triggeredBy).toBe('e3');
    const card: EventWords = ['ue-carte-delivree', '2027-04-01', { title: 'ue-sejour-permanent' }];
    expect(has(compute([card], EU), PERMANENT)).toBe(false);
  });
});

describe('absences (CESEDA L234-2, R234-3)', () => {
  it.each<[object, readonly string[]]>([
    [{ permanent: true }, [LOST]],
    [{ permanent: false }, [BROKEN]],
    [{}, [BROKEN, LOST]],
  ])('left on 29 February 2024 %j: %j', (known, rules) => {
    const { deadlines } = compute([['ue-absence', '2024-02-29', { ...known }]], EU);
    expect(deadlines.map(({ rule }) => rule)).toEqual(rules);
  });

  it.each<[string, EventWords[], readonly string[], readonly string[]]>([
    [
      'a permanent card',
      [['ue-carte-delivree', '2024-02-01', { title: 'ue-sejour-permanent' }]],
      [LOST],
      [],
    ],
    ['another card', [['ue-carte-delivree', '2024-02-01']], [BROKEN, LOST], ['permanent']],
    [
      'a request for it',
      [['ue-titre-demande', '2024-02-01', { title: 'ue-sejour-permanent' }]],
      [BROKEN, LOST],
      ['permanent'],
    ],
    ['five years', [['ue-cinq-ans', '2024-02-29']], [LOST], []],
    [
      'five years, only after leaving',
      [['ue-cinq-ans', '2024-03-01']],
      [BROKEN, LOST],
      ['permanent'],
    ],
  ])('left on 29 February 2024 after %s', (_what, events, rules, asked) => {
    const { deadlines } = compute([...events, ['ue-absence', '2024-02-29']], EU);
    const absences = deadlines.filter(({ rule }) => [LOST, BROKEN].includes(rule));
    expect(absences.map(({ rule }) => rule)).toEqual(rules);
    const facts = absences.find(({ rule }) => rule === LOST)?.undetermined.map(({ fact }) => fact);
    expect(facts).toEqual(asked);
  });

  it('two years, six months, or twelve for an important reason', () => {
    const absent = (known: object) => compute([['ue-absence', '2024-02-29', { ...known }]], EU);
    expect(lastDays(only(absent({ permanent: true }), LOST))).toEqual(['2026-02-28', '2026-02-28']);
    expect(lastDays(only(absent({}), BROKEN))).toEqual(['2024-08-29', '2024-08-29']);
    const serious = only(absent({ seriousReason: true }), BROKEN);
    expect(lastDays(serious)).toEqual(['2025-02-28', '2025-02-28']);
  });

  it.each([
    ['2026-08-15', false, 'exactly two years'],
    ['2026-08-16', true, 'more'],
  ])('away from 15 August 2024 to %s: lost = %s (%s)', (toOn, lost) => {
    const computation = compute([['ue-absence', '2024-08-15', { toOn, permanent: true }]], EU);
    expect(has(computation, LOST)).toBe(lost);
  });

  it.each<[string, object, string, string]>([
    ['2024-08-15', {}, 'live', 'on the day of departure'],
    ['2024-08-16', {}, 'met', 'the day after'],
    ['2026-08-15', {}, 'met', 'two years after'],
    ['2026-08-16', {}, 'live', 'too late'],
    ['2025-08-15', { toUnionOnly: true }, 'live', 'back in the Union, not in France'],
    ['2025-08-15', { toUnionOnly: false }, 'met', 'back in France'],
  ])('away since 15 August 2024, back on %s %j: %s (%s)', (on, known, outcome) => {
    const events: EventWords[] = [
      ['ue-absence', '2024-08-15', { permanent: true }],
      ['retour-en-france', on, { ...known }],
    ];
    expect(only(compute(events, EU), LOST).outcome).toBe(outcome);
  });

  it('coming back in time ends the watch', () => {
    const events: EventWords[] = [
      ['ue-cinq-ans', '2024-01-10'],
      ['ue-absence', '2024-08-15'],
      ['retour-en-france', '2026-08-15'],
    ];
    const computation = compute(events, EU);
    expect(only(computation, LOST).outcome).toBe('met');
    expect(has(computation, BROKEN)).toBe(false);
  });
});

describe('silence on the request of a family member (CESEDA R432-1, R432-2)', () => {
  const requested: EventWords = ['ue-titre-demande', '2026-01-15'];
  const inUnion = (...events: EventWords[]) => compute(events, { procedure: 'ue-famille' });

  it('an implicit refusal is born at four months, before the card is due', () => {
    const computation = inUnion(requested);
    expect(lastDays(only(computation, 'titre-silence-4-mois'))).toEqual([
      '2026-05-15',
      '2026-05-15',
    ]);
    expect(computation.derivedEvents.map(({ key, on }) => [key, String(on)])).toEqual([
      ['refus-implicite-ne@e1', '2026-05-15'],
    ]);
    expect(lastDays(only(computation, 'ta-recours-implicite-2-mois'))[0]).toBe('2026-07-16');
  });

  it.each<[string, EventWords, string]>([
    ['the card', ['ue-carte-delivree', '2026-04-02', { expiresOn: '2031-04-01' }], 'met'],
    ['a refusal', ['refus-notifie', '2026-04-02', { oqtf: false }], 'met'],
    ['nothing withdrawn', ['ue-absence', '2026-04-02'], 'live'],
  ])('%s', (_what, event, outcome) => {
    expect(only(inUnion(requested, event), 'titre-silence-4-mois').outcome).toBe(outcome);
  });

  it('does not ask for the title', () => {
    const { undetermined } = only(inUnion(requested), 'titre-silence-4-mois');
    expect(undetermined.map(({ fact }) => fact)).toEqual(['complete']);
  });

  it('the card, once issued, leaves no refusal to challenge', () => {
    const card: EventWords = ['ue-carte-delivree', '2026-06-02', { expiresOn: '2031-04-01' }];
    const found = only(inUnion(requested, card), 'ta-recours-implicite-2-mois');
    expect(found.outcome).toBe('extinguished');
  });
});
