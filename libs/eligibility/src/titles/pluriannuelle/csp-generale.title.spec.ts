import { describeTitle } from '../../testing/examples.ts';

const BEFORE_THE_EXAM = {
  'integration.language_level': null,
  'integration.civic_exam_level': null,
} as const;

describeTitle('csp-generale', {
  on: '2026-11-21',
  articles: ['CESEDA L433-4', 'CESEDA L433-5'],
  client: {
    'person.nationality': ['CO'],
    'person.birth_date': '1990-04-17',
    'stay.titles': [{ title: 'cst-vpf-liens', from: '2025-09-15', to: '2026-12-14' }],
    'stay.current_title_id': 'cst-vpf-liens',
    'stay.title_conditions_still_met': true,
    'integration.cir_applicable': true,
    'integration.cir_assiduous': true,
    'integration.language_level': 'A2',
    'integration.civic_exam_level': 'csp',
    'integration.civic_exam_exempt': false,
  },
  verdict: 'eligible',
  examples: [
    [
      'the first year ends tomorrow',
      { 'stay.titles': [{ title: 'cst-vpf-liens', from: '2025-11-22', to: '2026-12-14' }] },
      'not-eligible',
      { cites: 'CESEDA L433-4', changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'the first year ended today',
      { 'stay.titles': [{ title: 'cst-vpf-liens', from: '2025-11-21', to: '2026-12-14' }] },
      'eligible',
    ],
    [
      'the first year ended yesterday',
      { 'stay.titles': [{ title: 'cst-vpf-liens', from: '2025-11-20', to: '2026-12-14' }] },
      'eligible',
    ],
    [
      'the year of a validated long-stay visa counts',
      { 'stay.titles': [{ title: 'vls-ts-generique', from: '2025-09-15', to: '2026-09-14' }] },
      'eligible',
    ],
    [
      'the visa may be listed by its mention',
      { 'stay.titles': [{ title: 'vls-ts-conjoint', from: '2025-09-15', to: '2026-09-14' }] },
      'eligible',
    ],
    [
      'the situation has changed since the card was issued',
      { 'stay.title_conditions_still_met': false },
      'not-eligible',
      { cites: 'CESEDA L433-4' },
    ],
    [
      'a year of higher studies in France, shown by a French degree: no contract, hence no courses nor level',
      {
        'integration.cir_applicable': null,
        'integration.cir_assiduous': null,
        'integration.language_level': null,
        'integration.civic_exam_level': null,
        'study.diploma_in_france': true,
        'study.diploma_level': 'licence',
      },
      'eligible',
      { cites: 'CESEDA L413-5' },
    ],
    [
      'courses not told: the card held does not say whether there was a contract',
      { 'integration.cir_applicable': null, 'integration.cir_assiduous': null },
      'unknown',
      { missing: ['integration.cir_applicable', 'integration.cir_assiduous'] },
    ],
    [
      'the card is that of a temporary worker',
      { 'stay.current_title_id': 'cst-travailleur-temporaire' },
      'not-eligible',
      { cites: 'CESEDA L433-5' },
    ],
    [
      'the card is that of a victim of trafficking',
      { 'stay.current_title_id': 'cst-vpf-traite' },
      'not-eligible',
      { cites: 'CESEDA L433-5' },
    ],
    [
      'the card rests on a protection order',
      { 'stay.current_title_id': 'cst-vpf-ordonnance-protection' },
      'not-eligible',
      { cites: 'CESEDA L433-5' },
    ],
    [
      'the card rests on the threat of a forced marriage',
      { 'stay.current_title_id': 'cst-vpf-mariage-force' },
      'not-eligible',
      { cites: 'CESEDA L433-5' },
    ],
    [
      'the card is a visitor’s',
      { 'stay.current_title_id': 'cst-visiteur' },
      'not-eligible',
      { cites: 'CESEDA L433-5' },
    ],
    [
      'the card is an au pair’s',
      { 'stay.current_title_id': 'cst-jeune-au-pair' },
      'not-eligible',
      { cites: 'CESEDA L433-5' },
    ],
    [
      'the card is a trainee’s',
      { 'stay.current_title_id': 'cst-stagiaire' },
      'not-eligible',
      { cites: 'CESEDA L433-5' },
    ],
    [
      'the card follows a complaint about housing, which the article does not leave out',
      { 'stay.current_title_id': 'cst-vpf-habitat-indigne' },
      'eligible',
    ],
    [
      'French at level A1',
      { 'integration.language_level': 'A1' },
      'not-eligible',
      { cites: 'CESEDA L433-4' },
    ],
    ['French at level B1', { 'integration.language_level': 'B1' }, 'eligible'],
    [
      'no civic exam',
      { 'integration.civic_exam_level': 'none' },
      'not-eligible',
      { cites: 'CESEDA L433-4' },
    ],
    [
      'the exam of the resident card covers this one',
      { 'integration.civic_exam_level': 'cr' },
      'eligible',
    ],
    [
      'no integration contract was due: three years of French secondary school',
      {
        ...BEFORE_THE_EXAM,
        'integration.cir_applicable': false,
        'integration.cir_assiduous': null,
      },
      'eligible',
    ],
    [
      'decided on 31 December 2025: neither exam nor level of French',
      {
        ...BEFORE_THE_EXAM,
        'stay.titles': [{ title: 'cst-vpf-liens', from: '2024-12-15', to: '2026-01-14' }],
      },
      'eligible',
      { on: '2025-12-31' },
    ],
    [
      'filed on 31 December 2025 and decided in 2026',
      { ...BEFORE_THE_EXAM, 'application.date': '2025-12-31' },
      'eligible',
    ],
    [
      'filed on 1 January 2026',
      { 'application.date': '2026-01-01', 'integration.language_level': 'none' },
      'not-eligible',
      { cites: 'CESEDA L433-4' },
    ],
    [
      'rejecting the values of the Republic was named until 27 January 2024',
      {
        'stay.titles': [{ title: 'cst-vpf-liens', from: '2022-09-15', to: '2024-02-14' }],
        'integration.rejects_values': true,
      },
      'not-eligible',
      { on: '2024-01-27', cites: 'CESEDA L433-4' },
    ],
    [
      'it no longer is from 28 January 2024',
      {
        'stay.titles': [{ title: 'cst-vpf-liens', from: '2022-09-15', to: '2024-02-14' }],
        'integration.rejects_values': true,
      },
      'eligible',
      { on: '2024-01-28' },
    ],
    [
      'not told which titles were held',
      { 'stay.titles': null },
      'unknown',
      { missing: ['stay.titles'] },
    ],
    [
      'not told whether the situation has changed',
      { 'stay.title_conditions_still_met': null },
      'unknown',
      { missing: ['stay.title_conditions_still_met'] },
    ],
    [
      'not told of any exam',
      { 'integration.civic_exam_level': null },
      'unknown',
      { missing: ['integration.civic_exam_level'] },
    ],
    [
      'an OQTF was left unexecuted: the prefect may refuse',
      { 'order.oqtf_unexecuted': true },
      'discretionary',
      { cites: 'CESEDA L432-1-1' },
    ],
    [
      'a threat to public order bars the card',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    ['Algerians have no multi-year card', { 'person.nationality': ['DZ'] }, 'not-eligible'],
  ],
});
