import { text } from '../text.ts';
import { beside, NANTES } from './branches/index.ts';
import { LIBERTE } from './branches/liberte.ts';
import { SUSPENSION } from './branches/suspension.ts';
import { VISA_STATES } from './branches/visa-etats.ts';
import { visaMoves } from './branches/visa.ts';
import { branch, read, type ProcedureDefinition } from './procedure.ts';

/** Refusal of a visa: procedures.md (j). */
export const VISA_REFUS: ProcedureDefinition = {
  id: 'visa-refus',
  label: text('Refus de visa', 'Refusal of a visa'),
  summary: text(
    'Du guichet du consulat au tribunal de Nantes, par un recours préalable obligatoire dont le délai est de trente jours.',
    'From the consulate’s counter to the court of Nantes, through a compulsory prior appeal within thirty days.',
  ),
  family: 'visa',
  firstEvent: 'visa-refuse',
  sources: ['CESEDA D312-3', 'CESEDA D312-4', 'CESEDA D312-8-1', 'CESEDA R312-6', 'CJA R312-18'],
  branches: [
    branch({
      id: 'visa',
      label: ['Demande de visa', 'Visa application'],
      initial: 'visa-a-demander',
      states: {
        'visa-a-demander': {
          label: ['Demande de visa en préparation', 'Visa application being prepared'],
          phase: 'preparing',
          means: [
            'Nous préparons la demande de visa, ou nous attendons de savoir ce qu’a décidé le consulat.',
            'We prepare the visa application, or wait to know what the consulate decided.',
          ],
          next: [
            {
              do: ['Réunir les pièces du visa', 'Gather the documents for the visa'],
              letter: 'demande-pieces-client',
            },
          ],
          documents: ['rf-visa', 'rapo-visa'],
        },
        ...VISA_STATES,
        'visa-delivre': {
          label: ['Visa délivré', 'Visa issued'],
          phase: 'ended',
          means: [
            'Le visa est accordé. Attention à sa durée de validité.',
            'The visa is granted. Mind its validity.',
          ],
          final: true,
        },
      },
      moves: visaMoves<'visa-a-demander'>({
        filed: 'visa-depose',
        checked: 'verification-etat-civil',
        refused: ['visa-refuse'],
        issued: ['visa-delivre'],
        from: 'visa-a-demander',
        opens: ['visa-instruction', 'visa-court-sejour-15-jours'],
      }),
    }),
    branch({
      id: 'accueil',
      label: ['Attestation d’accueil', 'Host’s certificate'],
      states: {
        'accueil-demande': {
          label: ['Attestation d’accueil demandée', 'Host’s certificate asked for'],
          means: [
            'Votre hôte a demandé l’attestation au maire. Un mois de silence vaut refus.',
            'Your host asked the mayor for the certificate. A month of silence is a refusal.',
          ],
          next: [
            {
              do: ['Attendre la réponse du maire', 'Wait for the mayor’s answer'],
              limit: 'attestation-accueil-1-mois',
            },
          ],
          advice: [
            read(
              [
                'Le maire valide l’attestation ; le préfet examine le recours préalable.',
                'The mayor validates it; the prefect examines the prior appeal.',
              ],
              ['CESEDA R313-11', 'CESEDA R313-12'],
            ),
          ],
        },
        'accueil-refuse': {
          label: ['Validation refusée', 'Validation refused'],
          means: [
            'Le maire a refusé. Un recours au préfet est obligatoire avant le juge.',
            'The mayor refused. An appeal to the prefect is compulsory before court.',
          ],
          next: [
            {
              do: ['Saisir le préfet', 'Appeal to the prefect'],
              limit: 'attestation-accueil-rapo-2-mois',
              letter: 'recours-gracieux',
            },
          ],
        },
        'accueil-recours': {
          label: ['Préfet saisi', 'Prefect seised'],
          means: [
            'Le préfet examine le recours. Un mois de silence vaut rejet.',
            'The prefect examines the appeal. A month of silence is a rejection.',
          ],
          next: [
            {
              do: ['Attendre la réponse du préfet', 'Wait for the prefect’s answer'],
              limit: 'attestation-accueil-1-mois',
            },
          ],
        },
        'accueil-recours-rejete': {
          label: ['Recours rejeté', 'Appeal rejected'],
          means: [
            'Le préfet a rejeté le recours : le tribunal peut être saisi.',
            'The prefect rejected the appeal: the court may be seised.',
          ],
          next: [
            {
              do: ['Saisir le tribunal', 'Go to court'],
              limit: 'ta-recours-2-mois',
              letter: 'requete-ta-annulation',
            },
          ],
        },
        'accueil-valide': {
          label: ['Attestation validée', 'Certificate validated'],
          means: ['L’attestation d’accueil est validée.', 'The host’s certificate is validated.'],
          final: true,
        },
      },
      moves: [
        {
          on: 'attestation-accueil-demandee',
          from: [null],
          to: 'accueil-demande',
          opens: ['attestation-accueil-1-mois'],
        },
        {
          on: 'attestation-accueil-validee',
          from: ['accueil-demande', 'accueil-refuse', 'accueil-recours', 'accueil-recours-rejete'],
          to: 'accueil-valide',
          ends: ['attestation-accueil-1-mois'],
        },
        {
          on: 'attestation-accueil-refusee',
          from: ['accueil-demande'],
          to: 'accueil-refuse',
          opens: ['attestation-accueil-rapo-2-mois'],
          ends: ['attestation-accueil-1-mois'],
        },
        {
          on: 'attestation-accueil-refus-implicite',
          from: ['accueil-demande'],
          to: 'accueil-refuse',
          opens: ['attestation-accueil-rapo-2-mois'],
        },
        {
          on: 'attestation-accueil-rapo',
          from: ['accueil-refuse', 'accueil-demande'],
          to: 'accueil-recours',
          opens: ['attestation-accueil-1-mois'],
          ends: ['attestation-accueil-rapo-2-mois'],
        },
        {
          on: 'attestation-accueil-rapo-rejet',
          from: ['accueil-recours'],
          to: 'accueil-recours-rejete',
          opens: ['ta-recours-2-mois'],
        },
        {
          on: 'attestation-accueil-rapo-rejet-implicite',
          from: ['accueil-recours'],
          to: 'accueil-recours-rejete',
          opens: ['ta-recours-implicite-2-mois'],
        },
      ],
    }),
    NANTES,
    SUSPENSION,
    LIBERTE,
    ...beside('requete-nantes'),
  ],
};
