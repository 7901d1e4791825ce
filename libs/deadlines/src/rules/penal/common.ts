import { isAfter } from '../../engine/lookup.ts';
import type { Ending, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { longDate, step, text } from '../../engine/wording.ts';

export const SIX_MONTHS = { mode: 'plain', unit: 'month', count: 6, roll: 'no' } as const;
export const REQUESTED = text(
  'jour de la condamnation ou du refus',
  'day of conviction or refusal',
);

/** From the day the criminal court ruled. */
export function fromRuling({ occurrence: { on } }: Scene): Start {
  const { fr, en } = longDate(on);
  const words = text(`Décision du juge pénal : ${fr}`, `Ruling of the criminal court: ${en}`);
  return startOn(on, [step('ruling', words, on)]);
}

/** The request ends the waiting once it is no longer premature. */
export function requested(by: readonly string[]): Ending {
  return {
    outcome: 'met',
    by,
    timing: 'any-time',
    when: (_scene, event, window) => window.lastDay !== null && !isAfter(window.lastDay, event.on),
    reason: text('Demande déposée', 'Request filed'),
  };
}
