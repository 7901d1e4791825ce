import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien protocole, titre III';

describeTitle('cra1-titre3-etudiant', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'study.enrolled': true,
    'study.means_monthly': 700,
    'study.serious_progress': true,
    'entry.visa_type': 'd-long',
    'entry.long_stay_visa_matches': true,
  },
  verdict: 'eligible',
  examples: [
    ...BARS,
    ['not enrolled', { 'study.enrolled': false }, 'not-eligible', { cites: ART }],
    ['means just under 615 €', { 'study.means_monthly': 614.99 }, 'not-eligible', { cites: ART }],
    ['means of 615 €', { 'study.means_monthly': 615 }, 'eligible'],
    ['means just over 615 €', { 'study.means_monthly': 615.01 }, 'eligible'],
    [
      'a first year without results yet',
      { 'study.serious_progress': false, 'stay.first_year_completed': false },
      'eligible',
    ],
    [
      'no progress after the first year',
      { 'study.serious_progress': false, 'stay.first_year_completed': true },
      'not-eligible',
      { cites: ART },
    ],
    [
      'not told the results, after the first year',
      { 'study.serious_progress': null, 'stay.first_year_completed': true },
      'unknown',
      { missing: ['study.serious_progress'] },
    ],
    [
      'came on a short-stay visa, with no permit',
      { 'entry.visa_type': 'c-short', 'stay.holds_valid_title': false },
      'not-eligible',
      { cites: 'Accord franco-algérien 9' },
    ],
    [
      'came on a short-stay visa, with a permit since',
      {
        'entry.visa_type': 'c-short',
        'stay.current_title_id': 'cra1-6-5',
        'stay.current_title_end': '2027-01-10',
      },
      'eligible',
      { changes: ['2027-01-11', 'not-eligible'] },
    ],
    [
      'not told the visa nor the permit',
      { 'entry.visa_type': null, 'entry.long_stay_visa_matches': null },
      'unknown',
      { missing: ['entry.long_stay_visa_matches'] },
    ],
  ],
});
