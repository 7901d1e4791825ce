import { describeTitle } from '../../testing/examples.ts';

const WAIVER = 'CESEDA L412-3';

describeTitle('cst-etudiant-dispense-visa', {
  on: '2026-11-21',
  articles: ['CESEDA L422-1', 'CESEDA L422-2', WAIVER],
  client: {
    'person.nationality': ['CM'],
    'entry.long_stay_visa_matches': false,
    'entry.regular': true,
    'study.enrolled': true,
    'study.means_monthly': 700,
    'study.schooled_in_france_since_16': true,
    'study.necessity_of_studies': false,
    'study.admitted_by_competition': false,
  },
  verdict: 'discretionary',
  examples: [
    [
      'the lawyer finds the whole favourable: it is still the prefect’s choice',
      { 'assess.overall_appreciation_favourable': true },
      'discretionary',
    ],
    [
      'the lawyer finds the whole unfavourable',
      { 'assess.overall_appreciation_favourable': false },
      'not-eligible',
      { cites: WAIVER },
    ],
    [
      'a necessity of the studies instead of the schooling',
      { 'study.schooled_in_france_since_16': false, 'study.necessity_of_studies': true },
      'discretionary',
    ],
    [
      'neither schooling nor necessity',
      { 'study.schooled_in_france_since_16': false },
      'not-eligible',
      { cites: WAIVER },
    ],
    ['irregular entry', { 'entry.regular': false }, 'not-eligible', { cites: WAIVER }],
    [
      'means just under 615 €',
      { 'study.means_monthly': 614.99 },
      'not-eligible',
      { cites: WAIVER },
    ],
    ['means of 615 €', { 'study.means_monthly': 615 }, 'discretionary'],
    ['not enrolled', { 'study.enrolled': false }, 'not-eligible'],
    ['entry not told', { 'entry.regular': null }, 'unknown', { missing: ['entry.regular'] }],
    [
      'admitted by competition, irregular entry, no means: of right under the student card',
      {
        'study.admitted_by_competition': true,
        'application.first_request': true,
        'entry.regular': false,
        'study.means_monthly': 0,
      },
      'discretionary',
      { cites: 'CESEDA L422-2' },
    ],
    [
      'admitted by competition, but not a first request',
      {
        'study.admitted_by_competition': true,
        'application.first_request': false,
        'entry.regular': false,
      },
      'not-eligible',
      { cites: 'CESEDA L422-2' },
    ],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible', { cites: 'CESEDA L110-1' }],
  ],
});
