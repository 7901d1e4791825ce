import { describeTitle } from '../../testing/examples.ts';
import { onEarlierDays } from '../earlier-days.ts';
import { WITHOUT_VISA } from '../travail/without-visa.ts';

const ART = 'CESEDA L421-22';
const YOUNG_IN_2022 = {
  'person.birth_date': '2004-01-10',
  'entry.first_date': '2020-09-01',
} as const;

describeTitle('talent-enfant', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['IN'],
    'person.birth_date': '2008-05-02',
    'entry.first_date': '2024-09-01',
    'entry.long_stay_visa_matches': true,
    'talent.family_link': 'child',
    'talent.sponsor_title': 'talent',
  },
  verdict: 'eligible',
  examples: [
    [
      'the last day is the eve of the nineteenth birthday',
      { 'person.birth_date': '2007-11-22' },
      'eligible',
      { changes: ['2026-11-22', 'not-eligible'] },
    ],
    ['nineteen today', { 'person.birth_date': '2007-11-21' }, 'not-eligible', { cites: ART }],
    [
      'nineteen today, filed in time',
      { 'person.birth_date': '2007-11-21', 'application.date': '2026-11-20' },
      'eligible',
    ],
    ['sixteen today, who wants to work', { 'person.birth_date': '2010-11-21' }, 'eligible'],
    [
      'sixteen tomorrow',
      { 'person.birth_date': '2010-11-22' },
      'not-eligible',
      { cites: ART, changes: ['2026-11-22', 'eligible'] },
    ],
    ['sixteen since yesterday', { 'person.birth_date': '2010-11-20' }, 'eligible'],
    [
      'entered on the eighteenth birthday',
      { 'entry.first_date': '2026-05-02' },
      'not-eligible',
      { cites: ART },
    ],
    ['entered the day before turning eighteen', { 'entry.first_date': '2026-05-01' }, 'eligible'],
    ['spouse', { 'talent.family_link': 'spouse' }, 'not-eligible', { cites: ART }],
    ['child of a Blue Card holder', { 'talent.sponsor_title': 'talent-cbe' }, 'eligible'],
    ['child of a researcher', { 'talent.sponsor_title': 'talent-chercheur' }, 'eligible'],
    [
      'child of a researcher who now looks for a job',
      { 'talent.sponsor_title': 'rece-chercheur' },
      'eligible',
      { cites: 'CESEDA L422-13' },
    ],
    [
      'child of a former Blue Card holder, long-term EU resident',
      { 'talent.sponsor_title': 'rld-ue-cbe' },
      'eligible',
      { cites: 'CESEDA R421-37-6' },
    ],
    ['child of an ICT employee', { 'talent.sponsor_title': 'ict' }, 'not-eligible', { cites: ART }],
    ['entry not told', { 'entry.first_date': null }, 'unknown', { missing: ['entry.first_date'] }],
    ['no long-stay visa', WITHOUT_VISA, 'not-eligible', { cites: 'CESEDA L412-1' }],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible', { cites: 'CESEDA L110-1' }],
    [
      'a young adult of 2022',
      { 'person.birth_date': '2004-01-10', 'entry.first_date': '2020-09-01' },
      'eligible',
      { on: '2022-03-01' },
    ],
    ['eighteen today', { 'person.birth_date': '2008-11-21' }, 'eligible'],
    ...onEarlierDays(
      ['2022-03-01'],
      [
        [
          'nineteen tomorrow',
          { 'person.birth_date': '2003-03-02', 'entry.first_date': '2020-09-01' },
          'eligible',
        ],
        [
          'nineteen today',
          { 'person.birth_date': '2003-03-01', 'entry.first_date': '2020-09-01' },
          'not-eligible',
        ],
        [
          'eighteen today',
          { 'person.birth_date': '2004-03-01', 'entry.first_date': '2020-09-01' },
          'eligible',
        ],
        [
          'sixteen today',
          { 'person.birth_date': '2006-03-01', 'entry.first_date': '2020-09-01' },
          'eligible',
        ],
        [
          'sixteen tomorrow',
          { 'person.birth_date': '2006-03-02', 'entry.first_date': '2020-09-01' },
          'not-eligible',
        ],
        [
          'entered on the eighteenth birthday',
          { 'person.birth_date': '2003-09-01', 'entry.first_date': '2021-09-01' },
          'not-eligible',
        ],
        ['spouse', { ...YOUNG_IN_2022, 'talent.family_link': 'spouse' }, 'not-eligible'],
        [
          'child of a Blue Card holder',
          { ...YOUNG_IN_2022, 'talent.sponsor_title': 'talent-cbe' },
          'eligible',
        ],
        [
          'child of a researcher',
          { ...YOUNG_IN_2022, 'talent.sponsor_title': 'talent-chercheur' },
          'eligible',
        ],
        [
          'child of a researcher who looks for a job',
          { ...YOUNG_IN_2022, 'talent.sponsor_title': 'rece-chercheur' },
          'eligible',
        ],
        [
          'child of an ICT employee',
          { ...YOUNG_IN_2022, 'talent.sponsor_title': 'ict' },
          'not-eligible',
        ],
        ['no long-stay visa', { ...YOUNG_IN_2022, ...WITHOUT_VISA }, 'not-eligible'],
        ['an Algerian', { ...YOUNG_IN_2022, 'person.nationality': ['DZ'] }, 'not-eligible'],
      ],
    ),
  ],
});
