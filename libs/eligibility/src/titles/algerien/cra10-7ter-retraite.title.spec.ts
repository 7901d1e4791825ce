import { describeTitle } from '../../testing/examples.ts';
import { GRAVE_BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 7 ter';

describeTitle('cra10-7ter-retraite', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'retirement.residence_abroad': true,
    'retirement.held_resident_card': true,
    'retirement.french_basic_pension': true,
  },
  verdict: 'eligible',
  examples: [
    ...GRAVE_BARS,
    [
      'a pensioner who lives in France',
      { 'retirement.residence_abroad': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'who never held a ten-year certificate',
      { 'retirement.held_resident_card': false, 'retirement.spouse_regular_with': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'without a French basic pension',
      { 'retirement.french_basic_pension': false, 'retirement.spouse_regular_with': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'the wife who lived regularly with the pensioner',
      { 'retirement.held_resident_card': false, 'retirement.spouse_regular_with': true },
      'eligible',
    ],
    [
      'not told whether a pension is paid',
      { 'retirement.french_basic_pension': null, 'retirement.spouse_regular_with': false },
      'unknown',
      { missing: ['retirement.french_basic_pension'] },
    ],
  ],
});
