import { describeTitle, type Example } from '../../testing/examples.ts';
import { closedTo, openTo } from './resident-card.examples.ts';
import { RLD_UE } from './resident-card.ts';

const RESIDENT_CARD = {
  'stay.current_title_id': 'cr-conjoint-francais',
  'stay.current_title_end': '2027-01-31',
} as const;

const ELSEWHERE = { 'stay.habitual_l433_3_1': false } as const;
const LEAVE = { 'stay.absence_extension_authorised': true } as const;
const MUTILATION = { 'order.conviction_222_9_minor': true } as const;
const OFFENCE = { 'order.offence_against_official': true } as const;

const away = (fromFrance: number, fromUnion: number | null = null) => ({
  'stay.absence_max_months': fromFrance,
  'stay.absence_eu_max_months': fromUnion,
});

const LAPSED = ['not-eligible', { cites: 'CESEDA L411-5' }] as const;

/** A card of a long-term resident – EU lapses otherwise than an ordinary one. */
const longTerm = (card: string): readonly Example[] => {
  const held = { 'stay.current_title_id': card };
  return [
    [`${card}, just under six years in Italy`, { ...held, ...away(71.9, 2) }, 'eligible'],
    [`${card}, six years in Italy`, { ...held, ...away(72, 2) }, ...LAPSED],
    [
      `${card}, six years in Italy: leave saves only the three years`,
      { ...held, ...away(72, 2), ...LEAVE },
      ...LAPSED,
    ],
    [`${card}, four years away, three of them in Canada`, { ...held, ...away(48, 36) }, 'eligible'],
    [`${card}, more than three years in Canada`, { ...held, ...away(48, 37) }, ...LAPSED],
    [
      `${card}, four years in Canada, with leave`,
      { ...held, ...away(48, 48), ...LEAVE },
      'eligible',
    ],
    [
      `${card}, but the status was taken in Spain since, though hardly ever away`,
      { ...held, 'rld.status_acquired_other_state': true },
      ...LAPSED,
    ],
  ];
};

/** What holds under every text since 1 May 2021. */
const always = (...cards: readonly string[]): readonly Example[] => [
  [
    'never had a resident card',
    { 'stay.resident_cards_consecutive': 0 },
    'not-eligible',
    { cites: 'CESEDA L433-2' },
  ],
  [
    'the card ran out: late, and a refusal is possible',
    { 'stay.current_title_end': '2023-04-30' },
    'discretionary',
    { cites: 'CESEDA R431-5' },
  ],
  ['three years abroad less a month', away(35), 'eligible'],
  ['three years abroad', away(36), 'eligible'],
  ['more than three years abroad', away(36.1, 2), ...LAPSED],
  ['seven years abroad, with leave granted beforehand', { ...away(84), ...LEAVE }, 'eligible'],
  [
    'a resident card: a status in Spain does not make it lapse',
    { 'rld.status_acquired_other_state': true },
    'eligible',
  ],
  ...cards.flatMap(longTerm),
  ['under an expulsion order', { 'order.expulsion_or_itf': true }, 'not-eligible'],
  [
    'living in polygamy in France',
    { 'person.polygamy_in_france': true },
    'not-eligible',
    { cites: 'CESEDA L412-6' },
  ],
  [
    'married to a polygamist',
    { 'person.spouse_of_polygamist': true },
    'not-eligible',
    { cites: 'CESEDA L432-3' },
  ],
  [
    'convicted of mutilating a minor under fifteen',
    MUTILATION,
    'not-eligible',
    { cites: 'CESEDA L432-3' },
  ],
  [
    'a refugee so convicted: to be argued',
    { ...MUTILATION, 'stay.current_title_id': 'cr-refugie' },
    'discretionary',
    { cites: 'CESEDA L432-3' },
  ],
  ...closedTo('DZ'),
];

/** Since the law of 26 January 2024: no grave threat, and habitual residence in France. */
const SINCE_2024: readonly Example[] = [
  ['a simple threat to public order', { 'order.threat_level': 'simple' }, 'eligible'],
  [
    'a grave threat to public order',
    { 'order.threat_level': 'grave' },
    'not-eligible',
    { cites: 'CESEDA L432-3' },
  ],
  ['no habitual residence in France', ELSEWHERE, 'not-eligible', { cites: 'CESEDA L433-3-1' }],
  ...['cr-refugie', 'cr-famille-refugie', ...RLD_UE].map((card): Example => [
    `no habitual residence, but ${card}`,
    { ...ELSEWHERE, 'stay.current_title_id': card },
    'eligible',
  ]),
  [
    'convicted for insulting an official: the card may be replaced',
    OFFENCE,
    'discretionary',
    { cites: 'CESEDA R432-5' },
  ],
];

