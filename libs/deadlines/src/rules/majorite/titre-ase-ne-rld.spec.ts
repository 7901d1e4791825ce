import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const CARE = 'titre-ase-16-18-un-an';
const GRANT = 'titre-ase-16-18-delivrance';
const BORN_HERE = 'titre-ne-en-france-16-21-ans';
const RESIDENT_CHILD = 'titre-enfant-rld-ue-3-mois';
const facts = (birth: string, more: object = {}) => ({
  facts: { 'person.birth_date': birth, ...more },
});

describe('in care between 16 and 18: the year after the 18th birthday (CESEDA L435-3)', () => {
  it.each([
    ['2008-09-15', '2027-09-14', '2027-09-14'],
    ['2008-02-29', '2027-02-28', '2027-02-27'],
  ])('born on %s → %s, prudently %s', (birth, legal, prudent) => {
    const deadline = only(compute([], facts(birth, { title: 'aes-ase-16-18' })), CARE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA L435-3');
  });

  it('R431-5 3° may be read as giving two months only: a deadline of its own', () => {
    const computation = compute([], facts('2008-09-15', { title: 'aes-ase-16-18' }));
    const two = only(computation, 'titre-majorite-deux-mois');
    expect(lastDays(two)).toEqual(['2026-11-16', '2026-11-15']);
  });

  it.each([
    ['2024-09-15', 'titre-majorite-un-an', 'by the 16th birthday: L423-22'],
    ['2024-09-16', CARE, 'the day after'],
    ['2026-09-14', CARE, 'the eve of the 18th birthday'],
  ])('entrusted on %s: %s (%s)', (entrusted, rule) => {
    const computation = compute([], facts('2008-09-15', { 'ase.entrusted_on': entrusted }));
    const found = [CARE, 'titre-majorite-un-an'].filter((one) => has(computation, one));
    expect(found).toEqual([rule]);
  });

  it.each([
    ['2022-02-08', '2021-05-01'],
    ['2022-02-09', '2022-02-09'],
  ])('asked for on %s: version of %s', (filedOn, version) => {
    const events: EventWords[] = [['demande-deposee', filedOn]];
    const found = compute(events, facts('2003-10-01', { title: 'aes-ase-16-18' }));
    expect(only(found, CARE).ruleVersion).toBe(version);
  });

  it.each([
    // Before the 16th birthday, on it: 1 October 2019. The first is no request for this permit.
    ['2019-09-30', '2022-02-09'],
    ['2019-10-01', '2021-05-01'],
  ])('asked for on %s, then on 1 March 2022: version of %s', (first, version) => {
    const events: EventWords[] = [
      ['demande-deposee', first],
      ['demande-deposee', '2022-03-01'],
    ];
    const found = compute(events, facts('2003-10-01', { title: 'aes-ase-16-18' }));
    expect(only(found, CARE).ruleVersion).toBe(version);
  });

  it('a request meets it, and the grant is still watched until the same day', () => {
    const asked: EventWords[] = [['demande-deposee', '2026-10-01']];
    const known = facts('2008-09-15', { title: 'aes-ase-16-18' });
    expect(only(compute(asked, known), CARE).outcome).toBe('met');
    expect(lastDays(only(compute(asked, known), GRANT))).toEqual(['2027-09-14', '2027-09-14']);
    expect(has(compute([], known), GRANT)).toBe(false);
    const granted: EventWords[] = [...asked, ['decision-favorable', '2027-01-10']];
    expect(only(compute(granted, known), GRANT).outcome).toBe('met');
  });
});

describe('born in France: asked for between 16 and 21 (CESEDA L423-13)', () => {
  const FRANCE = { 'person.birth_country': 'FR' };

  it.each([
    // born         opens         legal         prudent
    ['2008-09-15', '2024-09-15', '2029-09-14', '2029-09-14'],
    ['2008-02-29', '2024-02-29', '2029-02-28', '2029-02-27'],
    ['2007-03-01', '2023-03-01', '2028-02-29', '2028-02-29'],
  ])('born on %s: from %s to %s, prudently %s', (birth, opens, legal, prudent) => {
    const deadline = only(compute([], facts(birth, FRANCE)), BORN_HERE);
    expect(String(deadline.opensOn)).toBe(opens);
    expect(String(deadline.startsOn)).toBe(opens);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA L423-13');
  });

  it('counts from the 16th birthday recorded as an event', () => {
    const events: EventWords[] = [['seize-ans', '2024-09-15', { bornInFrance: true }]];
    expect(lastDays(only(compute(events), BORN_HERE))).toEqual(['2029-09-14', '2029-09-14']);
  });

  it.each([
    ['2024-09-14', 'live'],
    ['2024-09-15', 'met'],
    ['2029-09-14', 'met'],
    ['2029-09-15', 'live'],
  ])('a request of %s: %s', (filedOn, outcome) => {
    const computation = compute([['demande-deposee', filedOn]], facts('2008-09-15', FRANCE));
    expect(only(computation, BORN_HERE).outcome).toBe(outcome);
  });

  it('asks about French nationality first', () => {
    const { undetermined } = only(compute([], facts('2008-09-15', FRANCE)), BORN_HERE);
    expect(undetermined.map(({ fact }) => fact)).toEqual(['birth.right_21_7']);
    for (const right of [true, false]) {
      const known = facts('2008-09-15', { ...FRANCE, 'birth.right_21_7': right });
      expect(only(compute([], known), BORN_HERE).undetermined).toEqual([]);
    }
  });

  it('runs where the title is asked for, whatever is known of the birth', () => {
    const known = facts('2008-09-15', { title: 'cst-vpf-ne-en-france' });
    const deadline = only(compute([], known), BORN_HERE);
    expect(derivation(deadline)[0]).toBe('birthday 2029-09-15');
  });

  it.each<[object]>([
    [{}],
    [{ 'person.birth_country': 'TN' }],
    [{ 'birth.in_france': false }],
    [{ ...FRANCE, title: 'cst-salarie' }],
  ])('does not run with %j', (known) => {
    expect(has(compute([], facts('2008-09-15', known)), BORN_HERE)).toBe(false);
  });
});

describe('child of an EU long-term resident: three months after 18 (CESEDA L426-13)', () => {
  const TITLE = { title: 'cst-famille-rld-autre-etat' };

  it.each([
    ['2008-09-15', '2026-12-15', '2026-12-15', 'a Tuesday'],
    ['2008-11-30', '2027-03-01', '2027-02-28', 'month end on a Sunday: prudently not moved'],
    ['2008-02-29', '2026-06-01', '2026-05-28', 'from 1 March, prudently from 28 February'],
  ])('born on %s → %s, prudently %s (%s)', (birth, legal, prudent) => {
    const deadline = only(compute([], facts(birth, TITLE)), RESIDENT_CHILD);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA L426-13');
  });

  it.each([
    ['2002-04-30', 'cst-famille-rld-autre-etat', false],
    ['2002-05-01', 'cst-famille-rld-autre-etat', true],
    ['2008-09-15', 'cst-vpf-enfant-regroupement', false],
  ])('born on %s, %s: %s', (birth, title, runs) => {
    expect(has(compute([], facts(birth, { title })), RESIDENT_CHILD)).toBe(runs);
  });

  it.each([
    ['2026-12-15', 'met'],
    ['2026-12-16', 'live'],
  ])('a request of %s: %s', (filedOn, outcome) => {
    const computation = compute([['demande-deposee', filedOn]], facts('2008-09-15', TITLE));
    expect(only(computation, RESIDENT_CHILD).outcome).toBe(outcome);
  });
});
