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
  readonly translation: { readonly sworn: boolean } | null;
  readonly legalisation: 'none' | 'apostille' | 'legalised' | null;
  readonly originalSeen: boolean;
}
