import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 6, 4)';
const LATE = { 'child.recognised_after_birth': true, 'child.parental_authority': true } as const;

describeTitle('cra1-6-4', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'child.french_minor_in_france': true,
    'child.birth_date': '2020-05-04',
    'child.recognised_after_birth': false,
    'child.parental_authority': true,
  },
  verdict: 'eligible',
  examples: [
    ...BARS,
    ['no French child', { 'child.french_minor_in_france': false }, 'not-eligible', { cites: ART }],
    [
      'not told whether a child is French',
      { 'child.french_minor_in_france': null },
      'unknown',
      { missing: ['child.french_minor_in_france'] },
    ],
    [
      'a child who comes of age tomorrow',
      { 'child.birth_date': '2008-11-22' },
      'eligible',
      { changes: ['2026-11-22', 'not-eligible'] },
    ],
    [
      'a child of eighteen today',
      { 'child.birth_date': '2008-11-21' },
      'not-eligible',
      { cites: ART },
    ],
    ['a child of eighteen since yesterday', { 'child.birth_date': '2008-11-20' }, 'not-eligible'],
    ['authority alone, without upkeep', { 'child.provides_for_needs': false }, 'eligible'],
    [
      'upkeep alone, without authority',
      { 'child.parental_authority': false, 'child.provides_for_needs': true },
      'eligible',
    ],
    [
      'neither authority nor upkeep',
      { 'child.parental_authority': false, 'child.provides_for_needs': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'no authority, not told about upkeep',
      { 'child.parental_authority': false },
      'unknown',
      { missing: ['child.provides_for_needs'] },
    ],
    [
      'a child in care, with authority and visits',
      { 'child.regular_contact_proven': true, 'child.provides_for_needs': false },
      'eligible',
    ],
    [
      'recognised after birth: authority is not enough',
      {
        ...LATE,
        'child.contribution_since_birth': false,
        'child.contribution_since': '2026-06-01',
      },
      'not-eligible',
      { cites: ART, changes: ['2027-06-01', 'eligible'] },
    ],
    [
      'recognised after birth, supported since birth',
      { ...LATE, 'child.contribution_since_birth': true },
      'eligible',
    ],
    [
      'recognised after birth, a year of upkeep tomorrow',
      {
        ...LATE,
        'child.contribution_since_birth': false,
        'child.contribution_since': '2025-11-22',
      },
      'not-eligible',
      { changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'recognised after birth, a year of upkeep to the day',
      {
        ...LATE,
        'child.contribution_since_birth': false,
        'child.contribution_since': '2025-11-21',
      },
      'eligible',
    ],
    [
      'recognised after birth, a year of upkeep and a day',
      {
        ...LATE,
        'child.contribution_since_birth': false,
        'child.contribution_since': '2025-11-20',
      },
      'eligible',
    ],
    [
      'recognised after birth, in care: the judge excused him from paying and he visits (CAA Toulouse, 24TL00035)',
      {
        ...LATE,
        'child.contribution_since_birth': false,
        'child.contribution_months': 0,
        'child.contribution_waived_by_court': true,
        'child.regular_contact_proven': true,
      },
      'eligible',
    ],
    [
      'excused from paying, without visits',
      {
        ...LATE,
        'child.contribution_since_birth': false,
        'child.contribution_months': 0,
        'child.contribution_waived_by_court': true,
        'child.regular_contact_proven': false,
      },
      'not-eligible',
      { cites: 'CAA Toulouse 24TL00035' },
    ],
    [
      'not told when the child was recognised, with authority',
      { 'child.recognised_after_birth': null },
      'unknown',
      { missing: ['child.recognised_after_birth'] },
    ],
    [
      'the prefecture doubts the recognition',
      { 'child.fraudulent_recognition_suspected': true },
      'discretionary',
    ],
  ],
});
