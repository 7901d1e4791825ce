import { describeTitle } from '../../testing/examples.ts';
import { WITHOUT_VISA } from './without-visa.ts';

const ART = 'CESEDA L421-34';

describeTitle('csp-saisonnier', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['MA'],
    'entry.long_stay_visa_matches': true,
    'work.authorisation_granted': true,
    'work.seasonal_contract_months': 6,
    'work.keeps_residence_abroad': true,
  },
  verdict: 'eligible',
  examples: [
    ['five months of harvest', { 'work.seasonal_contract_months': 5 }, 'eligible'],
    [
      'seven months of work a year',
      { 'work.seasonal_contract_months': 7 },
      'not-eligible',
      { cites: ART },
    ],
    [
      'settled in France for good',
      { 'work.keeps_residence_abroad': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'no work authorisation',
      { 'work.authorisation_granted': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'length of the season not told',
      { 'work.seasonal_contract_months': null },
      'unknown',
      { missing: ['work.seasonal_contract_months'] },
    ],
    ['no long-stay visa', WITHOUT_VISA, 'not-eligible', { cites: 'CESEDA L412-1' }],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible', { cites: 'CESEDA L110-1' }],
    ['a Tunisian', { 'person.nationality': ['TN'] }, 'eligible'],
    ['the same contract in 2021', {}, 'eligible', { on: '2021-05-01' }],
  ],
});
