import { source } from '@quantieme/law';
import { isAfter, yesNo } from '../../engine/lookup.ts';
import type { Rule, Scene } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { basisOf, fromOrder, ORDERS } from '../referes/orders.ts';
import { judgmentDay } from '../voies-de-recours/court-notification.ts';
import { judgedOn } from '../voies-de-recours/judgments.ts';
import { CASE_OVER, WITHDRAWN } from './common.ts';

const SINCE = day('2018-07-19');

/** A suspension refused for want of a serious doubt; unknown grounds and mentions are let pass and asked for. */
function mustConfirm(scene: Scene): boolean {
  const { event } = scene.occurrence;
  if (!event || isAfter(SINCE, judgedOn(event)) || basisOf(scene, event) !== 'L521-1') return false;
  if (yesNo(event, 'favourable') === true || yesNo(event, 'noSeriousDoubt') === false) return false;
  return yesNo(event, 'confirmationStated') !== false;
}

/** Confirming the main action after a suspension was refused for want of a serious doubt. */
export const TA_MAINTIEN_REQUETE_APRES_REFERE: Rule = {
  id: 'ta-maintien-requete-apres-refere',
  label: text('Confirmer la requête après le référé', 'Confirm the main action after the order'),
  explanation: text(
    "Quand la suspension est refusée faute de doute sérieux, le maintien de la requête au fond doit être confirmé dans le mois de la notification de l'ordonnance, si celle-ci le mentionne. Ce n'est pas dû en cas de rejet pour défaut d'urgence, ni si un pourvoi est formé contre l'ordonnance.",
    'Where the suspension is refused for want of a serious doubt, the main action must be confirmed within a month of notification of the order, if it says so. Not due after a rejection for want of urgency, nor if the order is appealed on points of law.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: ORDERS, when: mustConfirm, start: fromOrder },
  versionBy: judgmentDay,
  versionDate: text("jour de l'ordonnance", 'day of the order'),
  versions: [
    {
      from: '2018-07-19',
      to: null,
      limit: { mode: 'franc', unit: 'month', count: 1, roll: 'yes' },
      prudent: { mode: 'plain', unit: 'month', count: 1, roll: 'no' },
      sources: [source('CJA', 'R612-5-2')],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['maintien-confirme'],
      reason: text('Requête confirmée', 'Main action confirmed'),
    },
    {
      outcome: 'extinguished',
      by: ['pourvoi'],
      reason: text("Pourvoi contre l'ordonnance", 'Order appealed on points of law'),
    },
    ...CASE_OVER,
  ],
  effect: WITHDRAWN,
  questions: [
    {
      fact: 'noSeriousDoubt',
      kind: 'boolean',
      question: text(
        'La demande est-elle rejetée faute de doute sérieux ?',
        'Was it refused for want of a serious doubt?',
      ),
      effect: text(
        "Rejetée pour défaut d'urgence, rien n'est à confirmer",
        'Refused for want of urgency, nothing is to be confirmed',
      ),
      when: ({ occurrence: { event } }) => yesNo(event, 'noSeriousDoubt') === null,
    },
    {
      fact: 'confirmationStated',
      kind: 'boolean',
      question: text(
        "La notification mentionne-t-elle l'obligation de confirmer dans le mois ?",
        'Does the notice state the duty to confirm within a month?',
      ),
      effect: text(
        "Sans cette mention, pas de désistement d'office",
        'Without it, no deemed withdrawal',
      ),
      when: ({ occurrence: { event } }) => yesNo(event, 'confirmationStated') === null,
    },
  ],
  calculator: { event: 'ordonnance-suspension-rejetee', startsAs: 'notifiedOn' },
};
