export const FORMAT = 'quantieme-firm-archive';
export const FORMAT_VERSION = 1;
export const MANIFEST = 'manifest.json';
export const DOCUMENT_LIST = 'documents.ndjson';
export const KEYS_FILE = 'data/certificate_keys.ndjson';
export const dataFile = (table: string) => `data/${table}.ndjson`;

export interface ManifestFile {
  readonly sha256: string;
  readonly bytes: number;
}

/** What an archive holds. It says nothing of when or where it was made: the same firm gives the same bytes. */
export interface Manifest {
  readonly format: typeof FORMAT;
  readonly formatVersion: number;
  /** Of the product that wrote it. */
  readonly productVersion: string;
  readonly firm: { readonly id: string; readonly name: string };
  readonly counts: { readonly rows: number; readonly documents: number; readonly files: number };
  /** Rows, and the columns that its lines hold, by table. */
  readonly tables: Readonly<
    Record<string, { readonly rows: number; readonly columns: readonly string[] }>
  >;
  /** All but this one and documents, whose fingerprints are in `documents.ndjson`. */
  readonly files: Readonly<Record<string, ManifestFile>>;
}

/** A line of `documents.ndjson`. */
export interface ListedDocument {
  readonly file: string;
  readonly dossier: string;
  readonly title: string;
  readonly documentId: string;
  readonly number: number;
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string;
}
