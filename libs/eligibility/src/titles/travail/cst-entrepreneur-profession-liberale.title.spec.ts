import { expect, it } from '@jest/globals';
import { answerTo, describeTitle } from '../../testing/examples.ts';
import { onEarlierDays } from '../earlier-days.ts';
import { WITHOUT_VISA } from './without-visa.ts';

const TITLE = 'cst-entrepreneur-profession-liberale';
const ART = 'CESEDA L421-5';

const CLIENT = {
  'person.nationality': ['US'],
  'entry.long_stay_visa_matches': true,
  'work.self_employed_activity': true,
  'work.business_viable': true,
};

describeTitle(TITLE, {
  on: '2026-11-21',
  articles: [ART],
  client: CLIENT,
  verdict: 'eligible',
  examples: [
    [
      'no business of her own',
      { 'work.self_employed_activity': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'a business that does not provide a living',
      { 'work.business_viable': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'a doctor without leave to practise',
      { 'work.regulated_profession_ok': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'banned from running a business',
      { 'work.business_ban': true },
      'not-eligible',
      { cites: 'CESEDA R421-10' },
    ],
    [
      'accounts not seen yet',
      { 'work.business_viable': null },
      'unknown',
      { missing: ['work.business_viable'] },
    ],
    [
      'the opinion on viability not asked for yet: still to be done before filing',
      { 'work.viability_opinion_requested': false },
      'eligible',
    ],
    ['no long-stay visa', WITHOUT_VISA, 'not-eligible', { cites: 'CESEDA L412-1' }],
    ['a Tunisian', { 'person.nationality': ['TN'] }, 'eligible'],
    ['a Moroccan', { 'person.nationality': ['MA'] }, 'eligible'],
    [
      'an Algerian: article 5 of the agreement',
      { 'person.nationality': ['DZ'] },
      'not-eligible',
      { cites: 'CESEDA L110-1' },
    ],
    ['the same business in September 2021', {}, 'eligible', { on: '2021-09-25' }],
    ['the same business in 2023', {}, 'eligible', { on: '2023-01-01' }],
    ...onEarlierDays(
      ['2021-09-25'],
      [
        ['no business of her own', { 'work.self_employed_activity': false }, 'not-eligible'],
        [
          'a business that does not provide a living',
          { 'work.business_viable': false },
          'not-eligible',
        ],
        [
          'a doctor without leave to practise',
          { 'work.regulated_profession_ok': false },
          'not-eligible',
        ],
        ['banned from running a business', { 'work.business_ban': true }, 'not-eligible'],
        ['no long-stay visa', WITHOUT_VISA, 'not-eligible'],
        ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible'],
      ],
    ),
  ],
});

it.each([
  ['2021-09-25', false, 'the authority asked for the opinion itself'],
  ['2021-09-26', true, 'the applicant asks for it'],
  ['2025-06-16', true, 'whatever the activity'],
])('%s: the opinion on viability is to be asked for: %s (%s)', (on, expected) => {
  const { conditions } = answerTo(TITLE, CLIENT, on);
  const opinion = conditions.children.find(({ facts }) =>
    facts.includes('work.viability_opinion_requested'),
  );
  expect(opinion !== undefined).toBe(expected);
  expect(opinion?.kind ?? 'todo').toBe('todo');
});
