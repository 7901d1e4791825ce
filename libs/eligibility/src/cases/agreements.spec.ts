import type { Facts } from '../engine/known.ts';
import { describeDecided, type Decided } from '../testing/decided.ts';

const ALGERIAN = { 'person.nationality': ['DZ'] } as const;
const TEN_YEARS = 'cra1-6-1';
const SPOUSE = 'cra1-6-2';
const NO_BREAK = { 'stay.student_period_in_reference': false } as const;
const MARRIED = {
  'union.type': 'marriage',
  'union.partner_is_french': true,
  'union.married_in_france': true,
} as const;

/** Where a decision prints a month and no day, the fifteenth is taken; where it tells no nationality, one of ordinary law. */
const ONE_YEAR: readonly Decided[] = [
  {
    court: 'CAA Paris, 5 March 2025, n° 24PA04403',
    held: 'came in September 2012: bank statements and travel passes show eleven years',
    title: TEN_YEARS,
    on: '2024-04-02',
    client: {
      ...ALGERIAN,
      ...NO_BREAK,
      'stay.habitual_since': '2012-09-15',
      'stay.habitual_residence_proven': true,
      'stay.regular_now': false,
    },
    verdict: 'eligible',
  },
  {
    court: 'CAA Marseille, 6 October 2025, n° 24MA02540',
    held: 'medical papers alone may show ten years',
    title: TEN_YEARS,
    on: '2024-01-11',
    client: {
      ...ALGERIAN,
      ...NO_BREAK,
      'stay.habitual_since': '2012-12-31',
      'stay.habitual_residence_proven': true,
    },
    verdict: 'eligible',
  },
  {
    court: 'CAA Marseille, 28 February 2025, n° 24MA02142',
    held: 'came in September 2012, nothing shows 2018 and 2019',
    title: TEN_YEARS,
    on: '2023-11-15',
    client: {
      ...ALGERIAN,
      ...NO_BREAK,
      'stay.habitual_since': '2012-09-15',
      'stay.habitual_residence_proven': false,
    },
    verdict: 'not-eligible',
    cites: 'Accord franco-algérien 6, 1)',
  },
  {
    court: 'CAA Toulouse, 11 September 2025, n° 23TL02571',
    held: 'came through Spain on a short-stay visa without declaring it: no regular entry',
    title: SPOUSE,
    on: '2022-08-08',
    client: { ...ALGERIAN, ...MARRIED, 'entry.visa_type': 'c-short', 'entry.regular': false },
    verdict: 'not-eligible',
    cites: 'Accord franco-algérien 6, 2)',
  },
  {
    court: 'CAA Douai, 18 June 2025, n° 24DA01971',
    held: 'the holder of a Spanish visa has to declare the entry',
    title: SPOUSE,
    on: '2023-12-15',
    client: { ...ALGERIAN, ...MARRIED, 'entry.visa_type': 'c-short', 'entry.regular': false },
    verdict: 'not-eligible',
  },
  {
    court: 'CAA Versailles, 22 September 2025, n° 24VE01021',
    held: 'a student who came on a short-stay visa has none of those that article 9 asks for',
    title: 'cra1-titre3-etudiant',
    on: '2023-03-15',
    client: { ...ALGERIAN, 'entry.visa_type': 'c-short', 'stay.regular_now': false },
    verdict: 'not-eligible',
    cites: 'Accord franco-algérien 9',
  },
  {
    court: 'CAA Lyon, 15 May 2025, n° 24LY02003',
    held: 'an order to leave left unexecuted: L432-1-1 does not apply to Algerians',
    title: 'cra1-6-5',
    on: '2024-05-15',
    client: {
      ...ALGERIAN,
      'rf.eligible_category': false,
      'assess.disproportionate_interference': true,
      'order.oqtf_unexecuted': true,
    },
    verdict: 'eligible',
  },
];

