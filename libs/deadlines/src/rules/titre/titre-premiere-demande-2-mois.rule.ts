import { source } from '@quantieme/law';
import type { Rule, Scene, Window, WindowTools } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { step, text } from '../../engine/wording.ts';
import { isUnderAge } from '../majorite/birthdays.ts';
import { day, fromNamed } from '../named-date.ts';
import { ASK_VISA, requestedTitle, visaOf } from './entry.ts';
import { mobilityOf } from './mobility.ts';
import { months } from './windows.ts';

const LONG_TERM_RESIDENTS: Readonly<Record<string, string>> = {
  'cst-rld-autre-etat-membre': 'R426-4',
  'cst-famille-rld-autre-etat': 'R426-6',
};
const OTHER_PROCEDURES: ReadonlySet<string> = new Set(['asile', 'ue-famille']);

/** Three months for long-term residents of another Member State and their family. */
function longTermResident(window: Window, { scene, restart, version }: WindowTools): Window {
  const article = LONG_TERM_RESIDENTS[requestedTitle(scene) ?? ''];
  if (!article || !window.start || version.from !== '2021-05-01') return window;
  const words = text(
    "Résident de longue durée d'un autre État membre, ou sa famille : trois mois",
    'Long-term resident of another Member State, or family: three months',
  );
  const steps = [step('length', words, null, source('CESEDA', article))];
  return restart({ ...window, steps: [] }, window.start, steps, months(3, 'prudent-no'));
}

/** A minor needs no permit (L411-1): the limits of majority run instead, save for the children of R426-6. */
const isMinor = (scene: Scene): boolean =>
  isUnderAge(scene, 18, scene.occurrence.on) === true &&
  LONG_TERM_RESIDENTS[requestedTitle(scene) ?? ''] === undefined;

const needsPermit = (scene: Scene): boolean =>
  !OTHER_PROCEDURES.has(scene.file.procedure) &&
  visaOf(scene) !== 'vls-ts' &&
  mobilityOf(scene) !== true &&
  !isMinor(scene);

/** First request for a permit: two months from entry. */
export const TITRE_PREMIERE_DEMANDE_2_MOIS: Rule = {
  id: 'titre-premiere-demande-2-mois',
  label: text("Première demande après l'entrée", 'First request after entry'),
  explanation: text(
    "La première demande de titre se présente dans les deux mois de l'entrée en France. Tardive, elle est tout de même examinée. Un VLS-TS ne se demande pas : il se valide.",
    'The first request for a permit is made within two months of entry. A late one is examined all the same. A long-stay visa acting as a permit is validated, not asked for.',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: {
    on: ['entree-en-france', 'entree'],
    when: needsPermit,
    start: fromNamed('enteredOn'),
  },
  versionBy: startDay,
  versionDate: text("jour de l'entrée", 'day of entry'),
  versions: [
    {
      from: null,
      to: '2021-04-30',
      limit: months(2, 'prudent-no'),
      sources: [source('CESEDA', 'R311-2', day('2019-03-01'))],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: months(2, 'prudent-no'),
      sources: [source('CESEDA', 'R431-4'), source('CESEDA', 'L436-4')],
    },
  ],
  adjust: longTermResident,
  endings: [
    {
      outcome: 'met',
      by: ['demande-deposee', 'ue-titre-demande', 'rf-titre-demande'],
      reason: text('Demande déposée', 'Request filed'),
    },
    {
      outcome: 'extinguished',
      by: ['vls-ts-validee'],
      timing: 'any-time',
      reason: text('VLS-TS validé : il vaut titre', 'Long-stay visa validated: it is a permit'),
    },
  ],
  effect: text(
    "La demande reste recevable, mais tardive ; droit de régularisation si un adulte n'a pas de carte trois mois après l'entrée.",
    'The request remains admissible, but late; regularisation charge when an adult has no card three months after entry.',
  ),
  questions: [ASK_VISA],
  calculator: {
    event: 'entree-en-france',
    startsAs: 'enteredOn',
    details: { visa: 'long-sejour' },
  },
};
