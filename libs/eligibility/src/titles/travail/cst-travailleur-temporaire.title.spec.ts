import { describeTitle } from '../../testing/examples.ts';
import { WITHOUT_VISA } from './without-visa.ts';

const ART = 'CESEDA L421-3';

describeTitle('cst-travailleur-temporaire', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['BR'],
    'entry.long_stay_visa_matches': true,
    'work.contract_type': 'cdd',
    'work.authorisation_granted': true,
  },
  verdict: 'eligible',
  examples: [
    ['posted by a foreign employer', { 'work.contract_type': 'secondment' }, 'eligible'],
    ['a permanent contract', { 'work.contract_type': 'cdi' }, 'not-eligible', { cites: ART }],
    [
      'an apprenticeship',
      { 'work.contract_type': 'apprenticeship' },
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
      'a contract of unknown kind',
      { 'work.contract_type': null },
      'unknown',
      { missing: ['work.contract_type'] },
    ],
    ['no long-stay visa', WITHOUT_VISA, 'not-eligible', { cites: 'CESEDA L412-1' }],
    ['a Senegalese', { 'person.nationality': ['SN'] }, 'eligible'],
    ['a Tunisian', { 'person.nationality': ['TN'] }, 'not-eligible', { cites: 'CE 355208' }],
    ['a Moroccan', { 'person.nationality': ['MA'] }, 'not-eligible', { cites: 'CE 367306' }],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible', { cites: 'CESEDA L110-1' }],
    ['the same contract in 2021', {}, 'eligible', { on: '2021-05-01' }],
    [
      'a threat to public order',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
  ],
});
