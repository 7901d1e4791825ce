import { describeTitle } from '../../testing/examples.ts';

const ART = 'CESEDA L426-8';

describeTitle('carte-retraite', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['SN'],
    'retirement.held_resident_card': true,
    'retirement.french_basic_pension': true,
    'retirement.residence_abroad': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'he only held one-year cards',
      { 'retirement.held_resident_card': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'a pension of a foreign scheme',
      { 'retirement.french_basic_pension': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'he lives in France',
      { 'retirement.residence_abroad': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'pension not shown',
      { 'retirement.french_basic_pension': null },
      'unknown',
      { missing: ['retirement.french_basic_pension'] },
    ],
    ['without a visa', { 'entry.visa_type': 'none' }, 'eligible'],
    ['a Tunisian', { 'person.nationality': ['TN'] }, 'eligible'],
    [
      'an Algerian: article 7 ter of the agreement',
      { 'person.nationality': ['DZ'] },
      'not-eligible',
    ],
    ['a serious threat to public order', { 'order.threat_level': 'grave' }, 'not-eligible'],
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
  ],
});
