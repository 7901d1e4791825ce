import { describeTitle } from '../../testing/examples.ts';
import { WITHOUT_VISA } from '../travail/without-visa.ts';

const GUYANE = { 'person.address_department': '973' } as const;
const MAYOTTE = { 'person.address_department': '976' } as const;
const FROM_NOW_ON = { 'child.contribution_since_birth': false } as const;

describeTitle('cst-vpf-parent-enfant-francais', {
  on: '2026-11-21',
  articles: ['CESEDA L423-7', 'CESEDA L423-8', 'CESEDA L423-9', 'CESEDA L441-4', 'CESEDA L441-7'],
  client: {
    'person.nationality': ['CM'],
    'person.address_department': '75',
    'child.french_minor_in_france': true,
    'child.birth_date': '2022-06-15',
    'child.contribution_since_birth': true,
    'child.contribution_proven': true,
    'child.other_parent_recognition_316': false,
  },
  verdict: 'eligible',
  examples: [
    [
      'the child is not French, or lives abroad',
      { 'child.french_minor_in_france': false },
      'not-eligible',
      { cites: 'CESEDA L423-7' },
    ],
    [
      'the child turns eighteen tomorrow',
      { 'child.birth_date': '2008-11-22' },
      'eligible',
      { changes: ['2026-11-22', 'not-eligible'] },
    ],
    [
      'the child turns eighteen today: no first card any more',
      { 'child.birth_date': '2008-11-21' },
      'not-eligible',
      { cites: 'CESEDA L423-7' },
    ],
    [
      'the child turned eighteen yesterday',
      { 'child.birth_date': '2008-11-20' },
      'not-eligible',
      { cites: 'CESEDA L423-7' },
    ],
    [
      'the child is of age and the card is to be renewed',
      {
        'child.birth_date': '2008-01-10',
        'child.french_child_now_adult': true,
        'stay.current_title_id': 'cst-vpf-parent-enfant-francais',
      },
      'eligible',
    ],
    [
      'the child is of age and the card held is a student’s',
      {
        'child.birth_date': '2008-01-10',
        'child.french_child_now_adult': true,
        'stay.current_title_id': 'cst-etudiant',
      },
      'not-eligible',
      { cites: 'CESEDA L423-9' },
    ],
    [
      'contributing since 22 November 2024: two years are reached tomorrow',
      { ...FROM_NOW_ON, 'child.contribution_since': '2024-11-22' },
      'not-eligible',
      { cites: 'CESEDA L423-7', changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'contributing since 21 November 2024: two years to the day',
      { ...FROM_NOW_ON, 'child.contribution_since': '2024-11-21' },
      'eligible',
    ],
    [
      'contributing since 20 November 2024',
      { ...FROM_NOW_ON, 'child.contribution_since': '2024-11-20' },
      'eligible',
    ],
    [
      'two years in Guyane, where three are asked for',
      {
        ...FROM_NOW_ON,
        'child.contribution_since': '2024-11-20',
        'person.address_department': '973',
      },
      'not-eligible',
      { cites: 'CESEDA L441-4' },
    ],
    [
      'two years in Mayotte, where three are asked for',
      { ...FROM_NOW_ON, ...MAYOTTE, 'child.contribution_since': '2024-11-20' },
      'not-eligible',
      { cites: 'CESEDA L441-7' },
    ],
    [
      'in Guyane, three years are reached tomorrow',
      { ...FROM_NOW_ON, ...GUYANE, 'child.contribution_since': '2023-11-22' },
      'not-eligible',
      { changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'in Guyane, three years to the day',
      { ...FROM_NOW_ON, ...GUYANE, 'child.contribution_since': '2023-11-21' },
      'eligible',
    ],
    ['in Guyane, since birth', { 'person.address_department': '973' }, 'eligible'],
    [
      'two years were enough in Guyane until 27 January 2024',
      {
        ...FROM_NOW_ON,
        'child.contribution_since': '2022-01-27',
        'person.address_department': '973',
      },
      'eligible',
      { on: '2024-01-27' },
    ],
    [
      'two years are no longer enough there on 28 January 2024',
      {
        ...FROM_NOW_ON,
        'child.contribution_since': '2022-01-27',
        'person.address_department': '973',
      },
      'not-eligible',
      { on: '2024-01-28' },
    ],
    [
      'in Mayotte, without the long-stay visa asked for since August 2025',
      { ...MAYOTTE, ...WITHOUT_VISA },
      'not-eligible',
      { cites: 'CESEDA L441-7' },
    ],
    [
      'in Mayotte, not told whether a long-stay visa was given',
      { ...MAYOTTE, ...WITHOUT_VISA, 'entry.long_stay_visa_matches': null },
      'unknown',
      { missing: ['entry.long_stay_visa_matches'] },
    ],
    [
      'in Mayotte, with that visa',
      { ...MAYOTTE, 'entry.long_stay_visa_matches': true },
      'eligible',
    ],
    [
      'in Mayotte no visa was asked for until 11 August 2025',
      { ...MAYOTTE, ...WITHOUT_VISA },
      'eligible',
      { on: '2025-08-11' },
    ],
    ['elsewhere no visa is asked for', WITHOUT_VISA, 'eligible'],
    [
      'between two and three years, not told where: neither Guyane nor Mayotte is presumed',
      {
        ...FROM_NOW_ON,
        'child.contribution_since': '2024-01-10',
        'person.address_department': null,
      },
      'eligible',
    ],
    [
      'the judgment fixes a pension that was never paid',
      { 'child.contribution_proven': false, 'child.court_decision_contribution': true },
      'not-eligible',
      { cites: 'CESEDA L423-7' },
    ],
    [
      'the judge waived the pension and the visits are shown',
      {
        'child.contribution_proven': false,
        'child.contribution_waived_by_court': true,
        'child.regular_contact_proven': true,
      },
      'eligible',
    ],
    [
      'the judge waived the pension and the child is never seen',
      {
        'child.contribution_proven': false,
        'child.contribution_waived_by_court': true,
        'child.regular_contact_proven': false,
      },
      'not-eligible',
      { cites: 'CESEDA L423-7' },
    ],
    [
      'parental authority was withdrawn, the upkeep goes on',
      { 'child.parental_authority': false },
      'eligible',
    ],
    [
      'the French father recognised the child and pays for it',
      { 'child.other_parent_recognition_316': true, 'child.other_parent_contributes': true },
      'eligible',
    ],
    [
      'the French father recognised the child and a judge has ruled',
      {
        'child.other_parent_recognition_316': true,
        'child.other_parent_contributes': false,
        'child.court_decision_contribution': true,
      },
      'eligible',
    ],
    [
      'the French father recognised the child and does nothing: private life and the child’s interest are weighed',
      {
        'child.other_parent_recognition_316': true,
        'child.other_parent_contributes': false,
        'child.court_decision_contribution': false,
      },
      'discretionary',
      { cites: 'CESEDA L423-8' },
    ],
    [
      'the same, and a refusal would not harm private life',
      {
        'child.other_parent_recognition_316': true,
        'child.other_parent_contributes': false,
        'child.court_decision_contribution': false,
        'assess.disproportionate_interference': false,
      },
      'not-eligible',
      { cites: 'CESEDA L423-8' },
    ],
    [
      'the same, and a refusal would harm it out of proportion',
      {
        'child.other_parent_recognition_316': true,
        'child.other_parent_contributes': false,
        'child.court_decision_contribution': false,
        'assess.disproportionate_interference': true,
      },
      'eligible',
    ],
    [
      'the prefecture doubts the recognition: the prefect may refuse and must prove fraud',
      { 'child.fraudulent_recognition_suspected': true },
      'discretionary',
    ],
    [
      'not told since when the client contributes',
      { 'child.contribution_since_birth': null },
      'unknown',
      { missing: ['child.contribution_since_birth', 'child.contribution_since'] },
    ],
    [
      'nobody has judged the proof yet',
      { 'child.contribution_proven': null },
      'unknown',
      { missing: ['child.contribution_proven'] },
    ],
    [
      'not told of a French child',
      { 'child.french_minor_in_france': null },
      'unknown',
      { missing: ['child.french_minor_in_france'] },
    ],
    [
      'Algerians come under article 6, 4) of their agreement',
      { 'person.nationality': ['DZ'] },
      'not-eligible',
    ],
    ['Moroccans come under the common rule', { 'person.nationality': ['MA'] }, 'eligible'],
    [
      'a threat to public order bars the card',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    [
      'polygamy was a condition of the article itself until 25 August 2021',
      { 'person.polygamy_in_france': true, 'child.birth_date': '2015-06-15' },
      'not-eligible',
      { on: '2021-08-25', cites: 'CESEDA L423-7' },
    ],
    [
      'the child is of age and the multi-year card is to be renewed',
      {
        'child.birth_date': '2008-01-10',
        'child.french_child_now_adult': true,
        'stay.current_title_id': 'csp-generale',
      },
      'eligible',
    ],
    [
      'the same parent in July 2021',
      { 'child.birth_date': '2015-06-15' },
      'eligible',
      { on: '2021-07-01' },
    ],
  ],
});
