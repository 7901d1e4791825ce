import { text } from '../text.ts';
import { beside, NANTES } from './branches/index.ts';
import { LIBERTE } from './branches/liberte.ts';
import { PROTECTION } from './branches/protection.ts';
import { SUSPENSION } from './branches/suspension.ts';
import { VISA_STATES } from './branches/visa-etats.ts';
import { visaMoves } from './branches/visa.ts';
import { branch, read, type ProcedureDefinition } from './procedure.ts';

/** Reunification with a refugee, a protected or stateless person: procedures.md (c). */
export const REUNIFICATION_FAMILIALE: ProcedureDefinition = {
  id: 'reunification-familiale',
  label: text('Réunification familiale (réfugiés)', 'Reunification with a protected person'),
  summary: text(
    'La famille d’un réfugié, d’un protégé subsidiaire ou d’un apatride demande ses visas, puis ses cartes.',
    'The family of a refugee, of a person with subsidiary protection or stateless asks for visas, then for cards.',
  ),
  family: 'famille',
  firstEvent: 'reunification-visa-depose',
  sources: [
    'CESEDA L561-2',
    'CESEDA L561-3',
    'CESEDA L561-4',
    'CESEDA L561-5',
    'CESEDA R561-1',
    'CESEDA R561-2',
    'CESEDA R561-3',
  ],
  branches: [
    PROTECTION,
    branch({
      id: 'famille',
      label: ['Membre de la famille', 'Family member'],
      per: 'beneficiary',
      states: {
        ...VISA_STATES,
        'visa-delivre': {
          label: ['Visa délivré', 'Visa issued'],
          phase: 'granted',
          means: [
            'Le visa est délivré : il faut voyager pendant sa validité.',
            'The visa is issued: travel while it is valid.',
          ],
          next: [{ do: ['Organiser le voyage', 'Arrange the journey'], letter: 'client-delais' }],
          watches: [
            {
              id: 'reunification-visa-validite',
              text: text(
                'Validité du visa, trois mois selon d’anciens documents : lire le visa.',
                'Validity of the visa, three months in old documents: read the visa.',
              ),
              sources: [],
              confidence: 'to-confirm',
            },
          ],
        },
        'entre-en-france': {
          label: ['Entré en France', 'Entered France'],
          phase: 'granted',
          means: [
            'Vous êtes arrivé. Chaque adulte demande sa carte.',
            'You have arrived. Each adult asks for a card.',
          ],
          next: [
            {
              do: ['Demander la carte', 'Ask for the card'],
              limit: 'titre-premiere-demande-2-mois',
              letter: 'demande-titre-accompagnement',
            },
          ],
          documents: ['protection-titre'],
          advice: [
            read(
              [
                'Famille d’un réfugié : carte de résident ; d’un protégé subsidiaire ou d’un apatride : carte pluriannuelle.',
                'Family of a refugee: resident card; of a person with subsidiary protection or stateless: multi-year card.',
              ],
              ['CESEDA L424-3', 'CESEDA L424-11', 'CESEDA L424-19'],
            ),
            read(
              [
                'Le délai de trois mois pour délivrer la carte ne vaut pas pour la famille.',
                'The three months to issue the card do not apply to the family.',
              ],
              ['CESEDA R424-1', 'CESEDA R424-7'],
            ),
          ],
        },
        'titre-demande': {
          label: ['Titre demandé', 'Permit asked for'],
          phase: 'filed',
          means: [
            'La carte est demandée à la préfecture.',
            'The card has been asked of the prefecture.',
          ],
          next: [
            {
              do: ['Suivre la demande', 'Follow the application'],
              limit: 'titre-silence-4-mois',
              letter: 'relance-prefecture',
            },
          ],
          documents: ['protection-titre'],
        },
        'titre-delivre': {
          label: ['Titre délivré', 'Permit issued'],
          phase: 'ended',
          means: ['La carte est délivrée.', 'The card is issued.'],
          final: true,
        },
      },
      moves: [
        ...visaMoves<never>({
          filed: 'reunification-visa-depose',
          checked: 'verification-etat-civil',
          refused: ['visa-refuse'],
          issued: ['visa-delivre'],
          from: null,
          opens: ['visa-instruction', 'reunification-familiale'],
        }),
        {
          on: 'entree',
          from: [null, 'visa-delivre'],
          to: 'entre-en-france',
          opens: ['titre-premiere-demande-2-mois'],
        },
        {
          on: 'entree-en-france',
          from: [null, 'visa-delivre'],
          to: 'entre-en-france',
          opens: ['titre-premiere-demande-2-mois'],
        },
        {
          on: 'demande-deposee',
          from: [null, 'entre-en-france'],
          to: 'titre-demande',
          opens: ['titre-silence-4-mois'],
          ends: ['titre-premiere-demande-2-mois'],
        },
        { on: 'decision-favorable', from: ['titre-demande'], ends: ['titre-silence-4-mois'] },
        { on: 'carte-remise', from: ['entre-en-france', 'titre-demande'], to: 'titre-delivre' },
        { on: 'titre-obtenu', from: ['entre-en-france', 'titre-demande'], to: 'titre-delivre' },
      ],
    }),
    NANTES,
    SUSPENSION,
    LIBERTE,
    ...beside('requete-nantes'),
  ],
};
