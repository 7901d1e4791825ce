import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 6, 1)';

describeTitle('cra1-6-1', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'stay.habitual_since': '2014-03-01',
    'stay.habitual_residence_proven': true,
    'stay.student_period_in_reference': false,
  },
  verdict: 'eligible',
  examples: [
    ...BARS,
    [
      'ten years the day after: not more than ten',
      { 'stay.habitual_since': '2016-11-22' },
      'not-eligible',
      { cites: ART, changes: ['2026-11-23', 'eligible'] },
    ],
    [
      'ten years to the day: not more than ten',
      { 'stay.habitual_since': '2016-11-21' },
      'not-eligible',
      { cites: ART, changes: ['2026-11-22', 'eligible'] },
    ],
    ['ten years the day before', { 'stay.habitual_since': '2016-11-20' }, 'eligible'],
    [
      'twelve years, some of them as a student: fifteen are needed',
      { 'stay.student_period_in_reference': true },
      'not-eligible',
      { cites: ART, changes: ['2029-03-02', 'eligible'] },
    ],
    [
      'fifteen years the day after, partly as a student',
      { 'stay.student_period_in_reference': true, 'stay.habitual_since': '2011-11-22' },
      'not-eligible',
      { changes: ['2026-11-23', 'eligible'] },
    ],
    [
      'fifteen years to the day, partly as a student',
      { 'stay.student_period_in_reference': true, 'stay.habitual_since': '2011-11-21' },
      'not-eligible',
    ],
    [
      'fifteen years the day before, partly as a student',
      { 'stay.student_period_in_reference': true, 'stay.habitual_since': '2011-11-20' },
      'eligible',
    ],
    [
      'twelve years, not told whether she studied',
      { 'stay.student_period_in_reference': null },
      'unknown',
      { missing: ['stay.student_period_in_reference'] },
    ],
    [
      'sixteen years: whether she studied does not matter',
      { 'stay.student_period_in_reference': null, 'stay.habitual_since': '2010-11-01' },
      'eligible',
    ],
    [
      'presence that is not proven over the whole period',
      { 'stay.habitual_residence_proven': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'proofs nobody weighed yet',
      { 'stay.habitual_residence_proven': null },
      'unknown',
      { missing: ['stay.habitual_residence_proven'] },
    ],
    [
      'not told since when',
      { 'stay.habitual_since': null },
      'unknown',
      { missing: ['stay.habitual_since'] },
    ],
    [
      'a duration given without a date',
      { 'stay.habitual_since': null, 'stay.habitual_years': 11 },
      'eligible',
    ],
    [
      'fourteen months without proof: an indication, no bar',
      { 'stay.longest_unproven_gap_months': 14 },
      'eligible',
    ],
    [
      'an irregular stay does not matter',
      { 'stay.regular_now': false, 'order.oqtf_unexecuted': true },
      'eligible',
    ],
    [
      'the first day of the code of 2021',
      { 'stay.habitual_since': '2010-01-01' },
      'eligible',
      { on: '2021-05-01' },
    ],
  ],
});
