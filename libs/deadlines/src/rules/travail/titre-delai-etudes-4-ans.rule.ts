import { source } from '@quantieme/law';
import { standsForFact } from '../../engine/fact-events.ts';
import { yesNo } from '../../engine/lookup.ts';
import type { Rule, Scene } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { fromNamed } from '../named-date.ts';
import { requestedTitle } from '../titre/entry.ts';
import { months } from '../titre/windows.ts';

const TITLE = 'cst-rece-retour';
const YEARS_IN_MONTHS = 48;

/** Whether the graduate left France; null = unknown. */
function hasLeft(scene: Scene): boolean | null {
  if (requestedTitle(scene) === TITLE) return true;
  const { file, occurrence } = scene;
  const said =
    yesNo(occurrence.event, 'leftFrance') ?? file.facts['study.left_france_after_diploma'];
  return typeof said === 'boolean' ? said : null;
}

/** A degree answered as a mere fact concerns this limit only if the graduate is known to have left. */
function concerns(scene: Scene): boolean {
  const { event } = scene.occurrence;
  const left = hasLeft(scene);
  return event !== null && (standsForFact(event) ? left === true : left !== false);
}

/** Graduate who left France: the job-search card is issued within four years of the degree. */
export const TITRE_DELAI_ETUDES_4_ANS: Rule = {
  id: 'titre-delai-etudes-4-ans',
  label: text(
    "Recherche d'emploi après un retour : quatre ans",
    'Job search after leaving: four years',
  ),
  explanation: text(
    "Le diplômé (master ou diplôme de la liste) qui a quitté la France peut recevoir la carte « recherche d'emploi ou création d'entreprise » dans les quatre ans de l'obtention du diplôme. Le texte borne la délivrance, non la demande : déposez plusieurs mois avant (silence de 90 jours).",
    'A graduate (master or listed degree) who left France may receive the “job search or business creation” permit within four years of obtaining the degree. The text bounds the issue, not the request: file months before (90 days of silence).',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: ['diplome-obtenu'], when: concerns, start: fromNamed('issuedOn') },
  versionBy: startDay,
  versionDate: text('obtention du diplôme', 'degree obtained'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: months(YEARS_IN_MONTHS, 'no'),
      sources: [source('CESEDA', 'L422-14'), source('CESEDA', 'R422-12')],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['carte-remise', 'decision-favorable', 'visa-delivre', 'titre-obtenu'],
      actedOn: ({ on }) => on,
      reason: text('Carte ou visa délivré dans les quatre ans', 'Permit or visa issued in time'),
    },
  ],
  effect: text(
    'La carte ne peut plus être délivrée sur ce fondement.',
    'The permit can no longer be issued on this ground.',
  ),
  questions: [
    {
      fact: 'leftFrance',
      kind: 'boolean',
      question: text(
        'La personne a-t-elle quitté la France après ses études ?',
        'Did the person leave France after the studies?',
      ),
      effect: text(
        "Restée en France, elle suit l'article L. 422-10, sans ces quatre ans",
        'Having stayed, the person follows article L. 422-10, without these four years',
      ),
      when: (scene) => hasLeft(scene) === null,
    },
  ],
  calculator: { event: 'diplome-obtenu', startsAs: 'issuedOn', details: { leftFrance: true } },
};
