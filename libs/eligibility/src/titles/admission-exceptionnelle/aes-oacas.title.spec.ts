import { describeTitle } from '../../testing/examples.ts';

describeTitle('aes-oacas', {
  on: '2026-11-21',
  articles: ['CESEDA L435-2'],
  client: {
    'person.nationality': ['GE'],
    'work.oacas_since': '2022-02-01',
    'work.oacas_serious': true,
    'assess.overall_appreciation_favourable': true,
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
      'in the community for three years tomorrow',
      { 'work.oacas_since': '2023-11-22' },
      'not-eligible',
      { cites: 'CESEDA L435-2', changes: ['2026-11-22', 'discretionary'] },
    ],
    [
      'in the community for three years to the day',
      { 'work.oacas_since': '2023-11-21' },
      'discretionary',
    ],
    [
      'in the community for three years yesterday',
      { 'work.oacas_since': '2023-11-20' },
      'discretionary',
    ],
    [
      'the community does not vouch for the activity',
      { 'work.oacas_serious': false },
      'not-eligible',
      { cites: 'CESEDA L435-2' },
    ],
    [
      'weighed as a whole, the case is unfavourable',
      { 'assess.overall_appreciation_favourable': false },
      'not-eligible',
      { cites: 'CESEDA L435-2' },
    ],
    [
      'no lawyer has weighed the whole yet',
      { 'assess.overall_appreciation_favourable': null },
      'discretionary',
      { cites: 'CESEDA L435-2' },
    ],
    [
      'not told since when',
      { 'work.oacas_since': null },
      'unknown',
      { missing: ['work.oacas_since'] },
    ],
    [
      'not told what the community says',
      { 'work.oacas_serious': null },
      'unknown',
      { missing: ['work.oacas_serious'] },
    ],
    [
      'no visa is asked for',
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
      'a threat to public order bars the card',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    ['Algerians: their agreement alone', { 'person.nationality': ['DZ'] }, 'not-eligible'],
    [
      'polygamy was a condition of the article itself until 25 August 2021',
      { 'person.polygamy_in_france': true, 'work.oacas_since': '2018-01-01' },
      'not-eligible',
      { on: '2021-08-25', cites: 'CESEDA L435-2' },
    ],
    [
      'the same in July 2021, after three years',
      { 'work.oacas_since': '2018-07-01' },
      'discretionary',
      { on: '2021-07-01' },
    ],
    [
      'a day short of three years in July 2021',
      { 'work.oacas_since': '2018-07-02' },
      'not-eligible',
      { on: '2021-07-01', cites: 'CESEDA L435-2' },
    ],
  ],
});
