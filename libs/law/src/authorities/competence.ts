import type { Territory } from '@quantieme/calendar';
import type { Text } from '../text.ts';

export const COMPETENCE_MATTERS = [
  'titre-sejour',
  'regroupement-familial',
  'oqtf',
  'transfert',
  'refus-entree-asile',
  'mesure-ministerielle',
  'visa-long-sejour',
  'visa-court-sejour',
  'autorisation-voyage',
  'naturalisation',
] as const;
/** What is decided or contested. */
export type CompetenceMatter = (typeof COMPETENCE_MATTERS)[number];

export const HOLDINGS = ['libre', 'assigne', 'retention', 'detenu'] as const;
export type Holding = (typeof HOLDINGS)[number];

/** Places for which the texts name another court than that of their département. */
export const SPECIAL_PLACES = ['metz', 'mesnil-amelot-3', 'orly', 'roissy'] as const;
export type SpecialPlace = (typeof SPECIAL_PLACES)[number];

export const URGENT_PROCEDURES = ['L521-1', 'L521-2', 'L521-3'] as const;
export type UrgentProcedure = (typeof URGENT_PROCEDURES)[number];

/** What is known; null is unknown, never "no". */
export interface CompetenceAsked {
  readonly matter: CompetenceMatter;
  /** Day of the decision; for what is not decided yet, today. It picks the versions of the texts. */
  readonly decidedOn: Temporal.PlainDate;
  /** Département of residence on that day, or none in France. */
  readonly residence: string | 'abroad' | null;
  /** Where the person stands when the request is lodged. */
  readonly holding: Holding | null;
  /** Département of the place of house arrest, detention, prison or waiting zone. */
  readonly heldIn: string | null;
  readonly place: SpecialPlace | null;
  /** The measure was notified to somebody held or assigned (articles L614-2, L614-3 of CESEDA). */
  readonly notifiedWhileHeld: boolean | null;
  /** Département of the seat of the authority that decided. */
  readonly authoritySeat: string | null;
  readonly urgent: UrgentProcedure | null;
}

/** Why an answer is what it is. `to-confirm`: a lawyer must confirm it. */
export interface CompetenceReason {
  readonly text: Text;
  readonly source: string | null;
  readonly confidence: 'read' | 'to-confirm';
}

/** What would settle an answer that is not known: a field of what was asked. */
export interface CompetenceQuestion {
  readonly asks: Exclude<keyof CompetenceAsked, 'matter' | 'urgent'>;
  readonly question: Text;
}

/** An answer with its reasons; null is unknown. */
export interface Reasoned<Answer> {
  readonly answer: Answer | null;
  readonly reasons: readonly CompetenceReason[];
}

/** An authority, and its département where it has one. */
export interface NamedAuthority {
  readonly label: Text;
  readonly departement: string | null;
}

/** A court of first instance, where it sits and by which calendar and clock. */
export interface CompetentCourt {
  /** As article R221-1 of the CJA names it, without « tribunal administratif ». */
  readonly name: string;
  readonly label: Text;
  readonly departement: string;
  readonly territory: Territory;
  readonly timeZone: string;
}

export const REMEDIES = ['appeal', 'council-of-state-appeal', 'cassation'] as const;
/** What may be asked of a higher court: an appeal, an appeal to the Conseil d'État, or only to quash. */
export type Remedy = (typeof REMEDIES)[number];

export interface HigherCourt {
  readonly remedy: Remedy;
  readonly label: Text;
}

/** Who decides, who judges, and on appeal: each with its reasons, and what is still to be asked. */
export interface Competence {
  readonly decides: Reasoned<NamedAuthority>;
  /** Where the file is taken, when that is not who decides. */
  readonly receives: Reasoned<NamedAuthority> | null;
  readonly court: Reasoned<CompetentCourt>;
  readonly higher: Reasoned<HigherCourt>;
  readonly questions: readonly CompetenceQuestion[];
}
