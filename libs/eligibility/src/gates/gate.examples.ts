import { parseDay } from '../engine/civil-day.ts';
import { compileLaw } from '../engine/compile.ts';
import { all, gate, when } from '../engine/define.ts';
import { evaluate } from '../engine/evaluate.ts';
import { deciding } from '../engine/deciding.ts';
import { Known, type Facts } from '../engine/known.ts';
import type { Title } from '../engine/title.ts';
import { verdictOf, type Verdict } from '../engine/verdict.ts';
import { describe, expect, it } from '@jest/globals';

/** A title that asks for nothing but living in France and the conditions under test. */
const asking = (id: string): Title => ({
  id,
  kind: 'of-right',
  family: '',
  duration: null,
  work: null,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['the title'],
      conditions: all(when('stay.in_france', '=', true), gate(id)),
    },
  ],
  filing: null,
  documents: [],
  notes: [],
});

function outcome(id: string, on: string, facts: Facts) {
  const day = parseDay(on);
  const law = compileLaw(on, [asking(id)]);
  const [compiled] = law.titles;
  if (day === null || !compiled?.root) throw new Error(`nothing asks for ${id} on ${on}`);
  const evaluation = evaluate(law, new Known(facts), day);
  const cited = deciding(evaluation, compiled).reasons.flatMap(({ articles }) => articles);
  return { verdict: verdictOf(evaluation, compiled), cited };
}

/** What a lawyer would say, the day, what is known, the verdict and an article that a reason rests on. */
export type Case = readonly [
  said: string,
  on: string,
  facts: Facts,
  verdict: Verdict,
  cites?: string,
];

/** Dated examples of shared conditions, asked for by a title that asks for nothing else. */
export function describeGate(id: string, cases: readonly Case[]): void {
  describe(id, () => {
    it.each(cases.map((each) => [each[0], each[1], each] as const))(
      '%s, on %s',
      (_said, on, [, , facts, verdict, cites]) => {
        const found = outcome(id, on, facts);
        expect(found.verdict).toBe(verdict);
        if (cites !== undefined) expect(found.cited).toContain(cites);
      },
    );
  });
}
