import { describeDecided, type Decided } from '../testing/decided.ts';

const PARENT = 'cst-vpf-parent-enfant-francais';
const TIES = 'cst-vpf-liens';
const ILL = 'cst-vpf-etranger-malade';
const FRENCH_CHILD = { 'child.french_minor_in_france': true } as const;
const RECOGNISED_BY_THE_OTHER = { ...FRENCH_CHILD, 'child.other_parent_recognition_316': true };

/** Where a decision prints no day, one of its year is taken; where it tells no nationality, one of ordinary law. */
const PARENTS: readonly Decided[] = [
  {
    court: 'CAA Paris, 11 December 2025, n° 25PA02552',
    held: 'parental authority was taken away; transfers and purchases over two years are shown',
    title: PARENT,
    on: '2024-10-15',
    client: {
      'person.nationality': ['CD'],
      ...FRENCH_CHILD,
      'child.parental_authority': false,
      'child.contribution_months': 24,
      'child.contribution_proven': true,
      'child.other_parent_recognition_316': false,
    },
    verdict: 'eligible',
  },
  {
    court: 'CAA Bordeaux, 11 July 2025, n° 24BX02556',
    held: 'the family court found no means; a purchase and a few visits show no part in the upbringing',
    title: PARENT,
    on: '2024-05-15',
    client: {
      'person.nationality': ['GN'],
      ...FRENCH_CHILD,
      'child.contribution_proven': false,
      'child.contribution_waived_by_court': true,
      'child.regular_contact_proven': false,
    },
    verdict: 'not-eligible',
    cites: 'CESEDA L423-7',
  },
  {
    court: 'CAA Paris, 21 November 2025, n° 25PA02353',
    held: 'the father who recognised the child does not contribute as his means allow',
    title: PARENT,
    on: '2025-02-05',
    client: {
      'person.nationality': ['CI'],
      ...RECOGNISED_BY_THE_OTHER,
      'child.contribution_since_birth': true,
      'child.contribution_proven': true,
      'child.other_parent_contributes': false,
      'child.court_decision_contribution': false,
      'assess.disproportionate_interference': false,
    },
    verdict: 'not-eligible',
    cites: 'CESEDA L423-8',
  },
  {
    court: 'CAA Douai, 3 December 2025, n° 24DA02426',
    held: 'nothing shows that the father contributes',
    title: PARENT,
    on: '2024-05-15',
    client: {
      'person.nationality': ['GH'],
      ...RECOGNISED_BY_THE_OTHER,
      'child.contribution_since_birth': true,
      'child.contribution_proven': true,
      'child.other_parent_contributes': false,
      'child.court_decision_contribution': false,
      'assess.disproportionate_interference': false,
    },
    verdict: 'not-eligible',
    cites: 'CESEDA L423-8',
  },
  {
    court: 'CAA Paris, 10 December 2025, n° 25PA02122',
    held: 'a conviction for incest: the threat bars the renewal',
    title: PARENT,
    on: '2024-12-04',
    client: { 'person.nationality': ['CG'], ...FRENCH_CHILD, 'order.threat_level': 'grave' },
    verdict: 'not-eligible',
    cites: 'CESEDA L412-5',
  },
];

const OTHERS: readonly Decided[] = [
  {
    court: 'CAA Toulouse, 16 October 2025, n° 24TL01023',
    held: 'the husband holds a resident card: family reunification is the way, not these ties',
    title: TIES,
    on: '2023-02-15',
    client: { 'person.nationality': ['MA'], 'rf.eligible_category': true },
    verdict: 'not-eligible',
    cites: 'CESEDA L423-23',
  },
  {
    court: 'CAA Lyon, 30 April 2025, n° 24LY02990',
    held: 'so does the wife of who holds a multi-year card',
    title: TIES,
    on: '2024-05-15',
    client: {
      'person.nationality': ['XK'],
      'rf.eligible_category': true,
      'assess.disproportionate_interference': true,
    },
    verdict: 'not-eligible',
    cites: 'CESEDA L423-23',
  },
  {
    court: 'CE, 9 March 2022, n° 451598',
    held: 'no long-stay visa is asked for under the ties of private and family life',
    title: TIES,
    on: '2022-03-09',
    client: {
      'person.nationality': ['PK'],
      'entry.visa_type': 'none',
      'entry.regular': false,
      'rf.eligible_category': false,
      'assess.disproportionate_interference': true,
    },
    verdict: 'eligible',
  },
  {
    court: 'CAA Nantes, 24 December 2024, n° 24NT00716',
    held: 'the treatment is available in the country of origin',
    title: ILL,
    on: '2022-10-10',
    client: {
      'person.nationality': ['CM'],
      'stay.habitual_residence': true,
      'health.exceptional_gravity': true,
      'health.treatment_available_origin': true,
    },
    verdict: 'not-eligible',
    cites: 'CESEDA L425-9',
  },
  {
    court: 'CAA Bordeaux, 9 October 2025, n° 25BX00995',
    held: 'going without care would not be of exceptional gravity',
    title: ILL,
    on: '2024-05-15',
    client: { 'person.nationality': ['HT'], 'health.exceptional_gravity': false },
    verdict: 'not-eligible',
    cites: 'CESEDA L425-9',
  },
];

describeDecided('parents of French children', PARENTS);
describeDecided('ties and care', OTHERS);
