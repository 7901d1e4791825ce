interface Identified {
  readonly id: string;
}

/**
 * The rows that somebody has chosen in a list: each as it was read, for it may be out of sight by now. Told to whoever
 * listens, so that a row is drawn again only when its own state changes.
 */
export class RowSelection<Row extends Identified> {
  #rows: ReadonlyMap<string, Row> = new Map();
  /** What was chosen when the anchor was set: a range that shrinks gives these back. */
  #base: ReadonlyMap<string, Row> = new Map();
  #anchor: number | null = null;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The same until something changes. */
  readonly rows = (): ReadonlyMap<string, Row> => this.#rows;

  readonly has = (id: string): boolean => this.#rows.has(id);

  /** Where a range starts. */
  get anchor(): number | null {
    return this.#anchor;
  }

  toggle(row: Row, index: number): void {
    const rows = new Map(this.#rows);
    if (!rows.delete(row.id)) rows.set(row.id, row);
    this.#anchor = index;
    this.#base = rows;
    this.#become(rows);
  }

  /** A range starts here, unless one has. */
  startAt(index: number): void {
    if (this.#anchor !== null) return;
    this.#anchor = index;
    this.#base = this.#rows;
  }

  /** From the anchor to where one is now: these, and what was chosen before. */
  reach(range: readonly Row[]): void {
    this.#become(new Map([...this.#base, ...range.map((row) => [row.id, row] as const)]));
  }

  choose(rows: readonly Row[]): void {
    this.#anchor = null;
    this.#become(new Map(rows.map((row) => [row.id, row])));
  }

  clear(): void {
    this.choose([]);
  }

  #become(rows: ReadonlyMap<string, Row>): void {
    this.#rows = rows;
    if (rows.size === 0) this.#anchor = null;
    for (const listener of this.#listeners) listener();
  }
}
