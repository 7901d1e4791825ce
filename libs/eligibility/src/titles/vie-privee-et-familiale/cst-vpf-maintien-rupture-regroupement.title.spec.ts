import { describeTitle } from '../../testing/examples.ts';

const SEPARATED = { 'union.end_cause': 'other' } as const;
const VIOLENCE = { 'union.end_cause': 'violence', 'union.violence_evidence': true } as const;

describeTitle('cst-vpf-maintien-rupture-regroupement', {
  on: '2026-11-21',
  articles: ['CESEDA L423-17', 'CESEDA L423-18'],
  client: {
    'person.nationality': ['LK'],
    'rf.authorised': true,
    'rf.role': 'spouse',
    'rf.authorisation_date': '2025-06-10',
    'stay.current_title_id': 'cst-vpf-conjoint-regroupement',
    ...VIOLENCE,
    'union.violence_after_arrival': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'renewal: the violence began before she came, and the card is renewed all the same',
      { 'union.violence_after_arrival': false },
      'eligible',
    ],
    [
      'renewal: violence without any proof',
      { 'union.violence_evidence': false },
      'not-eligible',
      { cites: 'CESEDA L423-18' },
    ],
    [
      'renewal: the spouses separated by mutual consent within three years',
      SEPARATED,
      'not-eligible',
      { cites: 'CESEDA L423-17' },
    ],
    ['renewal: the husband has died', { 'union.end_cause': 'death' }, 'eligible'],
    [
      'renewal: the authorisation is three years old tomorrow',
      { ...SEPARATED, 'rf.authorisation_date': '2023-11-22' },
      'not-eligible',
      { cites: 'CESEDA L423-17', changes: ['2026-11-23', 'eligible'] },
    ],
    [
      'renewal: the authorisation is three years old today, still within them',
      { ...SEPARATED, 'rf.authorisation_date': '2023-11-21' },
      'not-eligible',
      { cites: 'CESEDA L423-17' },
    ],
    [
      'renewal: the authorisation was three years old yesterday',
      { ...SEPARATED, 'rf.authorisation_date': '2023-11-20' },
      'eligible',
    ],
    [
      'children of the couple protect the holder of a resident card',
      {
        ...SEPARATED,
        'stay.current_title_id': 'cr-regroupement-familial-3-ans',
        'union.children_born': true,
        'child.contribution_since_birth': true,
      },
      'eligible',
    ],
    [
      'children do not protect the holder of a temporary card',
      { ...SEPARATED, 'union.children_born': true, 'child.contribution_since_birth': true },
      'not-eligible',
      { cites: 'CESEDA L423-17' },
    ],
    [
      'resident card: the children are not provided for',
      {
        ...SEPARATED,
        'stay.current_title_id': 'cr-regroupement-familial-3-ans',
        'union.children_born': true,
        'child.contribution_since_birth': false,
      },
      'not-eligible',
      { cites: 'CESEDA L423-17' },
    ],
    [
      'resident card: no child',
      {
        ...SEPARATED,
        'stay.current_title_id': 'cr-regroupement-familial-3-ans',
        'union.children_born': false,
      },
      'not-eligible',
      { cites: 'CESEDA L423-17' },
    ],
    [
      'first card: violence in France before it was issued',
      { 'stay.current_title_id': 'none' },
      'eligible',
    ],
    [
      'first card: the violence took place before she came',
      { 'stay.current_title_id': 'none', 'union.violence_after_arrival': false },
      'not-eligible',
      { cites: 'CESEDA L423-18' },
    ],
    [
      'first card: separated for another reason',
      { ...SEPARATED, 'stay.current_title_id': 'none' },
      'not-eligible',
      { cites: 'CESEDA L423-18' },
    ],
    [
      'she never came by family reunification',
      { 'rf.authorised': false },
      'not-eligible',
      { cites: 'CESEDA L423-17' },
    ],
    [
      'he was admitted as a child',
      { 'rf.role': 'child' },
      'not-eligible',
      { cites: 'CESEDA L423-17' },
    ],
    [
      'not told when the authorisation was given',
      { ...SEPARATED, 'rf.authorisation_date': null },
      'unknown',
      { missing: ['rf.authorisation_date'] },
    ],
    [
      'not told of any proof of the violence',
      { 'union.violence_evidence': null },
      'unknown',
      { missing: ['union.violence_evidence'] },
    ],
    [
      'a threat to public order bars the card',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    ['Algerians come under their agreement', { 'person.nationality': ['DZ'] }, 'not-eligible'],
    [
      'renewal of a card renewed before',
      {
        'stay.current_title_id': 'cst-vpf-maintien-rupture-regroupement',
        'union.violence_after_arrival': null,
      },
      'eligible',
    ],
    [
      'renewal of the multi-year card',
      { 'stay.current_title_id': 'csp-generale', 'union.violence_after_arrival': null },
      'eligible',
    ],
    [
      'renewal of a card as long as the husband’s',
      {
        'person.nationality': ['ML'],
        'stay.current_title_id': 'subsaharan-regroupement-meme-titre',
        'union.violence_after_arrival': null,
      },
      'eligible',
    ],
    [
      'renewal of the visa that served as a card',
      { 'stay.current_title_id': 'vls-ts-generique', 'union.violence_after_arrival': null },
      'eligible',
    ],
  ],
});
