import type { Text } from '@quantieme/law';
import type { Condition } from './condition.ts';

/**
 * - `of-right`: issued once the conditions are met.
 * - `on-conditions`: issued too, but the authority appraises viability, seriousness or means.
 * - `discretionary`: the authority may issue it.
 * - `exceptional`: admission exceptionnelle, case by case.
 * - `guidance`: a circular; it gives indications and no verdict.
 * - `obsolete`: no longer exists.
 */
export type TitleKind =
  'of-right' | 'on-conditions' | 'discretionary' | 'exceptional' | 'guidance' | 'obsolete';

export interface TitleVersion {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** First day no longer in force; null while it is. */
  readonly to: string | null;
  /** As « CESEDA L423-6 ». */
  readonly articles: readonly string[];
  readonly conditions: Condition;
}

/** A residence title or ground that a client may ask for; its label is that of `@quantieme/law`. */
export interface Title {
  readonly id: string;
  readonly kind: TitleKind;
  readonly family: string;
  /** « 1 an », « 10 ans »; null where there is no document. */
  readonly duration: Text | null;
  /** What the holder may work as; null where it doesn't apply. */
  readonly work: Text | null;
  /** In order of time. */
  readonly versions: readonly TitleVersion[];
  /** When and where it is asked for. */
  readonly filing: Text | null;
  /** What this title's file holds beyond the papers of every request. */
  readonly documents: readonly Text[];
  /** What a lawyer must know beside the conditions. */
  readonly notes: readonly Text[];
  /** A part that no official text was read for. */
  readonly toVerify?: boolean;
}
