import { describeTitle } from '../../testing/examples.ts';

describeTitle('aes-vpf', {
  on: '2026-11-21',
  articles: ['CESEDA L435-1'],
  client: {
    'person.nationality': ['ML'],
    'assess.humanitarian_or_exceptional': true,
    'stay.habitual_since': '2014-02-01',
  },
  verdict: 'discretionary',
  examples: [
    [
      'in Mayotte, where the chapter on exceptional admission does not apply',
      { 'person.address_department': '976' },
      'not-eligible',
      { cites: 'CESEDA L441-7' },
    ],
    ['in Guyane, where it does', { 'person.address_department': '973' }, 'discretionary'],
    [
      'no lawyer has said yet whether there are exceptional reasons',
      { 'assess.humanitarian_or_exceptional': null },
      'discretionary',
      { cites: 'CESEDA L435-1' },
    ],
    [
      'a lawyer found neither humanitarian nor exceptional reasons',
      { 'assess.humanitarian_or_exceptional': false },
      'not-eligible',
      { cites: 'CESEDA L435-1' },
    ],
    [
      'ten years of presence open the commission, not the card',
      { 'stay.habitual_since': '2016-11-21', 'assess.humanitarian_or_exceptional': false },
      'not-eligible',
      { cites: 'CESEDA L435-1' },
    ],
    [
      'two years of presence close nothing',
      { 'stay.habitual_since': '2024-11-21' },
      'discretionary',
    ],
    [
      'no visa and no regular entry are asked for',
      { 'entry.visa_type': 'none', 'entry.regular': false },
      'discretionary',
    ],
    [
      'an OQTF left unexecuted is one more risk',
      { 'order.oqtf_unexecuted': true },
      'discretionary',
      { cites: 'CESEDA L432-1-1' },
    ],
    [
      'an expulsion order is in force',
      { 'order.expulsion_or_itf': true },
      'not-eligible',
      { cites: 'CESEDA R432-3' },
    ],
    [
      'a threat to public order bars the card',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    [
      'he refused to sign the engagement contract',
      { 'engagement.refused': true },
      'not-eligible',
      { cites: 'CESEDA L412-8' },
    ],
    [
      'the article does not apply to Algerians',
      { 'person.nationality': ['DZ'] },
      'not-eligible',
      { cites: 'CESEDA L110-1' },
    ],
    [
      'Tunisians may ask for private and family life',
      { 'person.nationality': ['TN'] },
      'discretionary',
    ],
    [
      'Moroccans may ask for private and family life',
      { 'person.nationality': ['MA'] },
      'discretionary',
    ],
    [
      'not told the nationality',
      { 'person.nationality': null },
      'unknown',
      { missing: ['person.nationality'] },
    ],
    [
      'polygamy was a condition of the article itself until 25 August 2021',
      { 'person.polygamy_in_france': true },
      'not-eligible',
      { on: '2021-08-25', cites: 'CESEDA L435-1' },
    ],
    [
      'polygamy bars every document since 26 August 2021',
      { 'person.polygamy_in_france': true },
      'not-eligible',
      { on: '2021-08-26', cites: 'CESEDA L412-6' },
    ],
    ['the same in July 2021', {}, 'discretionary', { on: '2021-07-01' }],
    [
      'no exceptional reasons, in July 2021',
      { 'assess.humanitarian_or_exceptional': false },
      'not-eligible',
      { on: '2021-07-01', cites: 'CESEDA L435-1' },
    ],
  ],
});
