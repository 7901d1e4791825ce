import { expect, it } from '@jest/globals';
import { answerTo, describeTitle } from '../../testing/examples.ts';
import { onEarlierDays } from '../earlier-days.ts';

const TITLE = 'csp-etudiant';
const ART = 'CESEDA L433-4';

const CLIENT = {
  'person.nationality': ['CN'],
  'stay.titles': [{ title: 'vls-ts-generique', from: '2025-11-21', to: '2026-11-20' }],
  'study.enrolled': true,
  'study.serious_progress': true,
  'study.means_monthly': 615,
};

const SECOND_YEAR = { 'stay.titles': null, 'stay.first_year_completed': true } as const;

describeTitle(TITLE, {
  on: '2026-11-21',
  articles: [ART],
  client: CLIENT,
  verdict: 'eligible',
  examples: [
    [
      'one day short of a year',
      { 'stay.titles': [{ title: 'vls-ts-generique', from: '2025-11-22', to: '2026-11-21' }] },
      'not-eligible',
      { cites: ART, changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'a year and a day',
      { 'stay.titles': [{ title: 'vls-ts-generique', from: '2025-11-20', to: '2026-11-19' }] },
      'eligible',
    ],
    [
      'a first year under a temporary card',
      { 'stay.titles': [{ title: 'cst-etudiant', from: '2025-11-21', to: '2026-11-20' }] },
      'eligible',
    ],
    ['no longer enrolled', { 'study.enrolled': false }, 'not-eligible', { cites: 'CESEDA L422-1' }],
    [
      'studies that are not serious',
      { 'study.serious_progress': false },
      'not-eligible',
      { cites: 'CESEDA L411-4' },
    ],
    [
      'means just under 615 €',
      { 'study.means_monthly': 614.99 },
      'not-eligible',
      { cites: 'CESEDA L422-1' },
    ],
    ['means just over 615 €', { 'study.means_monthly': 615.01 }, 'eligible'],
    [
      'results not seen',
      { 'study.serious_progress': null },
      'unknown',
      { missing: ['study.serious_progress'] },
    ],
    [
      'no civic exam: the administration does not ask it from students',
      { 'integration.civic_exam_level': 'none' },
      'eligible',
    ],
    [
      'values rejected, under the text of 2021',
      {
        'integration.rejects_values': true,
        'stay.titles': null,
        'stay.first_year_completed': true,
      },
      'not-eligible',
      { on: '2024-01-27', cites: ART },
    ],
    [
      'values rejected, the day that text ended',
      {
        'integration.rejects_values': true,
        'stay.titles': null,
        'stay.first_year_completed': true,
      },
      'eligible',
      { on: '2024-01-28' },
    ],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible', { cites: 'CESEDA L110-1' }],
    ...onEarlierDays(
      ['2024-01-27', '2025-12-31'],
      [
        ['a year completed, means of 615 €', SECOND_YEAR, 'eligible'],
        [
          'means just under 615 €',
          { ...SECOND_YEAR, 'study.means_monthly': 614.99 },
          'not-eligible',
        ],
        [
          'a first year not completed',
          { ...SECOND_YEAR, 'stay.first_year_completed': false },
          'not-eligible',
        ],
        ['no longer enrolled', { ...SECOND_YEAR, 'study.enrolled': false }, 'not-eligible'],
        [
          'studies that are not serious',
          { ...SECOND_YEAR, 'study.serious_progress': false },
          'not-eligible',
        ],
        ['an Algerian', { ...SECOND_YEAR, 'person.nationality': ['DZ'] }, 'not-eligible'],
      ],
    ),
  ],
});

it.each([
  ['2025-12-31', false],
  ['2026-01-01', true],
])('%s: the civic exam is shown: %s', (on, expected) => {
  const { conditions } = answerTo(TITLE, CLIENT, on);
  expect(conditions.facts.includes('integration.civic_exam_level')).toBe(expected);
});
