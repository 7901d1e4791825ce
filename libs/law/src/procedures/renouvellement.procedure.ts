import { text } from '../text.ts';
import { COMMISSION } from './branches/commission.ts';
import { REMEDIES, REMOVAL } from './branches/index.ts';
import { TITRE_STATES } from './branches/titre-etats.ts';
import { filingFrom, TITRE_MOVES } from './branches/titre.ts';
import { branch, read, toConfirm, type ProcedureDefinition } from './procedure.ts';

/** Renewal of a residence permit: procedures.md (a). */
export const RENOUVELLEMENT: ProcedureDefinition = {
  id: 'renouvellement',
  label: text('Renouvellement de titre', 'Renewal of a permit'),
  summary: text(
    'De la fenêtre de dépôt à la nouvelle carte, sans un jour qu’aucun document ne couvre.',
    'From the filing window to the new card, without a day that no document covers.',
  ),
  family: 'sejour',
  firstEvent: 'titre-expire-bientot',
  sources: ['CESEDA R431-5', 'CESEDA R431-8', 'CESEDA L433-3', 'CESEDA R432-1'],
  branches: [
    branch({
      id: 'demande',
      label: ['Demande de renouvellement', 'Application to renew'],
      initial: 'preparation',
      states: {
        preparation: {
          label: ['Renouvellement à préparer', 'Renewal to be prepared'],
          phase: 'preparing',
          means: [
            'Votre carte va expirer. La demande se fait dans une fenêtre de dates : ni trop tôt, ni trop tard.',
            'Your card is about to expire. The request is made within a window of dates: neither too early nor too late.',
          ],
          next: [
            { do: ['Réunir les pièces', 'Gather the documents'], letter: 'demande-pieces-client' },
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
                'Déposer au guichet, dans les deux derniers mois',
                'File at the counter, in the last two months',
              ],
              limit: 'titre-renouvellement-fenetre-guichet',
              letter: 'demande-titre-accompagnement',
            },
          ],
          documents: [
            'socle-titre',
            'rf-titre-conjoint',
            'rf-titre-enfant',
            'resident-longue-duree-ue',
          ],
          advice: [
            read(
              [
                'Fenêtre : du 120e au 60e jour en ligne, les deux derniers mois sinon.',
                'Window: 120th to 60th day online, the last two months otherwise.',
              ],
              ['CESEDA R431-5'],
            ),
            toConfirm(
              [
                'Un renouvellement tardif coûte 180 € de droit de visa.',
                'A late renewal costs a 180 € fee.',
              ],
              ['CESEDA L436-5'],
            ),
          ],
        },
        'titre-expire': {
          label: ['Titre expiré sans demande', 'Card expired, nothing filed'],
          phase: 'preparing',
          means: [
            'Votre carte a expiré et rien n’a été demandé. Il faut déposer sans attendre.',
            'Your card has expired and nothing was filed. File without delay.',
          ],
          next: [
            {
              do: ['Déposer aussitôt', 'File at once'],
              limit: 'titre-perime-6-mois',
              letter: 'demande-titre-accompagnement',
            },
            {
              do: [
                'Vérifier si la carte prouve encore le séjour trois mois',
                'Check whether the card still proves stay for three months',
              ],
              limit: 'titre-expire-3-mois',
            },
          ],
          documents: ['socle-titre'],
          advice: [
            read(
              [
                'Six mois après l’expiration, il faut de nouveau remplir les conditions d’entrée, visa compris.',
                'Six months after expiry, entry conditions must be met again, visa included.',
              ],
              ['CESEDA R431-8'],
            ),
          ],
        },
        ...TITRE_STATES,
      },
      moves: [
        {
          on: 'titre-expire-bientot',
          from: ['preparation'],
          opens: [
            'titre-renouvellement-fenetre-teleservice',
            'titre-renouvellement-fenetre-guichet',
            'titre-perime-6-mois',
          ],
          announced: true,
          sources: ['CESEDA R431-5', 'CESEDA R431-18'],
        },
        {
          on: 'titre-expire-bientot',
          from: [
            'depose',
            'en-instruction',
            'complement-demande',
            'accord-attente-carte',
            'refus-explicite',
            'refus-implicite',
            'carte-remise',
          ],
          announced: true,
        },
        {
          on: 'titre-expire',
          from: ['preparation'],
          to: 'titre-expire',
          opens: ['titre-perime-6-mois', 'titre-expire-3-mois'],
          sources: ['CESEDA R431-8', 'CESEDA L433-3'],
        },
        {
          on: 'titre-expire',
          from: ['depose', 'en-instruction', 'complement-demande', 'accord-attente-carte'],
          opens: ['titre-expire-3-mois'],
        },
        {
          on: 'rf-rupture-vie-commune',
          from: ['preparation', 'titre-expire', 'depose', 'en-instruction'],
          ends: ['retrait-regroupement-3-ans'],
          sources: ['CESEDA L423-17', 'CESEDA L423-18'],
        },
        ...filingFrom('preparation'),
        ...filingFrom('titre-expire'),
        ...TITRE_MOVES,
      ],
    }),
    COMMISSION,
    ...REMOVAL,
    ...REMEDIES,
  ],
};
