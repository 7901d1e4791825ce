import { describeTitle } from '../../testing/examples.ts';

const ART = 'CESEDA L421-4';

describeTitle('etudiant-salarie-change', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['CM'],
    'stay.current_title_id': 'cst-etudiant',
    'stay.current_title_end': '2026-12-31',
    'work.contract_type': 'cdi',
    'work.authorisation_granted': true,
    'work.job_matches_degree': true,
    'work.gross_monthly': 2_800.53,
    'study.diploma_in_france': true,
    'study.diploma_level': 'master',
  },
  verdict: 'eligible',
  examples: [
    ['a fixed-term contract', { 'work.contract_type': 'cdd' }, 'eligible'],
    [
      'posted by a foreign employer',
      { 'work.contract_type': 'secondment' },
      'not-eligible',
      { cites: ART },
    ],
    [
      'no work authorisation',
      { 'work.authorisation_granted': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'a job outside the field of the degree',
      { 'work.job_matches_degree': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'one cent under 1.5 minimum wages',
      { 'work.gross_monthly': 2_800.52 },
      'not-eligible',
      { cites: ART },
    ],
    ['one cent over 1.5 minimum wages', { 'work.gross_monthly': 2_800.54 }, 'eligible'],
    [
      'the same pay before the minimum wage of June 2026',
      { 'work.gross_monthly': 2_734.55 },
      'eligible',
      { on: '2026-05-31', changes: ['2026-06-01', 'not-eligible'] },
    ],
    ['a licence professionnelle', { 'study.diploma_level': 'licence-pro' }, 'eligible'],
    [
      'a general licence',
      { 'study.diploma_level': 'licence' },
      'not-eligible',
      { cites: 'CESEDA D421-6' },
    ],
    ['a foreign degree', { 'study.diploma_in_france': false }, 'not-eligible', { cites: ART }],
    [
      'fit of the job not told',
      { 'work.job_matches_degree': null },
      'unknown',
      { missing: ['work.job_matches_degree'] },
    ],
    [
      'without any permit for two years',
      {
        'stay.current_title_end': '2024-11-21',
        'entry.long_stay_visa_matches': false,
        'entry.visa_exempt_l412': false,
      },
      'not-eligible',
    ],
    ['a Tunisian', { 'person.nationality': ['TN'] }, 'not-eligible', { cites: 'CE 355208' }],
    ['a Moroccan', { 'person.nationality': ['MA'] }, 'not-eligible', { cites: 'CE 367306' }],
    [
      'an Algerian: the state of the job market is opposable',
      { 'person.nationality': ['DZ'] },
      'not-eligible',
    ],
    [
      'a threat to public order',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    ['a doctorate', { 'study.diploma_level': 'doctorate' }, 'eligible'],
    [
      'a level-I degree with the label of the Conférence des grandes écoles',
      { 'study.diploma_level': 'listed-label' },
      'eligible',
    ],
  ],
});
