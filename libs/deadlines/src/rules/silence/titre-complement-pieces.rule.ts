import { source } from '@quantieme/law';
import { detail } from '../../engine/lookup.ts';
import type { Rule, Scene, Window, WindowTools } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { step, text } from '../../engine/wording.ts';

const day = (date: string) => Temporal.PlainDate.from(date);
const ASKED = source('CRPA', 'L114-5', day('2016-01-01'));

/** Days that the request gives; null where nobody recorded them. */
function daysGiven({ occurrence: { event } }: Scene): number | null {
  const given = detail(event, 'daysGiven');
  return typeof given === 'number' && given > 0 ? given : null;
}

const dayGiven = ({ occurrence: { event } }: Scene) => event?.dates.dueOn ?? null;

const saysNothing = (scene: Scene): boolean =>
  daysGiven(scene) === null && dayGiven(scene) === null;

/** The day written in the request, else its number of days; without either, no date can be given. */
function asWritten(window: Window, { scene, restart }: WindowTools): Window {
  const due = dayGiven(scene);
  const given = daysGiven(scene);
  if (due) {
    const words = text('Jour écrit dans la demande de pièces', 'Day written in the request');
    return restart(window, { on: due, at: null }, [step('set', words, due)], { mode: 'until' });
  }
  if (given === null || !window.start) return window;
  const words = text('Délai écrit dans la demande de pièces', 'Time written in the request');
  const limit = { mode: 'plain', unit: 'day', count: given, roll: 'no' } as const;
  return restart(window, window.start, [step('set', words)], limit);
}

/** Missing documents to be supplied in the time that the request gives. */
export const TITRE_COMPLEMENT_PIECES: Rule = {
  id: 'titre-complement-pieces',
  label: text('Pièces demandées : les fournir', 'Documents asked for: supply them'),
  explanation: text(
    "Les pièces qui manquent se fournissent dans le délai que la demande fixe : aucun texte n'en donne le nombre de jours, R. 431-11 veut un délai raisonnable. Pendant ce délai le silence est suspendu ; les pièces arrivées, il reprend aussitôt.",
    'Missing documents are supplied in the time that the request sets: no text gives a number of days, R. 431-11 wants a reasonable time. Silence is suspended meanwhile, and runs again as soon as they arrive.',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: { on: ['complement-demande'], start: fromNotification },
  versionBy: eventDay,
  versionDate: text('jour de la demande de pièces', 'day of the request for documents'),
  versions: [
    { from: '2016-01-01', to: '2025-06-15', limit: { mode: 'none' }, sources: [ASKED] },
    {
      from: '2025-06-16',
      to: null,
      limit: { mode: 'none' },
      sources: [source('CESEDA', 'R431-11', day('2025-06-16')), ASKED],
    },
  ],
  adjust: asWritten,
  endings: [
    {
      outcome: 'met',
      by: ['complement-fourni'],
      reason: text('Pièces fournies', 'Documents supplied'),
    },
    {
      outcome: 'extinguished',
      by: [
        'decision-favorable',
        'carte-remise',
        'titre-obtenu',
        'refus-notifie',
        'enregistrement-refuse',
        'classement-sans-suite',
        'desistement',
      ],
      timing: 'any-time',
      actedOn: ({ on }) => on,
      reason: text("L'administration a répondu", 'The administration has answered'),
    },
  ],
  effect: text(
    "La demande peut être classée ou refusée comme incomplète, et le silence n'est plus suspendu.",
    'The request may be closed or refused as incomplete, and silence is no longer suspended.',
  ),
  questions: [
    {
      fact: 'dueOn',
      kind: 'date',
      question: text(
        'Pour quel jour la demande veut-elle les pièces ?',
        'By what day does the request want the documents?',
      ),
      effect: text(
        'Aucun texte ne fixe ce délai : sans lui, aucune date',
        'No text sets that time: without it, no date',
      ),
      when: saysNothing,
    },
  ],
  calculator: { event: 'complement-demande', startsAs: 'availableOn' },
  inputs: [
    {
      name: 'daysGiven',
      kind: 'choice',
      values: ['8', '15', '30'],
      label: text('Jours accordés', 'Days given'),
    },
  ],
};
