import { isoOf, type CivilDay } from './civil-day.ts';
import { isSooner } from './comparison.ts';
import type { CompiledLaw, ReadFact } from './compiled-law.ts';
import type { FactValue, Known } from './known.ts';

/** What conditions read of a client on a day, by {@link Leaf.fact}. */
export class Readings {
  readonly values: (FactValue | null)[];
  /** In place of the value for « less than », where it is another: a month without the same-numbered day ends sooner. */
  readonly before = new Map<number, number>();
  readonly presumed: Uint8Array;

  constructor({ facts, program }: CompiledLaw, known: Known, on: CivilDay) {
    this.values = known.answersTo(program.numbers);
    this.presumed = new Uint8Array(facts.length);
    for (const index of program.workedOut) {
      const fact = facts[index];
      if (fact) this.#workOut(index, fact, { known, on });
    }
  }

  /** Computed from other answers, answered, or presumed. */
  #workOut(index: number, fact: ReadFact, { known, on }: { known: Known; on: CivilDay }): void {
    const { id, derive, presumed } = fact;
    const derived = derive === null || known.supposes(id) ? null : derive(known, on);
    if (derived !== null && typeof derived === 'object') {
      this.values[index] = derived.reached;
      if (derived.before !== derived.reached) this.before.set(index, derived.before);
      return;
    }
    const said = derived ?? this.values[index] ?? (fact.isToday ? isoOf(on) : null);
    this.values[index] = said ?? presumed;
    if (said === null && presumed !== null) this.presumed[index] = 1;
  }

  /** What a comparison, by its number, reads of a fact; null where nothing is known. */
  read(fact: number, comparison: number): FactValue | null {
    const sooner = this.before.size > 0 && isSooner(comparison) ? this.before.get(fact) : undefined;
    return sooner ?? this.values[fact] ?? null;
  }
}
