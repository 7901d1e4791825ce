import { describeTitle } from '../../testing/examples.ts';

const ART = 'CESEDA R431-16';

describeTitle('vls-ts-generique', {
  on: '2026-11-21',
  articles: [ART, 'CESEDA L312-2'],
  client: { 'entry.visa_type': 'vls-ts', 'entry.vls_ts_validation': 'validated' },
  verdict: 'eligible',
  examples: [
    ['entered last month, not validated yet', { 'entry.vls_ts_validation': 'not-yet' }, 'eligible'],
    [
      'not validated within three months',
      { 'entry.vls_ts_validation': 'late' },
      'not-eligible',
      { cites: 'CESEDA R431-17' },
    ],
    [
      'a long-stay visa that calls for a card',
      { 'entry.visa_type': 'd-long' },
      'not-eligible',
      { cites: ART },
    ],
    ['a short-stay visa', { 'entry.visa_type': 'c-short' }, 'not-eligible', { cites: ART }],
    [
      'not told about the validation: presumed, to be confirmed',
      { 'entry.vls_ts_validation': null },
      'eligible',
    ],
    ['before the reform of June 2025', {}, 'eligible', { on: '2025-06-15' }],
  ],
});
