import type { Leaf, Part } from './compile.ts';

export const LEAF = 0;
export const ALL = 1;
export const ANY = 2;
export const NOT = 3;
const AT_LEAST = 4;

const KINDS = { leaf: LEAF, all: ALL, any: ANY, not: NOT, 'at-least': AT_LEAST } as const;

export const HARD = 0;
const ASSESSED = 1;
export const RISK = 2;
export const INDICATED = 3;

const WEIGHTS = {
  hard: HARD,
  assess: ASSESSED,
  risk: RISK,
  soft: INDICATED,
  todo: INDICATED,
} as const;

/** A law side by side in memory: its objects, far from one another, take several times as long to go through. */
export interface Program {
  /** By part. */
  readonly kinds: Uint8Array;
  /** By part, the index of its leaf; nothing where it combines others. */
  readonly leaves: Uint32Array;
  readonly counts: Uint8Array;
  /** Those that a part combines are `children` from its start to the start of the next. */
  readonly starts: Uint32Array;
  readonly children: Uint32Array;
  /** By leaf. */
  readonly facts: Uint32Array;
  readonly weights: Uint8Array;
}

export function programOf(parts: readonly Part[], leaves: readonly Leaf[]): Program {
  const starts = [0];
  for (const { of } of parts) starts.push((starts.at(-1) ?? 0) + of.length);
  return {
    kinds: Uint8Array.from(parts, ({ kind }) => KINDS[kind]),
    leaves: Uint32Array.from(parts, ({ leaf }) => leaf?.index ?? 0),
    counts: Uint8Array.from(parts, ({ count }) => count),
    starts: Uint32Array.from(starts),
    children: Uint32Array.from(parts.flatMap(({ of }) => of)),
    facts: Uint32Array.from(leaves, ({ fact }) => fact),
    weights: Uint8Array.from(leaves, ({ condition }) => WEIGHTS[condition.weight]),
  };
}
