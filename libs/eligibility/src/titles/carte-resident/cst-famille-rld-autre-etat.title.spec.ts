import { describeTitle } from '../../testing/examples.ts';
import { closedTo, openTo, OTHER_PERMIT_BARS } from './resident-card.examples.ts';

const CHILD = {
  'rld.family_role': 'child',
  'person.birth_date': '2008-10-10',
  'entry.first_date': '2024-06-01',
  'resources.stable_at_smic': false,
  'rld.supported_by_parent': true,
} as const;

describeTitle('cst-famille-rld-autre-etat', {
  on: '2026-11-21',
  articles: ['CESEDA L426-12', 'CESEDA L426-13', 'CESEDA L421-35'],
  client: {
    'person.nationality': ['PE'],
    'person.birth_date': '1989-04-04',
    'rld.family_of_holder': true,
    'rld.family_role': 'spouse',
    'rld.lived_together_other_state': true,
    'entry.last_date': '2026-10-01',
    'application.date': '2026-11-03',
    'resources.stable_at_smic': true,
    'resources.health_insurance': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'the spouse filed the day before the three months end',
      { 'entry.last_date': '2026-08-04' },
      'eligible',
    ],
    ['the spouse filed on the last day', { 'entry.last_date': '2026-08-03' }, 'eligible'],
    [
      'the spouse filed a day late',
      { 'entry.last_date': '2026-08-02' },
      'not-eligible',
      { cites: 'CESEDA L426-12' },
    ],
    [
      'the spouse, means below the minimum wage',
      { 'resources.stable_at_smic': false },
      'not-eligible',
      { cites: 'CESEDA L426-12' },
    ],
    [
      'not the family of a resident admitted in France',
      { 'rld.family_of_holder': false },
      'not-eligible',
      { cites: 'CESEDA L426-12' },
    ],
    [
      'did not live together lawfully in the other State',
      { 'rld.lived_together_other_state': false },
      'not-eligible',
      { cites: 'CESEDA L426-12' },
    ],
    [
      'no health insurance',
      { 'resources.health_insurance': false },
      'not-eligible',
      { cites: 'CESEDA L426-12' },
    ],
    [
      'not told whether spouse or child',
      { 'rld.family_role': null },
      'unknown',
      { missing: ['rld.family_role'] },
    ],
    ['a child just turned eighteen, supported by the parent', CHILD, 'eligible'],
    [
      'a child with means of their own',
      { ...CHILD, 'resources.stable_at_smic': true, 'rld.supported_by_parent': false },
      'eligible',
    ],
    [
      'a child without means or support',
      { ...CHILD, 'rld.supported_by_parent': false },
      'not-eligible',
      { cites: 'CESEDA L426-13' },
    ],
    [
      'a child who filed three months after the eighteenth birthday less a day',
      { ...CHILD, 'person.birth_date': '2008-08-04' },
      'eligible',
    ],
    [
      'a child who filed three months after the eighteenth birthday',
      { ...CHILD, 'person.birth_date': '2008-08-03' },
      'eligible',
    ],
    [
      'a child who filed a day later',
      { ...CHILD, 'person.birth_date': '2008-08-02' },
      'not-eligible',
      { cites: 'CESEDA L426-13' },
    ],
    [
      'a child born on 31 August: the three months end with November',
      { ...CHILD, 'person.birth_date': '2008-08-31', 'application.date': '2026-11-30' },
      'eligible',
      { on: '2026-11-30' },
    ],
    [
      'a child born on 31 August who filed on 1 December',
      { ...CHILD, 'person.birth_date': '2008-08-31', 'application.date': '2026-12-01' },
      'not-eligible',
      { on: '2026-12-01', cites: 'CESEDA L426-13' },
    ],
    [
      'a child of fifteen',
      { ...CHILD, 'person.birth_date': '2010-11-04' },
      'not-eligible',
      { cites: 'CESEDA L421-35' },
    ],
    [
      'a child of sixteen, in order to work',
      { ...CHILD, 'person.birth_date': '2010-11-03' },
      'eligible',
    ],
    ['a child of seventeen', { ...CHILD, 'person.birth_date': '2008-11-04' }, 'eligible'],
    [
      'a child who entered as an adult',
      { ...CHILD, 'entry.first_date': '2026-10-10' },
      'not-eligible',
      { cites: 'CESEDA L426-13' },
    ],
    [
      'a child who entered on the eve of eighteen',
      { ...CHILD, 'entry.first_date': '2026-10-09' },
      'eligible',
    ],
    [
      'a spouse of eighteen who filed late is no child of the resident',
      { ...CHILD, 'rld.family_role': 'spouse', 'entry.last_date': '2026-08-02' },
      'not-eligible',
      { cites: 'CESEDA L426-12' },
    ],
    [
      'a child whose entry is not dated',
      { ...CHILD, 'entry.first_date': null },
      'unknown',
      { missing: ['entry.first_date'] },
    ],
    ...OTHER_PERMIT_BARS,
    ...openTo('eligible', 'TN', 'MA', 'SN'),
    ...closedTo('DZ'),
  ],
});
