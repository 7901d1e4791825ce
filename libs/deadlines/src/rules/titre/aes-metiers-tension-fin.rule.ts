import { source } from '@quantieme/law';
import { isAfter } from '../../engine/lookup.ts';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { requestedTitle } from './entry.ts';

const TITLE = 'aes-metiers-tension';
const LAST_DAY = day('2026-12-31');
const CONTEMPLATED = 'aes-metiers-tension-envisagee';
/** Steps of a file for exceptional admission; those about work suggest this ground when no title is known. */
const ABOUT_WORK = ['promesse-embauche-recue', 'employeur-verifie', 'autorisation-travail-jointe'];
const STEPS = [
  CONTEMPLATED,
  'demande-deposee',
  ...ABOUT_WORK,
  'preuves-presence-tableau-complet',
  'b2-verifie',
];

/** Whether an event is part of a file on this ground; null = the ground is unknown. */
function isOnGround(scene: Scene, type: string): boolean | null {
  const title = requestedTitle(scene);
  if (type === CONTEMPLATED) return true;
  if (title !== null) return title === TITLE;
  return scene.file.procedure === 'admission-exceptionnelle' && ABOUT_WORK.includes(type)
    ? null
    : false;
}

/** One deadline a dossier: from the first event of the file. */
function isFirstStep(scene: Scene): boolean {
  const { events, occurrence } = scene;
  const { event } = occurrence;
  if (!event || isAfter(occurrence.on, LAST_DAY)) return false;
  const first = events.find(
    (one) =>
      STEPS.includes(one.type) &&
      isOnGround({ ...scene, occurrence: { ...occurrence, event: one } }, one.type) !== false,
  );
  return first?.id === event.id;
}

const atTheEnd = (): Start => startOn(LAST_DAY);

/** Occupations under strain: the ground ends on 31 December 2026. */
export const AES_METIERS_TENSION_FIN: Rule = {
  id: 'aes-metiers-tension-fin',
  label: text(
    'Métiers en tension : fin du dispositif',
    'Occupations under strain: end of the ground',
  ),
  explanation: text(
    "L'admission exceptionnelle au titre d'un métier en tension (douze mois de travail sur vingt-quatre, trois ans de résidence) n'existe que jusqu'au 31 décembre 2026. Il n'est pas tranché si la date de la demande ou celle de la décision compte : obtenez la décision avant. Aucune prolongation n'a été trouvée.",
    'Exceptional admission for an occupation under strain (twelve months of work in twenty-four, three years of residence) exists only until 31 December 2026. Whether the day of the request or of the decision counts is not settled: obtain the decision before. No extension was found.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: STEPS, when: isFirstStep, start: atTheEnd },
  versionBy: eventDay,
  versionDate: text('date', 'date'),
  versions: [
    {
      from: '2024-01-28',
      to: '2026-12-31',
      limit: { mode: 'until' },
      sources: [source('CESEDA', 'L435-4')],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['decision-favorable', 'carte-remise', 'titre-obtenu'],
      timing: 'always',
      actedOn: ({ on }) => on,
      when: ({ occurrence }, event) =>
        !isAfter(occurrence.on, event.on) && !isAfter(event.on, LAST_DAY),
      reason: text('Titre accordé avant la fin', 'Permit granted before the end'),
    },
    {
      outcome: 'extinguished',
      by: ['refus-notifie', 'desistement'],
      timing: 'always',
      actedOn: ({ on }) => on,
      when: ({ occurrence }, event) => !isAfter(occurrence.on, event.on),
      reason: text('La demande a reçu une réponse', 'The request was answered'),
    },
  ],
  effect: text(
    'Plus aucun titre ne peut être accordé sur ce fondement.',
    'No permit can be granted on this ground any more.',
  ),
  questions: [
    {
      fact: 'title',
      kind: 'choice',
      question: text(
        'Sur quel fondement le titre est-il demandé ?',
        'On what ground is the permit asked for?',
      ),
      effect: text(
        'Métiers en tension (L. 435-4) : le dispositif finit le 31 décembre 2026',
        'Occupations under strain (L. 435-4): the ground ends on 31 December 2026',
      ),
      when: (scene) => requestedTitle(scene) === null && scene.occurrence.type !== CONTEMPLATED,
      eventId: () => null,
    },
  ],
  calculator: { event: CONTEMPLATED, startsAs: 'filedOn' },
};
