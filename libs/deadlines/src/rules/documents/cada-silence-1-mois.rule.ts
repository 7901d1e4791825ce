import { earlierOf } from '@quantieme/calendar';
import { source } from '@quantieme/law';
import { decidedOn, names } from '../../engine/lookup.ts';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { fromReceipt } from '../../engine/starts.ts';
import { requestDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { dateOf } from '../named-date.ts';

/** Receipt by the competent administration; prudently the first receipt or the dispatch, whoever was asked. */
function start(scene: Scene): Start | null {
  const found = fromReceipt(scene);
  const sent = [dateOf(scene, 'sentOn'), dateOf(scene, 'filedOn')].filter((day) => day !== null);
  return found && { ...found, prudent: { on: sent.reduce(earlierOf, found.prudent.on), at: null } };
}

/** One month of silence refuses a copy of the file. */
export const CADA_SILENCE_1_MOIS: Rule = {
  id: 'cada-silence-1-mois',
  label: text('Communication du dossier : silence', 'Copy of the file: silence'),
  explanation: text(
    "Un mois de silence de l'administration compétente sur une demande de communication de documents vaut refus et ouvre la saisine de la CADA. Aucun délai de recours n'est suspendu : demandez le dossier tout de suite et agissez sans l'attendre.",
    'One month of silence of the competent administration on a request for documents is a refusal and opens the referral to CADA. No time to sue is suspended: ask for the file at once and act without it.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: { on: ['communication-demandee'], start },
  versionBy: requestDay,
  versionDate: text('jour de la demande', 'day of the request'),
  versions: [
    {
      from: '2016-01-01',
      to: null,
      limit: { mode: 'silence', unit: 'month', count: 1 },
      sources: [source('CRPA', 'R311-13'), source('CRPA', 'R311-12')],
    },
  ],
  birth: {
    type: 'communication-refus-implicite',
    label: text('Refus implicite de communiquer', 'Implicit refusal to give the documents'),
  },
  endings: [
    {
      outcome: 'met',
      by: ['communication-refusee', 'communication-obtenue'],
      when: (scene, event) => names(scene, event, 'request') !== false,
      actedOn: decidedOn,
      reason: text("Réponse de l'administration", 'The administration has answered'),
    },
  ],
  effect: text(
    'Refus implicite : deux mois pour saisir la CADA, préalable obligatoire au tribunal.',
    'Implicit refusal: two months to go to CADA, compulsory before the tribunal.',
  ),
  calculator: { event: 'communication-demandee', startsAs: 'receivedOn' },
};
