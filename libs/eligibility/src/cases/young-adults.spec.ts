import { describeDecided, type Decided } from '../testing/decided.ts';

const BEFORE_16 = 'cst-vpf-ase-16';
const FROM_16 = 'aes-ase-16-18';
const IN_TRAINING = {
  'ase.entrusted': true,
  'ase.training_real_serious': true,
  'application.age_at_request': 18,
} as const;

/** Where a decision prints no day, one of its year is taken; where it tells no nationality, one of ordinary law. */
const YOUNG_ADULTS: readonly Decided[] = [
  {
    court: 'CAA Toulouse, 9 December 2025, n° 24TL00957',
    held: 'he says himself that he came at seventeen: he was not entrusted by sixteen',
    title: BEFORE_16,
    on: '2023-05-15',
    client: { 'person.nationality': ['GN'], ...IN_TRAINING, 'ase.entrusted_age': 17 },
    verdict: 'not-eligible',
    cites: 'CESEDA L423-22',
  },
  {
    court: 'CAA Toulouse, 9 December 2025, n° 24TL00957',
    held: 'a contract for a young adult does not show that he was entrusted as a minor',
    title: FROM_16,
    on: '2023-05-15',
    client: { 'person.nationality': ['GN'], ...IN_TRAINING, 'ase.entrusted': false },
    verdict: 'not-eligible',
    cites: 'CESEDA L435-3',
  },
  {
    court: 'CAA Toulouse, 4 February 2025, n° 23TL02014',
    held: 'the records of birth are set aside: the age at which he was entrusted is unproven',
    title: FROM_16,
    on: '2021-12-15',
    client: {
      'person.nationality': ['ML'],
      ...IN_TRAINING,
      'ase.entrusted_to': 'ase',
      'ase.entrusted_age': 16.5,
      'ase.qualifying_training_months': 8,
      'person.civil_status_reliable': false,
    },
    verdict: 'not-eligible',
    cites: 'Code civil 47',
  },
  {
    court: 'CAA Lyon, 13 February 2025, n° 24LY00004',
    held: 'entrusted before sixteen, the whole of his situation weighed against him',
    title: BEFORE_16,
    on: '2022-11-28',
    client: {
      'person.nationality': ['CI'],
      ...IN_TRAINING,
      'ase.entrusted_age': 15,
      'assess.ase_overall_favourable': false,
    },
    verdict: 'not-eligible',
    cites: 'CESEDA L423-22',
  },
  {
    court: 'CAA Lyon, 19 June 2025, n° 24LY01175',
    held: 'came at fourteen with his mother: too late for the card of thirteen',
    title: 'cst-vpf-13-ans',
    on: '2023-03-29',
    client: {
      'person.nationality': ['AL'],
      'parent.lived_with_since_age': 14,
      'application.age_at_request': 18,
    },
    verdict: 'not-eligible',
    cites: 'CESEDA L423-21',
  },
  {
    court: 'CAA Nantes, 14 March 2025, n° 24NT02010',
    held: 'came at thirteen, brilliant at school: refusing exceptional admission was a manifest error',
    title: 'aes-vpf',
    on: '2024-03-04',
    client: { 'person.nationality': ['AM'], 'assess.humanitarian_or_exceptional': true },
    verdict: 'discretionary',
  },
];

describeDecided('young adults', YOUNG_ADULTS);
