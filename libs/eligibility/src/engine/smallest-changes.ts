import type { Text } from '@quantieme/law';
import { FACTS, type FactId } from '../facts/index.ts';
import { dayFromNumber, isoOf, parseDay, type CivilDay } from './civil-day.ts';
import { holdsFor } from './comparison.ts';
import type { CompiledLaw, CompiledTitle, Leaf } from './compiled-law.ts';
import type { Scalar } from './condition.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import { leavesOf } from './explain.ts';
import { Known, type Facts, type FactValue } from './known.ts';
import { lawOn } from './law-days.ts';
import { verdictOf, type Verdict } from './verdict.ts';
import { Ways, type Wanted, type Way } from './ways.ts';
import { statementOf } from './wording.ts';

export interface SupposedFact {
  readonly fact: FactId;
  readonly value: FactValue;
  /** « Années de mariage : au moins 3 ans ». */
  readonly text: Text;
  /** What nobody answered yet, or what may change because somebody acts or because time passes. */
  readonly how: 'to-answer' | 'by-acting' | 'by-time';
}

/** Facts that together would open a title, and none of which is too many. */
export interface SmallestChange {
  readonly changes: readonly SupposedFact[];
  readonly verdict: Extract<Verdict, 'eligible' | 'discretionary'>;
}

/** For one title, the easiest to read first. */
const MOST_SETS = 4;
/** Values tried for one fact of a set. */
const MOST_VALUES = 3;

const isGranted = (verdict: Verdict): verdict is SmallestChange['verdict'] =>
  verdict === 'eligible' || verdict === 'discretionary';

/** What the facts of a title could be otherwise, for one client. */
class Otherwise {
  readonly #evaluation: Evaluation;
  readonly #values = new Map<number, readonly FactValue[]>();

  constructor(evaluation: Evaluation, leaves: readonly Leaf[]) {
    this.#evaluation = evaluation;
    for (const [fact, reading] of Map.groupBy(new Set(leaves), (leaf) => leaf.fact))
      this.#values.set(fact, this.#possible(fact, reading));
  }

  /** Values of one fact that give all of these, the nearest to what is known first. */
  values(wanted: readonly Wanted[]): readonly FactValue[] {
    const [first] = wanted;
    const possible = (first && this.#values.get(first.leaf.fact)) ?? [];
    return possible.filter((value) =>
      wanted.every(({ leaf, holds }) => holdsFor(leaf, value) === holds),
    );
  }

  how(fact: number): SupposedFact['how'] | null {
    const { law, readings } = this.#evaluation;
    const { id } = law.facts[fact] ?? {};
    if (id === undefined) return null;
    const isTold = (readings.values[fact] ?? null) !== null && readings.presumed[fact] !== 1;
    return isTold ? (FACTS[id].changes ?? null) : 'to-answer';
  }

  #possible(fact: number, leaves: readonly Leaf[]): readonly FactValue[] {
    const id = this.#evaluation.law.facts[fact]?.id;
    const how = this.how(fact);
    if (id === undefined || how === null) return [];
    const now = this.#evaluation.readings.values[fact] ?? null;
    const values = candidates(id, leaves).filter((value) => how !== 'by-time' || grows(now, value));
    return typeof now === 'number' ? values.toSorted(nearestTo(now)) : values;
  }
}

/** Time adds years and completes what was begun; it takes nothing back. */
const grows = (now: FactValue | null, value: FactValue) =>
  typeof now === 'number' ? Number(value) > now : value === true;

const nearestTo = (now: number) => (a: FactValue, b: FactValue) =>
  Math.abs(Number(a) - now) - Math.abs(Number(b) - now);

/** Values that stand for all others: each choice, either side of each figure or day. */
function candidates(id: FactId, leaves: readonly Leaf[]): readonly FactValue[] {
  const fact = FACTS[id];
  const compared = leaves.flatMap(({ value }) => value as Scalar | Scalar[]);
  switch (fact.type) {
    case 'yes-no':
      return [true, false];
    case 'choice':
      return Object.keys(fact.choices);
    case 'choices':
      return Object.keys(fact.choices).map((choice) => [choice]);
    case 'number': {
      const figures = compared.flatMap((figure) =>
        typeof figure === 'number' ? [figure, figure + 1, figure - 1] : [],
      );
      return [...new Set([0, ...figures])]
        .filter((figure) => figure >= 0)
        .toSorted((a, b) => a - b);
    }
    case 'date':
      return [...new Set(compared.flatMap(daysAround))].toSorted();
    default:
      return [...new Set(compared)];
  }
}

function daysAround(value: Scalar): readonly string[] {
  const day = typeof value === 'string' ? parseDay(value) : null;
  return day ? [-1, 0, 1].map((days) => isoOf(dayFromNumber(day.number + days))) : [];
}

