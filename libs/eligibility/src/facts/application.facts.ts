import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const APPLICATION_FACTS = {
  // The day of the evaluation where it is not told.
  'application.date': {
    type: 'date',
    label: text('Date de la demande', 'Date of the application'),
    question: text(
      'Quand la demande a-t-elle été (sera-t-elle) déposée\u00a0?',
      'When was (or will be) the application filed?',
    ),
    proof: text('confirmation de dépôt, récépissé', 'confirmation of filing, receipt'),
  },
  'application.age_at_request': {
    type: 'number',
    unit: 'years',
    label: text('Âge à la date de la demande', 'Age on the day of the application'),
    question: null,
    proof: null,
    answeredBy: 'computation',
  },
  'application.ground_invoked': {
    type: 'code',
    codes: 'titles',
    label: text('Fondements invoqués', 'Grounds invoked'),
    question: text(
      'Sur quels fondements la demande a-t-elle été déposée\u00a0?',
      'On which grounds was the application filed?',
    ),
    proof: text('formulaire, courrier', 'form, letter'),
  },
  'application.first_request': {
    type: 'yes-no',
    label: text('Première demande de titre', 'First application for a permit'),
    question: text(
      'Est-ce votre première demande de titre\u00a0?',
      'Is this your first application for a permit?',
    ),
    proof: null,
  },
  // R431-4 and R431-5.
  'application.within_deadline': {
    type: 'yes-no',
    label: text('Demande dans les délais', 'Application filed in time'),
    question: null,
    proof: null,
    answeredBy: 'computation',
  },
  // Between sixteen and eighteen no card is compulsory: the declaration opens it (CESEDA L421-35).
  'application.wants_to_work': {
    type: 'yes-no',
    label: text('Souhait de travailler avant 18 ans', 'Wish to work before the age of 18'),
    question: text(
      'Si vous avez entre 16 et 18 ans\u00a0: déclarez-vous vouloir exercer une activité professionnelle\u00a0?',
      'If you are between 16 and 18: do you declare that you want to work?',
    ),
    proof: text(
      'déclaration, contrat d’apprentissage ou promesse d’embauche',
      'declaration, apprenticeship contract or promise of employment',
    ),
  },
} as const satisfies Readonly<Record<string, Fact>>;
