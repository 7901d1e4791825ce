import { describe, expect, it } from '@jest/globals';
import type { Facts } from '../engine/known.ts';
import type { Verdict } from '../engine/verdict.ts';
import { answerTo } from './examples.ts';

/** A dispute that a court has settled, on the day of the prefect's decision. */
export interface Decided {
  /** The court, its date and the number of the case. */
  readonly court: string;
  readonly held: string;
  readonly title: string;
  readonly on: string;
  /** As the decision states them, and nothing more. */
  readonly client: Facts;
  readonly verdict: Verdict;
  /** An article that one of the reasons rests on. */
  readonly cites?: string;
}

/** What courts decided is what the engine answers. */
export function describeDecided(said: string, decided: readonly Decided[]): void {
  describe(said, () => {
    it.each(decided.map((each) => [each.court, each.title, each.held, each] as const))(
      '%s, %s: %s',
      (_court, title, _held, { client, on, verdict, cites }) => {
        const found = answerTo(title, client, on);
        expect(found.verdict).toBe(verdict);
        if (cites !== undefined)
          expect(found.reasons.flatMap((reason) => reason.articles)).toContain(cites);
      },
    );
  });
}
