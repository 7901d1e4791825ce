import { describeTitle } from '../../testing/examples.ts';

describeTitle('aps-sortie-prostitution', {
  on: '2026-11-21',
  articles: ['CESEDA L425-4'],
  client: {
    'person.nationality': ['NG'],
    'victim.trafficking_victim': true,
    'victim.ceased_prostitution': true,
    'victim.prostitution_exit': true,
  },
  verdict: 'discretionary',
  examples: [
    [
      'she is no victim of trafficking or procuring',
      { 'victim.trafficking_victim': false },
      'not-eligible',
      { cites: 'CESEDA L425-4' },
    ],
    [
      'she has not given up prostitution',
      { 'victim.ceased_prostitution': false },
      'not-eligible',
      { cites: 'CESEDA L425-4' },
    ],
    [
      'the prefect has authorised no exit course',
      { 'victim.prostitution_exit': false },
      'not-eligible',
      { cites: 'CESEDA L425-4' },
    ],
    [
      'she lodged no complaint: none is asked for',
      { 'victim.trafficking_cooperation': false },
      'discretionary',
    ],
    [
      'not told of any exit course',
      { 'victim.prostitution_exit': null },
      'unknown',
      { missing: ['victim.prostitution_exit'] },
    ],
    [
      'not told whether the activity has ceased',
      { 'victim.ceased_prostitution': null },
      'unknown',
      { missing: ['victim.ceased_prostitution'] },
    ],
    [
      'a threat to public order bars this permit by name',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    [
      'she refused to sign the engagement contract',
      { 'engagement.refused': true },
      'not-eligible',
      { cites: 'CESEDA L412-8' },
    ],
    ['Algerians have no such article', { 'person.nationality': ['DZ'] }, 'not-eligible'],
    [
      'living in polygamy in France',
      { 'person.polygamy_in_france': true },
      'not-eligible',
      { cites: 'CESEDA L412-6' },
    ],
  ],
});
