import { describe, expect, it } from '@jest/globals';
import type { Facts } from '../engine/known.ts';
import { answerTo } from '../testing/examples.ts';

const SPOUSE: Facts = {
  'person.nationality': ['TN'],
  'union.type': 'marriage',
  'union.partner_is_french': true,
  'union.marriage_transcribed': true,
  'union.communal_life': true,
  'entry.visa_type': 'vls-ts',
  'entry.long_stay_visa_matches': true,
  'entry.last_date': '2018-05-02',
  'stay.titles': [{ title: 'vls-ts-generique', from: '2018-05-02', to: '2019-05-01' }],
};

describe('an irregular entry', () => {
  const verdict = (differs: Facts) =>
    answerTo(
      'cst-vpf-conjoint-francais-visa',
      {
        ...SPOUSE,
        'entry.visa_type': null,
        'entry.long_stay_visa_matches': null,
        'stay.titles': [],
        ...differs,
      },
      '2024-03-01',
    ).verdict;

  it('was made without a long-stay visa', () => {
    expect(verdict({ 'entry.regular': false })).toBe('not-eligible');
    expect(verdict({ 'entry.regular': true })).toBe('unknown');
    expect(verdict({})).toBe('unknown');
  });

  it('gives way to a visa that was told', () => {
    const visa = { 'entry.regular': false, 'entry.long_stay_visa_matches': true };
    expect(verdict(visa)).toBe('eligible');
  });
});

/** CAA Nantes, 9 December 2025, n° 25NT00608: who came in 2018 on a long-stay visa, and asks years later for a first card. */
describe('a long-stay visa that has long expired', () => {
  it.each<[string, Facts, string, string]>([
    ['no longer counts years later', {}, '2024-03-01', 'not-eligible'],
    ['still did the day before six months were over', {}, '2019-10-31', 'eligible'],
    ['no longer did on that day', {}, '2019-11-01', 'not-eligible'],
    [
      'counted for what was asked in time, decided later',
      { 'application.date': '2019-04-01' },
      '2024-03-01',
      'eligible',
    ],
    [
      'gives way to that of a later entry',
      { 'entry.last_date': '2023-09-10' },
      '2024-03-01',
      'eligible',
    ],
    [
      'is believed while the entry is not told',
      { 'entry.last_date': null },
      '2024-03-01',
      'eligible',
    ],
  ])('%s', (_said, differs, asked, verdict) => {
    // The law that is applied begins in 2021: the days of the request are told instead.
    const on = asked < '2021-05-01' ? '2024-03-01' : asked;
    const facts = { ...SPOUSE, ...(on === asked ? {} : { 'application.date': asked }), ...differs };
    expect(answerTo('cst-vpf-conjoint-francais-visa', facts, on).verdict).toBe(verdict);
  });
});
