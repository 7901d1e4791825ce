import { text } from '../text.ts';
import { BESIDE, CONFINEMENT, TRIBUNAL } from './branches/index.ts';
import { LIBERTE } from './branches/liberte.ts';
import { OQTF_STATES } from './branches/oqtf-etats.ts';
import { OQTF_MOVES, oqtfFrom } from './branches/oqtf.ts';
import { SUSPENSION } from './branches/suspension.ts';
import { branch, type ProcedureDefinition } from './procedure.ts';

/** Obligations to leave and the litigation of detention: procedures.md (i). */
export const OQTF_PROCEDURE: ProcedureDefinition = {
  id: 'oqtf',
  label: text('Obligation de quitter le territoire', 'Obligation to leave'),
  summary: text(
    'Un délai de recours d’un mois, de sept jours ou de quarante-huit heures selon l’endroit où se trouve la personne, et qui change avec lui.',
    'A time to contest of a month, seven days or forty-eight hours depending on where the person is, and that changes with it.',
  ),
  family: 'contentieux',
  firstEvent: 'oqtf-notifiee',
  sources: [
    'CESEDA L611-1',
    'CESEDA L614-1',
    'CESEDA L614-2',
    'CESEDA L614-3',
    'CESEDA L911-1',
    'CESEDA L921-1',
    'CESEDA L921-2',
    'CESEDA L722-7',
  ],
  branches: [
    branch({
      id: 'oqtf',
      label: ['Obligation de quitter le territoire', 'Obligation to leave'],
      initial: 'avant-notification',
      states: {
        'avant-notification': {
          label: ['Rien de notifié', 'Nothing notified yet'],
          phase: 'preparing',
          means: [
            'Aucune obligation de quitter la France n’est enregistrée. Si vous en recevez une, prévenez-nous le jour même.',
            'No obligation to leave France is recorded. Should you receive one, tell us the same day.',
          ],
          next: [
            {
              do: [
                'Enregistrer la notification : heure, lieu, langue, voies de recours',
                'Record the notification: hour, place, language, remedies stated',
              ],
            },
            {
              do: ['Prévenir le client par écrit', 'Tell the client in writing'],
              letter: 'client-delais',
            },
          ],
        },
        ...OQTF_STATES,
      },
      moves: [
        ...oqtfFrom('avant-notification'),
        {
          on: 'requete-sommaire-deposee',
          from: ['avant-notification'],
          to: 'recours-sommaire',
          opens: ['ta-memoire-complementaire-oqtf', 'eloignement-jugement'],
        },
        ...(['requete-deposee', 'requete-ta-deposee'] as const).map((on) => ({
          on,
          from: ['avant-notification'] as const,
          to: 'recours-depose' as const,
          opens: ['eloignement-jugement'],
        })),
        { on: 'remise-notifiee', from: ['avant-notification'], opens: ['oqtf-recours-7-jours'] },
        ...OQTF_MOVES,
      ],
    }),
    ...CONFINEMENT,
    TRIBUNAL,
    SUSPENSION,
    LIBERTE,
    ...BESIDE,
  ],
};
