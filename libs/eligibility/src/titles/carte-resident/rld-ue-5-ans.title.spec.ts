import { describeTitle } from '../../testing/examples.ts';
import { closedTo, integration, openTo, ORDINARY_BARS, over65 } from './resident-card.examples.ts';

/** A permit held since a day, still running. */
const since = (title: string, from: string) => ({
  'stay.titles': [{ title, from, to: '2027-10-31' }],
});

describeTitle('rld-ue-5-ans', {
  on: '2026-11-21',
  articles: [
    'CESEDA L426-17',
    'CESEDA L426-18',
    'CESEDA L426-19',
    'CESEDA L413-7',
    'Directive 2003/109/CE 4',
  ],
  client: {
    'person.nationality': ['LK'],
    'person.birth_date': '1985-12-01',
    ...since('cst-salarie', '2021-10-01'),
    'stay.absence_max_months': 2,
    'stay.absence_total_months': 5,
    'resources.health_insurance': true,
    'resources.stable_at_smic': true,
    'integration.language_level': 'B1',
    'integration.civic_exam_level': 'cr',
  },
  verdict: 'eligible',
  examples: [
    [
      'five years tomorrow',
      since('cst-salarie', '2021-11-22'),
      'not-eligible',
      { cites: 'CESEDA L426-17', changes: ['2026-11-22', 'eligible'] },
    ],
    ['five years today', since('cst-salarie', '2021-11-21'), 'eligible'],
    ['five years yesterday', since('cst-salarie', '2021-11-20'), 'eligible'],
    [
      'two of the five years as a student do not count',
      {
        'stay.titles': [
          { title: 'cst-etudiant', from: '2021-01-01', to: '2022-12-31' },
          { title: 'cst-salarie', from: '2023-01-01', to: '2027-12-31' },
        ],
      },
      'not-eligible',
      { cites: 'CESEDA L426-17' },
    ],
    [
      'five years today, the first under a visa that stands for a card',
      {
        'stay.titles': [
          { title: 'vls-ts-generique', from: '2021-11-21', to: '2022-11-20' },
          { title: 'csp-generale', from: '2022-11-21', to: '2027-11-20' },
        ],
      },
      'eligible',
    ],
    [
      'the first of the five years under a student visa, which counts no more than the card after it',
      {
        'stay.titles': [
          { title: 'vls-ts-etudiant', from: '2021-11-21', to: '2022-11-20' },
          { title: 'cst-etudiant', from: '2022-11-21', to: '2023-11-20' },
          { title: 'cst-salarie', from: '2023-11-21', to: '2027-11-20' },
        ],
      },
      'not-eligible',
      { cites: 'CESEDA L426-17' },
    ],
    [
      'the years not known',
      {
        'stay.titles': null,
        'stay.holds_valid_title': true,
        'stay.current_title_id': 'cst-salarie',
      },
      'unknown',
      { missing: ['stay.titles'] },
    ],
    [
      'the permit ran out a month ago',
      {
        'stay.titles': null,
        'stay.years_counting_for_rld': 6,
        'stay.current_title_id': 'cst-salarie',
        'stay.current_title_end': '2026-10-20',
      },
      'not-eligible',
      { cites: 'CESEDA L426-17' },
    ],
    ...[
      'cst-stagiaire-ict',
      'cst-etudiant',
      'cst-etudiant-dispense-visa',
      'etudiant-mobilite',
      'cst-stagiaire',
      'csp-ict',
      'csp-ict-famille',
      'csp-saisonnier',
      'csp-protection-subsidiaire',
      'carte-retraite',
      'carte-conjoint-retraite',
      'cr-refugie',
      'cr-famille-refugie',
    ].map(
      (title) =>
        [
          `holds ${title}, which L426-18 leaves out`,
          { 'stay.current_title_id': title },
          'not-eligible',
          { cites: 'CESEDA L426-18' },
        ] as const,
    ),
    [
      'the multi-year student permit: not named, but a refusal is likely',
      { 'stay.current_title_id': 'csp-etudiant' },
      'discretionary',
      { cites: 'CESEDA L426-18' },
    ],
    [
      'a “talent” employee, perhaps on an intragroup assignment',
      { 'stay.current_title_id': 'talent-salarie-qualifie' },
      'discretionary',
      { cites: 'CESEDA L426-18' },
    ],
    [
      'holds a resident card already',
      { 'stay.current_title_id': 'cr-conjoint-francais' },
      'eligible',
    ],
    [
      'the family of a person with subsidiary protection is not left out',
      { 'stay.current_title_id': 'csp-famille-protection-subsidiaire' },
      'eligible',
    ],
    ['away for five months in a row', { 'stay.absence_max_months': 5.9 }, 'eligible'],
    [
      'away for six months in a row',
      { 'stay.absence_max_months': 6 },
      'not-eligible',
      { cites: 'Directive 2003/109/CE 4' },
    ],
    ['away for more than six months', { 'stay.absence_max_months': 6.1 }, 'not-eligible'],
    ['away for nine months in all', { 'stay.absence_total_months': 9 }, 'eligible'],
    ['away for ten months in all', { 'stay.absence_total_months': 10 }, 'eligible'],
    [
      'away for eleven months in all',
      { 'stay.absence_total_months': 11 },
      'not-eligible',
      { cites: 'Directive 2003/109/CE 4' },
    ],
    [
      'no health insurance',
      { 'resources.health_insurance': false },
      'not-eligible',
      { cites: 'CESEDA L426-17' },
    ],
    [
      'the insurance not known',
      { 'resources.health_insurance': null },
      'unknown',
      { missing: ['resources.health_insurance'] },
    ],
    [
      'means below the minimum wage',
      { 'resources.stable_at_smic': false, 'resources.aah_or_asi': false },
      'not-eligible',
      { cites: 'CESEDA L426-17' },
    ],
    [
      'on the disability allowance, which waives the means test',
      { 'resources.stable_at_smic': false, 'resources.aah_or_asi': true },
      'eligible',
    ],
    ...integration('eligible'),
    ...over65('eligible'),
    ...ORDINARY_BARS,
    [
      'decided in 2023: A2, and no exam',
      {
        ...since('cst-salarie', '2018-01-01'),
        'integration.language_level': 'A2',
        'integration.civic_exam_level': null,
      },
      'eligible',
      { on: '2023-06-01' },
    ],
    ...openTo('eligible', 'TN', 'MA', 'SN'),
    ...closedTo('DZ', 'DE'),
  ],
});
