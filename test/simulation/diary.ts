interface Entry {
  readonly at: number;
  readonly act: () => Promise<unknown>;
}

/** What is going to happen, in the order in which it will; of one moment, in the order in which it was written. */
export class Diary {
  readonly #entries: Entry[] = [];

  add(at: Temporal.Instant, act: () => Promise<unknown>): void {
    const moment = at.epochMilliseconds;
    let [low, high] = [0, this.#entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle]?.at ?? 0) > moment) low = middle + 1;
      else high = middle;
    }
    this.#entries.splice(low, 0, { at: moment, act });
  }

  /** Null: nothing is written any more. */
  next(): Temporal.Instant | null {
    const last = this.#entries.at(-1);
    return last === undefined ? null : Temporal.Instant.fromEpochMilliseconds(last.at);
  }

  /** Does, one after the other, what was written for that moment or before. */
  async doUntil(now: Temporal.Instant): Promise<void> {
    for (;;) {
      const entry = this.#entries.at(-1);
      if (entry === undefined || entry.at > now.epochMilliseconds) return;
      this.#entries.pop();
      await entry.act();
    }
  }
}
