import { decidedOn } from '../../engine/lookup.ts';
import type { Ending } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { concerns } from './request.ts';

/** A decision counts from the day it was taken: one taken before the birth prevents it, even if notified later. */
export const ANSWERED: readonly Ending[] = [
  {
    outcome: 'met',
    by: ['decision-favorable', 'carte-remise', 'titre-obtenu', 'ue-carte-delivree'],
    when: concerns,
    actedOn: decidedOn,
    reason: text(
      'Décision favorable avant la fin du silence',
      'Favourable decision before silence ended',
    ),
  },
  {
    outcome: 'met',
    by: ['refus-notifie', 'refus-explicite-apres-implicite'],
    when: concerns,
    actedOn: decidedOn,
    reason: text(
      'Refus exprès avant la fin du silence : aucun refus implicite ne naît',
      'Express refusal before silence ended: no implicit refusal is born',
    ),
  },
  {
    outcome: 'extinguished',
    by: ['enregistrement-refuse', 'classement-sans-suite'],
    when: concerns,
    actedOn: decidedOn,
    reason: text(
      "L'administration n'examine plus la demande : le silence ne court plus",
      'The administration no longer examines the request: silence no longer runs',
    ),
  },
  {
    outcome: 'extinguished',
    by: ['desistement'],
    when: concerns,
    reason: text('Demande retirée', 'Request withdrawn'),
  },
];
