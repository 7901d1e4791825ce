import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 6, 7)';

describeTitle('cra1-6-7', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'stay.habitual_residence': true,
    'health.exceptional_gravity': true,
    'health.treatment_available_origin': false,
    'health.ofii_opinion': 'favourable',
  },
  verdict: 'eligible',
  examples: [
    ...BARS,
    [
      'a visitor who does not live in France',
      { 'stay.habitual_residence': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'an illness without exceptional gravity',
      { 'health.exceptional_gravity': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'care that exists in Algeria',
      { 'health.treatment_available_origin': true },
      'not-eligible',
      { cites: ART },
    ],
    [
      'an unfavourable opinion of the OFII doctors',
      { 'health.ofii_opinion': 'unfavourable' },
      'discretionary',
    ],
    ['an opinion still awaited', { 'health.ofii_opinion': 'pending' }, 'discretionary'],
    [
      'not told whether care exists in Algeria',
      { 'health.treatment_available_origin': null },
      'unknown',
      { missing: ['health.treatment_available_origin'] },
    ],
    ['an illegal stay does not matter', { 'stay.regular_now': false }, 'eligible'],
  ],
});
