import { FACT_IDS, FACTS, type FactId } from '../facts/index.ts';
import { parseDay, type CivilDay } from './civil-day.ts';
import type { Scalar } from './condition.ts';

/** A row of `stay.titles`: `to` is the last day; null while it runs. */
export interface TitleHeld {
  readonly title: string;
  readonly from: CivilDay;
  readonly to: CivilDay | null;
}

export type FactValue = Scalar | readonly Scalar[] | readonly Readonly<Record<string, unknown>>[];

export type Facts = Readonly<Partial<Record<FactId, FactValue | null>>>;

/** Answers are kept by number: most facts are unknown of most clients, and a name that is not there is long looked for. */
const NUMBERS: ReadonlyMap<string, number> = new Map(FACT_IDS.map((id, number) => [id, number]));

/** The place of a fact among the answers. */
export const numberOf = (id: FactId): number => NUMBERS.get(id) ?? Number.NaN;

/** What was answered about a client, read once; a fact left out or null is unknown. */
export class Known {
  #answers: (FactValue | null)[];
  #supposed: Facts | null = null;
  readonly #days: (CivilDay | null)[] = [];
  #titles: readonly TitleHeld[] | null | undefined;

  constructor(facts: Facts) {
    this.#answers = new Array<FactValue | null>(FACT_IDS.length).fill(null);
    this.#tell(facts);
  }

  #tell(facts: Facts): void {
    for (const id of Object.keys(facts)) {
      const number = NUMBERS.get(id);
      if (number !== undefined) this.#answers[number] = facts[id as FactId] ?? null;
    }
  }

  /** The same client, of whom this was answered too. */
  told(facts: Facts): Known {
    const known = new Known({});
    known.#answers = [...this.#answers];
    known.#tell(facts);
    return known;
  }

  /** The same client if this were so: it counts in place of what was answered or would be computed. */
  supposing(facts: Facts): Known {
    const known = this.told(facts);
    known.#supposed = facts;
    return known;
  }

  supposes(id: FactId): boolean {
    return this.#supposed !== null && Object.hasOwn(this.#supposed, id);
  }

  /** @param numbers those of the facts ({@link numberOf}) */
  answersTo(numbers: Int32Array): (FactValue | null)[] {
    const answers = new Array<FactValue | null>(numbers.length);
    for (let index = 0; index < numbers.length; index += 1)
      answers[index] = this.#answers[numbers[index] ?? 0] ?? null;
    return answers;
  }

  has(id: FactId): boolean {
    return this.raw(id) !== null;
  }

  raw(id: FactId): FactValue | null {
    return this.#answers[numberOf(id)] ?? null;
  }

  yes(id: FactId): boolean | null {
    const value = this.raw(id);
    return typeof value === 'boolean' ? value : null;
  }

  number(id: FactId): number | null {
    const value = this.raw(id);
    return typeof value === 'number' ? value : null;
  }

  word(id: FactId): string | null {
    const value = this.raw(id);
    return typeof value === 'string' ? value : null;
  }

  words(id: FactId): readonly string[] | null {
    const value = this.raw(id);
    if (typeof value === 'string') return [value];
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : null;
  }

  /** Whether a choice or yes-no fact says so; what is presumed counts. */
  says(id: FactId, expected: Scalar): boolean | null {
    const value = this.raw(id) ?? FACTS[id].presumed ?? null;
    return value === null ? null : value === expected;
  }

  day(id: FactId): CivilDay | null {
    const number = numberOf(id);
    const found = this.#days[number];
    if (found !== undefined) return found;
    const value = this.#answers[number];
    const day = typeof value === 'string' ? parseDay(value) : null;
    this.#days[number] = day;
    return day;
  }

  /** `stay.titles` in order of time; null when nobody listed them. */
  get titles(): readonly TitleHeld[] | null {
    if (this.#titles === undefined) this.#titles = readTitles(this.raw('stay.titles'));
    return this.#titles;
  }

  /** Distinct months of `work.months_worked`. */
  monthsWorked(): ReadonlySet<number> | null {
    const rows = this.raw('work.months_worked');
    if (!Array.isArray(rows)) return null;
    const months = rows.flatMap((row) => {
      const found = /^(\d{4})-(\d{2})/.exec(textOf(row, 'month') ?? '');
      return found ? [Number(found[1]) * 12 + Number(found[2])] : [];
    });
    return new Set(months);
  }
}

function textOf(row: unknown, field: string): string | null {
  const value = typeof row === 'object' && row !== null ? Reflect.get(row, field) : null;
  return typeof value === 'string' ? value : null;
}

function readTitles(rows: FactValue | null): readonly TitleHeld[] | null {
  if (!Array.isArray(rows)) return null;
  const held = rows.flatMap((row): TitleHeld[] => {
    const title = textOf(row, 'title');
    const from = parseDay(textOf(row, 'from') ?? '');
    const to = parseDay(textOf(row, 'to') ?? '');
    return title !== null && from !== null ? [{ title, from, to }] : [];
  });
  return held.toSorted((a, b) => a.from.number - b.from.number);
}
