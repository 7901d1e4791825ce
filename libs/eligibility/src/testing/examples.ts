import { describe, expect, it } from '@jest/globals';
import { answer, type TitleAnswer } from '../answer.ts';
import type { Facts } from '../engine/known.ts';
import type { Verdict } from '../engine/verdict.ts';
import type { FactId } from '../facts/index.ts';

interface ExampleDetails {
  /** Another day of decision. */
  readonly on?: string;
  /** An article that one of the reasons rests on. */
  readonly cites?: string;
  /** Facts that must be asked, among others. */
  readonly missing?: readonly FactId[];
  /** The first day of another verdict by time alone, and that verdict; null when none comes. */
  readonly changes?: readonly [date: string, verdict: Verdict] | null;
}

export type Example = readonly [
  said: string,
  differs: Facts,
  verdict: Verdict,
  details?: ExampleDetails,
];

export interface TitleExamples {
  readonly on: string;
  /** Texts in force on that day. */
  readonly articles: readonly string[];
  /** A client for whom `verdict` holds. */
  readonly client: Facts;
  readonly verdict: Verdict;
  readonly examples: readonly Example[];
}

export function answerTo(title: string, facts: Facts, on: string): TitleAnswer {
  const [found] = answer({ facts, on, titles: [title] }).titles;
  if (!found) throw new Error(`no title is called ${title}`);
  return found;
}

/** Dated examples of one title, as a lawyer would check them. */
export function describeTitle(
  title: string,
  { on, articles, client, verdict, examples }: TitleExamples,
): void {
  describe(title, () => {
    it('rests on the texts in force', () => {
      expect(answerTo(title, client, on).articles).toEqual(articles);
    });

    it('is answered for the client of the examples', () => {
      const found = answerTo(title, client, on);
      expect({ verdict: found.verdict, missing: found.missing }).toEqual({ verdict, missing: [] });
    });

    it.each(examples.map((example) => [...example] as const))(
      '%s',
      (_said, differs, expected, details: ExampleDetails = {}) => {
        const found = answerTo(title, { ...client, ...differs }, details.on ?? on);
        expect(found.verdict).toBe(expected);
        if (details.cites !== undefined)
          expect(found.reasons.flatMap((reason) => reason.articles)).toContain(details.cites);
        if (details.missing)
          expect(found.missing).toEqual(expect.arrayContaining([...details.missing]));
        if (details.changes !== undefined) {
          const change = found.changesOn && [found.changesOn.date, found.changesOn.verdict];
          expect(change).toEqual(details.changes);
        }
      },
    );
  });
}
