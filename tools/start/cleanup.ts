type Step = () => Promise<void> | void;

/** What must be undone, last first. Grows while things start, so that a signal half-way undoes what there is. */
export class Cleanup {
  readonly #steps: Step[] = [];

  add(step: Step): void {
    this.#steps.push(step);
  }

  async run(): Promise<void> {
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) await step();
  }
}
