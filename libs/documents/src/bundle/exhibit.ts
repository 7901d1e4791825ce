/** Why a document cannot be filed as it is. */
export type ExhibitTrouble = 'unreadable' | 'encrypted' | 'not-convertible';

/** An exhibit as it will be filed: a PDF. */
export interface Exhibit {
  readonly documentId: string;
  /** Its place in the inventory. */
  readonly number: number;
  readonly title: string;
  /** Day that the document bears, YYYY-MM-DD; null when nobody has said it. */
  readonly datedOn: string | null;
  /** Id in the catalogue of documents; null when nobody has said what it is. */
  readonly kind: string | null;
  /** Size of the PDF, in bytes; null until it has been read. */
  readonly bytes: number | null;
  readonly pages: number | null;
  readonly trouble: ExhibitTrouble | null;
}

/** One line of the inventory that goes with the exhibits. */
export interface InventoryRow {
  readonly number: number;
  readonly title: string;
  readonly datedOn: string | null;
  readonly pages: number | null;
  readonly fileName: string;
}

/** A file of a bundle, or a part of one that a bookmark names. */
export interface BundledFile {
  readonly name: string;
  readonly pages: number | null;
}

/** One file for each exhibit, or one for all with a bookmark for each. */
export const BUNDLE_FORMS = ['zip', 'one'] as const;
export type BundleForm = (typeof BUNDLE_FORMS)[number];
