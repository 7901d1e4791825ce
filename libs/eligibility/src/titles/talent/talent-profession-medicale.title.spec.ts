import { describeTitle } from '../../testing/examples.ts';
import { onEarlierDays } from '../earlier-days.ts';
import { WITHOUT_VISA } from '../travail/without-visa.ts';

const ART = 'CESEDA L421-13-1';

describeTitle('talent-profession-medicale', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['LB'],
    'entry.long_stay_visa_matches': true,
    'talent.medical_practice_authorised': true,
    'talent.medical_pay_ok': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'not allowed to practise',
      { 'talent.medical_practice_authorised': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'pay at the first step of the scale',
      { 'talent.medical_pay_ok': false },
      'not-eligible',
      { cites: 'CESEDA R421-25-1' },
    ],
    [
      'pay not told',
      { 'talent.medical_pay_ok': null },
      'unknown',
      { missing: ['talent.medical_pay_ok'] },
    ],
    ['the charter still to be signed', { 'talent.medical_charter_signed': false }, 'eligible'],
    ['no long-stay visa', WITHOUT_VISA, 'not-eligible', { cites: 'CESEDA L412-1' }],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible', { cites: 'CESEDA L110-1' }],
    [
      'the eve of the law of 26 January 2024: no such card',
      {},
      'not-eligible',
      { on: '2024-01-27', changes: ['2024-01-28', 'eligible'] },
    ],
    ['before the decree that set the pay', {}, 'eligible', { on: '2025-06-15', cites: ART }],
    ...onEarlierDays(
      ['2025-06-15'],
      [
        [
          'not allowed to practise',
          { 'talent.medical_practice_authorised': false },
          'not-eligible',
        ],
        ['low pay, without a threshold yet', { 'talent.medical_pay_ok': false }, 'discretionary'],
        ['no long-stay visa', WITHOUT_VISA, 'not-eligible'],
        ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible'],
      ],
    ),
  ],
});
