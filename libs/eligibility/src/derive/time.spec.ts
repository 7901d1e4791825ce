import { describe, expect, it } from '@jest/globals';
import type { Facts } from '../engine/known.ts';
import { answerTo } from '../testing/examples.ts';

const ON = '2026-11-21';
const GUINEAN: Facts = { 'person.nationality': ['GN'], 'parent.lived_with_since_age': 10 };
const verdict = (facts: Facts) => answerTo('cst-vpf-13-ans', { ...GUINEAN, ...facts }, ON).verdict;

describe('an age that was told without a date of birth', () => {
  it.each<[string, Facts, string]>([
    ['is the age at a request that is made today', { 'person.age': 18.5 }, 'eligible'],
    ['too old', { 'person.age': 19 }, 'not-eligible'],
    [
      'is not that of a request made on another day',
      { 'person.age': 18.5, 'application.date': '2025-03-01' },
      'unknown',
    ],
    [
      'gives way to the age at the request',
      { 'person.age': 19.2, 'application.age_at_request': 18.9 },
      'eligible',
    ],
    [
      'gives way to the date of birth',
      { 'person.age': 30, 'person.birth_date': '2008-03-10' },
      'eligible',
    ],
  ])('%s', (_said, facts, expected) => {
    expect(verdict(facts)).toBe(expected);
  });

  it('tells the age today, when only that at the request was told', () => {
    const client: Facts = {
      'person.nationality': ['ML'],
      'stay.resident_cards_consecutive': 1,
      'application.age_at_request': 61,
      'integration.language_level': 'B1',
      'integration.civic_exam_level': 'cr',
    };
    expect(answerTo('carte-resident-permanent-de-droit', client, ON).verdict).toBe('eligible');
  });
});
