import type { SourceRef } from '../sources/source.ts';
import type { Text } from '../text.ts';
import type { Conviction, Truth } from './conviction.ts';
import type { RecordQuestion } from './questions.ts';

/** What the bar closes: a family of titles, or another procedure. */
export type BarScope = 'title' | 'family' | 'asylum' | 'nationality' | 'removal' | 'presence';

/** `automatic`: the text leaves no choice; `appreciation`: the authority weighs. */
export type BarEffect = 'automatic' | 'appreciation';

export interface BarEnd {
  /** First day on which it surely no longer bars; null: no end known. */
  readonly until: Temporal.PlainDate | null;
  /** First day on which it may no longer bar, where something is unknown. */
  readonly perhapsFrom: Temporal.PlainDate | null;
  readonly questions: readonly RecordQuestion[];
}

/** What a conviction may bar, as data. */
export interface BarDefinition {
  readonly id: string;
  readonly scope: BarScope;
  readonly effect: BarEffect;
  /** What it closes. */
  readonly label: Text;
  /** What the text looks at. */
  readonly test: Text;
  /** As lawyers write them. */
  readonly articles: readonly string[];
  /** ISO days; `from` inclusive, `to` the first day on which the text no longer applies; null: open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Not read in the consolidated edition, or disputed. */
  readonly toConfirm?: true;
  readonly readings: readonly Text[];
  readonly catches: (one: Conviction, all: readonly Conviction[]) => Truth;
  /** What would settle it where `catches` does not know. */
  readonly asks: (one: Conviction) => readonly RecordQuestion[];
  readonly since: 'facts' | 'conviction';
  readonly end: (one: Conviction, all: readonly Conviction[]) => BarEnd;
}

/** `stands`: it bars today; `to-settle`: it depends on what nobody knows yet; `ended`: it barred once. */
export type BarState = 'stands' | 'to-settle' | 'ended';

export interface Bar {
  readonly id: string;
  readonly convictionId: string;
  readonly scope: BarScope;
  readonly effect: BarEffect;
  readonly label: Text;
  readonly test: Text;
  readonly state: BarState;
  /** Day of the facts or of the conviction, as the text asks; null: unknown. */
  readonly since: Temporal.PlainDate | null;
  /** First day on which it no longer bars; null: no end known. */
  readonly until: Temporal.PlainDate | null;
  readonly articles: readonly SourceRef[];
  readonly readings: readonly Text[];
  readonly questions: readonly RecordQuestion[];
  readonly toConfirm: boolean;
}

export const NO_END: BarEnd = { until: null, perhapsFrom: null, questions: [] };
