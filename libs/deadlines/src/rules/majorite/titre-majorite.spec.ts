import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const YEAR = 'titre-majorite-un-an';
const TWO = 'titre-majorite-deux-mois';
const CARE = 'titre-ase-16-18-un-an';
const CHILD = 'cst-vpf-enfant-regroupement';
const OTHER = 'cst-salarie';
const born = (on: string, title: string | null = null, more: object = {}) =>
  compute([], { facts: { 'person.birth_date': on, ...(title ? { title } : {}), ...more } });

describe('young adult with a right: eve of the 19th birthday (CESEDA R431-5 2°)', () => {
  it.each([
    // born         legal         prudent       because
    ['2008-09-15', '2027-09-14', '2027-09-14', 'the eve'],
    ['2008-03-01', '2027-02-28', '2027-02-28', 'the eve of 1 March, common year'],
    ['2009-03-01', '2028-02-29', '2028-02-29', 'the eve of 1 March, leap year'],
    ['2009-01-01', '2027-12-31', '2027-12-31', 'the eve of 1 January'],
    ['2008-02-29', '2027-02-28', '2027-02-27', 'no 29 February in 2027'],
    ['2007-11-22', '2026-11-21', '2026-11-21', 'a Saturday: never moved'],
  ])('born on %s → %s, prudently %s (%s)', (birth, legal, prudent) => {
    const deadline = only(born(birth, CHILD), YEAR);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA R431-5');
  });

  it.each<[EventWords]>([
    [['naissance', '2008-02-29', { title: CHILD }]],
    [['majorite', '2026-03-01', { title: CHILD, birthDate: '2008-02-29' }]],
  ])('the birth recorded as %j gives the same days as the fact', (event) => {
    expect(lastDays(only(compute([event]), YEAR))).toEqual(['2027-02-28', '2027-02-27']);
  });

  it('a birth recorded on 29 February dates the birthday recorded on 1 March', () => {
    const events: EventWords[] = [
      ['naissance', '2008-02-29'],
      ['majorite', '2026-03-01', { title: CHILD }],
    ];
    const deadline = only(compute(events), YEAR);
    expect(lastDays(deadline)).toEqual(['2027-02-28', '2027-02-27']);
    const days = derivation(deadline).filter((one) => /^(?:birthday|leap-day)/u.test(one));
    expect(days).toEqual(['birthday 2026-03-01', 'leap-day 2026-02-28']);
  });

  it('tells the birthday, and nothing of leap years where it exists', () => {
    const days = derivation(only(born('2008-09-15', CHILD), YEAR)).slice(0, 2);
    expect(days).toEqual(['birthday 2026-09-15', 'length 2027-09-15 CESEDA R431-5']);
  });

  it('two births recorded are each their own', () => {
    const events: EventWords[] = [
      ['naissance', '2008-09-15', { title: CHILD }],
      ['naissance', '2009-09-15', { title: CHILD }],
    ];
    const found = compute(events).deadlines.filter(({ rule }) => rule === YEAR);
    expect(found.map(({ triggeredBy, lastDay }) => `${triggeredBy} ${String(lastDay)}`)).toEqual([
      'e1 2027-09-14',
      'e2 2028-09-14',
    ]);
  });

  it('a birthday recorded beside the birth fact counts once', () => {
    const computation = compute([['majorite', '2026-09-15', { title: CHILD }]], {
      facts: { 'person.birth_date': '2008-09-15' },
    });
    expect(only(computation, YEAR).triggeredBy).toBe('e1');
  });

  it('a recorded birthday outweighs a birth date that contradicts it', () => {
    const computation = compute([['majorite', '2026-09-15', { title: CHILD }]], {
      facts: { 'person.birth_date': '2007-01-02' },
    });
    expect(lastDays(only(computation, YEAR))).toEqual(['2027-09-14', '2027-09-14']);
  });

  it.each([
    ['2003-04-30', 'R311-2'],
    ['2003-05-01', 'R431-5'],
  ])('born on %s: %s on the 18th birthday', (birth, article) => {
    expect(articlesOf(only(born(birth, CHILD), YEAR))[0]).toBe(`CESEDA ${article}`);
  });

  it.each([
    ['2024-09-14', 'live', 'before 16'],
    ['2024-09-15', 'met', 'on the 16th birthday'],
    ['2026-03-01', 'met', 'before 18'],
    ['2027-09-14', 'met', 'on the last day'],
    ['2027-09-15', 'live', 'on the 19th birthday'],
  ])('a request of %s: %s (%s)', (filedOn, outcome) => {
    const computation = compute([['demande-deposee', filedOn]], {
      facts: { 'person.birth_date': '2008-09-15', titleRequested: CHILD },
    });
    expect(only(computation, YEAR).outcome).toBe(outcome);
  });

  it.each([
    ['2024-09-14', 'live', 'before 16'],
    ['2024-09-15', 'extinguished', 'on the 16th birthday'],
    ['2027-09-14', 'extinguished', 'on the last day'],
    ['2027-09-15', 'live', 'on the 19th birthday'],
  ])('a card handed over on %s: %s (%s)', (deliveredOn, outcome) => {
    const computation = compute([['carte-remise', deliveredOn]], {
      facts: { 'person.birth_date': '2008-09-15', title: CHILD },
    });
    expect(only(computation, YEAR).outcome).toBe(outcome);
  });

  it.each([
    ['1987-11-14', false],
    ['1987-11-15', true],
  ])('born on %s, 19 on the first day of the rule or before it: %s', (birth, runs) => {
    expect(has(born(birth, CHILD), YEAR)).toBe(runs);
  });
});

