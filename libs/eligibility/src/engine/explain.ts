import { text, type Text } from '@quantieme/law';
import { FACTS, type FactId } from '../facts/index.ts';
import type { Node } from './compiled-law.ts';
import type { Weight } from './condition.ts';
import { holds, isPresumed, truthOf, type Evaluation } from './evaluate.ts';
import type { State } from './reason.ts';
import { DISCRETIONARY, MET, NEUTRAL, NOT_MET, UNKNOWN, type Truth } from './truth.ts';
import { answerOf, wordsOf } from './wording.ts';

/** A part of the tree as people read it. */
export interface ExplainedCondition {
  readonly text: Text;
  /** Null: unknown, or left to appreciation (see `state`). */
  readonly met: boolean | null;
  readonly state: State;
  readonly kind: 'all' | 'any' | 'not' | 'at-least' | Weight;
  /** Nobody answered: what is generally so was taken, and must be confirmed. */
  readonly presumed: boolean;
  /** What is known today, in words. */
  readonly answer: Text | null;
  readonly articles: readonly string[];
  readonly facts: readonly FactId[];
  readonly children: readonly ExplainedCondition[];
}

const GROUPS = {
  all: text('Toutes ces conditions', 'All of these conditions'),
  any: text('L’une de ces conditions', 'One of these conditions'),
  not: text('Pas cela', 'Not this'),
} as const;

const STATES: Readonly<Record<Truth, State>> = {
  [NOT_MET]: 'not-met',
  [UNKNOWN]: 'unknown',
  [DISCRETIONARY]: 'appreciation',
  [MET]: 'met',
  [NEUTRAL]: 'indication',
};

export const stateOf = (truth: Truth): State => STATES[truth];

function metOf(truth: Truth): boolean | null {
  if (truth === MET) return true;
  return truth === NOT_MET ? false : null;
}

/** Its own words, or those made from the fact. */
export function textOf(node: Node): Text {
  if (node.condition.text) return node.condition.text;
  if (node.leaf) return wordsOf(node.leaf);
  if (node.kind === 'at-least')
    return text(
      `Au moins ${node.count} de ces conditions`,
      `At least ${node.count} of these conditions`,
    );
  return GROUPS[node.kind as keyof typeof GROUPS];
}

/** The whole tree of a title, each part with its state and articles. */
export function explain(evaluation: Evaluation, node: Node): ExplainedCondition {
  const truth = truthOf(evaluation, node);
  const { leaf, articles } = node;
  if (leaf === null) {
    const children = node.children.map((child) => explain(evaluation, child));
    return {
      text: textOf(node),
      met: metOf(truth),
      state: stateOf(truth),
      kind: node.kind as 'all' | 'any' | 'not' | 'at-least',
      presumed: false,
      answer: null,
      articles,
      facts: [...new Set(children.flatMap(({ facts }) => facts))],
      children: children.flatMap((child) => flattened(child, node)),
    };
  }
  const { fact, weight } = leaf.condition;
  return {
    text: textOf(node),
    met: truth === NEUTRAL ? holds(evaluation, leaf) : metOf(truth),
    state: stateOf(truth),
    kind: weight,
    presumed: isPresumed(evaluation, leaf),
    answer: answerOf(fact, evaluation.readings.values[leaf.fact] ?? null),
    articles,
    facts: [fact],
    children: [],
  };
}

/** « All » inside « all » is read as one list. */
const flattened = (child: ExplainedCondition, parent: Node): readonly ExplainedCondition[] =>
  child.kind === 'all' && parent.kind === 'all' ? child.children : [child];

/** The leaves on which a verdict rests: of several ways, those that give it. */
function* carrying(evaluation: Evaluation, node: Node): Generator<Node> {
  if (node.leaf) yield node;
  const truth = truthOf(evaluation, node);
  for (const child of node.children) {
    if (node.kind !== 'any' || truthOf(evaluation, child) === truth)
      yield* carrying(evaluation, child);
  }
}

/** Presumed facts on which the verdict rests and that bar the right if they are otherwise. */
export function toConfirm(evaluation: Evaluation, root: Node): readonly FactId[] {
  const facts = [...carrying(evaluation, root)].flatMap(({ leaf }) => {
    if (leaf === null || !isPresumed(evaluation, leaf)) return [];
    const { fact } = leaf.condition;
    return FACTS[fact].barrier === true ? [fact] : [];
  });
  return [...new Set(facts)];
}

export function leavesOf(node: Node): readonly Node[] {
  return node.leaf ? [node] : node.children.flatMap(leavesOf);
}
