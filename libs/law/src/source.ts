/**
 * A text or decision that a step rests on.
 *
 * `code` is a code (CESEDA, CJA, CRPA, CPC, Code du travail) or who decided (CE, CAA Lyon).
 * `article` is written without dots or asterisk ("R432-2"), or names the decision ("avis 6 mai 2025 n° 499904").
 * `from` is the first day of the version relied on, or the day of the decision.
 */
export interface SourceRef {
  readonly code: string;
  readonly article: string;
  readonly from: string | null;
  readonly url: string;
}
