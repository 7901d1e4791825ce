import { text, type Text } from '@quantieme/law';

/** Whether an income is part of the resources; `contested`: the text does not settle it. */
export type Treatment = 'counted' | 'excluded' | 'contested';

export interface IncomeKind {
  readonly label: Text;
  /** In order of time; the list of what is left out grew. */
  readonly versions: readonly { readonly from: string; readonly treatment: Treatment }[];
  /** Stable only if it is shown to be. */
  readonly fleeting?: true;
  /** No periodic resource, for anybody. */
  readonly neverPeriodic?: true;
  /** Left out for an Algerian applicant too. */
  readonly familyBenefit?: true;
  /** Beside the article on resources. */
  readonly articles?: readonly string[];
  readonly note?: Text;
}

const FIRST = '2005-03-01';
const CIRCULAR = 'circulaire du 1er mars 2000';
const COUNTED = [{ from: FIRST, treatment: 'counted' }] as const;
const EXCLUDED = [{ from: FIRST, treatment: 'excluded' }] as const;
const CONTESTED = [{ from: FIRST, treatment: 'contested' }] as const;
/** Left out since the law of 24 July 2006. */
const EXCLUDED_SINCE_2006 = [
  { from: FIRST, treatment: 'counted' },
  { from: '2006-07-25', treatment: 'excluded' },
] as const;

const ATA = [
  { from: FIRST, treatment: 'counted' },
  { from: '2006-07-25', treatment: 'excluded' },
  { from: '2017-09-01', treatment: 'contested' },
] as const;

const NOT_LISTED = text(
  'le texte ne l’écarte pas, la pratique n’est pas établie',
  'the text does not leave it out, the practice is not established',
);

const BY_ID = {
  wages: {
    label: text(
      'salaire, primes, treizième mois, congés payés',
      'wages, bonuses, thirteenth month, paid leave',
    ),
    versions: COUNTED,
  },
  'fleeting-work': {
    label: text(
      'intérim, contrats courts, plusieurs employeurs',
      'agency work, short contracts, several employers',
    ),
    versions: COUNTED,
    fleeting: true,
  },
  unemployment: {
    label: text('allocation de chômage (ARE)', 'unemployment benefit (ARE)'),
    versions: COUNTED,
    articles: [CIRCULAR],
  },
  'daily-allowances': {
    label: text(
      'indemnités journalières (maladie, maternité, accident du travail)',
      'daily allowances (sickness, maternity, work accident)',
    ),
    versions: COUNTED,
  },
  pension: {
    label: text('pension de retraite ou d’invalidité, rente', 'retirement or invalidity pension'),
    versions: COUNTED,
  },
  'self-employment': {
    label: text('bénéfice d’une activité non salariée', 'profit from self-employment'),
    versions: COUNTED,
  },
  property: {
    label: text('loyers, revenus de capitaux', 'rents, income from capital'),
    versions: COUNTED,
  },
  alimony: {
    label: text('pension alimentaire due par jugement', 'alimony due under a judgment'),
    versions: COUNTED,
  },
  'family-benefits': {
    label: text('prestations familiales', 'family benefits'),
    versions: EXCLUDED,
    familyBenefit: true,
  },
  rsa: {
    label: text('revenu de solidarité active (RSA)', 'minimum income (RSA)'),
    versions: EXCLUDED_SINCE_2006,
  },
  aspa: {
    label: text(
      'allocation de solidarité aux personnes âgées (ASPA)',
      'solidarity allowance for the elderly (ASPA)',
    ),
    versions: EXCLUDED_SINCE_2006,
  },
  ass: {
    label: text('allocation de solidarité spécifique (ASS)', 'specific solidarity allowance (ASS)'),
    versions: EXCLUDED_SINCE_2006,
  },
  aer: {
    label: text('allocation équivalent retraite (AER)', 'pension-equivalent allowance (AER)'),
    versions: EXCLUDED_SINCE_2006,
  },
  ata: {
    label: text('allocation temporaire d’attente (ATA)', 'temporary waiting allowance (ATA)'),
    versions: ATA,
    note: text('cette allocation a été supprimée', 'this allowance was abolished'),
  },
  'housing-benefit': {
    label: text('aide au logement (APL, ALS)', 'housing benefit (APL, ALS)'),
    versions: CONTESTED,
    articles: [CIRCULAR],
    note: text(
      'le texte ne l’écarte pas, la circulaire l’écarte quand elle est versée au bailleur',
      'the text does not leave it out, the circular does when it is paid to the landlord',
    ),
  },
  'activity-bonus': {
    label: text('prime d’activité', 'in-work benefit (prime d’activité)'),
    versions: CONTESTED,
    note: NOT_LISTED,
  },
  aah: {
    label: text('allocation aux adultes handicapés (AAH)', 'allowance for disabled adults (AAH)'),
    versions: CONTESTED,
    note: NOT_LISTED,
  },
  savings: {
    label: text('épargne, capital', 'savings, capital'),
    versions: EXCLUDED,
    neverPeriodic: true,
    articles: ['CAA Lyon 5 mars 2015'],
  },
  'third-party-help': {
    label: text('aide d’un tiers, don', 'help from somebody else, gift'),
    versions: EXCLUDED,
    neverPeriodic: true,
    articles: [CIRCULAR],
  },
} as const satisfies Readonly<Record<string, IncomeKind>>;

export type IncomeKindId = keyof typeof BY_ID;

export const INCOME_KINDS: Readonly<Record<IncomeKindId, IncomeKind>> = BY_ID;

export const INCOME_KIND_IDS = Object.keys(BY_ID) as readonly IncomeKindId[];
