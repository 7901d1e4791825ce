import { text } from '../text.ts';
import { COMMISSION } from './branches/commission.ts';
import { REMEDIES, REMOVAL } from './branches/index.ts';
import { TITRE_STATES } from './branches/titre-etats.ts';
import { filingFrom, TITRE_MOVES } from './branches/titre.ts';
import { branch, read, toConfirm, type ProcedureDefinition } from './procedure.ts';

/** Change of status: procedures.md (a). */
export const CHANGEMENT_STATUT: ProcedureDefinition = {
  id: 'changement-statut',
  label: text('Changement de statut', 'Change of status'),
  summary: text(
    'Demander un titre sur un autre motif que celui de la carte ou du visa détenu, sans repartir chercher un visa.',
    'Asking for a permit on another ground than the card or visa held, without leaving to fetch a visa.',
  ),
  family: 'sejour',
  firstEvent: 'demande-deposee',
  sources: ['CESEDA L433-6', 'CESEDA R431-5', 'CESEDA R432-1'],
  branches: [
    branch({
      id: 'demande',
      label: ['Demande de changement de statut', 'Application to change status'],
      initial: 'preparation',
      states: {
        preparation: {
          label: ['Changement de statut à préparer', 'Change of status to be prepared'],
          phase: 'preparing',
          means: [
            'Nous préparons la demande d’une carte d’une autre nature, tant que la vôtre est valable.',
            'We prepare a request for another kind of card while yours is valid.',
          ],
          next: [
            {
              do: [
                'Obtenir l’autorisation de travail de l’employeur',
                'Obtain the employer’s work authorisation',
              ],
              limit: 'autorisation-travail-silence',
              letter: 'attestation-employeur',
            },
            {
              do: [
                'Déposer en ligne, du 120e au 60e jour avant l’expiration',
                'File online, from the 120th to the 60th day before expiry',
              ],
              limit: 'titre-renouvellement-fenetre-teleservice',
              letter: 'demande-titre-accompagnement',
            },
            {
              do: [
                'Déposer au guichet, par la poste ou sur démarches-simplifiées si le préfet le prévoit',
                'File at the counter, by post or on démarches-simplifiées if the prefect provides for it',
              ],
              limit: 'titre-renouvellement-fenetre-guichet',
              letter: 'demande-titre-accompagnement',
            },
          ],
          documents: [
            'socle-titre',
            'salarie',
            'vpf-conjoint-francais',
            'vpf-pacs',
            'vpf-parent-enfant-francais',
            'etudiant',
            'visiteur',
          ],
          advice: [
            read(
              [
                'Le visa de long séjour n’est pas opposé ; une première carte pluriannuelle demande en plus les conditions du 1° et du 2° de l’article L. 433-4.',
                'The long-stay visa is not required; a first multi-year card also needs 1° and 2° of article L. 433-4.',
              ],
              ['CESEDA L433-6', 'CESEDA L433-4'],
            ),
            toConfirm(
              [
                'Français A2 et examen civique pour la carte pluriannuelle.',
                'French A2 and the civic exam for a multi-year card.',
              ],
              ['CESEDA L433-4', 'CESEDA L413-7'],
              { since: '2026-01-01' },
            ),
          ],
        },
        ...TITRE_STATES,
      },
      moves: [
        {
          on: 'titre-expire-bientot',
          from: ['preparation', 'depose', 'en-instruction', 'complement-demande'],
          opens: [
            'titre-renouvellement-fenetre-teleservice',
            'titre-renouvellement-fenetre-guichet',
          ],
          announced: true,
          sources: ['CESEDA R431-5'],
        },
        {
          on: 'autorisation-travail-demandee',
          from: ['preparation', 'depose', 'en-instruction', 'complement-demande'],
          opens: ['autorisation-travail-silence'],
        },
        {
          on: 'autorisation-travail-decidee',
          from: ['preparation', 'depose', 'en-instruction', 'complement-demande'],
          ends: ['autorisation-travail-silence'],
        },
        ...filingFrom('preparation'),
        ...TITRE_MOVES,
      ],
    }),
    COMMISSION,
    ...REMOVAL,
    ...REMEDIES,
  ],
};
