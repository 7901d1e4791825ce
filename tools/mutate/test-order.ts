import type { Test } from './suite.ts';

/**
 * In which order tests meet a mutant: those that have just killed another mutant of the same file, then the quick ones,
 * so that properties over all rules run only where nothing else has noticed.
 */
export class TestOrder {
  readonly #tookMs = new Map<string, number>();
  readonly #kills = new Map<string, Map<string, number>>();
  #clock = 0;

  took({ id }: Pick<Test, 'id'>, timeMs: number): void {
    this.#tookMs.set(id, timeMs);
  }

  killed({ id }: Pick<Test, 'id'>, mutatedFile: string): void {
    const kills = this.#kills.get(mutatedFile) ?? new Map<string, number>();
    kills.set(id, (this.#clock += 1));
    this.#kills.set(mutatedFile, kills);
  }

  of<T extends Pick<Test, 'id'>>(tests: readonly T[], mutatedFile: string): readonly T[] {
    const kills = this.#kills.get(mutatedFile);
    const lastKill = ({ id }: T) => kills?.get(id) ?? 0;
    const time = ({ id }: T) => this.#tookMs.get(id) ?? 0;
    return tests.toSorted((a, b) => lastKill(b) - lastKill(a) || time(a) - time(b));
  }
}
