import { describeTitle } from '../../testing/examples.ts';

describeTitle('cst-vpf-traite', {
  on: '2026-11-21',
  articles: ['CESEDA L425-1'],
  client: {
    'person.nationality': ['NG'],
    'victim.trafficking_cooperation': true,
    'victim.broke_links': true,
    'victim.procedure_ongoing': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'she neither complained nor testified',
      { 'victim.trafficking_cooperation': false },
      'not-eligible',
      { cites: 'CESEDA L425-1' },
    ],
    [
      'she still sees the procurer',
      { 'victim.broke_links': false },
      'not-eligible',
      { cites: 'CESEDA L425-1' },
    ],
    [
      'first card: the complaint was closed, which the prefect may hold against her',
      { 'victim.procedure_ongoing': false, 'stay.current_title_id': 'none' },
      'discretionary',
      { cites: 'CESEDA L425-1' },
    ],
    [
      'renewal: the proceedings are over',
      { 'victim.procedure_ongoing': false, 'stay.current_title_id': 'cst-vpf-traite' },
      'not-eligible',
      { cites: 'CESEDA L425-1' },
    ],
    ['renewal: the proceedings go on', { 'stay.current_title_id': 'cst-vpf-traite' }, 'eligible'],
    [
      'not told whether the links are broken',
      { 'victim.broke_links': null },
      'unknown',
      { missing: ['victim.broke_links'] },
    ],
    [
      'not told whether she complained',
      { 'victim.trafficking_cooperation': null },
      'unknown',
      { missing: ['victim.trafficking_cooperation'] },
    ],
    [
      'not told which card she holds once the proceedings are over',
      { 'victim.procedure_ongoing': false },
      'unknown',
      { missing: ['stay.current_title_id'] },
    ],
    ['no visa is asked for', { 'entry.visa_type': 'none', 'entry.regular': false }, 'eligible'],
    [
      'a threat to public order bars the card',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    ['Algerians have no such article', { 'person.nationality': ['DZ'] }, 'not-eligible'],
    ['a citizen of the Union needs no card', { 'person.nationality': ['RO'] }, 'not-eligible'],
  ],
});
