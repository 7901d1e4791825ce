import { describeTitle } from '../../testing/examples.ts';

describeTitle('regularisation-discretionnaire', {
  on: '2026-11-21',
  articles: ['CE 333679', 'CE 355208', 'CE 367306'],
  client: { 'person.nationality': ['DZ'], 'assess.humanitarian_or_exceptional': true },
  verdict: 'discretionary',
  examples: [
    [
      'a Tunisian who works, whose agreement governs salaried work',
      { 'person.nationality': ['TN'] },
      'discretionary',
    ],
    [
      'a Moroccan who works, whose agreement governs salaried work',
      { 'person.nationality': ['MA'] },
      'discretionary',
    ],
    ['a Malian has exceptional admission itself', { 'person.nationality': ['ML'] }, 'not-eligible'],
    [
      'a lawyer found no exceptional reasons',
      { 'assess.humanitarian_or_exceptional': false },
      'not-eligible',
      { cites: 'CE 333679' },
    ],
    [
      'no lawyer has said yet whether there are',
      { 'assess.humanitarian_or_exceptional': null },
      'discretionary',
      { cites: 'CE 333679' },
    ],
    ['an Algerian signs no engagement contract', { 'engagement.refused': true }, 'discretionary'],
    [
      'a Tunisian who refused to sign it',
      { 'person.nationality': ['TN'], 'engagement.refused': true },
      'not-eligible',
      { cites: 'CESEDA L412-8' },
    ],
    [
      'a threat to public order bars an Algerian too',
      { 'order.threat_level': 'simple' },
      'not-eligible',
    ],
    [
      'an Algerian who lives in polygamy in France',
      { 'person.polygamy_in_france': true },
      'not-eligible',
      { cites: 'CESEDA L412-6' },
    ],
    [
      'not told the nationality',
      { 'person.nationality': null },
      'unknown',
      { missing: ['person.nationality'] },
    ],
  ],
});
