import { describeTitle } from '../../testing/examples.ts';
import { WITHOUT_VISA } from './without-visa.ts';

const ART = 'CESEDA L426-22';

describeTitle('cst-jeune-au-pair', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['CO'],
    'person.birth_date': '2004-03-10',
    'entry.long_stay_visa_matches': true,
    'aupair.convention': true,
    'aupair.conditions': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'eighteen tomorrow',
      { 'person.birth_date': '2008-11-22' },
      'not-eligible',
      { cites: ART, changes: ['2026-11-22', 'eligible'] },
    ],
    ['eighteen today', { 'person.birth_date': '2008-11-21' }, 'eligible'],
    ['eighteen since yesterday', { 'person.birth_date': '2008-11-20' }, 'eligible'],
    ['thirty tomorrow', { 'person.birth_date': '1996-11-22' }, 'eligible'],
    [
      'thirty today',
      { 'person.birth_date': '1996-11-21' },
      'eligible',
      { changes: ['2026-11-22', 'discretionary'] },
    ],
    [
      'thirty and one day: it can be argued',
      { 'person.birth_date': '1996-11-20' },
      'discretionary',
      { cites: ART },
    ],
    ['thirty-one tomorrow', { 'person.birth_date': '1995-11-22' }, 'discretionary'],
    ['thirty-one today', { 'person.birth_date': '1995-11-21' }, 'not-eligible', { cites: ART }],
    [
      'no agreement with the family',
      { 'aupair.convention': false },
      'not-eligible',
      { cites: ART },
    ],
    ['a cousin of the family', { 'aupair.conditions': false }, 'not-eligible', { cites: ART }],
    [
      'date of birth not told',
      { 'person.birth_date': null },
      'unknown',
      { missing: ['person.birth_date'] },
    ],
    ['no long-stay visa', WITHOUT_VISA, 'not-eligible', { cites: 'CESEDA L412-1' }],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible', { cites: 'CESEDA L110-1' }],
  ],
});