const decidedOn = (on: string, examples: readonly Example[]): readonly Example[] =>
  examples.map(([said, differs, verdict, details]) => [
    `${on}: ${said}`,
    differs,
    verdict,
    { ...details, on },
  ]);

describeTitle('cr-renouvellement', {
  on: '2026-11-21',
  articles: [
    'CESEDA L433-2',
    'CESEDA L411-5',
    'CESEDA L432-3',
    'CESEDA L433-3-1',
    'CESEDA R432-3',
    'CESEDA R432-5',
    'CESEDA R431-5',
    'CESEDA L412-9',
    'CESEDA L412-10',
  ],
  client: {
    'person.nationality': ['VN'],
    'stay.resident_cards_consecutive': 1,
    ...RESIDENT_CARD,
    'stay.absence_max_months': 3,
    'stay.habitual_l433_3_1': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'a refugee since 2013, refused in May 2024 for a grave threat: quashed, the status stands',
      { 'stay.current_title_id': 'cr-refugie', 'order.threat_level': 'grave' },
      'discretionary',
      { on: '2024-05-15', cites: 'CAA Marseille 15 janvier 2026 25MA01075' },
    ],
    [
      'a refugee under an expulsion order',
      { 'stay.current_title_id': 'cr-refugie', 'order.expulsion_or_itf': true },
      'not-eligible',
    ],
    ...always(...RLD_UE),
    ...SINCE_2024,
    [
      'the last day of the card: the risk comes tomorrow',
      { 'stay.current_title_end': '2026-11-21' },
      'eligible',
      { changes: ['2026-11-22', 'discretionary'] },
    ],
    [
      'the absences not told',
      { 'stay.absence_max_months': null },
      'unknown',
      { missing: ['stay.absence_max_months'] },
    ],
    [
      'the residence not told',
      { 'stay.habitual_l433_3_1': null },
      'unknown',
      { missing: ['stay.habitual_l433_3_1'] },
    ],
    ['refuses the engagement contract', { 'engagement.refused': true }, 'not-eligible'],
    ['breached the contract', { 'engagement.serious_breach': true }, 'discretionary'],
    ...['cr-refugie', 'cr-protection-subsidiaire'].map((card): Example => [
      `${card}, who breached the contract: it cannot cost the card`,
      { 'engagement.serious_breach': true, 'stay.current_title_id': card },
      'eligible',
    ]),
    [
      'a refugee who refuses the contract',
      { 'engagement.refused': true, 'stay.current_title_id': 'cr-refugie' },
      'discretionary',
      { cites: 'CESEDA L412-10' },
    ],
    ...openTo('eligible', 'TN', 'MA', 'ML'),
    ...decidedOn('2024-05-02', [...always('rld-ue-5-ans'), ...SINCE_2024]),
    [
      'the day before the decree on the contract: nothing to sign yet',
      { 'engagement.refused': true },
      'eligible',
      { on: '2024-07-16' },
    ],
    [
      'the first day of that decree',
      { 'engagement.refused': true },
      'not-eligible',
      { on: '2024-07-17', cites: 'CESEDA L412-8' },
    ],
    ...decidedOn('2023-05-02', [
      ...always('rld-ue-5-ans'),
      [
        'convicted for insulting an official',
        OFFENCE,
        'discretionary',
        { cites: 'CESEDA L432-12' },
      ],
    ]),
    [
      'the day before the law of 26 January 2024 applied: neither was a ground',
      { 'order.threat_level': 'grave', ...ELSEWHERE },
      'eligible',
      { on: '2024-01-27' },
    ],
    [
      'the first day of that law: a grave threat',
      { 'order.threat_level': 'grave' },
      'not-eligible',
      { on: '2024-01-28' },
    ],
    [
      'the first day of that law: no habitual residence',
      ELSEWHERE,
      'not-eligible',
      { on: '2024-01-28' },
    ],
  ],
});
