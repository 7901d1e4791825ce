export type DocumentStatus = 'received' | 'verified' | 'rejected';
export type DocumentVia = 'office' | 'client' | 'letter' | 'mail' | 'bundle';
export type ScanState = 'clean' | 'not-scanned' | 'infected';
/** `none`: nothing in it can be read as text. */
export type TextState = 'pending' | 'read' | 'none' | 'failed';

/** Days as `YYYY-MM-DD`. From which language is said of the document itself. */
export interface DocumentTranslation {
  /** `quoted`: a price is known, nothing is ordered. */
  readonly state: 'quoted' | 'ordered' | 'received';
  readonly sworn: boolean;
  /** ISO 639-1. */
  readonly to: string;
  readonly translator: string | null;
  /** Court of appeal on whose list the translator stands. */
  readonly court: string | null;
  readonly costCents: number | null;
  readonly orderedOn: string | null;
  readonly receivedOn: string | null;
  readonly paidBy: 'client' | 'firm' | 'other' | null;
}

/** Whose document it is. */
export interface DocumentPerson {
  readonly id: string;
  readonly familyName: string;
  readonly givenNames: string;
}

/** Somebody of whom a dossier speaks. */
export interface DossierPerson extends DocumentPerson {
  readonly isClient: boolean;
}

/** What people say of a document; its file is beside. */
export interface DocumentFields {
  /** An id of the law's catalogue. */
  readonly kind: string | null;
  readonly title: string;
  readonly personId: string | null;
  readonly issuedOn: Temporal.PlainDate | null;
  readonly expiresOn: Temporal.PlainDate | null;
  /** ISO 639-1; null: unknown. */
  readonly language: string | null;
  readonly translation: DocumentTranslation | null;
  readonly legalisation: 'none' | 'requested' | 'apostille' | 'legalised' | 'exempt' | null;
  readonly originalSeen: boolean;
}

/** A file as it was received, without its content. */
export interface DocumentVersionRecord {
  readonly number: number;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly pages: number | null;
  readonly via: DocumentVia;
  /** Null: nobody of the firm. */
  readonly uploadedBy: string | null;
  readonly uploadedAt: Temporal.Instant;
  readonly scan: ScanState;
  readonly textState: TextState;
}

/** A document with the version that stands. */
export interface DocumentRecord extends DocumentFields {
  readonly id: string;
  readonly dossierId: string;
  readonly person: DocumentPerson | null;
  readonly status: DocumentStatus;
  readonly rejectionCode: string | null;
  readonly rejectionNote: string;
  readonly decidedBy: string | null;
  readonly decidedAt: Temporal.Instant | null;
  readonly version: number;
  readonly createdAt: Temporal.Instant;
  readonly updatedAt: Temporal.Instant;
  readonly archivedAt: Temporal.Instant | null;
  readonly latest: DocumentVersionRecord;
}
