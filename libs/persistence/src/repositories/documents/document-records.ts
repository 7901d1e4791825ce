export type DocumentStatus = 'received' | 'verified' | 'rejected';
export type DocumentVia = 'office' | 'client' | 'letter' | 'mail' | 'bundle';
export type ScanState = 'clean' | 'not-scanned' | 'infected';
/** `none`: nothing in it can be read as text. */
export type TextState = 'pending' | 'read' | 'none' | 'failed';

export interface DocumentTranslation {
  readonly sworn: boolean;
  readonly translator: string | null;
  /** `YYYY-MM-DD`. */
  readonly translatedOn: string | null;
}

/** Whose document it is. */
export interface DocumentPerson {
  readonly id: string;
  readonly familyName: string;
  readonly givenNames: string;
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
  readonly legalisation: 'none' | 'apostille' | 'legalised' | null;
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
  readonly archivedAt: Temporal.Instant | null;
  readonly latest: DocumentVersionRecord;
}
