import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { NO_NEW_VISA } from './after-studies.ts';

/** Researcher whose work under a « talent – chercheur » card is over, who looks for a job or sets up a business. */
export const CST_RECE_CHERCHEUR: Title = {
  id: 'cst-rece-chercheur',
  kind: 'of-right',
  family: 'etudes',
  duration: text('1 an, non renouvelable', 'one year, not renewable'),
  work: text(
    'toute activité salariée jusqu’au contrat définitif ou à l’immatriculation de l’entreprise',
    'any employment until the final contract or the registration of the business',
  ),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L422-10'],
      conditions: all(
        gate('G-CST'),
        when('study.researcher_title_completed', '=', true),
        when('resources.health_insurance', '=', true),
        NO_NEW_VISA,
      ),
    },
  ],
  filing: text(
    'avant l’expiration de la carte «\u00a0talent – chercheur\u00a0»',
    'before the “talent – researcher” card expires',
  ),
  documents: [
    text(
      'convention d’accueil et attestation de fin des travaux',
      'hosting agreement and statement that the work is over',
    ),
    text('attestation d’assurance maladie', 'proof of health insurance'),
  ],
  notes: [
    text(
      'Le délai de douze mois de l’article R422-14 ne vise que les anciens étudiants.',
      'The twelve months of article R422-14 only concern former students.',
    ),
    text(
      'La famille reçoit une carte «\u00a0talent (famille)\u00a0» de même durée (L422-13).',
      'The family receives a “talent (family)” card of the same length (L422-13).',
    ),
    text(
      'Le silence de l’administration vaut refus après 90 jours (R422-12).',
      'Silence refuses after 90 days (R422-12).',
    ),
  ],
};
