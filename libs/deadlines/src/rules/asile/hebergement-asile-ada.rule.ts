import { source } from '@quantieme/law';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { endOfMonth, isProtected, isSpokenFor } from './end-of-stay.ts';
import { CODE_2021, inForce } from './in-force.ts';

/** The month after that of the notification. */
function monthAfter({ occurrence }: Scene): Start {
  const last = endOfMonth(occurrence.on.add({ months: 1 }));
  const { fr, en } = longDate(occurrence.on);
  const words = text(`Protection notifiée le ${fr}`, `Protection notified on ${en}`);
  return startOn(last, [step('notification', words, occurrence.on)]);
}

/** Last day of the asylum seeker's allowance for whoever is protected. */
export const HEBERGEMENT_ASILE_ADA: Rule = {
  id: 'hebergement-asile-ada',
  label: text('Protection accordée : fin de l’ADA', 'Protection granted: end of the allowance'),
  explanation: text(
    "Pour une personne protégée, l'allocation pour demandeur d'asile est versée jusqu'au terme du mois qui suit celui de la notification de la décision. Demandez sans attendre les droits sociaux de droit commun.",
    'For a protected person, the asylum allowance is paid until the end of the month after that of the notification. Ask at once for ordinary social rights.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: {
    on: ['protection-accordee', 'decision-ofpra', 'decision-cnda'],
    when: (scene) => isProtected(scene) === true && !isSpokenFor(scene, ['protection-accordee']),
    start: monthAfter,
  },
  versionBy: startDay,
  versionDate: text("fin de l'allocation", 'end of the allowance'),
  versions: inForce([CODE_2021], () => ({
    limit: { mode: 'until' },
    sources: [source('CESEDA', 'L551-13')],
  })),
  effect: text("L'allocation n'est plus versée.", 'The allowance is no longer paid.'),
  calculator: { event: 'protection-accordee', startsAs: 'notifiedOn' },
};
