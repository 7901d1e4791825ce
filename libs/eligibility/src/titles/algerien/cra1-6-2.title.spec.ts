import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 6, 2)';

describeTitle('cra1-6-2', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'union.type': 'marriage',
    'union.partner_is_french': true,
    'union.married_in_france': true,
    'entry.regular': true,
  },
  verdict: 'eligible',
  examples: [
    ...BARS,
    ['a civil partner', { 'union.type': 'pacs' }, 'not-eligible', { cites: ART }],
    [
      'not told whether they are married',
      { 'union.type': null },
      'unknown',
      { missing: ['union.type'] },
    ],
    ['a foreign spouse', { 'union.partner_is_french': false }, 'not-eligible', { cites: ART }],
    [
      'a spouse who lost French nationality',
      { 'union.partner_kept_french': false },
      'not-eligible',
      { cites: ART },
    ],
    ['an irregular entry', { 'entry.regular': false }, 'not-eligible', { cites: ART }],
    [
      'not told how he entered',
      { 'entry.regular': null },
      'unknown',
      { missing: ['entry.regular'] },
    ],
    [
      'married in Oran, the marriage transcribed',
      { 'union.married_in_france': false, 'union.marriage_transcribed': true },
      'eligible',
    ],
    [
      'married in Oran, the marriage not transcribed',
      { 'union.married_in_france': false, 'union.marriage_transcribed': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'married in Oran, not told about the transcription',
      { 'union.married_in_france': false },
      'unknown',
      { missing: ['union.marriage_transcribed'] },
    ],
    [
      'spouses who never lived together: asked at the renewal only',
      { 'union.communal_life': false },
      'eligible',
    ],
    ['married yesterday', { 'union.marriage_date': '2026-11-20' }, 'eligible'],
    [
      'a short-stay visa long expired',
      { 'entry.visa_type': 'c-short', 'stay.regular_now': false },
      'eligible',
    ],
  ],
});
