import { text, type Text } from '@quantieme/law';
import { FACTS, type FactId } from '../facts/index.ts';
import { askedFor, type CompiledTitle, type Node } from './compile.ts';
import type { Weight } from './condition.ts';
import { isPresumed, truthOf, type Evaluation } from './evaluate.ts';
import { DISCRETIONARY, MET, NEUTRAL, NOT_MET, UNKNOWN, type Truth } from './truth.ts';
import { answerOf, wordsOf } from './wording.ts';

/** A part of the tree as people read it. */
export interface ExplainedCondition {
  readonly text: Text;
  /** Null: unknown, or left to appreciation (see `state`). */
  readonly met: boolean | null;
  readonly state: 'met' | 'not-met' | 'unknown' | 'appreciation' | 'indication';
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

const STATES = {
  [NOT_MET]: 'not-met',
  [UNKNOWN]: 'unknown',
  [DISCRETIONARY]: 'appreciation',
  [MET]: 'met',
  [NEUTRAL]: 'indication',
} as const;

function metOf(truth: Truth): boolean | null {
  if (truth === MET) return true;
  return truth === NOT_MET ? false : null;
}

function groupText(node: Node): Text {
  if (node.condition.text) return node.condition.text;
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
      text: groupText(node),
      met: metOf(truth),
      state: STATES[truth],
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
    text: node.condition.text ?? wordsOf(leaf),
    met: truth === NEUTRAL ? (evaluation.holding[leaf.index] ?? null) : metOf(truth),
    state: STATES[truth],
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

/** The leaves that make a part what it is: every failing one, those that are unknown, or those that carry it. */
export function* deciding(evaluation: Evaluation, node: Node): Generator<Node> {
  const truth = truthOf(evaluation, node);
  if (node.leaf) {
    yield node;
    return;
  }
  for (const child of node.children) {
    const part = truthOf(evaluation, child);
    if (decides(node, truth, part)) yield* deciding(evaluation, child);
    else if (truth === DISCRETIONARY) yield* risksThatHold(evaluation, child);
  }
}

function decides({ kind }: Node, truth: Truth, part: Truth): boolean {
  if (part === NEUTRAL) return false;
  return kind === 'not' || part === truth || (kind === 'at-least' && part <= truth);
}

function* risksThatHold(evaluation: Evaluation, node: Node): Generator<Node> {
  if (truthOf(evaluation, node) !== NEUTRAL || evaluation.risky[node.index] !== 1) return;
  if (node.leaf) yield node;
  else for (const child of node.children) yield* risksThatHold(evaluation, child);
}

/** Facts whose answer could settle a title that is unknown, in the order of its conditions. */
export function missingFacts(
  evaluation: Evaluation,
  { title, root }: CompiledTitle,
): readonly FactId[] {
  if (root === null || title.kind === 'guidance' || truthOf(evaluation, root) !== UNKNOWN)
    return [];
  const asked = [...deciding(evaluation, root)].flatMap(({ leaf }) =>
    leaf ? askedFor(leaf.condition.fact) : [],
  );
  return [...new Set(asked)];
}

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
