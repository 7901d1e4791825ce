import { describeTitle } from '../../testing/examples.ts';
import { closedTo, integration, openTo, ORDINARY_BARS, over65 } from './resident-card.examples.ts';

describeTitle('cr-parent-enfant-francais', {
  on: '2026-11-21',
  articles: ['CESEDA L423-10', 'CESEDA L423-7', 'CESEDA L423-9', 'CESEDA L413-7'],
  client: {
    'person.nationality': ['HT'],
    'person.birth_date': '1988-02-11',
    'child.birth_date': '2018-04-03',
    'child.french_minor_in_france': true,
    'child.contribution_proven': true,
    'stay.years_in_same_capacity': 4,
    'stay.title_conditions_still_met': true,
    'integration.language_level': 'B1',
    'integration.civic_exam_level': 'cr',
  },
  verdict: 'eligible',
  examples: [
    [
      'a month short of three years as a parent',
      { 'stay.years_in_same_capacity': 2.9 },
      'not-eligible',
      { cites: 'CESEDA L423-10' },
    ],
    ['three years as a parent', { 'stay.years_in_same_capacity': 3 }, 'eligible'],
    ['a month more than three years', { 'stay.years_in_same_capacity': 3.1 }, 'eligible'],
    [
      'the years not counted yet',
      { 'stay.years_in_same_capacity': null },
      'unknown',
      { missing: ['stay.years_in_same_capacity'] },
    ],
    [
      'the conditions of the permit are no longer met',
      { 'stay.title_conditions_still_met': false },
      'not-eligible',
      { cites: 'CESEDA L423-10' },
    ],
    [
      'the child lives abroad',
      { 'child.french_minor_in_france': false },
      'not-eligible',
      { cites: 'CESEDA L423-7' },
    ],
    [
      'the lawyer holds the support not to be proven',
      { 'child.contribution_proven': false },
      'not-eligible',
      { cites: 'CESEDA L423-7' },
    ],
    [
      'the proof of support not weighed yet',
      { 'child.contribution_proven': null },
      'unknown',
      { missing: ['child.contribution_proven'] },
    ],
    [
      'the child turns eighteen tomorrow: the right ends then',
      { 'child.birth_date': '2008-11-22' },
      'eligible',
      { changes: ['2026-11-22', 'not-eligible'] },
    ],
    ['the child is eighteen today', { 'child.birth_date': '2008-11-21' }, 'not-eligible'],
    ['the child turned eighteen yesterday', { 'child.birth_date': '2008-11-20' }, 'not-eligible'],
    [
      'the child came of age since the first permit: the card can be argued',
      { 'child.birth_date': '2008-03-02', 'child.french_child_now_adult': true },
      'discretionary',
      { cites: 'CESEDA L423-9' },
    ],
    ...integration('eligible'),
    ...over65('eligible'),
    ...ORDINARY_BARS,
    ['in August 2021, before the law on polygamy moved', {}, 'eligible', { on: '2021-08-25' }],
    ...openTo('eligible', 'MA', 'CM'),
    ...closedTo('DZ', 'TN'),
  ],
});
