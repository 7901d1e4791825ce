import type { Text } from '@quantieme/law';
import type { FactId } from '../facts/index.ts';
import type { Node } from './compile.ts';
import { isPresumed, truthOf, type Evaluation } from './evaluate.ts';
import { leavesOf, stateOf, textOf, type State } from './explain.ts';
import { NEUTRAL } from './truth.ts';

/** One condition that makes the verdict what it is. */
export interface Reason {
  readonly text: Text;
  readonly state: State;
  readonly presumed: boolean;
  readonly articles: readonly string[];
  readonly facts: readonly FactId[];
}

/** Where the reasons of presumed facts begin, after those of each truth. */
const PRESUMED = NEUTRAL + 1;

const factsOf = (node: Node): readonly FactId[] => [
  ...new Set(leavesOf(node).flatMap(({ leaf }) => (leaf ? [leaf.condition.fact] : []))),
];

/** What a leaf makes of a verdict, in words: the same object for every client of whom the same is true. */
export function reasonOf(evaluation: Evaluation, node: Node): Reason {
  const { leaf, articles, reasons } = node;
  const presumed = leaf !== null && isPresumed(evaluation, leaf);
  const truth = truthOf(evaluation, node);
  return (reasons[presumed ? PRESUMED + truth : truth] ??= {
    text: textOf(node),
    state: stateOf(truth),
    presumed,
    articles,
    facts: factsOf(node),
  });
}
