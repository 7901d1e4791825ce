import { FACTS, type FactId } from '../facts/index.ts';
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

/** What was answered about a client, read once; a fact left out or null is unknown. */
export class Known {
  readonly #facts: Facts;
  readonly #supposed: Facts | null;
  readonly #days = new Map<FactId, CivilDay | null>();
  #titles: readonly TitleHeld[] | null | undefined;

  /** What is supposed counts in place of what was answered or would be computed. */
  constructor(facts: Facts, supposed: Facts | null = null) {
    this.#facts = facts;
    this.#supposed = supposed;
  }

  supposes(id: FactId): boolean {
    return this.#supposed !== null && Object.hasOwn(this.#supposed, id);
  }

  has(id: FactId): boolean {
    return this.raw(id) !== null;
  }

  // Most facts are unknown of most clients: without `hasOwn` the search of prototypes takes most of the time.
  raw(id: FactId): FactValue | null {
    if (this.#supposed !== null && this.supposes(id)) return this.#supposed[id] ?? null;
    return Object.hasOwn(this.#facts, id) ? (this.#facts[id] ?? null) : null;
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
    const found = this.#days.get(id);
    if (found !== undefined) return found;
    const value = this.raw(id);
    const day = typeof value === 'string' ? parseDay(value) : null;
    this.#days.set(id, day);
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
