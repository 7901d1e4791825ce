import type { CaseEvent } from '@quantieme/law';
import { eventsOf, isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Scene } from '../../engine/rule.ts';

/** The latest decision of OFPRA on a day; null = none is recorded. */
export function decidedBy(scene: Scene, day: Temporal.PlainDate): CaseEvent | null {
  return eventsOf(scene, ['decision-ofpra']).findLast(({ on }) => !isAfter(on, day)) ?? null;
}

/** Accelerated procedure or inadmissibility, which the asylum court rules on in five weeks; null = unknown. */
export function isForFiveWeeks(decision: CaseEvent | null): boolean | null {
  return word(decision, 'outcome') === 'irrecevabilite' ? true : yesNo(decision, 'accelerated');
}
