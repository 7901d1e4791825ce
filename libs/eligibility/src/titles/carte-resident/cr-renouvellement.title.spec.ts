import { describeTitle } from '../../testing/examples.ts';
import { closedTo, openTo } from './resident-card.examples.ts';

const RESIDENT_CARD = {
  'stay.current_title_id': 'cr-conjoint-francais',
  'stay.current_title_end': '2027-01-31',
};

const LONG_TERM_EU = { ...RESIDENT_CARD, 'stay.current_title_id': 'rld-ue-5-ans' };

describeTitle('cr-renouvellement', {
  on: '2026-11-21',
  articles: [
    'CESEDA L433-2',
    'CESEDA L411-5',
    'CESEDA L432-3',
    'CESEDA L433-3-1',
    'CESEDA R432-3',
    'CESEDA R432-5',
    'CESEDA R431-5',
    'CESEDA L412-9',
    'CESEDA L412-10',
  ],
  client: {
    'person.nationality': ['VN'],
    'stay.resident_cards_consecutive': 1,
    ...RESIDENT_CARD,
    'stay.absence_max_months': 3,
    'stay.habitual_l433_3_1': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'never had a resident card',
      { 'stay.resident_cards_consecutive': 0 },
      'not-eligible',
      { cites: 'CESEDA L433-2' },
    ],
    [
      'the card ran out last week: late, and a refusal is possible',
      { 'stay.current_title_end': '2026-11-14' },
      'discretionary',
      { cites: 'CESEDA R431-5' },
    ],
    [
      'the last day of the card: the risk comes tomorrow',
      { 'stay.current_title_end': '2026-11-21' },
      'eligible',
      { changes: ['2026-11-22', 'discretionary'] },
    ],
    ['three years abroad less a month', { 'stay.absence_max_months': 35 }, 'eligible'],
    ['three years abroad', { 'stay.absence_max_months': 36 }, 'eligible'],
    [
      'more than three years abroad: the card has lapsed',
      { 'stay.absence_max_months': 36.1 },
      'not-eligible',
      { cites: 'CESEDA L411-5' },
    ],
    [
      'four years abroad, with leave granted beforehand',
      { 'stay.absence_max_months': 48, 'stay.absence_extension_authorised': true },
      'eligible',
    ],
    [
      'the absences not told',
      { 'stay.absence_max_months': null },
      'unknown',
      { missing: ['stay.absence_max_months'] },
    ],
    [
      'a long-term resident – EU five years in Italy',
      { ...LONG_TERM_EU, 'stay.absence_max_months': 60, 'stay.absence_eu_max_months': 2 },
      'eligible',
    ],
    [
      'a long-term resident – EU just under six years in Italy',
      { ...LONG_TERM_EU, 'stay.absence_max_months': 71.9, 'stay.absence_eu_max_months': 2 },
      'eligible',
    ],
    [
      'a long-term resident – EU six years in Italy',
      { ...LONG_TERM_EU, 'stay.absence_max_months': 72, 'stay.absence_eu_max_months': 2 },
      'not-eligible',
      { cites: 'CESEDA L411-5' },
    ],
    [
      'a long-term resident – EU six years in Italy: leave saves only the three years',
      {
        ...LONG_TERM_EU,
        'stay.absence_max_months': 73,
        'stay.absence_eu_max_months': 2,
        'stay.absence_extension_authorised': true,
      },
      'not-eligible',
      { cites: 'CESEDA L411-5' },
    ],
    [
      'a long-term resident – EU three years in Canada',
      { ...LONG_TERM_EU, 'stay.absence_max_months': 40, 'stay.absence_eu_max_months': 36 },
      'eligible',
    ],
    [
      'a long-term resident – EU more than three years in Canada',
      { ...LONG_TERM_EU, 'stay.absence_max_months': 40, 'stay.absence_eu_max_months': 37 },
      'not-eligible',
      { cites: 'CESEDA L411-5' },
    ],
    [
      'a long-term resident – EU four years in Canada, with leave',
      {
        ...LONG_TERM_EU,
        'stay.absence_max_months': 48,
        'stay.absence_eu_max_months': 48,
        'stay.absence_extension_authorised': true,
      },
      'eligible',
    ],
    [
      'a long-term resident – EU who took that status in Spain, though hardly ever away',
      { ...LONG_TERM_EU, 'rld.status_acquired_other_state': true },
      'not-eligible',
      { cites: 'CESEDA L411-5' },
    ],
    [
      'a resident card: a status in Spain does not make it lapse',
      { 'rld.status_acquired_other_state': true },
      'eligible',
    ],
    [
      'does not live in France habitually',
      { 'stay.habitual_l433_3_1': false },
      'not-eligible',
      { cites: 'CESEDA L433-3-1' },
    ],
    [
      'the residence not told',
      { 'stay.habitual_l433_3_1': null },
      'unknown',
      { missing: ['stay.habitual_l433_3_1'] },
    ],
    [
      'a refugee who lives elsewhere half the year',
      { 'stay.habitual_l433_3_1': false, 'stay.current_title_id': 'cr-refugie' },
      'eligible',
    ],
    [
      'the family of a refugee who lives elsewhere half the year',
      { 'stay.habitual_l433_3_1': false, 'stay.current_title_id': 'cr-famille-refugie' },
      'eligible',
    ],
    [
      'a long-term resident – EU who lives elsewhere half the year',
      { ...LONG_TERM_EU, 'stay.habitual_l433_3_1': false },
      'eligible',
    ],
    ['a simple threat to public order', { 'order.threat_level': 'simple' }, 'eligible'],
    ['a grave threat to public order', { 'order.threat_level': 'grave' }, 'not-eligible'],
    ['an expulsion order', { 'order.expulsion_or_itf': true }, 'not-eligible'],
    ['living in polygamy in France', { 'person.polygamy_in_france': true }, 'not-eligible'],
    ['married to a polygamist', { 'person.spouse_of_polygamist': true }, 'not-eligible'],
    [
      'convicted of mutilating a minor under fifteen',
      { 'order.conviction_222_9_minor': true },
      'not-eligible',
    ],
    [
      'a refugee so convicted: to be argued',
      { 'order.conviction_222_9_minor': true, 'stay.current_title_id': 'cr-refugie' },
      'discretionary',
      { cites: 'CESEDA L432-3' },
    ],
    [
      'convicted for insulting an official: the card may be replaced',
      { 'order.offence_against_official': true },
      'discretionary',
      { cites: 'CESEDA R432-5' },
    ],
    ['refuses the engagement contract', { 'engagement.refused': true }, 'not-eligible'],
    ['breached the contract', { 'engagement.serious_breach': true }, 'discretionary'],
    [
      'a refugee who breached the contract: it cannot cost the card',
      { 'engagement.serious_breach': true, 'stay.current_title_id': 'cr-refugie' },
      'eligible',
    ],
    [
      'a person with subsidiary protection who breached the contract',
      { 'engagement.serious_breach': true, 'stay.current_title_id': 'cr-protection-subsidiaire' },
      'eligible',
    ],
    [
      'a refugee who refuses the contract',
      { 'engagement.refused': true, 'stay.current_title_id': 'cr-refugie' },
      'discretionary',
      { cites: 'CESEDA L412-10' },
    ],
    [
      'the day before the law of 26 January 2024 applied: a grave threat was no ground',
      { 'order.threat_level': 'grave', 'stay.habitual_l433_3_1': false },
      'eligible',
      { on: '2024-01-27' },
    ],
    [
      'the first day of that law',
      { 'order.threat_level': 'grave' },
      'not-eligible',
      { on: '2024-01-28' },
    ],
    [
      'the day before the decree on the contract: nothing to sign yet',
      { 'engagement.refused': true },
      'eligible',
      { on: '2024-07-16' },
    ],
    [
      'the first day of that decree',
      { 'engagement.refused': true },
      'not-eligible',
      { on: '2024-07-17', cites: 'CESEDA L412-8' },
    ],
    [
      'in 2023, living elsewhere half the year',
      { 'stay.habitual_l433_3_1': false },
      'eligible',
      { on: '2023-05-02' },
    ],
    [
      'in 2023, under an expulsion order',
      { 'order.expulsion_or_itf': true },
      'not-eligible',
      { on: '2023-05-02', cites: 'CESEDA R432-3' },
    ],
    [
      'in 2023, four years abroad without leave',
      { 'stay.absence_max_months': 48 },
      'not-eligible',
      { on: '2023-05-02', cites: 'CESEDA L411-5' },
    ],
    [
      'in 2023, four years abroad with leave',
      { 'stay.absence_max_months': 48, 'stay.absence_extension_authorised': true },
      'eligible',
      { on: '2023-05-02' },
    ],
    [
      'in 2023, convicted for insulting an official',
      { 'order.offence_against_official': true },
      'discretionary',
      { on: '2023-05-02', cites: 'CESEDA L432-12' },
    ],
    ...openTo('eligible', 'TN', 'MA', 'ML'),
    ...closedTo('DZ'),
  ],
});
