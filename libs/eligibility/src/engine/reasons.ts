import type { FactId } from '../facts/index.ts';
import type { CompiledTitle, Node } from './compiled-law.ts';
import { isPresumed, truthOf, type Evaluation } from './evaluate.ts';
import { leavesOf, stateOf, textOf } from './explain.ts';
import { GROUP } from './outline.ts';
import type { Reason } from './reason.ts';

const factsOf = (node: Node): readonly FactId[] => [
  ...new Set(leavesOf(node).flatMap(({ leaf }) => (leaf ? [leaf.condition.fact] : []))),
];

/** What a part makes of a verdict, in words. */
const reasonOf = (evaluation: Evaluation, node: Node): Reason => ({
  text: textOf(node),
  state: stateOf(truthOf(evaluation, node)),
  presumed: node.leaf !== null && isPresumed(evaluation, node.leaf),
  articles: node.articles,
  facts: factsOf(node),
});

/** That of the part in a place of the outline: the same object for every client of whom the same is true. */
export function reasonAt(evaluation: Evaluation, place: number): Reason {
  const { truths, readings, law } = evaluation;
  const { nodes, parts, numbers, facts, reasons } = law.outline;
  const fact = facts[place] ?? GROUP;
  const presumed = fact === GROUP ? 0 : (readings.presumed[fact] ?? 0);
  const said = truths[parts[place] ?? 0] ?? 0;
  const index = ((numbers[place] ?? 0) << 4) | (presumed << 3) | said;
  const known = reasons[index];
  if (known) return known;
  const node = nodes[place];
  if (!node) throw new Error(`the outline has no place ${place}`);
  const reason = reasonOf(evaluation, node);
  reasons[index] = reason;
  return reason;
}

/** That of every leaf of a tree, whether it decides anything or not. */
export function everyReason(
  evaluation: Evaluation,
  { start, end }: CompiledTitle,
): readonly Reason[] {
  const { facts } = evaluation.law.outline;
  const reasons = new Set<Reason>();
  for (let place = start; place < end; place += 1) {
    if (facts[place] !== GROUP) reasons.add(reasonAt(evaluation, place));
  }
  return [...reasons];
}
