import { describeTitle } from '../../testing/examples.ts';
import { onEarlierDays } from '../earlier-days.ts';

const ART = 'CESEDA L422-10';

describeTitle('cst-rece', {
  on: '2026-11-21',
  articles: [ART, 'CESEDA R422-14'],
  client: {
    'person.nationality': ['CN'],
    'stay.current_title_id': 'cst-etudiant',
    'stay.current_title_end': '2026-12-31',
    'study.diploma_in_france': true,
    'study.diploma_level': 'master',
    'study.diploma_date': '2026-07-01',
    'study.held_student_title': true,
    'resources.health_insurance': true,
  },
  verdict: 'eligible',
  examples: [
    ['a doctorate', { 'study.diploma_level': 'doctorate' }, 'eligible'],
    ['a licence professionnelle', { 'study.diploma_level': 'licence-pro' }, 'eligible'],
    [
      'a level-I degree with the label of the Conférence des grandes écoles',
      { 'study.diploma_level': 'listed-label' },
      'eligible',
    ],
    [
      'a general licence',
      { 'study.diploma_level': 'licence' },
      'not-eligible',
      { cites: 'CESEDA D422-13' },
    ],
    [
      'below the licence',
      { 'study.diploma_level': 'below-licence' },
      'not-eligible',
      { cites: 'CESEDA D422-13' },
    ],
    ['a foreign school', { 'study.diploma_in_france': false }, 'not-eligible', { cites: ART }],
    [
      'never held a student permit',
      { 'stay.current_title_id': 'cst-visiteur', 'study.held_student_title': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'a student card among the titles held says it',
      {
        'stay.current_title_id': null,
        'stay.current_title_end': null,
        'study.held_student_title': null,
        'stay.titles': [{ title: 'csp-etudiant', from: '2024-09-01', to: '2026-12-31' }],
      },
      'eligible',
    ],
    [
      'not told whether a permit is still held: a former student showed a visa once',
      { 'stay.current_title_id': null, 'stay.current_title_end': null },
      'eligible',
    ],
    [
      'a student permit that ended six months ago, less a day',
      { 'stay.current_title_end': '2026-05-22' },
      'eligible',
      { cites: 'CESEDA R431-8' },
    ],
    [
      'a student permit that ended six months ago to the day, and no visa',
      {
        'stay.current_title_end': '2026-05-21',
        'entry.long_stay_visa_matches': false,
        'entry.visa_exempt_l412': false,
      },
      'not-eligible',
      { cites: 'CESEDA L412-1' },
    ],
    [
      'a student permit that ended six months and a day ago, and a new visa',
      { 'stay.current_title_end': '2026-05-20', 'entry.long_stay_visa_matches': true },
      'eligible',
    ],
    [
      'no permit now, told so by a firm that did not say when it ended',
      {
        'stay.current_title_id': null,
        'stay.current_title_end': null,
        'stay.holds_valid_title': false,
      },
      'unknown',
      { missing: ['entry.long_stay_visa_matches'] },
    ],
    [
      'no health insurance',
      { 'resources.health_insurance': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'a degree of twelve months ago to the day',
      { 'study.diploma_date': '2025-11-21' },
      'eligible',
      { changes: ['2026-11-22', 'not-eligible'] },
    ],
    [
      'a degree of twelve months and a day',
      { 'study.diploma_date': '2025-11-20' },
      'not-eligible',
      { cites: 'CESEDA R422-14' },
    ],
    [
      'a degree of eleven months and thirty days',
      { 'study.diploma_date': '2025-11-22' },
      'eligible',
    ],
    [
      'filed in time, decided too late',
      {
        'study.diploma_date': '2025-12-01',
        'application.date': '2026-11-21',
        'decision.expected_date': '2026-12-02',
      },
      'not-eligible',
      { cites: 'CESEDA R422-14' },
    ],
    [
      'date of the degree not told',
      { 'study.diploma_date': null },
      'unknown',
      { missing: ['study.diploma_date'] },
    ],
    [
      'a degree of 2019, the eve of the decree',
      { 'study.diploma_date': '2019-07-01', 'stay.current_title_end': '2025-12-31' },
      'eligible',
      { on: '2025-06-15', changes: ['2025-06-16', 'not-eligible'] },
    ],
    [
      'a degree of 2019, the day of the decree',
      { 'study.diploma_date': '2019-07-01', 'stay.current_title_end': '2025-12-31' },
      'not-eligible',
      { on: '2025-06-16', cites: 'CESEDA R422-14' },
    ],
    [
      'a master’s of over a year, under the former text (CAA Lyon, 25 June 2025; CAA Paris, 4 July 2025)',
      { 'study.diploma_date': '2022-09-15', 'stay.current_title_end': '2024-06-30' },
      'eligible',
      { on: '2024-04-30', cites: ART },
    ],
    [
      'a student permit that ended two years ago',
      {
        'stay.current_title_end': '2024-11-21',
        'entry.long_stay_visa_matches': false,
        'entry.visa_exempt_l412': false,
      },
      'not-eligible',
    ],
    ['a Moroccan', { 'person.nationality': ['MA'] }, 'eligible'],
    ['a Tunisian', { 'person.nationality': ['TN'] }, 'eligible'],
    [
      'an Algerian: the agreement has no such card',
      { 'person.nationality': ['DZ'] },
      'not-eligible',
    ],
    ...onEarlierDays(
      ['2025-06-15'],
      [
        ['a doctorate', { 'study.diploma_level': 'doctorate' }, 'eligible'],
        ['a licence professionnelle', { 'study.diploma_level': 'licence-pro' }, 'eligible'],
        ['a degree with the label', { 'study.diploma_level': 'listed-label' }, 'eligible'],
        ['a general licence', { 'study.diploma_level': 'licence' }, 'not-eligible'],
        ['a foreign school', { 'study.diploma_in_france': false }, 'not-eligible'],
        [
          'never held a student permit',
          { 'stay.current_title_id': 'cst-visiteur', 'study.held_student_title': false },
          'not-eligible',
        ],
        ['no health insurance', { 'resources.health_insurance': false }, 'not-eligible'],
        [
          'a student permit that ended two years ago',
          {
            'stay.current_title_end': '2023-06-15',
            'entry.long_stay_visa_matches': false,
            'entry.visa_exempt_l412': false,
          },
          'not-eligible',
        ],
        ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible'],
      ],
    ),
  ],
});
