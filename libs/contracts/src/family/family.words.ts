export const FAMILY_STATES = ['met', 'arguable', 'unknown', 'not-met'] as const;
export const FINDING_STATES = [...FAMILY_STATES, 'information'] as const;

export const INCOME_KINDS = [
  'wages',
  'fleeting-work',
  'unemployment',
  'daily-allowances',
  'pension',
  'self-employment',
  'property',
  'alimony',
  'family-benefits',
  'rsa',
  'aspa',
  'ass',
  'aer',
  'ata',
  'housing-benefit',
  'activity-bonus',
  'aah',
  'savings',
  'third-party-help',
] as const;

export const INCOME_TREATMENTS = ['counted', 'excluded', 'contested', 'unsettled'] as const;
export const INCOME_OWNERS = ['applicant', 'spouse'] as const;
export const SPOUSE_PLACES = ['joining', 'in-france', 'none'] as const;
export const ALLOWANCES = ['aah', 'asi', 'none'] as const;
export const AMOUNT_BASES = ['gross', 'net'] as const;

export const HOUSING_ZONES = ['A-bis', 'A', 'B', 'B1', 'B2', 'C'] as const;
export const HOUSING_CRITERIA = [
  'shell',
  'guards',
  'materials',
  'networks',
  'ventilation',
  'light',
  'heating',
  'water',
  'drains',
  'kitchen',
  'sanitary',
  'power',
] as const;

export const STAY_DOCUMENTS = [
  'cst-one-year',
  'cst-shorter',
  'csp',
  'carte-resident',
  'certificat-un-an',
  'certificat-dix-ans',
  'recepisse-renouvellement',
  'attestation-prolongation',
  'recepisse-premiere-demande',
  'vls-ts',
  'aps',
  'attestation-asile',
  'visa-court-sejour',
  'sans-document',
] as const;

export const UNIONS = ['marriage', 'pacs', 'concubinage', 'religious'] as const;
export const OTHER_PARENTS = ['none', 'dead', 'deprived', 'alive'] as const;
export const CHILD_LINKS = ['filiation', 'adoption', 'kafala-judicial', 'kafala'] as const;
export const CHILD_OF = ['couple', 'one'] as const;

export const PROTECTIONS = ['refugee', 'subsidiary', 'stateless', 'none'] as const;
export const REUNITED_MEMBERS = [
  'spouse',
  'civil-partner',
  'concubin',
  'child-of-couple',
  'child-of-one',
  'parent',
  'sibling',
] as const;
