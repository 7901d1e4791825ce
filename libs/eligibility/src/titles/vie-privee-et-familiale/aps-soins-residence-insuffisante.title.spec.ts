import { describeTitle } from '../../testing/examples.ts';

describeTitle('aps-soins-residence-insuffisante', {
  on: '2026-11-21',
  articles: ['CESEDA R425-14', 'CESEDA L425-9'],
  client: {
    'person.nationality': ['AM'],
    'stay.habitual_residence': false,
    'health.exceptional_gravity': true,
    'health.treatment_available_origin': false,
  },
  verdict: 'discretionary',
  examples: [
    [
      'she lives in France: the card of L425-9 is due instead',
      { 'stay.habitual_residence': true },
      'not-eligible',
      { cites: 'CESEDA R425-14' },
    ],
    [
      'going without care would not be exceptionally grave',
      { 'health.exceptional_gravity': false },
      'not-eligible',
      { cites: 'CESEDA L425-9' },
    ],
    [
      'the treatment can truly be had at home',
      { 'health.treatment_available_origin': true },
      'not-eligible',
      { cites: 'CESEDA L425-9' },
    ],
    [
      'a threat to public order weighs but bars nothing by its text',
      { 'order.threat_level': 'simple' },
      'discretionary',
      { cites: 'CESEDA R425-14' },
    ],
    [
      'an expulsion order is in force',
      { 'order.expulsion_or_itf': true },
      'not-eligible',
      { cites: 'CESEDA R432-3' },
    ],
    [
      'she refused to sign the engagement contract',
      { 'engagement.refused': true },
      'not-eligible',
      { cites: 'CESEDA L412-8' },
    ],
    [
      'he lives in polygamy in France',
      { 'person.polygamy_in_france': true },
      'not-eligible',
      { cites: 'CESEDA L412-6' },
    ],
    [
      'not told where she lives',
      { 'stay.habitual_residence': null },
      'unknown',
      { missing: ['stay.habitual_residence'] },
    ],
    [
      'not told how grave it is',
      { 'health.exceptional_gravity': null },
      'unknown',
      { missing: ['health.exceptional_gravity'] },
    ],
    ['Algerians come under their agreement', { 'person.nationality': ['DZ'] }, 'not-eligible'],
  ],
});
