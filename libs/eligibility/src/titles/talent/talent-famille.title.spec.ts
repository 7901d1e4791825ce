import { describeTitle } from '../../testing/examples.ts';
import { onEarlierDays } from '../earlier-days.ts';
import { WITHOUT_VISA } from '../travail/without-visa.ts';

const ART = 'CESEDA L421-22';

describeTitle('talent-famille', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['IN'],
    'person.birth_date': '1995-06-30',
    'entry.long_stay_visa_matches': true,
    'talent.family_link': 'spouse',
    'talent.sponsor_title': 'talent',
  },
  verdict: 'eligible',
  examples: [
    ['spouse of a researcher', { 'talent.sponsor_title': 'talent-chercheur' }, 'eligible'],
    ['spouse of a Blue Card holder', { 'talent.sponsor_title': 'talent-cbe' }, 'eligible'],
    [
      'spouse of a researcher who now looks for a job',
      { 'talent.sponsor_title': 'rece-chercheur' },
      'eligible',
      { cites: 'CESEDA L422-13' },
    ],
    [
      'spouse of a former Blue Card holder, long-term EU resident',
      { 'talent.sponsor_title': 'rld-ue-cbe' },
      'eligible',
      { cites: 'CESEDA R421-37-6' },
    ],
    [
      'the same, the eve of the decree of June 2025',
      { 'talent.sponsor_title': 'rld-ue-cbe' },
      'not-eligible',
      { on: '2025-06-15', cites: ART, changes: ['2025-06-16', 'eligible'] },
    ],
    [
      'spouse of an ICT employee',
      { 'talent.sponsor_title': 'ict' },
      'not-eligible',
      { cites: ART },
    ],
    ['child', { 'talent.family_link': 'child' }, 'not-eligible', { cites: ART }],
    [
      'eighteen tomorrow',
      { 'person.birth_date': '2008-11-22' },
      'not-eligible',
      { cites: ART, changes: ['2026-11-22', 'eligible'] },
    ],
    ['eighteen today', { 'person.birth_date': '2008-11-21' }, 'eligible'],
    ['eighteen since yesterday', { 'person.birth_date': '2008-11-20' }, 'eligible'],
    [
      'card of the spouse not told',
      { 'talent.sponsor_title': null },
      'unknown',
      { missing: ['talent.sponsor_title'] },
    ],
    ['no long-stay visa', WITHOUT_VISA, 'not-eligible', { cites: 'CESEDA L412-1' }],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible', { cites: 'CESEDA L110-1' }],
    ['the same couple in 2022', {}, 'eligible', { on: '2022-01-01' }],
    ...onEarlierDays(
      ['2022-03-01'],
      [
        ['child', { 'talent.family_link': 'child' }, 'not-eligible'],
        ['eighteen today', { 'person.birth_date': '2004-03-01' }, 'eligible'],
        ['eighteen tomorrow', { 'person.birth_date': '2004-03-02' }, 'not-eligible'],
        ['spouse of a researcher', { 'talent.sponsor_title': 'talent-chercheur' }, 'eligible'],
        ['spouse of a Blue Card holder', { 'talent.sponsor_title': 'talent-cbe' }, 'eligible'],
        [
          'spouse of a researcher who looks for a job',
          { 'talent.sponsor_title': 'rece-chercheur' },
          'eligible',
        ],
        ['spouse of an ICT employee', { 'talent.sponsor_title': 'ict' }, 'not-eligible'],
        ['no long-stay visa', WITHOUT_VISA, 'not-eligible'],
        ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible'],
      ],
    ),
  ],
});
