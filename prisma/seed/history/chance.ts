/** The same history every time the demo is made: chances follow from a number, not from the clock. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return least + Math.floor((this.#state / 2 ** 32) * (most - least + 1));
  }

  of<Values extends readonly unknown[]>(values: Values): Values[number] {
    return values[this.between(0, values.length - 1)];
  }
}
