import { describeTitle } from '../../testing/examples.ts';

const ART = 'CESEDA L422-10';

describeTitle('cst-rece-chercheur', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['BR'],
    'stay.current_title_id': 'talent-chercheur',
    'stay.current_title_end': '2026-12-31',
    'study.researcher_title_completed': true,
    'resources.health_insurance': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'work not finished, or no researcher card',
      { 'study.researcher_title_completed': false },
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
      'a doctorate of three years ago: twelve months are for students only',
      { 'study.diploma_date': '2023-11-01' },
      'eligible',
    ],
    [
      'end of the work not told',
      { 'study.researcher_title_completed': null },
      'unknown',
      { missing: ['study.researcher_title_completed'] },
    ],
    [
      'a card that ended two years ago',
      {
        'stay.current_title_end': '2024-11-21',
        'entry.long_stay_visa_matches': false,
        'entry.visa_exempt_l412': false,
      },
      'not-eligible',
    ],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible', { cites: 'CESEDA L110-1' }],
  ],
});
