import type { Text } from '@quantieme/law';

/**
 * Why a document cannot be filed as it is. `no-office`: only LibreOffice makes it a PDF, and there is none;
 * `not-printed`: it could not; `unfinished`: words are still to be filled in.
 */
export const EXHIBIT_TROUBLES = [
  'unreadable',
  'encrypted',
  'not-convertible',
  'no-office',
  'not-printed',
  'unfinished',
] as const;
export type ExhibitTrouble = (typeof EXHIBIT_TROUBLES)[number];

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

/** Whether the pleading has been signed, and in the version that stands. */
export type SignatureState = 'signed' | 'outdated' | 'none';

/** The pleading that the exhibits go with. */
export interface MainItem {
  readonly documentId: string;
  readonly title: string;
  readonly fileName: string;
  readonly bytes: number | null;
  readonly pages: number | null;
  readonly trouble: ExhibitTrouble | null;
  readonly signature: SignatureState;
}

/** An exhibit as a letter lists it. */
export interface ListedExhibit {
  readonly documentId: string;
  readonly number: number;
  readonly title: string;
  readonly datedOn: string | null;
}

/** A letter that lists exhibits, as it was written. */
export interface ExhibitList {
  readonly letterId: string;
  /** « C-2026-0001, Requête contre une OQTF ». */
  readonly name: Text;
  /** It is the pleading of the bundle. */
  readonly isMain: boolean;
  /** Its file is no longer the one that was written: somebody has put another in its place. */
  readonly isReplaced: boolean;
  readonly exhibits: readonly ListedExhibit[];
  /** Numbers that its text cites. */
  readonly cites: readonly number[];
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
