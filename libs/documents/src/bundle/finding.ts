import type { Text } from '@quantieme/law';
import type { BundleForm } from './exhibit.ts';

export const FINDING_CODES = [
  'empty',
  'number-missing',
  'number-twice',
  'name-too-long',
  'name-dot',
  'name-not-ascii',
  'name-twice',
  'file-too-big',
  'total-too-big',
  'no-bookmarks',
  'one-file',
  'inventory-differs',
  'unreadable',
  'encrypted',
  'not-converted',
  'not-read',
  'mandatory-missing',
  'expected-missing',
  'no-title',
  'no-date',
  'main-missing',
  'main-unfinished',
  'main-unsigned',
  'main-signature-old',
  'letter-stale',
  'citation-unknown',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** What the linter says of a bundle: what is wrong, where, what to do. An error keeps it from being filed. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: 'error' | 'warning';
  /** The only form that it concerns; null = both. */
  readonly form: BundleForm | null;
  /** The letter to write again; null = none. */
  readonly letterId: string | null;
  /** Number and document of the exhibit; null = the bundle. */
  readonly exhibit: { readonly number: number; readonly documentId: string } | null;
  readonly what: Text;
  readonly toDo: Text;
  /** Article, as lawyers write it; null where none asks for it. */
  readonly source: string | null;
}
