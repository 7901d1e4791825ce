import type { Example } from '../../testing/examples.ts';

/** She came by reunification to her husband, whose protection each spec tells. */
export const WIFE = {
  'person.nationality': ['SY'],
  'person.birth_date': '1990-05-05',
  'protection.family_link': 'spouse',
  'protection.reunification_authorised': true,
} as const;

const UNION_AFTER_THE_CLAIM = {
  'protection.reunification_authorised': false,
  'protection.claim_date': '2023-04-04',
  'protection.union_date': '2025-11-21',
  'union.communal_life': true,
} as const;

const CHILD = { 'protection.family_link': 'child', 'person.birth_date': '2008-03-10' } as const;

const sponsor = (article: string): readonly Example[] => [
  [
    'the husband was recognised as a refugee: another card',
    { 'protection.sponsor_status': 'refugee' },
    'not-eligible',
    { cites: article },
  ],
  [
    'no member of the family is protected',
    { 'protection.family_link': 'none' },
    'not-eligible',
    { cites: article },
  ],
  [
    'not told which protection the husband has',
    { 'protection.sponsor_status': null },
    'unknown',
    { missing: ['protection.sponsor_status'] },
  ],
];

const reunited = (article: string): readonly Example[] => [
  ['a civil partner came by reunification', { 'protection.family_link': 'partner' }, 'eligible'],
  ['a concubin came by reunification', { 'protection.family_link': 'concubin' }, 'eligible'],
  [
    'a wife of before the claim came on her own',
    {
      'protection.reunification_authorised': false,
      'protection.claim_date': '2023-04-04',
      'protection.union_date': '2019-01-01',
      'union.communal_life': true,
    },
    'not-eligible',
    { cites: article },
  ],
  [
    'not told how the wife came',
    {
      'protection.reunification_authorised': null,
      'protection.claim_date': '2023-04-04',
      'protection.union_date': '2019-01-01',
    },
    'unknown',
    { missing: ['protection.reunification_authorised'] },
  ],
];

const marriedAfterTheClaim = (article: string): readonly Example[] => [
  [
    'married after the claim, one year ago tomorrow',
    { ...UNION_AFTER_THE_CLAIM, 'protection.union_date': '2025-11-22' },
    'not-eligible',
    { cites: article, changes: ['2026-11-22', 'eligible'] },
  ],
  ['married after the claim, one year ago to the day', UNION_AFTER_THE_CLAIM, 'eligible'],
  [
    'married after the claim, one year ago yesterday',
    { ...UNION_AFTER_THE_CLAIM, 'protection.union_date': '2025-11-20' },
    'eligible',
  ],
  [
    'married after the claim, living apart',
    { ...UNION_AFTER_THE_CLAIM, 'union.communal_life': false },
    'not-eligible',
    { cites: article },
  ],
  [
    'married after the claim, seventeen',
    { ...UNION_AFTER_THE_CLAIM, 'person.birth_date': '2008-11-22' },
    'not-eligible',
    { cites: article, changes: ['2026-11-22', 'eligible'] },
  ],
  [
    'married after the claim, eighteen today',
    { ...UNION_AFTER_THE_CLAIM, 'person.birth_date': '2008-11-21' },
    'eligible',
  ],
];

const child = (article: string): readonly Example[] => [
  ['a child of eighteen', CHILD, 'eligible'],
  [
    'a child who turns sixteen tomorrow',
    { ...CHILD, 'person.birth_date': '2010-11-22' },
    'not-eligible',
    { cites: 'CESEDA L421-35', changes: ['2026-11-22', 'eligible'] },
  ],
  ['a child of sixteen today', { ...CHILD, 'person.birth_date': '2010-11-21' }, 'eligible'],
  [
    'a child on the eve of nineteen',
    { ...CHILD, 'person.birth_date': '2007-11-22' },
    'eligible',
    { changes: ['2026-11-22', 'not-eligible'] },
  ],
  [
    'a child of nineteen today',
    { ...CHILD, 'person.birth_date': '2007-11-21' },
    'not-eligible',
    { cites: article },
  ],
];

const BARS: readonly Example[] = [
  [
    'an OQTF was left unexecuted: the prefect may refuse',
    { 'order.oqtf_unexecuted': true },
    'discretionary',
    { cites: 'CESEDA L432-1-1' },
  ],
  [
    'a grave threat to public order bars the card',
    { 'order.threat_level': 'grave' },
    'not-eligible',
  ],
  [
    'she refused to sign the engagement contract',
    { 'engagement.refused': true },
    'not-eligible',
    { cites: 'CESEDA L412-8' },
  ],
  [
    'he lives in polygamy in France',
    { 'person.polygamy_in_france': true },
    'not-eligible',
    { cites: 'CESEDA L412-6' },
  ],
];

/** Each member of the family, and the article that gives the card. */
export const memberOfTheFamily = (article: string): readonly Example[] => [
  ...sponsor(article),
  ...reunited(article),
  ...marriedAfterTheClaim(article),
  [
    'a concubin of after the claim, however long',
    {
      ...UNION_AFTER_THE_CLAIM,
      'protection.family_link': 'concubin',
      'protection.union_date': '2023-06-01',
    },
    'not-eligible',
    { cites: article },
  ],
  [
    'a civil partner of after the claim',
    { ...UNION_AFTER_THE_CLAIM, 'protection.family_link': 'partner' },
    'eligible',
  ],
  ...child(article),
  [
    'the mother of a protected, unmarried minor',
    { 'protection.family_link': 'parent-of-minor', 'protection.reunification_authorised': null },
    'eligible',
  ],
  ...BARS,
];
