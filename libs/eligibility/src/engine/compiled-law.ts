import type { Derivation } from '../derive/index.ts';
import type { FactId } from '../facts/index.ts';
import type { Condition, FactCondition, Scalar } from './condition.ts';
import type { Reason } from './reason.ts';
import type { Title, TitleVersion } from './title.ts';

/** What a fact is compared with. */
export type Expected = Scalar | readonly Scalar[];

/** A condition on one fact, its figures read on the day. Shared by every title that asks the same. */
export interface Leaf {
  readonly index: number;
  /** Index in {@link CompiledLaw.facts}. */
  readonly fact: number;
  readonly condition: FactCondition;
  readonly value: Expected;
}

type Kind = 'leaf' | 'all' | 'any' | 'not' | 'at-least';

/** What is evaluated once a client: the trees that ask the same share it, whatever articles they rest on. */
export interface Part {
  readonly kind: Kind;
  readonly leaf: Leaf | null;
  readonly count: number;
  /** Indexes of the parts it combines. */
  readonly of: readonly number[];
}

/** A place in a compiled tree; `articles` are those it rests on, inherited where it names none. */
export interface Node {
  /** Index in {@link CompiledLaw.parts}. */
  readonly part: number;
  readonly kind: Kind;
  readonly leaf: Leaf | null;
  readonly count: number;
  readonly children: readonly Node[];
  readonly condition: Condition;
  readonly articles: readonly string[];
}

/** A fact that conditions read, with all that its reading takes. */
export interface ReadFact {
  readonly id: FactId;
  readonly derive: Derivation['derive'] | null;
  readonly presumed: Scalar | null;
  /** The day itself when nobody answered. */
  readonly isToday: boolean;
  /** Facts that people answer for it. */
  readonly asked: readonly FactId[];
}

/** A law side by side in memory: its objects, far from one another, take several times as long to go through. */
export interface Program {
  /** By {@link Leaf.fact}, where {@link Known} has its answer. */
  readonly numbers: Int32Array;
  /** Facts of which the answer is not all: computed, presumed, or the day itself. */
  readonly workedOut: Int32Array;
  /** By {@link Leaf.index}. */
  readonly facts: Int32Array;
  readonly comparisons: Uint8Array;
  readonly expected: readonly Expected[];
  readonly weights: Uint8Array;
  readonly leafParts: Int32Array;
  /** By part. */
  readonly kinds: Uint8Array;
  readonly counts: Uint8Array;
  /** By part, what leaves say as long as their fact is unknown. */
  readonly untold: Uint8Array;
  /** Parts that combine others, after those that they combine. */
  readonly groups: Int32Array;
  /** Those that a part combines are `children` from its start to the start of the next. */
  readonly starts: Int32Array;
  readonly children: Int32Array;
}

/** The trees of a law in the order in which they are read, each part followed by those that it combines. */
export interface Outline {
  /** By place. */
  readonly nodes: readonly Node[];
  /** By place, {@link Node.part}. */
  readonly parts: Int32Array;
  /** By place, the part that combines it; for a root, itself. */
  readonly wholes: Int32Array;
  /** By place, the first place that is not within it. */
  readonly ends: Int32Array;
  /** By place, the number of what it gives as a reason, which titles share; {@link GROUP} where its parts give theirs. */
  readonly numbers: Int32Array;
  /** By place, {@link Leaf.fact}; {@link GROUP} where several make it. */
  readonly facts: Int32Array;
  /** By place, whether its tree gives the same reason elsewhere. */
  readonly repeated: Uint8Array;
  /** By number, then by what is said there (see `reasonAt`): written once for all clients. */
  readonly reasons: (Reason | undefined)[];
}

/** Places of one tree, the last one excluded; none where nothing was written. */
export interface Places {
  readonly start: number;
  readonly end: number;
}

export interface CompiledTitle extends Places {
  readonly title: Title;
  /** Null on a day when no text gives it. */
  readonly version: TitleVersion | null;
  readonly root: Node | null;
}

/** The law of a day, ready to be applied to thousands of clients. */
export interface CompiledLaw {
  readonly day: string;
  readonly facts: readonly ReadFact[];
  readonly leaves: readonly Leaf[];
  /** Those that others combine come before them. */
  readonly parts: readonly Part[];
  readonly program: Program;
  readonly outline: Outline;
  readonly titles: readonly CompiledTitle[];
}
