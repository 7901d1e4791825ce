import { describeDecided, type Decided } from '../testing/decided.ts';

const SPOUSE = { 'union.type': 'marriage', 'union.partner_is_french': true } as const;
const WEDDING_IN_FRANCE = { ...SPOUSE, 'union.married_in_france': true } as const;
const VISA = 'cst-vpf-conjoint-francais-visa';
const NO_VISA = 'cst-vpf-conjoint-francais-sans-visa';
const RENEWAL = 'cst-vpf-conjoint-francais-renouvellement';
const RESIDENT_CARD = 'cr-conjoint-francais';

/** Where a decision prints a month and no day, the fifteenth is taken; where it tells no nationality, one of ordinary law. */
const TEMPORARY: readonly Decided[] = [
  {
    court: 'CAA Nantes, 9 December 2025, n° 25NT01202',
    held: 'entered on a short-stay visa in 2018, married in 2022: staying without a break is no condition',
    title: NO_VISA,
    on: '2023-03-15',
    client: {
      'person.nationality': ['MA'],
      ...WEDDING_IN_FRANCE,
      'union.communal_life': true,
      'union.communal_in_france_since': '2022-01-15',
      'entry.last_date': '2018-11-10',
      'entry.visa_type': 'c-short',
      'entry.regular': true,
      'stay.regular_now': false,
    },
    verdict: 'eligible',
  },
  {
    court: 'CAA Paris, 19 March 2025, n° 24PA02958',
    held: 'came in 2015 without a long-stay visa: being married to a French citizen does not exempt from it',
    title: VISA,
    on: '2023-11-21',
    client: {
      'person.nationality': ['CN'],
      ...WEDDING_IN_FRANCE,
      'union.marriage_date': '2021-11-15',
      'union.communal_life': true,
      'entry.long_stay_visa_matches': false,
      'stay.titles': [],
    },
    verdict: 'not-eligible',
    cites: 'CESEDA L412-1',
  },
  {
    court: 'CAA Paris, 19 March 2025, n° 24PA02958',
    held: 'nor does the other way open to who entered irregularly',
    title: NO_VISA,
    on: '2023-11-21',
    client: {
      'person.nationality': ['CN'],
      ...WEDDING_IN_FRANCE,
      'union.communal_life': true,
      'entry.regular': false,
    },
    verdict: 'not-eligible',
    cites: 'CESEDA L423-2',
  },
  {
    court: 'CAA Lyon, 3 April 2025, n° 24LY01885',
    held: 'married abroad in 2018, came without a long-stay visa',
    title: VISA,
    on: '2023-08-28',
    client: {
      'person.nationality': ['CM'],
      ...SPOUSE,
      'union.married_in_france': false,
      'union.marriage_transcribed': true,
      'union.communal_life': true,
      'entry.visa_type': 'c-short',
      'stay.regular_now': false,
    },
    verdict: 'not-eligible',
    cites: 'CESEDA L412-1',
  },
  {
    court: 'CAA Lyon, 3 April 2025, n° 24LY01885',
    held: 'nor does the dispensation from it help who married abroad',
    title: NO_VISA,
    on: '2023-08-28',
    client: { 'person.nationality': ['CM'], ...SPOUSE, 'union.married_in_france': false },
    verdict: 'not-eligible',
    cites: 'CESEDA L423-2',
  },
  {
    court: 'CAA Marseille, 13 October 2025, n° 24MA01683',
    held: 'a Tunisian on a Dutch visa who never declared the entry, without six months of common life shown',
    title: NO_VISA,
    on: '2022-11-16',
    client: {
      'person.nationality': ['TN'],
      ...WEDDING_IN_FRANCE,
      'union.marriage_date': '2020-02-15',
      'entry.regular': false,
    },
    verdict: 'not-eligible',
    cites: 'CESEDA L423-2',
  },
  {
    court: 'CAA Bordeaux, 14 October 2025, n° 24BX02996',
    held: 'came on a long-stay visa, shows no common life since',
    title: VISA,
    on: '2024-03-15',
    client: {
      'person.nationality': ['HT'],
      ...SPOUSE,
      'union.marriage_transcribed': true,
      'entry.visa_type': 'd-long',
      'entry.long_stay_visa_matches': true,
      'union.communal_life': false,
    },
    verdict: 'not-eligible',
    cites: 'CESEDA L423-1',
  },
  {
    court: 'CAA Nancy, 27 February 2025, n° 23NC03325',
    held: 'the common life ended, and the violence is not shown',
    title: RENEWAL,
    on: '2023-03-15',
    client: {
      'person.nationality': ['MA'],
      ...SPOUSE,
      'stay.current_title_id': 'vls-ts-generique',
      'union.communal_life': false,
      'union.end_cause': 'violence',
      'union.violence_evidence': false,
    },
    verdict: 'not-eligible',
    cites: 'CESEDA L423-5',
  },
  {
    court: 'CE, 22 February 2017, n° 393100',
    held: 'Tunisians who suffered violence rely on the code, which their agreement leaves to it',
    title: RENEWAL,
    on: '2026-11-21',
    client: {
      'person.nationality': ['TN'],
      ...SPOUSE,
      'stay.current_title_id': 'vls-ts-generique',
      'union.communal_life': false,
      'union.end_cause': 'violence',
      'union.violence_evidence': true,
    },
    verdict: 'eligible',
  },
];

const RESIDENT: readonly Decided[] = [
  {
    court: 'CAA Lyon, 2 October 2025, n° 24LY03086',
    held: 'months away with a sick child do not end the common life',
    title: RESIDENT_CARD,
    on: '2024-06-15',
    client: {
      'person.nationality': ['GE'],
      ...SPOUSE,
      'union.married_in_france': true,
      'union.marriage_years': 3,
      'union.communal_life': true,
      'stay.regular_uninterrupted_years': 3,
      'integration.language_level': 'A2',
    },
    verdict: 'eligible',
  },
  {
    court: 'CAA Nantes, 9 December 2025, n° 25NT01195',
    held: 'separate tax returns: the spouses no longer live together',
    title: RESIDENT_CARD,
    on: '2022-04-28',
    client: {
      'person.nationality': ['GA'],
      ...SPOUSE,
      'union.marriage_transcribed': true,
      'union.marriage_date': '2013-06-15',
      'union.communal_life': false,
    },
    verdict: 'not-eligible',
    cites: 'CESEDA L423-6',
  },
];

describeDecided('spouses of French citizens', [...TEMPORARY, ...RESIDENT]);
