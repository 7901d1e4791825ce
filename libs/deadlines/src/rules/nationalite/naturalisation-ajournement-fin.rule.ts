import { source } from '@quantieme/law';
import { decidedOn, word } from '../../engine/lookup.ts';
import type { Rule, Scene, Start, Window, WindowTools } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';

function monthsSet({ occurrence: { event } }: Scene): number | null {
  const months = event?.details['months'];
  return typeof months === 'number' && months > 0 ? months : null;
}

/** From the decision that sets the period. */
function fromDecision(scene: Scene): Start | null {
  const { event } = scene.occurrence;
  if (!event || monthsSet(scene) === null) return null;
  const on = decidedOn(event);
  const { fr, en } = longDate(on);
  return startOn(on, [step('decision', text(`Ajournement du ${fr}`, `Adjournment of ${en}`), on)]);
}

function asSet(window: Window, { scene, restart }: WindowTools): Window {
  const count = monthsSet(scene);
  if (count === null || !window.start) return window;
  const words = text('Durée écrite dans la décision', 'Length written in the decision');
  const limit = { mode: 'plain', unit: 'month', count, roll: 'no' } as const;
  return restart(window, window.start, [step('length', words)], limit);
}

/** When an adjournment of naturalisation ends: a new application is examined only afterwards. */
export const NATURALISATION_AJOURNEMENT_FIN: Rule = {
  id: 'naturalisation-ajournement-fin',
  label: text('Naturalisation : fin de l’ajournement', 'Naturalisation: end of the adjournment'),
  explanation: text(
    "L'ajournement impose un délai ou des conditions. Une nouvelle demande présentée avant sa fin peut être classée sans suite ; à son terme, c'est à la personne de la déposer. Le délai du recours au ministre, lui, court de la notification.",
    'An adjournment sets a time or conditions. A new application made before its end may be filed without follow-up; once it is over the person applies again. The time to appeal to the minister runs from notification.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: {
    on: ['naturalisation-decision'],
    when: ({ occurrence: { event } }) => word(event, 'outcome') === 'ajournement',
    start: fromDecision,
  },
  versionBy: decisionDay,
  versionDate: text('jour de la décision', 'day of the decision'),
  versions: [
    {
      from: '2010-07-01',
      to: null,
      limit: { mode: 'none' },
      sources: [source('Décret 93-1362', '44', day('2010-07-01'))],
    },
  ],
  distance: 'none',
  adjust: asSet,
  endings: [
    {
      outcome: 'extinguished',
      by: ['decision-retiree'],
      timing: 'any-time',
      reason: text('Décision retirée par son auteur', 'Decision withdrawn by its author'),
    },
  ],
  effect: text('Une nouvelle demande peut être déposée.', 'A new application may be made.'),
  questions: [
    {
      fact: 'months',
      kind: 'choice',
      values: ['6', '12', '18', '24', '36'],
      question: text(
        'Pour combien de mois la décision ajourne-t-elle la demande ?',
        'For how many months does the decision adjourn the application?',
      ),
      effect: text('Le terme se compte depuis la décision', 'The end is counted from the decision'),
      when: (scene) => monthsSet(scene) === null,
    },
  ],
  calculator: {
    event: 'naturalisation-decision',
    startsAs: 'decidedOn',
    details: { outcome: 'ajournement', months: 24 },
  },
};