const OTHER_WAYS: readonly Decided[] = [
  {
    court: 'CAA Paris, 17 July 2025, n° 24PA04977',
    held: 'parents who stayed after their visas: article 7 bis, b) asks for a regular stay',
    title: 'cra10-ascendant-de-francais',
    on: '2024-05-27',
    client: {
      ...ALGERIAN,
      'ascendant.of_french_or_spouse': true,
      'ascendant.dependent': true,
      'stay.regular_now': false,
    },
    verdict: 'not-eligible',
    cites: 'Accord franco-algérien 7 bis, b)',
  },
  {
    court: 'CE, 12 December 2005, n° 267269',
    held: 'the same parents while their short-stay visa runs: no long-stay visa is asked for',
    title: 'cra10-ascendant-de-francais',
    on: '2026-11-21',
    client: {
      ...ALGERIAN,
      'ascendant.of_french_or_spouse': true,
      'ascendant.dependent': true,
      'entry.visa_type': 'c-short',
      'stay.regular_now': true,
    },
    verdict: 'eligible',
  },
  {
    court: 'CAA Lyon, 6 May 2010, n° 09LY01518',
    held: 'years of one-year certificates are no ten-year certificate',
    title: 'cra10-7ter-retraite',
    on: '2026-11-21',
    client: {
      ...ALGERIAN,
      'retirement.held_resident_card': false,
      'retirement.french_basic_pension': true,
      'retirement.residence_abroad': true,
      'retirement.spouse_regular_with': false,
    },
    verdict: 'not-eligible',
    cites: 'Accord franco-algérien 7 ter',
  },
  {
    court: 'CAA Nancy, 15 December 2016, n° 16NC00480',
    held: 'the certificate of the retired is for those who live abroad',
    title: 'cra10-7ter-retraite',
    on: '2026-11-21',
    client: {
      ...ALGERIAN,
      'retirement.held_resident_card': true,
      'retirement.french_basic_pension': true,
      'retirement.residence_abroad': false,
    },
    verdict: 'not-eligible',
    cites: 'Accord franco-algérien 7 ter',
  },
  {
    court: 'CAA Paris, 30 January 2025, n° 24PA01081',
    held: 'the parent of a sick child cannot rely on L425-10',
    title: 'aps-parent-enfant-malade',
    on: '2022-09-06',
    client: {
      ...ALGERIAN,
      'child.ill_exceptional_gravity': true,
      'child.treatment_available_origin': false,
      'child.ill_lives_with_applicant': true,
      'stay.habitual_residence': true,
    },
    verdict: 'not-eligible',
    cites: 'CESEDA L110-1',
  },
  {
    court: 'CAA Nancy, 28 May 2025, n° 23NC02835',
    held: 'the only carer of a gravely ill son: the prefect may, and here had to, regularise',
    title: 'regularisation-discretionnaire',
    on: '2022-07-13',
    client: { ...ALGERIAN, 'assess.humanitarian_or_exceptional': true },
    verdict: 'discretionary',
  },
  {
    court: 'CE opinion, 22 March 2010, n° 333679',
    held: 'exceptional admission under the code is not open to Algerians',
    title: 'aes-vpf',
    on: '2026-11-21',
    client: { ...ALGERIAN, 'assess.humanitarian_or_exceptional': true },
    verdict: 'not-eligible',
  },
];

const RENEWED: Facts = { 'stay.holds_valid_title': true, 'stay.absence_max_months': 0 };

const TEN_YEAR_RENEWALS: readonly Decided[] = [
  {
    court: 'CE opinion, 28 October 2025, n° 504980',
    held: 'a grave threat allows the prefect to refuse the renewal',
    title: 'cra10-renouvellement',
    on: '2025-11-15',
    client: { ...ALGERIAN, ...RENEWED, 'order.threat_level': 'grave' },
    verdict: 'not-eligible',
    cites: 'CE 504980',
  },
  {
    court: 'CE opinion, 28 October 2025, n° 504980',
    held: 'a lesser one does not',
    title: 'cra10-renouvellement',
    on: '2025-11-15',
    client: { ...ALGERIAN, ...RENEWED, 'order.threat_level': 'simple' },
    verdict: 'eligible',
  },
];

const TUNISIANS_AND_MOROCCANS: readonly Decided[] = [
  {
    court: 'CAA Marseille, 26 September 2025, n° 24MA03080',
    held: 'a Tunisian employee cannot rely on L435-1',
    title: 'aes-salarie',
    on: '2024-02-15',
    client: { 'person.nationality': ['TN'], 'work.contract_type': 'cdi' },
    verdict: 'not-eligible',
    cites: 'Accord franco-tunisien 3',
  },
  {
    court: 'CAA Versailles, 16 January 2025, n° 23VE02609',
    held: 'nor can a Moroccan one',
    title: 'aes-salarie',
    on: '2023-04-15',
    client: { 'person.nationality': ['MA'], 'work.contract_type': 'cdi' },
    verdict: 'not-eligible',
    cites: 'Accord franco-marocain 3',
  },
  {
    court: 'CAA Versailles, 16 January 2025, n° 23VE02609',
    held: 'the prefect may still regularise',
    title: 'regularisation-discretionnaire',
    on: '2023-04-15',
    client: { 'person.nationality': ['MA'] },
    verdict: 'discretionary',
  },
  {
    court: 'CAA Toulouse, 28 January 2025, n° 23TL01453',
    held: 'in France since 2008 without a long-stay visa, which the agreement leaves the code to ask for',
    title: 'mar-salarie',
    on: '2022-06-15',
    client: {
      'person.nationality': ['MA'],
      'work.contract_type': 'cdi',
      'work.authorisation_granted': true,
      'entry.long_stay_visa_matches': false,
      'stay.regular_now': false,
    },
    verdict: 'not-eligible',
    cites: 'CESEDA L412-1',
  },
  {
    court: 'CAA Toulouse, 28 January 2025, n° 23TL00976',
    held: 'a contract, an authorisation to work and a short-stay visa that still runs are not enough',
    title: 'mar-salarie',
    on: '2022-06-15',
    client: {
      'person.nationality': ['MA'],
      'work.contract_type': 'cdi',
      'work.authorisation_granted': true,
      'entry.visa_type': 'c-short',
      'stay.regular_now': true,
      'stay.current_title_id': 'none',
    },
    verdict: 'not-eligible',
    cites: 'CESEDA L412-1',
  },
];

describeDecided('Algerian certificates of one year', ONE_YEAR);
describeDecided('Algerians: ten years, the retired, the prefect’s power', OTHER_WAYS);
describeDecided('renewals of ten-year certificates', TEN_YEAR_RENEWALS);
describeDecided('Tunisians and Moroccans', TUNISIANS_AND_MOROCCANS);
