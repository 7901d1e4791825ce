import type { Confidence } from '../procedures/procedure.ts';
import { text, type Text } from '../text.ts';
import type { RejectionCode } from './rejection.ts';

/** Groups under which documents are listed, in the order of the list. */
export const DOCUMENT_FAMILIES = {
  identite: text('Identité et état civil', 'Identity and civil status'),
  domicile: text('Domicile', 'Home'),
  sejour: text('Séjour', 'Stay'),
  famille: text('Vie familiale et présence', 'Family life and presence'),
  ressources: text('Travail et ressources', 'Work and resources'),
  etudes: text('Études et visite', 'Studies and visits'),
  regroupement: text('Regroupement familial', 'Family reunification'),
  visa: text('Visa', 'Visa'),
  protection: text('Protection', 'Protection'),
  ue: text('Droit de l’Union', 'European Union law'),
  casier: text('Antécédents', 'Criminal record'),
  'rendez-vous': text('Rendez-vous', 'Appointment'),
  contentieux: text('Recours', 'Litigation'),
  nationalite: text('Nationalité', 'Nationality'),
} as const satisfies Readonly<Record<string, Text>>;

export type DocumentFamily = keyof typeof DOCUMENT_FAMILIES;

/** Months from which a document is too old: « de moins de 3 mois » is 3. */
export interface AgeLimit {
  readonly months: number;
  readonly confidence: Confidence;
}

/** A kind of document that offices and courts ask for. */
export interface DocumentKind {
  readonly id: string;
  readonly family: DocumentFamily;
  readonly label: Text;
  /** Age at filing at which it is refused; null = none was found. */
  readonly maximumAge: AgeLimit | null;
  /** The same for a request of regroupement familial, where it differs. */
  readonly maximumAgeForRf: AgeLimit | null;
  /** Months under which the client is asked for one, stricter than the text out of prudence. */
  readonly askUnder: number | null;
  /** The same as the maximum for acts of French registers alone. */
  readonly ageOfFrenchAct: AgeLimit | null;
  /** Months that a series covers. */
  readonly window: number | null;
  /** `checked`: a foreign one needs a translation; `general`: like any writing, if in another language; `exempt`: never. */
  readonly translation: 'checked' | 'general' | 'exempt';
  /** Legalised or apostilled if foreign, as the country has it. */
  readonly legalisation: boolean;
  /** The original is looked at at the counter. */
  readonly original: boolean;
  /** A copy of a register: a later marriage or birth makes it out of date. */
  readonly register: boolean;
  /** Why it is usually turned down. */
  readonly rejections: readonly RejectionCode[];
  readonly hint: Text | null;
  /** Articles as lawyers name them; empty where only usage is known. */
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

type Words = readonly [fr: string, en: string];

export interface KindDraft {
  readonly label: Words;
  readonly age?: number;
  /** The age itself was read in a text. */
  readonly ageRead?: true;
  readonly ageForRf?: number;
  readonly askUnder?: number;
  readonly ageOfFrenchAct?: number;
  readonly window?: number;
  readonly translation?: 'checked' | 'exempt';
  readonly legalisation?: true;
  readonly original?: true;
  readonly register?: true;
  readonly reject?: readonly RejectionCode[];
  readonly hint?: Words;
  /** Texts in which the kind was read; absent: usage, to be confirmed. */
  readonly read?: readonly string[];
}

const limit = (months: number | undefined, confidence: Confidence): AgeLimit | null =>
  months === undefined ? null : { months, confidence };

/** Completes the kinds of one family. */
export function kindsOf(
  family: DocumentFamily,
  drafts: Readonly<Record<string, KindDraft>>,
): readonly DocumentKind[] {
  return Object.entries(drafts).map(([id, draft]) => ({
    id,
    family,
    label: text(...draft.label),
    maximumAge: limit(draft.age, draft.ageRead ? 'read' : 'to-confirm'),
    maximumAgeForRf: limit(draft.ageForRf, 'to-confirm'),
    askUnder: draft.askUnder ?? null,
    ageOfFrenchAct: limit(draft.ageOfFrenchAct, 'to-confirm'),
    window: draft.window ?? null,
    translation: draft.translation ?? 'general',
    legalisation: draft.legalisation ?? false,
    original: draft.original ?? false,
    register: draft.register ?? false,
    rejections: draft.reject ?? [],
    hint: draft.hint === undefined ? null : text(...draft.hint),
    sources: draft.read ?? [],
    confidence: draft.read === undefined ? 'to-confirm' : 'read',
  }));
}
