import { source } from '@quantieme/law';
import { isAfter, yesNo } from '../../engine/lookup.ts';
import type { Act, Effect, Rule, Scene, Window, WindowTools } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { step, text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { ENDINGS, TAKEN } from './common.ts';
import { departureDays, isObligation, OBLIGATIONS, situationOf } from './measures.ts';

const days = (count: number) => ({ mode: 'plain', unit: 'day', count, roll: 'no' }) as const;
const MONTH = { mode: 'plain', unit: 'month', count: 1, roll: 'no' } as const;
const [ACT_2006, ACT_2011, CODE_2021] = [day('2006-07-25'), day('2011-07-18'), day('2021-05-01')];

/** Time to leave is usual for a free person; a person confined on the same day has none unless it was recorded. */
function isGranted(scene: Scene): boolean {
  const { event } = scene.occurrence;
  if (!event || !isObligation(scene, event)) return false;
  const given = departureDays(event);
  if (given !== null) return given > 0;
  const situation = situationOf(scene);
  return situation === null || situation === 'libre';
}

/** The days written in the decision; one month for citizens of the Union and their family. */
function asGranted(window: Window, { scene, restart, version }: WindowTools): Window {
  const { event } = scene.occurrence;
  const given = departureDays(event);
  const blank = { ...window, steps: [] };
  if (!window.start) return window;
  if (given !== null && given !== 30) {
    const words = text('Délai écrit dans la décision', 'Time written in the decision');
    return restart(blank, window.start, [step('length', words)], days(given));
  }
  const union = yesNo(event, 'euCitizen') === true && version.from === '2021-05-01';
  if (!union) return window;
  const words = text(
    'Citoyen de l’Union ou famille : un mois',
    'Citizen of the Union or family: one month',
  );
  const ref = source('CESEDA', 'L251-3');
  return restart(blank, window.start, [step('length', words, null, ref)], MONTH);
}

const EXTENDED: Effect = {
  id: 'delai-depart-prolonge',
  label: text('Délai de départ prolongé', 'Time to leave extended'),
  acts: ({ events, occurrence }) =>
    events
      .filter(({ type, on }) => type === 'delai-depart-prolonge' && !isAfter(occurrence.on, on))
      .map((event): Act => {
        const added = event.details['days'];
        return {
          on: event.on,
          label: EXTENDED.label,
          apply: (window, { restart }) => {
            const due = event.dates.dueOn;
            const words = (end: Temporal.PlainDate | null) =>
              step('extension', EXTENDED.label, end, source('CESEDA', 'L612-1'));
            if (due) return { ...window, lastDay: due, steps: [...window.steps, words(due)] };
            if (typeof added !== 'number' || !window.start) return window;
            return restart(window, window.start, [words(null)], days(added));
          },
        };
      }),
};

/** Days given to leave France: thirty, unless the decision says more or less. */
export const OQTF_DELAI_DEPART_VOLONTAIRE: Rule = {
  id: 'oqtf-delai-depart-volontaire',
  label: text('OQTF : délai de départ volontaire', 'Obligation to leave: time to leave'),
  explanation: text(
    "Trente jours depuis la notification pour quitter la France (un mois pour un citoyen de l'Union), à ne pas confondre avec le mois pour saisir le tribunal. Le préfet peut le prolonger, ou y mettre fin.",
    'Thirty days from notification to leave France (one month for a citizen of the Union), not to be confused with the month to go to court. The prefect may extend it or end it.',
  ),
  nature: 'milestone',
  severity: 'important',
  trigger: { on: OBLIGATIONS, when: isGranted, start: fromNotification },
  versionBy: decisionDay,
  versionDate: TAKEN,
  versions: [
    {
      from: null,
      to: '2011-07-17',
      limit: MONTH,
      sources: [source('CESEDA', 'L511-1', ACT_2006)],
    },
    {
      from: '2011-07-18',
      to: '2021-04-30',
      limit: days(30),
      sources: [source('CESEDA', 'L511-1', ACT_2011)],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: days(30),
      sources: [source('CESEDA', 'L612-1', CODE_2021), source('CESEDA', 'L722-7', CODE_2021)],
    },
  ],
  adjust: asGranted,
  effects: [EXTENDED],
  endings: [
    {
      outcome: 'met',
      by: ['oqtf-executee'],
      actedOn: ({ on }) => on,
      reason: text('Départ dans le délai', 'Left in time'),
    },
    {
      outcome: 'extinguished',
      by: ['delai-depart-supprime'],
      timing: 'any-time',
      actedOn: ({ on }) => on,
      reason: text('Délai de départ supprimé', 'Time to leave ended'),
    },
    ...ENDINGS.filter(({ outcome }) => outcome === 'extinguished'),
  ],
  effect: text(
    "L'OQTF peut être exécutée d'office, sauf recours en cours ; interdiction de retour, assignation et rétention deviennent possibles.",
    'The obligation can be enforced unless an action is pending; a ban on return, house arrest and detention become possible.',
  ),
  questions: [
    {
      fact: 'departureDays',
      kind: 'choice',
      values: ['0', '30'],
      question: text(
        'Quel délai de départ la décision accorde-t-elle ?',
        'How much time to leave does the decision give?',
      ),
      effect: text('Sans délai, ce jour disparaît', 'With none, this day disappears'),
      when: ({ occurrence }) => departureDays(occurrence.event) === null,
    },
  ],
  calculator: { event: 'oqtf-notifiee', startsAs: 'notifiedOn', details: { situation: 'libre' } },
};
