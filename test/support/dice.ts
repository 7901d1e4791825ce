/** Park and Miller's: the same throws for the same seed. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 to 1. */
  roll(): number {
    this.#state = (this.#state * 48_271) % 2_147_483_647;
    return this.#state / 2_147_483_647;
  }

  /** True so many times in one. */
  chance(share: number): boolean {
    return this.roll() < share;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.roll() * (most - least + 1));
  }

  /** What happens at any moment with the same likelihood: often soon, sometimes late. */
  wait(mean: number): number {
    return -mean * Math.log(1 - this.roll() * 0.999);
  }

  of<T>(items: readonly T[]): T {
    const item = items[Math.min(items.length - 1, Math.floor(this.roll() * items.length))];
    if (item === undefined) throw new Error('Nothing to choose from');
    return item;
  }

  /** Each as often as its weight says. */
  weighed<T extends { readonly weight: number }>(items: readonly T[]): T {
    let left = this.roll() * items.reduce((sum, { weight }) => sum + weight, 0);
    return items.find(({ weight }) => (left -= weight) <= 0) ?? this.of(items);
  }
}
