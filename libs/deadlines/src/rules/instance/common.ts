import type { Ending, Window } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';

export const WITHDRAWN = text(
  "Désistement d'office de la requête.",
  'The application is deemed withdrawn.',
);
export const LETTER_DAY = text('jour de la lettre', 'day of the letter');

/** A window of which only how its start was found is kept: the usual length no longer counts. */
export function fromItsStart(window: Window): Window {
  const said = window.steps.filter(({ kind }) => kind.startsWith('notification'));
  return { ...window, steps: said };
}

/** The case is over: nothing is left to file in it. */
export const CASE_OVER: readonly Ending[] = [
  {
    outcome: 'extinguished',
    by: ['jugement', 'arret', 'decision-ce', 'desistement'],
    timing: 'any-time',
    reason: text("L'instance est terminée", 'The case is over'),
  },
];
