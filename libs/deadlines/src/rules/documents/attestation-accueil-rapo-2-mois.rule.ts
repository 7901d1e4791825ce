import { earlierOf } from '@quantieme/calendar';
import { source } from '@quantieme/law';
import { names } from '../../engine/lookup.ts';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { fromBirth, fromNotification } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { dateOf } from '../named-date.ts';
import { ACKNOWLEDGEMENT, LETTER } from '../recours/opposability.ts';

const SILENT = 'attestation-accueil-refus-implicite';
const bySilence = ({ occurrence }: Scene): boolean => occurrence.type === SILENT;

/** The decree counts from "this refusal": legally from its notice, prudently from the day it was taken. */
function start(scene: Scene): Start | null {
  if (bySilence(scene)) return fromBirth(scene);
  const found = fromNotification(scene);
  const taken = dateOf(scene, 'decidedOn');
  return found && taken
    ? { ...found, prudent: { on: earlierOf(found.prudent.on, taken), at: null } }
    : found;
}

/** Compulsory appeal to the prefect against the mayor's refusal. */
export const ATTESTATION_ACCUEIL_RAPO_2_MOIS: Rule = {
  id: 'attestation-accueil-rapo-2-mois',
  label: text(
    "Attestation d'accueil : recours au préfet",
    'Host’s certificate: appeal to the prefect',
  ),
  explanation: text(
    "Le refus du maire de valider l'attestation d'accueil s'attaque d'abord devant le préfet, dans les deux mois de ce refus. Le décret compte depuis le refus lui-même, non depuis sa notification : agissez depuis le premier.",
    'The mayor’s refusal to validate the host’s certificate is first challenged before the prefect, within two months of that refusal. The decree counts from the refusal itself, not from its notice: act from the former.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: ['attestation-accueil-refusee', SILENT], start },
  versionBy: startDay,
  versionDate: text('jour du refus', 'day of the refusal'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: { mode: 'plain', unit: 'month', count: 2, roll: 'prudent-no' },
      sources: [source('CESEDA', 'R313-12'), source('CRPA', 'L412-4')],
    },
  ],
  distance: 'none',
  opposability: {
    ...LETTER,
    stated: (scene) => (bySilence(scene) ? ACKNOWLEDGEMENT : LETTER).stated(scene),
  },
  endings: [
    {
      outcome: 'met',
      by: ['attestation-accueil-rapo'],
      when: (scene, event) => names(scene, event, 'decision') !== false,
      reason: text('Recours au préfet envoyé', 'Appeal to the prefect sent'),
    },
    {
      outcome: 'superseded',
      by: ['attestation-accueil-refusee'],
      when: bySilence,
      actedOn: ({ on }) => on,
      reason: text(
        'Un refus exprès a remplacé le refus implicite et ouvre son propre délai',
        'An express refusal has replaced the implicit one and opens its own window',
      ),
    },
    {
      outcome: 'extinguished',
      by: ['attestation-accueil-validee'],
      timing: 'any-time',
      reason: text('Attestation validée', 'Certificate validated'),
    },
  ],
  effect: text(
    'Aucun recours contentieux ne sera recevable contre ce refus.',
    'No action in court against this refusal will be admissible.',
  ),
  calculator: { event: 'attestation-accueil-refusee', startsAs: 'notifiedOn' },
};
