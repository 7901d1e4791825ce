import type { Leaf, Node } from './compiled-law.ts';
import { truthOf, type Evaluation } from './evaluate.ts';
import { DISCRETIONARY, NEUTRAL, NOT_MET } from './truth.ts';

/** A comparison that must hold, or must not. */
export interface Wanted {
  readonly leaf: Leaf;
  readonly holds: boolean;
}

/** By {@link Leaf.fact}, what must be true of it for a part to change. */
export type Way = ReadonlyMap<number, readonly Wanted[]>;

/** Nobody weighs more than three changes at once. */
const MOST_FACTS = 3;
/** Ways kept for one part, the smallest first. */
const MOST_WAYS = 64;

const NOTHING: Way = new Map();

const sizeOf = (way: Way) => [...way.values()].reduce((sum, wanted) => sum + wanted.length, 0);

const isPartOf = (part: Way, whole: Way) =>
  [...part].every(([fact, wanted]) =>
    wanted.every((one) => whole.get(fact)?.some((other) => isSame(one, other)) === true),
  );

const isSame = (a: Wanted, b: Wanted) => a.leaf === b.leaf && a.holds === b.holds;

/** The smallest ways, none of which contains another. */
function smallest(ways: readonly Way[]): readonly Way[] {
  const kept: Way[] = [];
  for (const way of ways.toSorted((a, b) => a.size - b.size || sizeOf(a) - sizeOf(b))) {
    if (kept.length === MOST_WAYS) break;
    if (!kept.some((other) => isPartOf(other, way))) kept.push(way);
  }
  return kept;
}

/** Every way to change the parts of a tree, for one client. */
export class Ways {
  readonly #evaluation: Evaluation;
  readonly #isPossible: (wanted: readonly Wanted[]) => boolean;
  readonly #found = new Map<string, readonly Way[]>();

  /** @param isPossible whether one value of their fact gives all of these */
  constructor(evaluation: Evaluation, isPossible: (wanted: readonly Wanted[]) => boolean) {
    this.#evaluation = evaluation;
    this.#isPossible = isPossible;
  }

  /** To have a part met, or left to appreciation; in another direction, not met. */
  to(met: boolean, node: Node): readonly Way[] {
    const key = `${met} ${node.part}`;
    const known = this.#found.get(key);
    if (known) return known;
    const truth = truthOf(this.#evaluation, node);
    const already = met ? truth >= DISCRETIONARY : truth === NOT_MET;
    const found = already ? [NOTHING] : this.#search(met, node);
    this.#found.set(key, found);
    return found;
  }

  #search(met: boolean, { kind, leaf, count, children }: Node): readonly Way[] {
    if (leaf) {
      const wanted = [{ leaf, holds: met }];
      return this.#isPossible(wanted) ? [new Map([[leaf.fact, wanted]])] : [];
    }
    const counting = children.filter((child) => truthOf(this.#evaluation, child) !== NEUTRAL);
    const [only] = counting;
    if (kind === 'not') return only ? this.to(!met, only) : [];
    if (kind === 'at-least') {
      const needed = met ? count : counting.length - count + 1;
      return this.#some(needed, met, counting);
    }
    return (kind === 'all') === met ? this.#every(met, counting) : this.#some(1, met, counting);
  }

  #every(met: boolean, nodes: readonly Node[]): readonly Way[] {
    let ways: readonly Way[] = nodes.length === 0 ? [] : [NOTHING];
    for (const node of nodes) {
      if (ways.length === 0) return ways;
      ways = this.#together(ways, this.to(met, node));
    }
    return ways;
  }

  /** So many of the parts, by taking or leaving each in turn. */
  #some(needed: number, met: boolean, nodes: readonly Node[]): readonly Way[] {
    let byCount: readonly (readonly Way[])[] = [[NOTHING]];
    for (const node of nodes) {
      const own = this.to(met, node);
      byCount = Array.from({ length: Math.min(needed, byCount.length) + 1 }, (_, taken) =>
        smallest([...(byCount[taken] ?? []), ...this.#together(byCount[taken - 1] ?? [], own)]),
      );
    }
    return byCount[needed] ?? [];
  }

  #together(some: readonly Way[], others: readonly Way[]): readonly Way[] {
    return smallest(some.flatMap((one) => others.flatMap((other) => this.#both(one, other) ?? [])));
  }

  #both(one: Way, other: Way): Way | null {
    const both = new Map(one);
    for (const [fact, wanted] of other) {
      const known = both.get(fact) ?? [];
      const added = wanted.filter((each) => !known.some((had) => isSame(had, each)));
      const all = [...known, ...added];
      if (known.length > 0 && added.length > 0 && !this.#isPossible(all)) return null;
      both.set(fact, all);
    }
    return both.size <= MOST_FACTS ? both : null;
  }
}
