import { COMPARISONS } from './comparison.ts';
import type { Leaf, Part, Program, ReadFact } from './compiled-law.ts';
import { numberOf } from './known.ts';
import { DISCRETIONARY, MET, NEUTRAL, NOT_MET, RISKY, UNKNOWN, type Said } from './truth.ts';

export const ALL = 1;
export const ANY = 2;
export const NOT = 3;
export const AT_LEAST = 4;

const KINDS = { leaf: 0, all: ALL, any: ANY, not: NOT, 'at-least': AT_LEAST } as const;

const HARD = 0;
const ASSESSED = 1;
const RISK = 2;
const INDICATED = 3;

const WEIGHTS = {
  hard: HARD,
  assess: ASSESSED,
  risk: RISK,
  soft: INDICATED,
  todo: INDICATED,
} as const;

/** @param holds whether its comparison does; null while the fact is unknown */
export function saidByLeaf(weight: number, holds: boolean | null): Said {
  if (weight === INDICATED) return NEUTRAL;
  if (weight === RISK) return holds === true ? RISKY : NEUTRAL;
  if (holds === null) return weight === HARD ? UNKNOWN : DISCRETIONARY;
  return holds ? MET : NOT_MET;
}

interface Compiled {
  readonly facts: readonly ReadFact[];
  readonly leaves: readonly Leaf[];
  readonly parts: readonly Part[];
}

const isWorkedOut = ({ derive, presumed, isToday }: ReadFact) =>
  derive !== null || presumed !== null || isToday;

export const programOf = ({ facts, leaves, parts }: Compiled): Program => ({
  ...factsOf(facts),
  ...leavesOf(leaves, parts),
  ...partsOf(parts),
});

const factsOf = (facts: readonly ReadFact[]) => ({
  numbers: Int32Array.from(facts, ({ id }) => numberOf(id)),
  workedOut: Int32Array.from(facts.flatMap((fact, index) => (isWorkedOut(fact) ? [index] : []))),
});

function leavesOf(leaves: readonly Leaf[], parts: readonly Part[]) {
  const leafParts = new Int32Array(leaves.length);
  for (const [part, { leaf }] of parts.entries()) if (leaf) leafParts[leaf.index] = part;
  return {
    facts: Int32Array.from(leaves, ({ fact }) => fact),
    comparisons: Uint8Array.from(leaves, ({ condition }) => COMPARISONS[condition.comparison]),
    expected: leaves.map(({ value }) => value),
    weights: Uint8Array.from(leaves, ({ condition }) => WEIGHTS[condition.weight]),
    leafParts,
  };
}

function partsOf(parts: readonly Part[]) {
  const starts = [0];
  for (const { of } of parts) starts.push((starts.at(-1) ?? 0) + of.length);
  return {
    kinds: Uint8Array.from(parts, ({ kind }) => KINDS[kind]),
    counts: Uint8Array.from(parts, ({ count }) => count),
    untold: Uint8Array.from(parts, ({ leaf }) =>
      leaf ? saidByLeaf(WEIGHTS[leaf.condition.weight], null) : NEUTRAL,
    ),
    groups: Int32Array.from(parts.flatMap(({ leaf }, part) => (leaf ? [] : [part]))),
    starts: Int32Array.from(starts),
    children: Int32Array.from(parts.flatMap(({ of }) => of)),
  };
}
