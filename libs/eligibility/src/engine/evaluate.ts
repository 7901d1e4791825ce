import type { CivilDay } from './civil-day.ts';
import { combine } from './combine.ts';
import { compares, COMPARISONS } from './comparison.ts';
import type { CompiledLaw, Leaf, Node, Program } from './compiled-law.ts';
import type { Known } from './known.ts';
import { saidByLeaf } from './program.ts';
import { Readings } from './readings.ts';
import { NEUTRAL, type Truth } from './truth.ts';

/** One client before the law of a day: the truth of every part of every tree. */
export interface Evaluation {
  readonly law: CompiledLaw;
  readonly known: Known;
  readonly on: CivilDay;
  readonly readings: Readings;
  /** By {@link Node.part}; `RISKY` where nothing is said but that a risk is true. */
  readonly truths: Uint8Array;
}

export function evaluate(law: CompiledLaw, known: Known, on: CivilDay): Evaluation {
  const readings = new Readings(law, known, on);
  const truths = law.program.untold.slice();
  compare(law.program, readings, truths);
  combine(law.program, truths);
  return { law, known, on, readings, truths };
}

/** Gives every leaf whose fact is known what it says. */
function compare(program: Program, readings: Readings, truths: Uint8Array): void {
  const { facts, comparisons, expected, weights, leafParts } = program;
  for (let index = 0; index < facts.length; index += 1) {
    const comparison = comparisons[index] ?? 0;
    const value = readings.read(facts[index] ?? 0, comparison);
    if (value === null) continue;
    const holds = compares(comparison, value, expected[index] ?? []);
    truths[leafParts[index] ?? 0] = saidByLeaf(weights[index] ?? 0, holds);
  }
}

/** The truth of one tree. */
export const truthOf = ({ truths }: Evaluation, node: Node): Truth =>
  Math.min(truths[node.part] ?? NEUTRAL, NEUTRAL) as Truth;

/** Whether the comparison of a leaf holds, even one that changes no verdict; null where nothing is known. */
export function holds({ readings }: Evaluation, leaf: Leaf): boolean | null {
  const comparison = COMPARISONS[leaf.condition.comparison];
  const value = readings.read(leaf.fact, comparison);
  return value === null ? null : compares(comparison, value, leaf.value);
}

/** Whether a fact was presumed. */
export const isPresumed = ({ readings }: Evaluation, leaf: Leaf): boolean =>
  readings.presumed[leaf.fact] === 1;
