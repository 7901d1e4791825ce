import { describeTitle, type Example } from '../../testing/examples.ts';
import { BARS, integration, openTo, over65 } from './resident-card.examples.ts';

const FAMILY = {
  'protection.status': null,
  'protection.claim_date': null,
  'stay.current_title_id': 'cr-famille-refugie',
  'protection.family_link': 'spouse',
  'stay.titles': [{ title: 'cr-famille-refugie', from: '2021-03-01', to: '2031-02-28' }],
} as const;

const born = (day: string) => ({ 'protection.family_link': 'child', 'person.birth_date': day });

/** Parents are left out, and children once they are nineteen. */
const family = (card: string, article: string): readonly Example[] =>
  (
    [
      ['the parent of a protected child', { 'protection.family_link': 'parent-of-minor' }, article],
      ['a child, sixteen tomorrow', born('2010-11-22'), 'CESEDA L421-35'],
      ['a child, sixteen today', born('2010-11-21'), null],
      ['a child, eighteen today', born('2008-11-21'), null],
      ['a child on the eve of nineteen', born('2007-11-22'), null],
      ['a child, nineteen today', born('2007-11-21'), article],
    ] as const
  ).map(([said, differs, cites]) => [
    `${card}: ${said}`,
    { ...FAMILY, 'stay.current_title_id': card, ...differs },
    cites === null ? 'discretionary' : 'not-eligible',
    cites === null ? {} : { cites },
  ]);

describeTitle('rld-ue-protection', {
  on: '2026-11-21',
  articles: [
    'CESEDA L424-5',
    'CESEDA L424-14',
    'CESEDA L421-35',
    'CESEDA L426-17',
    'CESEDA L413-7',
  ],
  client: {
    'person.nationality': ['SD'],
    'person.birth_date': '1991-11-11',
    'protection.status': 'refugee',
    'protection.claim_date': '2021-06-01',
    'stay.current_title_id': 'cr-refugie',
    'resources.health_insurance': true,
    'resources.stable_at_smic': true,
    'integration.language_level': 'B1',
    'integration.civic_exam_level': 'cr',
  },
  verdict: 'discretionary',
  examples: [
    [
      'five years since the claim tomorrow',
      { 'protection.claim_date': '2021-11-22' },
      'not-eligible',
      { cites: 'CESEDA L424-5' },
    ],
    [
      'five years since the claim today',
      { 'protection.claim_date': '2021-11-21' },
      'discretionary',
    ],
    [
      'five years since the claim yesterday',
      { 'protection.claim_date': '2021-11-20' },
      'discretionary',
    ],
    [
      'the day of the claim not known',
      { 'protection.claim_date': null },
      'unknown',
      { missing: ['protection.claim_date'] },
    ],
    [
      'subsidiary protection',
      {
        'protection.status': 'subsidiary',
        'stay.current_title_id': 'csp-protection-subsidiaire',
      },
      'discretionary',
    ],
    [
      'another permit',
      { 'stay.current_title_id': 'csp-generale' },
      'not-eligible',
      { cites: 'CESEDA L424-14' },
    ],
    ['the spouse of a refugee', FAMILY, 'discretionary'],
    [
      'the concubin of a refugee',
      { ...FAMILY, 'protection.family_link': 'concubin' },
      'discretionary',
    ],
    [
      'the spouse of a refugee, five years after the first card tomorrow',
      {
        ...FAMILY,
        'stay.titles': [{ title: 'cr-famille-refugie', from: '2021-11-22', to: '2031-11-21' }],
      },
      'not-eligible',
      { changes: ['2026-11-22', 'discretionary'] },
    ],
    [
      'the spouse of a person with subsidiary protection',
      { ...FAMILY, 'stay.current_title_id': 'csp-famille-protection-subsidiaire' },
      'discretionary',
    ],
    ...family('cr-famille-refugie', 'CESEDA L424-5'),
    ...family('csp-famille-protection-subsidiaire', 'CESEDA L424-14'),
    [
      'no health insurance',
      { 'resources.health_insurance': false },
      'not-eligible',
      { cites: 'CESEDA L426-17' },
    ],
    [
      'means below the minimum wage',
      { 'resources.stable_at_smic': false, 'resources.aah_or_asi': false },
      'not-eligible',
      { cites: 'CESEDA L426-17' },
    ],
    [
      'on the disability allowance',
      { 'resources.stable_at_smic': false, 'resources.aah_or_asi': true },
      'discretionary',
    ],
    ...integration('discretionary'),
    ...over65('discretionary'),
    ...BARS,
    ...openTo('discretionary', 'DZ', 'TN', 'GN'),
  ],
});
