import { describeTitle } from '../../testing/examples.ts';
import { onEarlierDays } from '../earlier-days.ts';
import { WITHOUT_VISA } from '../travail/without-visa.ts';

const ART = 'CESEDA L421-14';

describeTitle('talent-chercheur', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['BR'],
    'entry.long_stay_visa_matches': true,
    'study.master_equivalent': true,
    'talent.research_hosting_agreement': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'no master’s degree, even foreign',
      { 'study.master_equivalent': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'no hosting agreement',
      { 'talent.research_hosting_agreement': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'a doctorate, told as the degree obtained',
      { 'study.master_equivalent': null, 'study.diploma_level': 'doctorate' },
      'eligible',
    ],
    [
      'a licence, told as the degree obtained: a master’s held elsewhere is asked for',
      { 'study.master_equivalent': null, 'study.diploma_level': 'licence' },
      'unknown',
      { missing: ['study.master_equivalent'] },
    ],
    [
      'agreement not signed yet',
      { 'talent.research_hosting_agreement': null },
      'unknown',
      { missing: ['talent.research_hosting_agreement'] },
    ],
    [
      'low pay: the pay of reference is not for researchers',
      { 'work.gross_annual': 20_000 },
      'eligible',
    ],
    [
      'a regulated profession without leave to practise',
      { 'work.regulated_profession_ok': false },
      'not-eligible',
      { cites: 'CESEDA R421-15-1' },
    ],
    [
      'the same before the decree of June 2025',
      { 'work.regulated_profession_ok': false },
      'eligible',
      { on: '2025-06-15' },
    ],
    ['no long-stay visa', WITHOUT_VISA, 'not-eligible', { cites: 'CESEDA L412-1' }],
    [
      'an Algerian: article 7 f) of the agreement',
      { 'person.nationality': ['DZ'] },
      'not-eligible',
    ],
    ...onEarlierDays(
      ['2025-06-15'],
      [
        ['no master’s degree', { 'study.master_equivalent': false }, 'not-eligible'],
        ['no hosting agreement', { 'talent.research_hosting_agreement': false }, 'not-eligible'],
        ['no long-stay visa', WITHOUT_VISA, 'not-eligible'],
        ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible'],
      ],
    ),
  ],
});