describe('young adult without a listed right: two months (CESEDA R431-5 3°)', () => {
  it.each([
    ['2008-09-15', '2026-11-16', '2026-11-15', 'a Sunday: prudently not moved'],
    ['2008-12-31', '2027-03-01', '2027-02-28', 'month end on a Sunday'],
    ['2009-12-31', '2028-02-29', '2028-02-29', 'leap year'],
    ['2008-02-29', '2026-05-04', '2026-04-28', 'from 1 March: 1 May is a holiday, then a weekend'],
  ])('born on %s → %s, prudently %s (%s)', (birth, legal, prudent) => {
    const deadline = only(born(birth, OTHER), TWO);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA R431-5');
  });

  it('loss of French nationality: two months from the day it is opposable', () => {
    const computation = compute([['nationalite-perdue', '2026-06-10']], {
      facts: { 'person.birth_date': '1980-01-01' },
    });
    expect(lastDays(only(computation, TWO))).toEqual(['2026-08-10', '2026-08-10']);
    expect(has(computation, YEAR)).toBe(false);
    expect(only(computation, TWO).undetermined).toEqual([]);
  });

  it.each([
    ['2026-06-09', 'live'],
    ['2026-08-10', 'met'],
    ['2026-08-11', 'live'],
  ])('nationality lost on 10 June 2026, request of %s: %s', (filedOn, outcome) => {
    const events: EventWords[] = [
      ['nationalite-perdue', '2026-06-10'],
      ['demande-deposee', filedOn],
    ];
    expect(only(compute(events), TWO).outcome).toBe(outcome);
  });
});

