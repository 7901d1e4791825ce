import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const EU_FACTS = {
  'eu.citizen': {
    type: 'yes-no',
    label: text(
      'Citoyen de l’Union européenne, de l’EEE ou de la Suisse',
      'Citizen of the European Union, the EEA or Switzerland',
    ),
    question: text(
      'Êtes-vous citoyen de l’Union européenne, de l’EEE ou de la Suisse\u00a0?',
      'Are you a citizen of the European Union, the EEA or Switzerland?',
    ),
    proof: text('passeport', 'passport'),
  },
  'eu.activity': {
    type: 'choice',
    choices: {
      none: text('aucune', 'none'),
      worker: text('salarié', 'employed'),
      'self-employed': text('indépendant', 'self-employed'),
      jobseeker: text('demandeur d’emploi', 'jobseeker'),
      student: text('étudiant', 'student'),
      inactive: text('inactif', 'not working'),
      retired: text('retraité', 'retired'),
    },
    label: text('Activité', 'Activity'),
    question: text(
      'Travaillez-vous, étudiez-vous, cherchez-vous un emploi\u00a0?',
      'Do you work, study or look for a job?',
    ),
    proof: text(
      'contrat, attestation France Travail, inscription',
      'contract, France Travail certificate, enrolment',
    ),
    changes: 'by-acting',
  },
  'eu.activity_real_effective': {
    type: 'yes-no',
    label: text('Activité réelle et effective', 'Genuine and effective activity'),
    question: text(
      'L’activité est-elle réelle et non marginale (heures, salaires)\u00a0?',
      'Is the activity genuine and not marginal (hours, wages)?',
    ),
    proof: text('bulletins de paie', 'payslips'),
    changes: 'by-acting',
  },
  'eu.retains_worker_status': {
    type: 'yes-no',
    label: text('Maintien du statut de travailleur', 'Worker status retained'),
    question: text(
      'Après avoir travaillé, êtes-vous malade, en formation liée à ce travail, ou inscrit à France Travail après une perte involontaire d’emploi (plus d’un an de travail, ou perte depuis six mois au plus)\u00a0?',
      'After having worked, are you ill, in training related to that work, or registered with France Travail after losing the job involuntarily (over a year of work, or lost six months ago at most)?',
    ),
    proof: text(
      'attestation France Travail, arrêt de travail',
      'France Travail certificate, sick note',
    ),
    presumed: false,
  },
  // May not be required above the level of the RSA, or of the old-age allowance.
  'eu.resources_sufficient': {
    type: 'yes-no',
    label: text('Ressources suffisantes', 'Sufficient resources'),
    question: text(
      'Avez-vous des ressources suffisantes pour ne pas devenir une charge pour l’assistance sociale\u00a0?',
      'Do you have sufficient resources not to become a burden on social assistance?',
    ),
    proof: text('relevés bancaires', 'bank statements'),
    changes: 'by-acting',
  },
  'eu.health_insurance': {
    type: 'yes-no',
    label: text('Assurance maladie complète', 'Full health insurance'),
    question: text(
      'Avez-vous une assurance maladie complète\u00a0?',
      'Do you have full health insurance?',
    ),
    proof: text('attestation', 'certificate'),
    changes: 'by-acting',
  },
  'eu.years_legal': {
    type: 'number',
    unit: 'years',
    label: text(
      'Années de résidence légale et ininterrompue',
      'Years of lawful and uninterrupted residence',
    ),
    question: text(
      'Depuis combien d’années résidez-vous en France légalement et sans interruption\u00a0?',
      'For how many years have you lived in France lawfully and without a break?',
    ),
    proof: text('preuves de résidence', 'evidence of residence'),
    changes: 'by-time',
  },
  'eu.absence_years': {
    type: 'number',
    unit: 'years',
    label: text(
      'Plus longue absence de France, en années',
      'Longest absence from France, in years',
    ),
    question: text(
      'Combien d’années a duré votre plus longue absence de France\u00a0?',
      'How many years was your longest absence from France?',
    ),
    proof: null,
  },
  'eu.family_link': {
    type: 'choice',
    choices: {
      none: text('aucun lien', 'no link'),
      spouse: text('conjoint', 'spouse'),
      descendant: text('descendant', 'descendant'),
      'ascendant-dependent': text('ascendant à charge', 'dependent relative in the ascending line'),
      partner: text('partenaire', 'partner'),
      other: text('autre membre de famille', 'other family member'),
    },
    label: text('Lien avec le citoyen de l’Union', 'Link with the EU citizen'),
    question: text(
      'Quel est votre lien avec le citoyen de l’Union\u00a0?',
      'What is your link with the EU citizen?',
    ),
    proof: text('acte d’état civil, PACS', 'civil status record, PACS'),
    presumed: 'none',
  },
  'eu.sponsor_has_right': {
    type: 'yes-no',
    label: text(
      'Droit au séjour du citoyen de l’Union rejoint',
      'Right of residence of the EU citizen joined',
    ),
    question: text(
      'Le citoyen de l’Union que vous rejoignez a-t-il un droit au séjour (travail, ressources et assurance, études)\u00a0?',
      'Does the EU citizen whom you are joining have a right of residence (work, resources and insurance, studies)?',
    ),
    proof: text('contrat, ressources', 'contract, resources'),
  },
  // L233-1 5°, L233-2 al. 2: the family is then the spouse and dependent children.
  'eu.sponsor_student_only': {
    type: 'yes-no',
    label: text('Citoyen de l’Union seulement étudiant', 'EU citizen only a student'),
    question: text(
      'Le citoyen de l’Union est-il en France seulement comme étudiant\u00a0?',
      'Is the EU citizen in France only as a student?',
    ),
    proof: text('inscription', 'enrolment'),
  },
  'eu.sponsor_french_returning': {
    type: 'yes-no',
    label: text(
      'Famille d’un Français de retour d’un autre État de l’Union',
      'Family of a French citizen returning from another EU State',
    ),
    question: text(
      'Votre famille française a-t-elle vécu avec vous dans un autre État de l’Union avant de revenir\u00a0?',
      'Did your French family live with you in another EU State before coming back?',
    ),
    proof: text('preuves de séjour dans l’autre État', 'evidence of residence in the other State'),
  },
  'eu.legal_since': {
    type: 'date',
    label: text('Début de la résidence légale en France', 'Start of lawful residence in France'),
    question: text(
      'Depuis quelle date résidez-vous légalement en France\u00a0?',
      'Since when have you lawfully lived in France?',
    ),
    proof: text('preuves de résidence', 'evidence of residence'),
  },
} as const satisfies Readonly<Record<string, Fact>>;
