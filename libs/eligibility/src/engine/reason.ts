import type { Text } from '@quantieme/law';
import type { FactId } from '../facts/index.ts';

/** A truth as people read it. */
export type State = 'met' | 'not-met' | 'unknown' | 'appreciation' | 'indication';

/** One condition that makes the verdict what it is. */
export interface Reason {
  readonly text: Text;
  readonly state: State;
  readonly presumed: boolean;
  readonly articles: readonly string[];
  readonly facts: readonly FactId[];
}