interface Client {
  readonly known: Known;
  readonly on: CivilDay;
}

/** The verdict on a title if some facts were otherwise. */
export function verdictIf(law: CompiledLaw, { known, on }: Client, supposed: Facts): Verdict {
  const [title] = law.titles;
  if (!title) throw new Error('the law of one title is needed');
  return verdictOf(evaluate(law, known.supposing(supposed), on), title);
}

/** Every choice of a value for each fact, the first values first. */
function* choices(options: readonly (readonly [FactId, readonly FactValue[]])[]): Generator<Facts> {
  const [first, ...rest] = options;
  if (first === undefined) {
    yield {};
    return;
  }
  const [fact, values] = first;
  for (const value of values.slice(0, MOST_VALUES)) {
    for (const others of choices(rest)) yield { [fact]: value, ...others };
  }
}

function* partsOf(supposed: Facts): Generator<Facts> {
  const all = Object.entries(supposed);
  for (let chosen = 0; chosen < 2 ** all.length - 1; chosen += 1)
    yield Object.fromEntries(all.filter((_, index) => (chosen & (1 << index)) !== 0));
}

/**
 * The smallest sets of facts that would open a title that is closed or unknown: at most three facts, each of them
 * unknown today or able to change, none too many. Each set has been tried on the evaluator itself.
 *
 * @param law the law of that title alone
 */
export function smallestChanges(law: CompiledLaw, client: Client): readonly SmallestChange[] {
  const [compiled] = law.titles;
  if (!compiled?.root || isGranted(verdictIf(law, client, {}))) return [];
  const evaluation = evaluate(law, client.known, client.on);
  const otherwise = new Otherwise(evaluation, leavesUsed(compiled));
  const ways = new Ways(evaluation, (wanted) => otherwise.values(wanted).length > 0);
  const found: SmallestChange[] = [];
  for (const way of ways.to(true, compiled.root)) {
    if (found.length === MOST_SETS) break;
    if (found.some(({ changes }) => isWithin(law, changes, way))) continue;
    const set = realised({ law, client, otherwise }, way);
    if (set) found.push(set);
  }
  return found;
}

const leavesUsed = ({ root }: CompiledTitle): readonly Leaf[] =>
  root ? leavesOf(root).flatMap(({ leaf }) => leaf ?? []) : [];

const isWithin = ({ facts }: CompiledLaw, changes: readonly SupposedFact[], way: Way) =>
  changes.every(({ fact }) => [...way.keys()].some((index) => facts[index]?.id === fact));

interface Trial {
  readonly law: CompiledLaw;
  readonly client: Client;
  readonly otherwise: Otherwise;
}

/** A way with values that open the title, where no part of them does. */
function realised({ law, client, otherwise }: Trial, way: Way): SmallestChange | null {
  const options = [...way].flatMap(([index, wanted]) => {
    const id = law.facts[index]?.id;
    return id === undefined ? [] : [[id, otherwise.values(wanted)] as const];
  });
  for (const supposed of choices(options)) {
    const verdict = verdictIf(law, client, supposed);
    const tooMany = () =>
      [...partsOf(supposed)].some((part) => isGranted(verdictIf(law, client, part)));
    if (!isGranted(verdict) || tooMany()) continue;
    const changes = [...way].flatMap(([index, wanted]) =>
      supposedFact({ law, otherwise, index, wanted }, supposed),
    );
    return { changes, verdict };
  }
  return null;
}

interface Supposition extends Pick<Trial, 'law' | 'otherwise'> {
  readonly index: number;
  readonly wanted: readonly Wanted[];
}

function supposedFact(
  { law, otherwise, index, wanted }: Supposition,
  supposed: Facts,
): readonly SupposedFact[] {
  const fact = law.facts[index]?.id;
  const value = fact === undefined ? null : supposed[fact];
  const how = otherwise.how(index);
  if (fact === undefined || value === undefined || value === null || how === null) return [];
  return [{ fact, value, how, text: statementOf(fact, value, wanted) }];
}

/** What would open each of these titles on a day (`YYYY-MM-DD`), for those that something can. */
export function whatWouldOpen(
  { facts, on }: { readonly facts: Facts; readonly on: string },
  titles: readonly string[],
): ReadonlyMap<string, readonly SmallestChange[]> {
  const day = parseDay(on);
  if (day === null) throw new Error(`${on} is no day`);
  const client = { known: new Known(facts), on: day };
  const found = titles.map(
    (id) => [id, smallestChanges(lawOn(on, new Set([id])), client)] as const,
  );
  return new Map(found.filter(([, sets]) => sets.length > 0));
}
