/** What travels together, a module to begin with, and which pages and dialogs load it: one bit each. */
export interface Piece {
  readonly ids: readonly string[];
  readonly bytes: number;
  readonly askedBy: bigint;
}

/** Pieces, and which others each imports, by their place in the list. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly imports: readonly ReadonlySet<number>[];
}

export interface Costs {
  /** What asking for one more file is worth, in bytes. */
  readonly file: number;
  /** How much it matters what this page or dialog loads. */
  readonly weightOf: (page: number) => number;
}

const NONE: Piece = { ids: [], bytes: 0, askedBy: 0n };

/** What a set of pages weighs together; the same sets come back thousands of times. */
function weighing({ weightOf }: Costs): (askedBy: bigint) => number {
  const known = new Map<bigint, number>();
  return (askedBy) => {
    let weight = known.get(askedBy);
    if (weight !== undefined) return weight;
    weight = 0;
    for (let [page, left] = [0, askedBy]; left > 0n; page += 1, left >>= 1n)
      if (left & 1n) weight += weightOf(page);
    known.set(askedBy, weight);
    return weight;
  };
}

/** What the same pages ask for is one piece. No piece then imports another that imports it: the first is asked for by fewer. */
function sameTogether({ pieces, imports }: Pieces): Pieces {
  const places = new Map<bigint, number>();
  for (const { askedBy } of pieces) if (!places.has(askedBy)) places.set(askedBy, places.size);
  const placeOf = (index: number) => places.get((pieces[index] ?? NONE).askedBy) ?? 0;
  const members = [...places.keys()].map((): number[] => []);
  for (const index of pieces.keys()) members[placeOf(index)]?.push(index);
  return {
    pieces: [...places.keys()].map((askedBy, place) => {
      const own = (members[place] ?? []).map((index) => pieces[index] ?? NONE);
      const bytes = own.reduce((sum, piece) => sum + piece.bytes, 0);
      return { ids: own.flatMap(({ ids }) => ids), bytes, askedBy };
    }),
    imports: members.map((own, place) => {
      const reached = own.flatMap((index) => [...(imports[index] ?? [])].map(placeOf));
      return new Set(reached.filter((next) => next !== place));
    }),
  };
}

/** Who asks for what once two pieces travel together: what either imports comes along for all of them. */
function askedTogether({ pieces, imports }: Pieces, one: number, other: number) {
  const all = (pieces[one] ?? NONE).askedBy | (pieces[other] ?? NONE).askedBy;
  const after = new Map<number, bigint>();
  const reached = [one, other];
  for (const index of reached) {
    const { askedBy } = pieces[index] ?? NONE;
    if (after.has(index) || (askedBy | all) === askedBy) continue;
    after.set(index, askedBy | all);
    reached.push(...(imports[index] ?? []));
  }
  return after;
}

/**
 * Joins what may as well travel together, two by two, for as long as the requests saved are worth more than the bytes
 * that some pages then load for nothing.
 */
export function placed(modules: Pieces, costs: Costs): readonly Piece[] {
  const weigh = weighing(costs);
  let now = sameTogether(modules);
  for (;;) {
    const best = bestJoin(now, costs.file, weigh);
    if (!best) return now.pieces;
    const pieces = now.pieces.map((piece, index) => ({
      ...piece,
      askedBy: best.get(index) ?? piece.askedBy,
    }));
    now = sameTogether({ pieces, imports: now.imports });
  }
}

type Weigh = (askedBy: bigint) => number;

function bestJoin(now: Pieces, file: number, weigh: Weigh): ReadonlyMap<number, bigint> | null {
  const { pieces } = now;
  const places = new Map(pieces.map(({ askedBy }, index) => [askedBy, index]));
  let [best, gain]: [ReadonlyMap<number, bigint> | null, number] = [null, 0];
  for (const [one, a] of pieces.entries()) {
    for (let other = 0; other < one; other += 1) {
      const b = pieces[other] ?? NONE;
      const all = weigh(a.askedBy | b.askedBy);
      const lost = a.bytes * (all - weigh(a.askedBy)) + b.bytes * (all - weigh(b.askedBy));
      // More than one request per page is rarely saved: what costs more than that is not looked at closely.
      if (lost > 2 * file * weigh(a.askedBy & b.askedBy)) continue;
      const after = askedTogether(now, one, other);
      const saved = -costOf({ pieces, places, after, file, weigh });
      if (saved > gain) [best, gain] = [after, saved];
    }
  }
  return best;
}

/** What one page alone asks for travels with the page itself. */
export const isAlone = (askedBy: bigint): boolean => (askedBy & (askedBy - 1n)) === 0n;

const requestsFor = (askedBy: bigint, weigh: Weigh) => (isAlone(askedBy) ? 0 : weigh(askedBy));

interface Change {
  readonly pieces: readonly Piece[];
  readonly places: ReadonlyMap<bigint, number>;
  readonly after: ReadonlyMap<number, bigint>;
  readonly file: number;
  readonly weigh: Weigh;
}

function costOf({ pieces, places, after, file, weigh }: Change): number {
  let cost = 0;
  for (const [index, asked] of after) {
    const { askedBy, bytes } = pieces[index] ?? NONE;
    cost += bytes * (weigh(asked) - weigh(askedBy)) - file * requestsFor(askedBy, weigh);
  }
  for (const asked of new Set(after.values())) {
    const there = places.get(asked);
    if (there === undefined || after.has(there)) cost += file * requestsFor(asked, weigh);
  }
  return cost;
}