describe('which limit of majority', () => {
  it.each<[string | null, readonly [boolean, boolean]]>([
    ['cst-vpf-enfant-regroupement', [true, false]],
    ['cst-vpf-ase-16', [true, false]],
    ['cst-vpf-13-ans', [true, false]],
    ['cr-famille-refugie', [true, false]],
    ['cr-apatride-et-famille', [true, false]],
    ['talent-enfant', [true, false]],
    ['csp-protection-subsidiaire', [false, true]],
    ['cst-salarie', [false, true]],
    ['circulaire-valls-2012', [false, true]],
    ['a-title-of-the-past', [false, true]],
    ['aes-ase-16-18', [false, true]],
    ['cst-vpf-ne-en-france', [false, false]],
    ['cst-famille-rld-autre-etat', [false, false]],
    [null, [true, true]],
  ])('%s: one year, two months = %j', (title, expected) => {
    const computation = born('2008-09-15', title);
    expect([has(computation, YEAR), has(computation, TWO)]).toEqual(expected);
  });

  it.each<[object, readonly [boolean, boolean, boolean]]>([
    [{ careAfter16: true }, [false, true, true]],
    [{ careAfter16: false }, [true, true, false]],
    [{}, [true, true, false]],
  ])('birthday recorded with %j: one year, two months, in care = %j', (known, expected) => {
    const computation = compute([['majorite', '2026-09-15', { ...known }]]);
    expect([YEAR, TWO, CARE].map((rule) => has(computation, rule))).toEqual(expected);
  });

  it.each<[object, readonly [boolean, boolean, boolean]]>([
    [{ 'ase.entrusted_age': 15 }, [true, false, false]],
    // On the birthday itself or after it: the age alone does not tell.
    [{ 'ase.entrusted_age': 16 }, [true, true, false]],
    [{ 'ase.entrusted_age': 17 }, [false, true, true]],
    [{ 'ase.entrusted_age': 18 }, [true, true, false]],
    [{ 'ase.entrusted_on': '2026-09-14' }, [false, true, true]],
    [{ 'ase.entrusted_on': '2026-09-15' }, [true, true, false]],
  ])('%j: one year (L423-22), two months, in care (L435-3) = %j', (known, expected) => {
    const computation = born('2008-09-15', null, known);
    expect([YEAR, TWO, CARE].map((rule) => has(computation, rule))).toEqual(expected);
  });

  it('known ground: nothing is asked; of a birthday recorded, the event is asked', () => {
    expect(only(born('2008-09-15', CHILD), YEAR).undetermined).toEqual([]);
    const recorded = compute([['majorite', '2026-09-15']]);
    expect(only(recorded, YEAR).undetermined.map(({ eventId }) => eventId)).toEqual(['e1']);
  });

  it('unknown ground: both are shown and the title is asked, of the dossier', () => {
    const { undetermined } = only(born('2008-09-15'), YEAR);
    expect(undetermined.map(({ fact, eventId }) => [fact, eventId])).toEqual([['title', null]]);
  });

  it.each([
    ['2026-09-14', true],
    ['2026-09-15', false],
  ])('first entered on %s: %s (R431-4 from 18 on)', (entry, runs) => {
    const computation = born('2008-09-15', CHILD, { 'entry.first_date': entry });
    expect(has(computation, YEAR)).toBe(runs);
  });

  it.each<[string, string, boolean]>([
    ['2026-09-14', 'premiere-demande', true],
    ['2026-09-15', 'premiere-demande', false],
  ])('entered on %s in %s: %s', (entry, procedure, runs) => {
    const computation = compute([['entree-en-france', entry]], {
      procedure,
      facts: { 'person.birth_date': '2008-09-15' },
    });
    expect(has(computation, YEAR)).toBe(runs);
    expect(has(computation, 'titre-premiere-demande-2-mois')).toBe(!runs);
  });

  it('entered once as a child, and again as an adult: as a child', () => {
    const events: EventWords[] = [
      ['entree-en-france', '2020-08-20'],
      ['entree-en-france', '2026-10-01'],
    ];
    const known = { procedure: 'premiere-demande', facts: { 'person.birth_date': '2008-09-15' } };
    expect(has(compute(events, known), YEAR)).toBe(true);
  });

  it.each([
    ['premiere-demande', true],
    ['oqtf', true],
    ['ue-famille', false],
  ])('a birthday recorded in %s: %s', (procedure, runs) => {
    expect(has(compute([['majorite', '2026-09-15']], { procedure }), YEAR)).toBe(runs);
  });

  it.each(['oqtf', 'naturalisation', 'regroupement-familial', 'ue-famille'])(
    'a birth date alone starts nothing in %s',
    (procedure) => {
      const facts = { 'person.birth_date': '2008-09-15' };
      expect(compute([], { procedure, facts }).deadlines).toEqual([]);
    },
  );

  it.each([
    ['2029-09-15', true],
    ['2029-09-16', false],
  ])('a dossier that begins on %s, long after: %s', (filedOn, runs) => {
    const facts = { 'person.birth_date': '2008-09-15', title: CHILD };
    expect(has(compute([['demande-deposee', filedOn]], { facts }), YEAR)).toBe(runs);
  });

  it.each<[string, EventWords[], boolean]>([
    ['nothing but the birth', [['naissance', '2008-09-15']], true],
    [
      'a request long after',
      [
        ['naissance', '2008-09-15'],
        ['demande-deposee', '2029-09-16'],
      ],
      false,
    ],
    [
      'another in time',
      [
        ['naissance', '2008-09-15'],
        ['demande-deposee', '2026-10-01'],
        ['demande-deposee', '2029-09-16'],
      ],
      true,
    ],
  ])('a birth recorded, %s: %s', (_what, events, runs) => {
    expect(has(compute(events), YEAR)).toBe(runs);
  });
});
