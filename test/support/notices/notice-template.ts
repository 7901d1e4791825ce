import type { Writer } from './writer.ts';

type Said = string | number | boolean | null;

/** A letter written for the test, and what a lawyer would read in it. */
export interface WrittenNotice {
  readonly text: string;
  readonly type: string;
  /** Days by their field; null: the letter does not say. */
  readonly dates: Readonly<Record<string, string | null>>;
  /** `HH:MM`; null: none. Left out: no hour is at stake. */
  readonly clock?: string | null;
  readonly details?: Readonly<Record<string, Said>>;
}

export interface NoticeTemplate {
  readonly name: string;
  readonly write: (writer: Writer) => WrittenNotice;
}
