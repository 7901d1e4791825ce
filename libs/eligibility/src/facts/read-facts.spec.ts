import { describe, expect, it } from '@jest/globals';
import { readFacts } from './read-facts.ts';

const ON = '2026-11-21';
const codes = (facts: Readonly<Record<string, unknown>>) =>
  readFacts(facts, ON).problems.map(({ pointer, code }) => [pointer, code]);

describe('answers about a client', () => {
  it('are read as they are; null is unknown', () => {
    const { facts, problems } = readFacts(
      {
        'person.nationality': ['ML'],
        'union.type': 'marriage',
        'union.marriage_date': '2023-11-21',
        'union.communal_life': null,
        'stay.titles': [{ title: 'cst-salarie', from: '2025-01-01', to: null }],
      },
      ON,
    );
    expect(problems).toEqual([]);
    expect(Object.keys(facts)).not.toContain('union.communal_life');
    expect(facts['union.type']).toBe('marriage');
  });

  it.each([
    [
      'a fact that nobody knows',
      { 'union.mariage_date': '2020-01-01' },
      'union.mariage_date',
      'facts/unknown',
    ],
    [
      'a choice that does not exist',
      { 'union.type': 'married' },
      'union.type',
      'facts/not-a-choice',
    ],
    ['a word for a number', { 'pension.rate': 'vingt' }, 'pension.rate', 'facts/wrong-type'],
    ['a negative number', { 'pension.rate': -1 }, 'pension.rate', 'facts/wrong-type'],
    [
      'a word for yes or no',
      { 'union.communal_life': 'oui' },
      'union.communal_life',
      'facts/wrong-type',
    ],
    [
      'a day that does not exist',
      { 'union.marriage_date': '2026-02-30' },
      'union.marriage_date',
      'facts/not-a-day',
    ],
    [
      'a nationality that does not exist',
      { 'person.nationality': ['ZZ'] },
      'person.nationality/0',
      'facts/not-a-country',
    ],
    [
      'a title that does not exist',
      { 'stay.current_title_id': 'cst-inconnue' },
      'stay.current_title_id',
      'facts/not-a-title',
    ],
    [
      'a title that ends before it starts',
      { 'stay.titles': [{ title: 'cst-salarie', from: '2026-01-01', to: '2025-01-01' }] },
      'stay.titles/0/to',
      'facts/ends-before-it-starts',
    ],
    [
      'a birth in the future',
      { 'person.birth_date': '2026-11-22' },
      'person.birth_date',
      'facts/birth-in-the-future',
    ],
    [
      'a marriage of somebody unmarried',
      { 'union.type': 'pacs', 'union.marriage_date': '2020-01-01' },
      'union.marriage_date',
      'facts/contradictory',
    ],
    [
      'an entry before the birth',
      { 'person.birth_date': '2000-01-01', 'entry.first_date': '1999-12-31' },
      'entry.first_date',
      'facts/contradictory',
    ],
    [
      'a German who is no Union citizen',
      { 'person.nationality': ['DE'], 'eu.citizen': false },
      'eu.citizen',
      'facts/contradictory',
    ],
  ])('refuse %s, naming the field', (_said, facts, field, code) => {
    expect(codes(facts)).toEqual([[`/facts/${field}`, code]]);
  });

  it('are those of a widow, whose marriage has ended', () => {
    const widow = {
      'union.type': 'none',
      'union.marriage_date': '2020-01-01',
      'union.end_cause': 'death',
    };
    expect(codes(widow)).toEqual([]);
  });

  it('name the fact that was meant', () => {
    const [found] = readFacts({ 'union.mariage_date': '2020-01-01' }, ON).problems;
    expect(found?.detail.fr).toContain('union.marriage_date');
  });
});
