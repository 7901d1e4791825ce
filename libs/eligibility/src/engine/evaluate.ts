import { isoOf, type CivilDay } from './civil-day.ts';
import type { CompiledLaw, Leaf, Node, ReadFact } from './compile.ts';
import type { Scalar } from './condition.ts';
import type { FactValue, Known } from './known.ts';
import { ALL, ANY, HARD, INDICATED, LEAF, NOT, RISK, type Program } from './program.ts';
import { DISCRETIONARY, MET, negated, NEUTRAL, NOT_MET, UNKNOWN, type Truth } from './truth.ts';

/** What conditions read on a day, by {@link Leaf.fact}. */
class Readings {
  readonly values: (FactValue | null)[];
  /** In place of the value for « less than » (a month without the same-numbered day ends sooner); NaN where it is the same. */
  readonly before: Float64Array;
  readonly presumed: Uint8Array;

  constructor({ facts }: CompiledLaw, known: Known, on: CivilDay) {
    this.values = new Array<FactValue | null>(facts.length).fill(null);
    this.before = new Float64Array(facts.length).fill(Number.NaN);
    this.presumed = new Uint8Array(facts.length);
    for (let index = 0; index < facts.length; index += 1) {
      const fact = facts[index];
      if (fact) this.#read(index, fact, known, on);
    }
  }

  /** Computed from other answers, answered, or presumed. */
  #read(index: number, fact: ReadFact, known: Known, on: CivilDay): void {
    const { id, derive, presumed } = fact;
    const derived = derive === null || known.supposes(id) ? null : derive(known, on);
    if (derived !== null && typeof derived === 'object') {
      this.values[index] = derived.reached;
      this.before[index] = derived.before;
      return;
    }
    const said = derived ?? known.raw(id) ?? (fact.isToday ? isoOf(on) : null);
    this.values[index] = said ?? presumed;
    if (said === null && presumed !== null) this.presumed[index] = 1;
  }
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

function truthOfLeaf(weight: number | undefined, answer: boolean | null): Truth {
  if (weight === INDICATED || weight === RISK) return NEUTRAL;
  if (answer === null) return weight === HARD ? UNKNOWN : DISCRETIONARY;
  return answer ? MET : NOT_MET;
}

/** Which comparisons hold; null where nothing is known. */
function comparisons({ leaves, program }: CompiledLaw, { values, before }: Readings) {
  const holding = new Array<boolean | null>(leaves.length).fill(null);
  for (const [index, fact] of program.facts.entries()) {
    const value = values[fact] ?? null;
    const leaf = value === null ? undefined : leaves[index];
    if (leaf && value !== null) holding[index] = holdsFor(leaf, value, before[fact]);
  }
  return holding;
}

/** One client before the law of a day: the truth of every part of every tree. */
export interface Evaluation {
  readonly law: CompiledLaw;
  readonly known: Known;
  readonly on: CivilDay;
  readonly readings: Readings;
  /** By {@link Node.part}. */
  readonly truths: Uint8Array;
  /** By {@link Node.part}: parts that say nothing but that a risk is true. */
  readonly risky: Uint8Array;
  /** By {@link Leaf.index}: whether a risk or an indicator is true. */
  readonly holding: readonly (boolean | null)[];
}

/** Nothing to choose from is not met: a title that no text gives any more. */
function nthGreatest(truths: readonly Truth[], count: number): Truth {
  const counted = truths.filter((truth) => truth !== NEUTRAL).toSorted((a, b) => b - a);
  return counted[count - 1] ?? NOT_MET;
}

/** Gives every part its truth, those that others combine first. */
class Run {
  readonly truths: Uint8Array;
  readonly risky: Uint8Array;
  readonly #program: Program;

  constructor(program: Program, holding: readonly (boolean | null)[]) {
    const { kinds } = program;
    this.#program = program;
    this.truths = new Uint8Array(kinds.length);
    this.risky = new Uint8Array(kinds.length);
    for (let part = 0; part < kinds.length; part += 1)
      this.truths[part] = kinds[part] === LEAF ? this.#leaf(part, holding) : this.#group(part);
  }

  #leaf(part: number, holding: readonly (boolean | null)[]): Truth {
    const leaf = this.#program.leaves[part] ?? 0;
    const weight = this.#program.weights[leaf];
    const holds = holding[leaf] ?? null;
    if (weight === RISK && holds === true) this.risky[part] = 1;
    return truthOfLeaf(weight, holds);
  }

  #group(part: number): Truth {
    const { kinds, starts, children, counts } = this.#program;
    const [start, end] = [starts[part] ?? 0, starts[part + 1] ?? 0];
    switch (kinds[part]) {
      case ALL:
        return this.#least(part, start, end);
      case ANY:
        return this.#greatest(start, end);
      case NOT:
        return start === end ? NEUTRAL : negated(this.#at(children[start] ?? 0));
      default: {
        const truths = [...children.subarray(start, end)].map((child) => this.#at(child));
        return nthGreatest(truths, counts[part] ?? 0);
      }
    }
  }

  #least(part: number, start: number, end: number): Truth {
    const { children } = this.#program;
    let least: Truth = NEUTRAL;
    let atRisk = false;
    for (let index = start; index < end; index += 1) {
      const child = children[index] ?? 0;
      const truth = this.#at(child);
      if (truth < least) least = truth;
      if (truth === NEUTRAL && this.risky[child] === 1) atRisk = true;
    }
    // A list of nothing but risks is part of the one that holds it.
    if (atRisk && least === NEUTRAL) this.risky[part] = 1;
    return least === MET && atRisk ? DISCRETIONARY : least;
  }

  #greatest(start: number, end: number): Truth {
    const { children } = this.#program;
    let best: Truth = NOT_MET;
    for (let index = start; index < end; index += 1) {
      const truth = this.#at(children[index] ?? 0);
      if (truth !== NEUTRAL && truth > best) best = truth;
    }
    return best;
  }

  #at(part: number): Truth {
    return (this.truths[part] ?? NEUTRAL) as Truth;
  }
}

export function evaluate(law: CompiledLaw, known: Known, on: CivilDay): Evaluation {
  const readings = new Readings(law, known, on);
  const holding = comparisons(law, readings);
  const { truths, risky } = new Run(law.program, holding);
  return { law, known, on, readings, truths, risky, holding };
}

/** The truth of one tree. */
export const truthOf = ({ truths }: Evaluation, node: Node): Truth =>
  (truths[node.part] ?? NEUTRAL) as Truth;

/** Whether nothing is said there but that a risk is true. */
export const isRisky = ({ risky }: Evaluation, node: Node): boolean => risky[node.part] === 1;

/** Whether a fact was presumed. */
export const isPresumed = ({ readings }: Evaluation, leaf: Leaf): boolean =>
  readings.presumed[leaf.fact] === 1;
