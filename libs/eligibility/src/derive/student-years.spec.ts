import { describe, expect, it } from '@jest/globals';
import type { Facts } from '../engine/known.ts';
import { answerTo } from '../testing/examples.ts';

const ON = '2026-11-21';
const ALGERIAN: Facts = { 'person.nationality': ['DZ'] };
const held = (title: string, from: string, to = '2027-12-31') => ({ title, from, to });
const STUDENT = 'cra1-titre3-etudiant';

describe('ten years of regular stay, not all as a student (article 7 bis, f)', () => {
  it.each([
    [
      'a student, then an employee',
      [held(STUDENT, '2014-01-01', '2018-12-31'), held('cra1-7-b-salarie', '2019-01-01')],
      'eligible',
    ],
    ['a student throughout', [held(STUDENT, '2014-01-01')], 'not-eligible'],
    [
      'a student, with a receipt between two certificates',
      [
        held(STUDENT, '2014-01-01', '2018-12-31'),
        held('recepisse', '2019-01-01', '2019-03-31'),
        held(STUDENT, '2019-04-01'),
      ],
      'not-eligible',
    ],
    ['receipts alone tell nothing', [held('recepisse', '2014-01-01')], 'unknown'],
  ])('%s', (_said, titles, verdict) => {
    const found = answerTo('cra10-10-ans-regulier', { ...ALGERIAN, 'stay.titles': titles }, ON);
    expect(found.verdict).toBe(verdict);
  });
});

describe('ten years of residence, fifteen for who was a student meanwhile (article 6, 1)', () => {
  const LIVING_HERE: Facts = {
    ...ALGERIAN,
    'stay.habitual_since': '2012-09-01',
    'stay.habitual_residence_proven': true,
  };

  it.each([
    ['was never given any title', [], 'eligible'],
    ['was an employee', [held('cra1-7-b-salarie', '2013-01-01', '2015-12-31')], 'eligible'],
    ['was a student eight years ago', [held(STUDENT, '2016-01-01', '2018-12-31')], 'not-eligible'],
    [
      'was a student until ten years ago to the day',
      [held(STUDENT, '2013-01-01', '2016-11-21')],
      'not-eligible',
    ],
    [
      'was one until the day before: for a lawyer to say',
      [held(STUDENT, '2013-01-01', '2016-11-20')],
      'unknown',
    ],
  ])('%s', (_said, titles, verdict) => {
    expect(answerTo('cra1-6-1', { ...LIVING_HERE, 'stay.titles': titles }, ON).verdict).toBe(
      verdict,
    );
  });

  it('asks what is left to say once the ten years have passed', () => {
    const client = { ...LIVING_HERE, 'stay.titles': [held(STUDENT, '2013-01-01', '2016-12-31')] };
    const { changesOn } = answerTo('cra1-6-1', client, ON);
    expect(changesOn).toEqual({ date: '2027-01-01', verdict: 'unknown' });
  });
});

describe('days that answer another question', () => {
  const PARENT: Facts = {
    'person.nationality': ['ML'],
    'child.french_minor_in_france': true,
    'child.birth_date': '2025-05-04',
    'child.contribution_proven': true,
    'child.other_parent_recognition_316': false,
  };

  it.each([
    ['from the birth', '2025-05-04', 'eligible'],
    ['from before the birth', '2025-03-01', 'eligible'],
    ['from the day after', '2025-05-05', 'not-eligible'],
  ])('a parent who has contributed %s', (_said, since, verdict) => {
    const client = { ...PARENT, 'child.contribution_since': since };
    expect(answerTo('cst-vpf-parent-enfant-francais', client, ON).verdict).toBe(verdict);
  });

  const ILL: Facts = {
    'person.nationality': ['ML'],
    'health.exceptional_gravity': true,
    'health.treatment_available_origin': false,
    'health.ofii_opinion': 'favourable',
  };

  it.each([
    ['a year to the day', '2025-11-21', 'eligible'],
    ['a year but a day', '2025-11-22', 'unknown'],
  ])('a sick person who has lived here for %s', (_said, since, verdict) => {
    const client = { ...ILL, 'stay.habitual_since': since };
    expect(answerTo('cst-vpf-etranger-malade', client, ON).verdict).toBe(verdict);
  });
});
