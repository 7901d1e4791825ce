import { text, type Text } from '../text.ts';
import type { Span } from './text/span.ts';

/**
 * How far a reading may be relied on. `check`: a person must look; `several`: the text names more than one, the
 * likeliest is proposed.
 */
export type Certainty = 'sure' | 'check' | 'several';

export type Value = string | number | boolean;

export interface Other {
  readonly value: Value;
  readonly spans: readonly Span[];
}

/** What a notice seems to say of one field of an event; the value null: the text does not say. */
export interface Proposal {
  /** `type`, `dates/notifiedOn`, `clock`, `details/limitStated`… */
  readonly field: string;
  readonly value: Value | null;
  readonly certainty: Certainty;
  /** The words it was taken from. */
  readonly spans: readonly Span[];
  readonly why: Text;
  readonly others: readonly Other[];
}

interface Said {
  readonly certainty?: Certainty;
  readonly spans?: readonly Span[];
  readonly why?: Text;
  readonly others?: readonly Other[];
}

const READ = text('Lu dans le texte.', 'Read in the text.');

export function proposal(field: string, value: Value | null, said: Said = {}): Proposal {
  return { field, value, certainty: 'sure', spans: [], why: READ, others: [], ...said };
}

/** What was recognised on a picture, or stands beside a doubt, is never more than to be checked. */
export const lowered = (one: Proposal, why: Text = one.why): Proposal =>
  one.certainty === 'sure' ? { ...one, certainty: 'check', why } : one;
