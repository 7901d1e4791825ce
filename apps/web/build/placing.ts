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

/** Of one page or dialog. */
export interface Costs {
  /** How much it matters what it loads. */
  readonly weight: number;
  /** What one more file is worth, in bytes. */
  readonly file: number;
}

type Weigh = (askedBy: bigint) => number;

interface Weighed {
  readonly bytes: Weigh;
  readonly requests: Weigh;
}

const NONE: Piece = { ids: [], bytes: 0, askedBy: 0n };

/** Of all pages in a set together; the same sets come back thousands of times. */
function summing(of: (page: number) => number): Weigh {
  const known = new Map<bigint, number>();
  return (askedBy) => {
    let weight = known.get(askedBy);
    if (weight !== undefined) return weight;
    weight = 0;
    for (let [page, left] = [0, askedBy]; left > 0n; page += 1, left >>= 1n)
      if (left & 1n) weight += of(page);
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
export function placed(modules: Pieces, costsOf: (page: number) => Costs): readonly Piece[] {
  const bytes = summing((page) => costsOf(page).weight);
  const requests = summing((page) => costsOf(page).weight * costsOf(page).file);
  const weighed = { bytes, requests };
  let now = sameTogether(modules);
  for (;;) {
    const best = bestJoin(now, weighed);
    if (!best) return now.pieces;
    const pieces = now.pieces.map((piece, index) => ({
      ...piece,
      askedBy: best.get(index) ?? piece.askedBy,
    }));
    now = sameTogether({ pieces, imports: now.imports });
  }
}

function bestJoin(now: Pieces, weighed: Weighed): ReadonlyMap<number, bigint> | null {
  const { pieces } = now;
  const places = new Map(pieces.map(({ askedBy }, index) => [askedBy, index]));
  let [best, gain]: [ReadonlyMap<number, bigint> | null, number] = [null, 0];
  for (const [one, a] of pieces.entries()) {
    for (let other = 0; other < one; other += 1) {
      const b = pieces[other] ?? NONE;
      const all = weighed.bytes(a.askedBy | b.askedBy);
      const lost =
        a.bytes * (all - weighed.bytes(a.askedBy)) + b.bytes * (all - weighed.bytes(b.askedBy));
      // More than one request per page is rarely saved: what costs more than that is not looked at closely.
      if (lost > 2 * weighed.requests(a.askedBy & b.askedBy)) continue;
      const after = askedTogether(now, one, other);
      const saved = -costOf({ pieces, places, after }, weighed);
      if (saved > gain) [best, gain] = [after, saved];
    }
  }
  return best;
}

/** What one page alone asks for travels with the page itself. */
export const isAlone = (askedBy: bigint): boolean => (askedBy & (askedBy - 1n)) === 0n;

interface Change {
  readonly pieces: readonly Piece[];
  readonly places: ReadonlyMap<bigint, number>;
  readonly after: ReadonlyMap<number, bigint>;
}

function costOf({ pieces, places, after }: Change, { bytes, requests }: Weighed): number {
  const asking = (askedBy: bigint) => (isAlone(askedBy) ? 0 : requests(askedBy));
  let cost = 0;
  for (const [index, asked] of after) {
    const piece = pieces[index] ?? NONE;
    cost += piece.bytes * (bytes(asked) - bytes(piece.askedBy)) - asking(piece.askedBy);
  }
  for (const asked of new Set(after.values())) {
    const there = places.get(asked);
    if (there === undefined || after.has(there)) cost += asking(asked);
  }
  return cost;
}
