import { describeTitle } from '../../testing/examples.ts';

/** One-year cards that follow one another, up to the one held. */
const ONE_YEAR_CARDS = (...titles: readonly string[]) => ({
  'stay.current_title_id': null,
  'stay.consecutive_renewals_same_mention': null,
  'stay.titles': titles.map((title, index) => {
    const year = 2027 - titles.length + index;
    return { title, from: `${year}-01-16`, to: `${year + 1}-01-15` };
  }),
});
const SALARIE = 'cst-salarie';

const MULTI_YEAR = {
  'stay.current_title_id': 'csp-generale',
  'stay.consecutive_renewals_same_mention': null,
  'stay.habitual_l433_3_1': true,
} as const;

describeTitle('csp-renouvellement', {
  on: '2026-11-21',
  articles: ['CESEDA L433-1', 'CESEDA L433-1-1', 'CESEDA L433-3-1', 'CESEDA L432-2'],
  client: {
    'person.nationality': ['PE'],
    'stay.current_title_id': 'cst-salarie',
    'stay.current_title_end': '2027-01-15',
    'stay.title_conditions_still_met': true,
    'stay.consecutive_renewals_same_mention': 1,
    'integration.cir_applicable': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'the conditions of the card are no longer met',
      { 'stay.title_conditions_still_met': false },
      'not-eligible',
      { cites: 'CESEDA L433-1' },
    ],
    [
      'two renewals: a third one is possible',
      { 'stay.consecutive_renewals_same_mention': 2 },
      'eligible',
    ],
    [
      'three renewals already',
      { 'stay.consecutive_renewals_same_mention': 3 },
      'not-eligible',
      { cites: 'CESEDA L433-1-1' },
    ],
    [
      'four renewals already',
      { 'stay.consecutive_renewals_same_mention': 4 },
      'not-eligible',
      { cites: 'CESEDA L433-1-1' },
    ],
    [
      'three cards listed as an employee: two renewals',
      ONE_YEAR_CARDS(SALARIE, SALARIE, SALARIE),
      'eligible',
    ],
    [
      'four cards listed as an employee: three renewals',
      ONE_YEAR_CARDS(SALARIE, SALARIE, SALARIE, SALARIE),
      'not-eligible',
      { cites: 'CESEDA L433-1-1' },
    ],
    [
      'a student before: the mention is another',
      ONE_YEAR_CARDS('cst-etudiant', SALARIE, SALARIE, SALARIE),
      'eligible',
    ],
    [
      'private and family life on several grounds: one mention',
      ONE_YEAR_CARDS(
        'cst-vpf-liens',
        'cst-vpf-liens',
        'cst-vpf-parent-enfant-francais',
        'cst-vpf-parent-enfant-francais',
      ),
      'not-eligible',
      { cites: 'CESEDA L433-1-1' },
    ],
    [
      'a single line for three years: how many cards is asked',
      {
        ...ONE_YEAR_CARDS(),
        'stay.titles': [{ title: SALARIE, from: '2024-01-16', to: '2027-01-15' }],
      },
      'unknown',
      { missing: ['stay.consecutive_renewals_same_mention'] },
    ],
    [
      'three renewals of a visitor’s card: no integration contract, no limit',
      { 'stay.current_title_id': 'cst-visiteur', 'stay.consecutive_renewals_same_mention': 3 },
      'eligible',
    ],
    [
      'three renewals on 27 January 2024: no limit yet',
      { 'stay.consecutive_renewals_same_mention': 3, 'stay.current_title_end': '2024-03-01' },
      'eligible',
      { on: '2024-01-27' },
    ],
    [
      'three renewals on 28 January 2024',
      {
        'stay.consecutive_renewals_same_mention': 3,
        'stay.current_title_end': '2024-03-01',
      },
      'not-eligible',
      { on: '2024-01-28', cites: 'CESEDA L433-1-1' },
    ],
    ['a multi-year card, with six months a year in France', MULTI_YEAR, 'eligible'],
    [
      'a multi-year card, with most of the year abroad',
      { ...MULTI_YEAR, 'stay.habitual_l433_3_1': false },
      'not-eligible',
      { cites: 'CESEDA L433-3-1' },
    ],
    [
      'a talent card is renewed whatever the residence',
      {
        ...MULTI_YEAR,
        'stay.current_title_id': 'talent-chercheur',
        'stay.habitual_l433_3_1': false,
      },
      'eligible',
    ],
    [
      'a card of subsidiary protection too',
      {
        ...MULTI_YEAR,
        'stay.current_title_id': 'csp-protection-subsidiaire',
        'stay.habitual_l433_3_1': false,
      },
      'eligible',
    ],
    [
      'residence was not looked at on 27 January 2024',
      { ...MULTI_YEAR, 'stay.habitual_l433_3_1': false, 'stay.current_title_end': '2024-03-01' },
      'eligible',
      { on: '2024-01-27' },
    ],
    [
      'an intragroup card is never renewed',
      { ...MULTI_YEAR, 'stay.current_title_id': 'csp-ict' },
      'not-eligible',
      { cites: 'CESEDA L421-26' },
    ],
    [
      'an intragroup trainee’s card is never renewed',
      { 'stay.current_title_id': 'cst-stagiaire-ict' },
      'not-eligible',
      { cites: 'CESEDA L421-30' },
    ],
    [
      'a job-seeker’s card is never renewed',
      { 'stay.current_title_id': 'cst-rece' },
      'not-eligible',
      { cites: 'CESEDA L422-9' },
    ],
    [
      'a researcher’s job-seeking card is never renewed',
      { 'stay.current_title_id': 'cst-rece-chercheur' },
      'not-eligible',
      { cites: 'CESEDA L422-9' },
    ],
    [
      'a returning graduate’s card is never renewed',
      { 'stay.current_title_id': 'cst-rece-retour' },
      'not-eligible',
      { cites: 'CESEDA L422-9' },
    ],
    ['the card expired yesterday', { 'stay.current_title_end': '2026-11-20' }, 'eligible'],
    [
      'the card expired six months ago',
      { 'stay.current_title_end': '2026-05-21' },
      'not-eligible',
      { cites: 'CESEDA R431-8' },
    ],
    [
      'a breach of the engagement contract is weighed',
      { 'engagement.serious_breach': true },
      'discretionary',
      { cites: 'CESEDA L412-9' },
    ],
    [
      'an OQTF was left unexecuted: the prefect may refuse',
      { 'order.oqtf_unexecuted': true },
      'discretionary',
      { cites: 'CESEDA L432-1-1' },
    ],
    [
      'a threat to public order bars the renewal',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    [
      'not told how many times the card was renewed',
      { 'stay.consecutive_renewals_same_mention': null },
      'unknown',
      { missing: ['stay.consecutive_renewals_same_mention'] },
    ],
    [
      'not told whether the conditions are still met',
      { 'stay.title_conditions_still_met': null },
      'unknown',
      { missing: ['stay.title_conditions_still_met'] },
    ],
    [
      'not told where the holder of a multi-year card lives',
      { ...MULTI_YEAR, 'stay.habitual_l433_3_1': null },
      'unknown',
      { missing: ['stay.habitual_l433_3_1'] },
    ],
    ['Algerians come under their agreement', { 'person.nationality': ['DZ'] }, 'not-eligible'],
    [
      'living in polygamy in France',
      { 'person.polygamy_in_france': true },
      'not-eligible',
      { cites: 'CESEDA L412-6' },
    ],
    [
      'the conditions were no longer met in 2023',
      { 'stay.current_title_end': '2023-12-01', 'stay.title_conditions_still_met': false },
      'not-eligible',
      { on: '2023-10-01', cites: 'CESEDA L433-1' },
    ],
    [
      'a job-seeker’s card was never renewed in 2023 either',
      { 'stay.current_title_id': 'cst-rece', 'stay.current_title_end': '2023-12-01' },
      'not-eligible',
      { on: '2023-10-01', cites: 'CESEDA L422-9' },
    ],
  ],
});
