import { describeTitle } from '../../testing/examples.ts';
import { onEarlierDays } from '../earlier-days.ts';

const ART = 'CESEDA L421-23';

describeTitle('talent-famille-mobilite-cbe', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['IN'],
    'entry.last_date': '2026-10-21',
    'entry.visa_type': 'none',
    'talent.family_link': 'spouse',
    'talent.sponsor_title': 'talent-cbe',
    'talent.family_lived_other_state': true,
  },
  verdict: 'eligible',
  examples: [
    ['child', { 'talent.family_link': 'child' }, 'eligible'],
    ['no family tie', { 'talent.family_link': 'none' }, 'not-eligible', { cites: ART }],
    [
      'one month after entry: the last day',
      {},
      'eligible',
      { changes: ['2026-11-22', 'not-eligible'] },
    ],
    [
      'one month and a day after entry',
      { 'entry.last_date': '2026-10-20' },
      'not-eligible',
      { cites: ART },
    ],
    ['a day less than a month after entry', { 'entry.last_date': '2026-10-22' }, 'eligible'],
    [
      'filed within the month',
      { 'entry.last_date': '2026-09-01', 'application.date': '2026-10-01' },
      'eligible',
      { changes: null },
    ],
    [
      'the family was founded in France',
      { 'talent.family_lived_other_state': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'spouse of another talent',
      { 'talent.sponsor_title': 'talent' },
      'not-eligible',
      { cites: ART },
    ],
    [
      'spouse of a former Blue Card holder, long-term EU resident',
      { 'talent.sponsor_title': 'rld-ue-cbe' },
      'eligible',
      { cites: 'CESEDA R421-37-6' },
    ],
    [
      'the same, before the decree of June 2025',
      { 'talent.sponsor_title': 'rld-ue-cbe', 'entry.last_date': '2025-06-01' },
      'not-eligible',
      { on: '2025-06-15', cites: ART },
    ],
    ['entry not told', { 'entry.last_date': null }, 'unknown', { missing: ['entry.last_date'] }],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible', { cites: 'CESEDA L110-1' }],
    ...onEarlierDays(
      ['2022-03-01'],
      [
        ['spouse, one month after entry', { 'entry.last_date': '2022-02-01' }, 'eligible'],
        [
          'child, one month after entry',
          { 'entry.last_date': '2022-02-01', 'talent.family_link': 'child' },
          'eligible',
        ],
        ['one month and a day after entry', { 'entry.last_date': '2022-01-31' }, 'not-eligible'],
        [
          'no family tie',
          { 'entry.last_date': '2022-02-01', 'talent.family_link': 'none' },
          'not-eligible',
        ],
        [
          'the family was founded in France',
          { 'entry.last_date': '2022-02-01', 'talent.family_lived_other_state': false },
          'not-eligible',
        ],
        [
          'an Algerian',
          { 'entry.last_date': '2022-02-01', 'person.nationality': ['DZ'] },
          'not-eligible',
        ],
      ],
    ),
  ],
});
