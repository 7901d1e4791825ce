/** `none`: the act carries neither seal; `exempt`: somebody says that it needs neither. */
export const LEGALISATIONS = ['none', 'requested', 'apostille', 'legalised', 'exempt'] as const;
export type Legalisation = (typeof LEGALISATIONS)[number];

/** `quoted`: a price is known, nothing is ordered. */
export const TRANSLATION_STATES = ['quoted', 'ordered', 'received'] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** A translation that was asked for, or that is here. */
export interface HeldTranslation {
  readonly sworn: boolean;
  readonly state: TranslationState;
  /** Into which language, ISO 639-1. */
  readonly to: string;
}

/**
 * A document that a dossier holds, as far as the law looks at it.
 *
 * `kind` is an id of the catalogue of documents, null when nobody has said what it is. `language` is ISO 639-1. Null
 * means unknown, never "no".
 */
export interface HeldDocument {
  readonly id: string;
  readonly kind: string | null;
  readonly personId: string | null;
  readonly status: 'received' | 'verified' | 'rejected';
  readonly issuedOn: Temporal.PlainDate | null;
  readonly expiresOn: Temporal.PlainDate | null;
  readonly language: string | null;
  readonly translation: HeldTranslation | null;
  readonly legalisation: Legalisation | null;
  readonly originalSeen: boolean;
}
