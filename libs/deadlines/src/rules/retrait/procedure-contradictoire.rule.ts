import { source, type CaseEvent } from '@quantieme/law';
import { detail, isAfter, word } from '../../engine/lookup.ts';
import type { Rule, Scene, Variant, Window, WindowTools } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { step, text } from '../../engine/wording.ts';

const days = (count: number) => ({ mode: 'plain', unit: 'day', count, roll: 'no' }) as const;
const MONTH = { mode: 'plain', unit: 'month', count: 1, roll: 'no' } as const;
const USUAL_DAYS = 15;

/** Days written in the letter; null where it does not say. */
function daysGiven(event: CaseEvent | null): number | null {
  const given = detail(event, 'daysGiven');
  return typeof given === 'number' && given > 0 ? given : null;
}

const saysNothing = ({ event }: Scene['occurrence']): boolean =>
  daysGiven(event) === null && event?.dates.dueOn === undefined;

/** The letter decides: a day written in it, else a number of days. */
function asWritten(window: Window, { scene, restart }: WindowTools): Window {
  const { event } = scene.occurrence;
  const { start } = window;
  if (!event || !start) return window;
  const blank = { ...window, steps: [] };
  const { dueOn } = event.dates;
  if (dueOn) {
    const words = text('Jour écrit dans la lettre', 'Day written in the letter');
    return restart(blank, { on: dueOn, at: null }, [step('length', words)], { mode: 'until' });
  }
  const given = daysGiven(event);
  if (given === null) return window;
  const words = text('Délai écrit dans la lettre', 'Time written in the letter');
  return restart(blank, start, [step('length', words)], days(given));
}

const measureIs =
  (measure: string) =>
  ({ occurrence }: Scene): boolean =>
    saysNothing(occurrence) && word(occurrence.event, 'measure') === measure;

const VARIANTS: readonly Variant[] = [
  {
    label: text(
      "Résiliation du contrat d'intégration : un mois",
      'End of the integration contract: one month',
    ),
    when: measureIs('cir'),
    limit: MONTH,
    sources: [source('CESEDA', 'R413-4')],
  },
  {
    label: text(
      "Fin des conditions d'accueil : quinze jours",
      'End of reception conditions: fifteen days',
    ),
    when: measureIs('cma'),
    limit: days(USUAL_DAYS),
    sources: [source('CESEDA', 'D551-18')],
  },
];

/** Observations before a withdrawal or another measure taken about the person. */
export const PROCEDURE_CONTRADICTOIRE: Rule = {
  id: 'procedure-contradictoire',
  label: text('Observations avant la mesure', 'Observations before the measure'),
  explanation: text(
    "Avant un retrait ou une mesure prise en considération de la personne, l'administration la met à même de présenter des observations écrites et, à sa demande, orales. La loi ne fixe pas de délai : celui de la lettre compte, souvent quinze jours. Urgence et ordre public en dispensent.",
    'Before a withdrawal or a measure taken about the person, the administration lets them make written observations and, on request, oral ones. The law gives no number of days: the letter does, often fifteen. Urgency and public order are exceptions.',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: { on: ['retrait-envisage'], start: fromNotification },
  versionBy: eventDay,
  versionDate: text('jour de la lettre', 'day of the letter'),
  versions: [
    {
      from: '2016-01-01',
      to: null,
      limit: days(USUAL_DAYS),
      variants: VARIANTS,
      sources: [source('CRPA', 'L121-1'), source('CRPA', 'L122-1'), source('CRPA', 'L121-2')],
    },
  ],
  adjust: asWritten,
  endings: [
    {
      outcome: 'met',
      by: ['observations-deposees'],
      reason: text('Observations envoyées', 'Observations sent'),
    },
    {
      outcome: 'superseded',
      by: ['retrait-notifie'],
      when: (scene, event) => !isAfter(scene.occurrence.on, event.on),
      actedOn: ({ on }) => on,
      reason: text('La mesure est prise', 'The measure has been taken'),
    },
  ],
  effect: text(
    'La mesure peut être prise sans observations ; prise plus tôt, elle est irrégulière.',
    'The measure may be taken without observations; taken earlier, it is irregular.',
  ),
  questions: [
    {
      fact: 'daysGiven',
      kind: 'choice',
      values: ['8', '10', '15', '30'],
      question: text(
        'Combien de jours la lettre donne-t-elle ?',
        'How many days does the letter give?',
      ),
      effect: text(
        'Quinze jours sont comptés par prudence : aucun texte ne les fixe',
        'Fifteen days are counted for safety: no text sets them',
      ),
      when: ({ occurrence }) =>
        saysNothing(occurrence) &&
        !['cir', 'cma'].includes(word(occurrence.event, 'measure') ?? ''),
    },
  ],
  calculator: { event: 'retrait-envisage', startsAs: 'notifiedOn' },
};
