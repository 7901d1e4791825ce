import type { Details } from './declaration.ts';
import { several, words } from './details.ts';

/**
 * Why an authority refuses, as its letter says it: for the firm's own statistics, asked and never required. Nothing is
 * computed from it. Several may be given at once.
 */
export const GROUNDS: Details = {
  grounds: several('Motifs du refus', 'Grounds of refusal', {
    'ordre-public': ['Menace à l’ordre public', 'Threat to public order'],
    ressources: ['Ressources', 'Resources'],
    logement: ['Logement', 'Housing'],
    sejour: ['Ancienneté ou nature du séjour', 'Length or nature of stay'],
    'liens-familiaux': ['Liens personnels et familiaux', 'Personal and family ties'],
    'communaute-de-vie': ['Communauté de vie', 'Life together'],
    'visa-long-sejour': ['Absence de visa de long séjour', 'No long-stay visa'],
    fraude: ['Fraude ou documents inauthentiques', 'Fraud or forged documents'],
    'etat-civil': ['Identité ou état civil non établis', 'Identity or civil status not proved'],
    incomplet: ['Dossier incomplet', 'Incomplete file'],
    emploi: ['Emploi ou autorisation de travail', 'Work or work authorisation'],
    etudes: ['Réalité et sérieux des études', 'Genuine and serious studies'],
    sante: ['État de santé, soins disponibles', 'Health, care available'],
    integration: ['Intégration, langue', 'Integration, language'],
    principes: ['Principes de la vie familiale', 'Principles of family life'],
    'residence-en-france': ['Résidence en France', 'Already residing in France'],
    polygamie: ['Polygamie', 'Polygamy'],
    'objet-du-sejour': ['Objet et conditions du séjour, retour', 'Purpose of stay, return'],
    irrecevable: ['Demande irrecevable ou tardive', 'Inadmissible or late application'],
    autre: ['Autre', 'Other'],
  }),
  otherGround: words('Autre motif', 'Other ground'),
};
