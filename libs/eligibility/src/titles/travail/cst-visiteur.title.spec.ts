import { describeTitle } from '../../testing/examples.ts';
import { WITHOUT_VISA } from './without-visa.ts';

const ART = 'CESEDA L426-20';

describeTitle('cst-visiteur', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['CA'],
    'entry.long_stay_visa_matches': true,
    'resources.net_monthly': 1_477.93,
    'resources.no_work_commitment': true,
    'resources.health_insurance': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'one cent less than the net minimum wage',
      { 'resources.net_monthly': 1_477.92 },
      'not-eligible',
      { cites: ART },
    ],
    ['one cent more', { 'resources.net_monthly': 1_477.94 }, 'eligible'],
    [
      'a year of means in savings',
      { 'resources.net_monthly': null, 'resources.annual_covered_at_smic': true },
      'eligible',
    ],
    [
      'the same income before the minimum wage of June 2026',
      { 'resources.net_monthly': 1_443.11 },
      'eligible',
      { on: '2026-05-31', changes: ['2026-06-01', 'not-eligible'] },
    ],
    [
      'she wants to work',
      { 'resources.no_work_commitment': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'no health insurance',
      { 'resources.health_insurance': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'insurance not shown',
      { 'resources.health_insurance': null },
      'unknown',
      { missing: ['resources.health_insurance'] },
    ],
    ['no long-stay visa', WITHOUT_VISA, 'not-eligible', { cites: 'CESEDA L412-1' }],
    ['a Moroccan', { 'person.nationality': ['MA'] }, 'eligible'],
    ['a Tunisian', { 'person.nationality': ['TN'] }, 'eligible'],
    [
      'an Algerian: article 7 a) of the agreement',
      { 'person.nationality': ['DZ'] },
      'not-eligible',
    ],
  ],
});
