import { ONLY_ONES, type OrganisationKind } from './authority-kinds.ts';
import type { CompetenceReason, NamedAuthority } from './competence.ts';
import type { DossierCompetence } from './dossier-competence.ts';
import { because } from './reasons.ts';

/** Before whom one must go before the court. */
export interface PriorAppeal {
  readonly kind: OrganisationKind;
  readonly answer: Pick<NamedAuthority, 'label'> | null;
  readonly reasons: readonly CompetenceReason[];
}

const LONG = because(
  'Visa de long séjour : le recours devant cette commission est un préalable obligatoire.',
  'Long-stay visa: an appeal to this commission must come first.',
  'CESEDA D312-3',
);
const SHORT = because(
  'Visa de court séjour : le recours devant le sous-directeur des visas est un préalable obligatoire.',
  'Short-stay visa: an appeal to the deputy director of visas must come first.',
  'CESEDA D312-3',
);
const TRAVEL = because(
  'Autorisation de voyage : le recours devant le sous-directeur des visas est un préalable obligatoire.',
  'Travel authorisation: an appeal to the deputy director of visas must come first.',
  'CESEDA D312-7',
);
const EITHER = because(
  'Selon la nature du visa : la commission pour un long séjour, le sous-directeur des visas pour un court séjour.',
  'According to the visa: the commission for a long stay, the deputy director of visas for a short one.',
  'CESEDA D312-3',
);

/** The compulsory prior appeal of a visa or travel authorisation; null where none was read. @source CESEDA D312-3, D312-7 */
export function priorAppeal({ isVisa, stay }: DossierCompetence): PriorAppeal | null {
  if (!isVisa) return null;
  if (stay === null) return { kind: 'crrv', answer: null, reasons: [EITHER] };
  if (stay === 'long') return named('crrv', LONG);
  return named('visas', stay === 'court' ? SHORT : TRAVEL);
}

function named(kind: OrganisationKind, reason: CompetenceReason): PriorAppeal {
  const label = ONLY_ONES[kind];
  return { kind, answer: label === undefined ? null : { label }, reasons: [reason] };
}
