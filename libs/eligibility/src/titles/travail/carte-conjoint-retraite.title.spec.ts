import { describeTitle } from '../../testing/examples.ts';

const ART = 'CESEDA L426-9';

describeTitle('carte-conjoint-retraite', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['SN'],
    'retirement.spouse_regular_with': true,
    'retirement.residence_abroad': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'a spouse who never lived in France',
      { 'retirement.spouse_regular_with': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'stay with the pensioner not shown',
      { 'retirement.spouse_regular_with': null },
      'unknown',
      { missing: ['retirement.spouse_regular_with'] },
    ],
    [
      'still living in France: the article is silent',
      { 'retirement.residence_abroad': false },
      'eligible',
    ],
    [
      'an Algerian: article 7 ter of the agreement',
      { 'person.nationality': ['DZ'] },
      'not-eligible',
    ],
    [
      'living in polygamy in France',
      { 'person.polygamy_in_france': true },
      'not-eligible',
      { cites: 'CESEDA L412-6' },
    ],
    [
      'the contract of engagement refused',
      { 'engagement.refused': true },
      'not-eligible',
      { cites: 'CESEDA L412-8' },
    ],
    ['a serious threat to public order', { 'order.threat_level': 'grave' }, 'not-eligible'],
  ],
});
