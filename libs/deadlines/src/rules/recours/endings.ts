import type { CaseEvent } from '@quantieme/law';
import { decidedOn, names, yesNo } from '../../engine/lookup.ts';
import type { Ending, Scene } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { answersSameRequest, attacks } from './decisions.ts';

const concerns = (scene: Scene, event: CaseEvent): boolean =>
  names(scene, event, 'decision') !== false;

const hasOqtf = ({ events }: Scene): boolean => events.some(({ type }) => type === 'oqtf-notifiee');

/** The court is seised in time. */
export const COURT_SEISED: readonly Ending[] = [
  {
    outcome: 'met',
    by: ['requete-ta-deposee', 'requete-nantes'],
    when: concerns,
    reason: text('Requête déposée au tribunal', 'Application filed with the court'),
  },
  {
    outcome: 'met',
    by: ['requete-deposee', 'requete-sommaire-deposee'],
    // In a dossier with an obligation to leave, those applications attack it.
    when: (scene, event) => concerns(scene, event) && !hasOqtf(scene),
    reason: text('Requête déposée au tribunal', 'Application filed with the court'),
  },
  {
    outcome: 'met',
    by: ['jugement'],
    // A judgment that names no decision may have judged another: this window is not dropped for it.
    when: (scene, event) => names(scene, event, 'decision') === true,
    timing: 'any-time',
    reason: text('Le tribunal a jugé', 'The tribunal has ruled'),
  },
];

/** Nothing is left to challenge. */
export const NOTHING_LEFT: readonly Ending[] = [
  {
    outcome: 'extinguished',
    by: ['decision-favorable', 'carte-remise', 'titre-obtenu', 'ue-carte-delivree', 'rf-accord'],
    when: answersSameRequest,
    timing: 'any-time',
    reason: text(
      'Décision favorable : le refus a disparu',
      'Favourable decision: the refusal is gone',
    ),
  },
  {
    outcome: 'extinguished',
    by: ['desistement', 'rf-abandon'],
    when: answersSameRequest,
    timing: 'any-time',
    reason: text('Demande retirée', 'Request withdrawn'),
  },
  {
    outcome: 'extinguished',
    by: ['decision-retiree'],
    when: (scene, event) => names(scene, event, 'decision') ?? attacks(scene, event),
    timing: 'any-time',
    reason: text('Décision retirée par son auteur', 'Decision withdrawn by its author'),
  },
  {
    outcome: 'extinguished',
    by: ['gracieux-accueilli', 'hierarchique-accueilli'],
    when: (scene, event) => names(scene, event, 'decision') ?? true,
    timing: 'any-time',
    reason: text('Recours administratif accueilli', 'Administrative appeal granted'),
  },
];

/** Whether an express refusal answers the request whose silence had refused it, and says more than that. */
export const replacesSilence = (scene: Scene, event: CaseEvent): boolean =>
  answersSameRequest(scene, event) && yesNo(event, 'confirmative') !== true;

/** An express refusal taken within the window takes the place of the implicit one and opens its own (CJA R421-2). */
export const EXPRESS_REFUSAL: Ending = {
  outcome: 'superseded',
  by: ['refus-notifie', 'refus-explicite-apres-implicite', 'rf-refus'],
  when: replacesSilence,
  actedOn: decidedOn,
  reason: text(
    'Un refus exprès a remplacé le refus implicite et ouvre son propre délai',
    'An express refusal has replaced the implicit one and opens its own window',
  ),
};
