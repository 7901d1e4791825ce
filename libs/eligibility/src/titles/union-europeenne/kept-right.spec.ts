import { describeTitle } from '../../testing/examples.ts';

const MEANS = {
  'eu.activity': 'inactive',
  'eu.resources_sufficient': true,
  'eu.health_insurance': true,
} as const;

const DIVORCED = {
  'eu.link_ended_by': 'divorce',
  'eu.activity': 'worker',
  'eu.activity_real_effective': true,
  'eu.custody_of_citizens_children': false,
  'eu.visiting_right_in_france': false,
  'eu.marriage_years_before_proceedings': 2,
  'eu.marriage_years_in_france': 2,
} as const;

const WIDOWED = {
  'eu.link_ended_by': 'death',
  'eu.activity': 'worker',
  'eu.activity_real_effective': true,
  'eu.child_at_secondary_school': false,
} as const;

describeTitle('ue-famille-tiers', {
  on: '2026-11-21',
  articles: ['CESEDA L233-2', 'CESEDA L233-5', 'CESEDA L200-4'],
  client: {
    'person.nationality': ['MA'],
    'eu.family_link': 'spouse',
    'eu.sponsor_has_right': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'a widow who had lived a year in France: not more than one',
      { ...WIDOWED, 'eu.years_in_family_before_death': 1 },
      'not-eligible',
      { cites: 'CESEDA R233-9' },
    ],
    [
      'a widow who had lived two years in France and works',
      { ...WIDOWED, 'eu.years_in_family_before_death': 2 },
      'eligible',
    ],
    [
      'a widow of two years in France with means and cover',
      { ...WIDOWED, ...MEANS, 'eu.years_in_family_before_death': 2 },
      'eligible',
    ],
    [
      'a widow of two years in France, without work nor means',
      {
        ...WIDOWED,
        'eu.activity': 'none',
        'eu.resources_sufficient': false,
        'eu.years_in_family_before_death': 2,
      },
      'not-eligible',
      { cites: 'CESEDA L233-1' },
    ],
    [
      'a widow, not told since when she had lived in France',
      WIDOWED,
      'unknown',
      { missing: ['eu.years_in_family_before_death'] },
    ],
    [
      'divorced, married 2 years and 11 months before the petition, no child',
      { ...DIVORCED, 'eu.marriage_years_before_proceedings': 2.92 },
      'not-eligible',
      { cites: 'CESEDA R233-9' },
    ],
    [
      'divorced, married three years before the petition, one of them in France',
      { ...DIVORCED, 'eu.marriage_years_before_proceedings': 3, 'eu.marriage_years_in_france': 1 },
      'eligible',
    ],
    [
      'divorced, married three years before the petition, eleven months in France',
      {
        ...DIVORCED,
        'eu.marriage_years_before_proceedings': 3,
        'eu.marriage_years_in_france': 0.92,
      },
      'not-eligible',
      { cites: 'CESEDA R233-9' },
    ],
    [
      'divorced with custody of the children',
      { ...DIVORCED, 'eu.custody_of_citizens_children': true },
      'eligible',
    ],
    [
      'divorced with a right of access in France',
      { ...DIVORCED, 'eu.visiting_right_in_france': true },
      'eligible',
    ],
    ['divorced after violence', { ...DIVORCED, 'union.end_cause': 'violence' }, 'eligible'],
    [
      'divorced in a situation that the lawyer finds particularly difficult',
      { ...DIVORCED, 'eu.particularly_difficult_situation': true },
      'eligible',
    ],
    [
      'divorced after violence, without work nor means',
      {
        ...DIVORCED,
        'union.end_cause': 'violence',
        'eu.activity': 'none',
        'eu.resources_sufficient': false,
      },
      'not-eligible',
      { cites: 'CESEDA L233-1' },
    ],
    [
      'divorced from a citizen who still works: the old link gives nothing',
      { ...DIVORCED, 'eu.sponsor_has_right': true },
      'not-eligible',
    ],
    [
      'the citizen left, a child is at secondary school',
      { 'eu.link_ended_by': 'departure', 'eu.child_at_secondary_school': true },
      'eligible',
    ],
    [
      'the citizen left, no child at school',
      { 'eu.link_ended_by': 'departure', 'eu.child_at_secondary_school': false },
      'not-eligible',
      { cites: 'CESEDA R233-10' },
    ],
    [
      'the citizen died, a child is at secondary school: no means are asked',
      {
        ...WIDOWED,
        'eu.years_in_family_before_death': 0.5,
        'eu.child_at_secondary_school': true,
        'eu.activity': 'none',
        'eu.resources_sufficient': false,
      },
      'eligible',
    ],
  ],
});
