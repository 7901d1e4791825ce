import type { FactValue } from '../engine/known.ts';
import type { FactId } from '../facts/index.ts';

/** A fact that something recorded elsewhere already says: nothing is asked twice. */
export interface Inferred {
  readonly fact: FactId;
  readonly value: FactValue;
  readonly from: 'person' | 'family' | 'dossier';
  /** Id of the relative or of the event that says it; null where the person does. */
  readonly id: string | null;
}
