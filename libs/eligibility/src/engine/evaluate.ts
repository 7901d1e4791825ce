import type { Derivation } from '../derive/index.ts';
import type { FactId } from '../facts/index.ts';
import { isoOf, type CivilDay } from './civil-day.ts';
import type { CompiledLaw, Leaf, Node, Part, ReadFact } from './compile.ts';
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

  constructor({ facts, factIndex }: CompiledLaw, known: Known, on: CivilDay) {
    this.values = new Array<FactValue | null>(facts.length).fill(null);
    this.before = new Float64Array(facts.length).fill(Number.NaN);
    this.presumed = new Uint8Array(facts.length);
    known.forEach((id, value) => {
      const index = factIndex.get(id);
      if (index !== undefined) this.values[index] = value;
    });
    facts.forEach((fact, index) => {
      if (fact.derive && !known.supposes(fact.id)) this.#compute(index, fact.derive(known, on));
      if (this.values[index] === null) this.#presume(index, fact, on);
    });
  }

  #compute(index: number, derived: ReturnType<Derivation['derive']>): void {
    if (derived === null) return;
    const isElapsed = typeof derived === 'object';
    this.values[index] = isElapsed ? derived.reached : derived;
    if (isElapsed) this.before[index] = derived.before;
  }

  #presume(index: number, { id, presumed }: ReadFact, on: CivilDay): void {
    this.values[index] = TODAY.has(id) ? isoOf(on) : presumed;
    if (presumed !== null) this.presumed[index] = 1;
  }
}

function compares(leaf: Leaf, { values, before }: Readings): boolean | null {
  const value = values[leaf.fact] ?? null;
  return value === null ? null : holdsFor(leaf, value, before[leaf.fact]);
}

/** Whether the comparison holds; null when values of different kinds meet. */
export function holdsFor(leaf: Leaf, value: FactValue, before = Number.NaN): boolean | null {
  const { comparison } = leaf.condition;
  const expected = leaf.value;
  if (comparison === 'in') return among(value, expected);
  if (comparison === '=') return same(value, expected);
  if (comparison === '!=') return !same(value, expected);
  const smaller = comparison === '<' || comparison === '<=';
  const left = smaller && !Number.isNaN(before) ? before : value;
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
  /** By {@link Node.part}. */
  readonly truths: Uint8Array;
  /** By {@link Node.part}: parts that say nothing but that a risk is true. */
  readonly risky: Uint8Array;
  /** By {@link Leaf.index}: whether a risk or an indicator is true. */
  readonly holding: readonly (boolean | null)[];
}

type Truths = Pick<Evaluation, 'truths' | 'risky'>;

const at = (truths: Uint8Array, part: number | undefined): Truth =>
  (part === undefined ? NEUTRAL : (truths[part] ?? NEUTRAL)) as Truth;

function combine({ kind, of, count }: Part, index: number, { truths, risky }: Truths): Truth {
  if (kind === 'any') return greatest(of, truths);
  if (kind === 'at-least') return nthGreatest(of, count, truths);
  if (kind === 'not') return negated(at(truths, of[0]));
  let least: Truth = NEUTRAL;
  let atRisk = false;
  for (const part of of) {
    const truth = at(truths, part);
    if (truth < least) least = truth;
    if (truth === NEUTRAL && risky[part] === 1) atRisk = true;
  }
  // A list of nothing but risks is part of the one that holds it.
  if (atRisk && least === NEUTRAL) risky[index] = 1;
  return least === MET && atRisk ? DISCRETIONARY : least;
}

/** Nothing to choose from is not met: a title that no text gives any more. */
function greatest(of: readonly number[], truths: Uint8Array): Truth {
  let best: Truth = NOT_MET;
  for (const part of of) {
    const truth = at(truths, part);
    if (truth !== NEUTRAL && truth > best) best = truth;
  }
  return best;
}

function nthGreatest(of: readonly number[], count: number, truths: Uint8Array): Truth {
  const counted = of
    .map((part) => at(truths, part))
    .filter((truth) => truth !== NEUTRAL)
    .toSorted((a, b) => b - a);
  return counted[count - 1] ?? NOT_MET;
}

export function evaluate(law: CompiledLaw, known: Known, on: CivilDay): Evaluation {
  const readings = new Readings(law, known, on);
  const holding = law.leaves.map((leaf) => compares(leaf, readings));
  const truths = new Uint8Array(law.parts.length);
  const risky = new Uint8Array(law.parts.length);
  law.parts.forEach((part, index) => {
    const { leaf } = part;
    if (leaf === null) {
      truths[index] = combine(part, index, { truths, risky });
    } else {
      const holds = holding[leaf.index] ?? null;
      truths[index] = truthOfLeaf(leaf, holds);
      if (leaf.condition.weight === 'risk' && holds === true) risky[index] = 1;
    }
  });
  return { law, on, readings, truths, risky, holding };
}

/** The truth of one tree. */
export const truthOf = ({ truths }: Evaluation, node: Node): Truth => at(truths, node.part);

/** Whether nothing is said there but that a risk is true. */
export const isRisky = ({ risky }: Evaluation, node: Node): boolean => risky[node.part] === 1;

/** Whether a fact was presumed. */
export const isPresumed = ({ readings }: Evaluation, leaf: Leaf): boolean =>
  readings.presumed[leaf.fact] === 1;
