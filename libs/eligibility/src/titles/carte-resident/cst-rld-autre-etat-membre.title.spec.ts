import { describeTitle } from '../../testing/examples.ts';
import { closedTo, openTo, OTHER_PERMIT_BARS } from './resident-card.examples.ts';

describeTitle('cst-rld-autre-etat-membre', {
  on: '2026-11-21',
  articles: ['CESEDA L426-11'],
  client: {
    'person.nationality': ['PE'],
    'rld.other_state_card': true,
    'entry.last_date': '2026-10-01',
    'application.date': '2026-11-03',
    'resources.stable_at_smic': true,
    'resources.health_insurance': true,
    'rld.meets_a_ground': true,
  },
  verdict: 'eligible',
  examples: [
    ['filed the day before the three months end', { 'entry.last_date': '2026-08-04' }, 'eligible'],
    ['filed on the last day of the three months', { 'entry.last_date': '2026-08-03' }, 'eligible'],
    [
      'filed a day late',
      { 'entry.last_date': '2026-08-02' },
      'not-eligible',
      { cites: 'CESEDA L426-11' },
    ],
    [
      'not filed yet: the time runs until tomorrow',
      { 'application.date': null, 'entry.last_date': '2026-08-21' },
      'eligible',
      { changes: ['2026-11-22', 'not-eligible'] },
    ],
    [
      'the day of entry not known',
      { 'entry.last_date': null },
      'unknown',
      { missing: ['entry.last_date'] },
    ],
    [
      'an ordinary Spanish permit',
      { 'rld.other_state_card': false },
      'not-eligible',
      { cites: 'CESEDA L426-11' },
    ],
    [
      'means below the minimum wage',
      { 'resources.stable_at_smic': false },
      'not-eligible',
      { cites: 'CESEDA L426-11' },
    ],
    [
      'the disability allowance waives nothing here',
      { 'resources.stable_at_smic': false, 'resources.aah_or_asi': true },
      'not-eligible',
      { cites: 'CESEDA L426-11' },
    ],
    [
      'no health insurance',
      { 'resources.health_insurance': false },
      'not-eligible',
      { cites: 'CESEDA L426-11' },
    ],
    [
      'no ground of their own to stay',
      { 'rld.meets_a_ground': false },
      'not-eligible',
      { cites: 'CESEDA L426-11' },
    ],
    [
      'the ground not known',
      { 'rld.meets_a_ground': null },
      'unknown',
      { missing: ['rld.meets_a_ground'] },
    ],
    ['a short-stay visa is no obstacle', { 'entry.visa_type': 'c-short' }, 'eligible'],
    ...OTHER_PERMIT_BARS,
    ...openTo('eligible', 'TN', 'MA', 'SN'),
    ...closedTo('DZ'),
  ],
});
