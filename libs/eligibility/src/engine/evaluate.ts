import { DERIVATIONS } from '../derive/index.ts';
import { FACTS, type FactId } from '../facts/index.ts';
import { isoOf, type CivilDay } from './civil-day.ts';
import type { CompiledLaw, Leaf, Node } from './compile.ts';
import type { Scalar } from './condition.ts';
import type { FactValue, Known } from './known.ts';
import { DISCRETIONARY, MET, negated, NEUTRAL, NOT_MET, UNKNOWN, type Truth } from './truth.ts';

/** Facts that are the day itself when nobody answered. */
const TODAY: ReadonlySet<FactId> = new Set(['application.date', 'decision.expected_date']);

/** What conditions read on a day, by {@link Leaf.fact}. */
class Readings {
  readonly values: (FactValue | null)[];
  /** In place of the value for « less than » (a month without the same-numbered day ends sooner); NaN where it is the same. */
  readonly before: Float64Array;
  readonly presumed: Uint8Array;

  constructor(facts: readonly FactId[], known: Known, on: CivilDay) {
    this.values = new Array<FactValue | null>(facts.length).fill(null);
    this.before = new Float64Array(facts.length).fill(Number.NaN);
    this.presumed = new Uint8Array(facts.length);
    for (const [index, id] of facts.entries()) this.#read(index, id, known, on);
  }

  /** Computed from other answers, answered, or presumed. */
  #read(index: number, id: FactId, known: Known, on: CivilDay): void {
    const derived = DERIVATIONS.get(id)?.derive(known, on) ?? null;
    if (derived !== null && typeof derived === 'object') {
      this.values[index] = derived.reached;
      this.before[index] = derived.before;
      return;
    }
    const said = derived ?? known.raw(id) ?? (TODAY.has(id) ? isoOf(on) : null);
    const presumed = said === null ? (FACTS[id].presumed ?? null) : null;
    this.values[index] = said ?? presumed;
    if (presumed !== null) this.presumed[index] = 1;
  }
}

/** Whether the comparison holds; null when values of different kinds meet. */
function compares(leaf: Leaf, { values, before }: Readings): boolean | null {
  const { comparison } = leaf.condition;
  const expected = leaf.value;
  const value = values[leaf.fact] ?? null;
  if (value === null) return null;
  if (comparison === 'in') return among(value, expected);
  if (comparison === '=') return same(value, expected);
  if (comparison === '!=') return !same(value, expected);
  const smaller = comparison === '<' || comparison === '<=';
  const sooner = before[leaf.fact] ?? Number.NaN;
  const left = smaller && !Number.isNaN(sooner) ? sooner : value;
  if (typeof left !== typeof expected || typeof left === 'boolean') return null;
  return isInOrder(comparison, left as number | string, expected as number | string);
}

const same = (value: FactValue, expected: Scalar | readonly Scalar[]) =>
  Array.isArray(value) ? value.includes(expected as never) : value === expected;

const among = (value: FactValue, expected: Scalar | readonly Scalar[]) =>
  Array.isArray(expected) && expected.some((each) => same(value, each as Scalar));

function isInOrder(
  comparison: '<' | '<=' | '>' | '>=',
  left: number | string,
  right: number | string,
): boolean {
  if (comparison === '<') return left < right;
  if (comparison === '<=') return left <= right;
  return comparison === '>' ? left > right : left >= right;
}

function truthOfLeaf(leaf: Leaf, answer: boolean | null): Truth {
  switch (leaf.condition.weight) {
    case 'hard':
      if (answer === null) return UNKNOWN;
      return answer ? MET : NOT_MET;
    case 'assess':
      if (answer === null) return DISCRETIONARY;
      return answer ? MET : NOT_MET;
    default:
      return NEUTRAL;
  }
}

/** One client before the law of a day: the truth of every part of every tree. */
export interface Evaluation {
  readonly law: CompiledLaw;
  readonly on: CivilDay;
  readonly readings: Readings;
  /** By {@link Node.index}. */
  readonly truths: Uint8Array;
  /** By {@link Node.index}: parts that say nothing but that a risk is true. */
  readonly risky: Uint8Array;
  /** By {@link Leaf.index}: whether a risk or an indicator is true. */
  readonly holding: readonly (boolean | null)[];
}

type Truths = Pick<Evaluation, 'truths' | 'risky'>;

function combine(node: Node, { truths, risky }: Truths): Truth {
  if (node.kind === 'any') return greatest(node, truths);
  if (node.kind === 'at-least') return nthGreatest(node, truths);
  if (node.kind === 'not') return negated(at(truths, node.children[0]));
  let least: Truth = NEUTRAL;
  let atRisk = false;
  for (const child of node.children) {
    const truth = at(truths, child);
    if (truth < least) least = truth;
    if (truth === NEUTRAL && risky[child.index] === 1) atRisk = true;
  }
  // A list of nothing but risks is part of the one that holds it.
  if (atRisk && least === NEUTRAL) risky[node.index] = 1;
  return least === MET && atRisk ? DISCRETIONARY : least;
}

const at = (truths: Uint8Array, node: Node | undefined): Truth =>
  (node === undefined ? NEUTRAL : (truths[node.index] ?? NEUTRAL)) as Truth;

/** Nothing to choose from is not met: a title that no text gives any more. */
function greatest(node: Node, truths: Uint8Array): Truth {
  let best: Truth = NOT_MET;
  for (const child of node.children) {
    const truth = at(truths, child);
    if (truth !== NEUTRAL && truth > best) best = truth;
  }
  return best;
}

function nthGreatest(node: Node, truths: Uint8Array): Truth {
  const counted = node.children
    .map((child) => at(truths, child))
    .filter((truth) => truth !== NEUTRAL)
    .toSorted((a, b) => b - a);
  return counted[node.count - 1] ?? NOT_MET;
}

export function evaluate(law: CompiledLaw, known: Known, on: CivilDay): Evaluation {
  const readings = new Readings(law.facts, known, on);
  const holds = law.leaves.map((leaf) => compares(leaf, readings));
  const truths = new Uint8Array(law.nodes.length);
  const risky = new Uint8Array(law.nodes.length);
  for (const node of law.nodes) {
    const { leaf, index } = node;
    if (leaf === null) {
      truths[index] = combine(node, { truths, risky });
    } else {
      const holding = holds[leaf.index] ?? null;
      truths[index] = truthOfLeaf(leaf, holding);
      if (leaf.condition.weight === 'risk' && holding === true) risky[index] = 1;
    }
  }
  return { law, on, readings, truths, risky, holding: holds };
}

/** The truth of one tree. */
export const truthOf = ({ truths }: Evaluation, node: Node): Truth => at(truths, node);

/** Whether a fact was presumed. */
export const isPresumed = ({ readings }: Evaluation, leaf: Leaf): boolean =>
  readings.presumed[leaf.fact] === 1;
