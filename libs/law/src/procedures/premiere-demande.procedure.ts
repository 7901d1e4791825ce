import { COMMISSION } from './branches/commission.ts';
import { REMEDIES, REMOVAL } from './branches/index.ts';
import { TITRE_STATES } from './branches/titre-etats.ts';
import { filingFrom, TITRE_MOVES } from './branches/titre.ts';
import { branch, read, toConfirm, type ProcedureDefinition } from './procedure.ts';
import { text } from '../text.ts';

/** First request for a residence permit: procedures.md (a). */
export const PREMIERE_DEMANDE: ProcedureDefinition = {
  id: 'premiere-demande',
  label: text('Première demande de titre', 'First residence permit'),
  summary: text(
    'De l’entrée en France, ou d’un anniversaire, à la première carte : la voie de dépôt compte, le silence du préfet aussi.',
    'From entry into France, or a birthday, to the first card: the way of filing counts, so does the prefect’s silence.',
  ),
  family: 'sejour',
  firstEvent: 'demande-deposee',
  sources: ['CESEDA L412-1', 'CESEDA R431-4', 'CESEDA R431-5', 'CESEDA R432-1'],
  branches: [
    branch({
      id: 'demande',
      label: ['Demande de titre', 'Application for a permit'],
      initial: 'preparation',
      states: {
        preparation: {
          label: ['Demande en préparation', 'Application being prepared'],
          phase: 'preparing',
          means: [
            'Nous réunissons votre dossier avant de le déposer.',
            'We gather your file before filing it.',
          ],
          next: [
            { do: ['Réunir les pièces', 'Gather the documents'], letter: 'demande-pieces-client' },
            {
              do: ['Valider le visa de long séjour en ligne', 'Validate the long-stay visa online'],
              limit: 'vls-ts-validation-3-mois',
            },
            {
              do: ['Déposer la demande', 'File the application'],
              limit: 'titre-premiere-demande-2-mois',
              letter: 'demande-titre-accompagnement',
            },
          ],
          documents: [
            'socle-titre',
            'vpf-conjoint-francais',
            'vpf-pacs',
            'vpf-parent-enfant-francais',
            'vpf-liens-personnels',
            'vpf-ne-en-france',
            'vpf-entre-mineur',
            'protection-titre',
            'salarie',
            'etudiant',
            'visiteur',
            'algerien-1-an',
          ],
          advice: [
            read(
              [
                'Une première carte demande un visa de long séjour, sauf exception.',
                'A first card needs a long-stay visa, save exceptions.',
              ],
              ['CESEDA L412-1', 'CESEDA L412-2', 'CESEDA L412-3'],
            ),
            read(
              [
                'Entré sans visa ou resté au-delà : un visa de régularisation se paie avant la carte.',
                'Entered without a visa or overstayed: a regularisation visa is paid before the card.',
              ],
              ['CESEDA L436-4'],
            ),
            read(
              [
                'Téléservice ou préfecture : la liste des titres en ligne le dit.',
                'Portal or prefecture: the list of online permits tells.',
              ],
              ['CESEDA R431-2', 'CESEDA R431-3'],
            ),
            toConfirm(
              [
                'Un examen civique et un niveau de français sont exigés pour certaines cartes depuis 2026.',
                'A civic exam and a level of French are required for some cards since 2026.',
              ],
              ['CESEDA L433-4', 'CESEDA L413-7'],
              { since: '2026-01-01' },
            ),
            toConfirm(
              [
                'À Mayotte les règles ont changé en août 2025 : tout vérifier.',
                'In Mayotte the rules changed in August 2025: check everything.',
              ],
              ['Loi 2025-797'],
              { since: '2025-08-11' },
            ),
          ],
        },
        ...TITRE_STATES,
      },
      moves: [
        {
          on: 'entree-en-france',
          from: ['preparation'],
          opens: ['titre-premiere-demande-2-mois', 'vls-ts-validation-3-mois'],
          sources: ['CESEDA R431-4', 'CESEDA R431-17'],
        },
        {
          on: 'vls-ts-validee',
          from: ['preparation'],
          ends: ['vls-ts-validation-3-mois'],
          sources: ['CESEDA R431-17'],
        },
        {
          on: 'majorite',
          from: ['preparation'],
          opens: ['titre-majorite-un-an', 'titre-majorite-deux-mois', 'titre-ase-16-18-un-an'],
          sources: ['CESEDA R431-5', 'CESEDA L435-3'],
        },
        {
          on: 'seize-ans',
          from: ['preparation'],
          opens: ['titre-ne-en-france-16-21-ans'],
          sources: ['CESEDA L423-13'],
        },
        {
          on: 'protection-notifiee',
          from: ['preparation'],
          opens: ['refugie-delivrance-3-mois'],
          sources: ['CESEDA R424-1', 'CESEDA R424-7'],
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
