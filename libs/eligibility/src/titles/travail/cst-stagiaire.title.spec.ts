import { describeTitle } from '../../testing/examples.ts';
import { WITHOUT_VISA } from './without-visa.ts';

const ART = 'CESEDA L426-23';
const NO_VISA_BUT_NECESSITY = {
  ...WITHOUT_VISA,
  'intern.necessity': true,
  'entry.regular': true,
  'assess.overall_appreciation_favourable': null,
} as const;

describeTitle('cst-stagiaire', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['CO'],
    'entry.long_stay_visa_matches': true,
    'intern.agreement_approved': true,
    'intern.means_sufficient': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'an agreement that the prefect refused to stamp',
      { 'intern.agreement_approved': false },
      'not-eligible',
      { cites: ART },
    ],
    ['no means', { 'intern.means_sufficient': false }, 'not-eligible', { cites: ART }],
    [
      'means not shown',
      { 'intern.means_sufficient': null },
      'unknown',
      { missing: ['intern.means_sufficient'] },
    ],
    [
      'neither visa nor necessity',
      { ...WITHOUT_VISA, 'intern.necessity': false },
      'not-eligible',
      { cites: 'CESEDA L412-3' },
    ],
    [
      'necessity of the traineeship and regular entry: the prefect may',
      NO_VISA_BUT_NECESSITY,
      'discretionary',
      { cites: 'CESEDA L412-3' },
    ],
    [
      'necessity of the traineeship, irregular entry',
      { ...NO_VISA_BUT_NECESSITY, 'entry.regular': false },
      'not-eligible',
      { cites: 'CESEDA L412-3' },
    ],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible', { cites: 'CESEDA L110-1' }],
  ],
});
