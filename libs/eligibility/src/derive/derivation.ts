import type { CivilDay, Elapsed } from '../engine/civil-day.ts';
import type { Scalar } from '../engine/condition.ts';
import type { Known } from '../engine/known.ts';
import type { FactId } from '../facts/index.ts';

/** A fact computed from others on a day. */
export interface Derivation {
  readonly fact: FactId;
  /** What it is computed from: asked for in its place. */
  readonly from: readonly FactId[];
  /** Null while what it needs is unknown. */
  readonly derive: (known: Known, on: CivilDay) => Scalar | Elapsed | null;
  /**
   * Days on which it may take another value by time alone, when compared with these figures; nothing for a fact that
   * time doesn't change.
   */
  readonly moments?: (known: Known, on: CivilDay, figures: readonly number[]) => readonly number[];
}
