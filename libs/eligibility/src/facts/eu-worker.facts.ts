import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

/** The end of a job, after which a Union citizen may keep the right of a worker (R233-7). */
export const EU_WORKER_FACTS = {
  'eu.worker_status_told': {
    type: 'yes-no',
    label: text(
      'Maintien du statut de travailleur affirmé sans en dire la cause',
      'Worker status said to be retained, without saying why',
    ),
    question: null,
    proof: null,
    answeredBy: 'computation',
  },
  'eu.work_stopped_by': {
    type: 'choice',
    choices: {
      incapacity: text(
        'incapacité temporaire (maladie, accident)',
        'temporary incapacity (illness, accident)',
      ),
      'involuntary-unemployment': text(
        'perte involontaire de l’emploi',
        'involuntary loss of the job',
      ),
      training: text('formation professionnelle', 'vocational training'),
      other: text('autre cause', 'another cause'),
    },
    label: text('Cause de l’arrêt du travail', 'Why work stopped'),
    question: text('Pourquoi avez-vous cessé de travailler\u00a0?', 'Why did you stop working?'),
    proof: text(
      'lettre de licenciement, arrêt de travail, inscription en formation',
      'dismissal letter, sick note, enrolment in training',
    ),
  },
  'eu.months_worked_before_stop': {
    type: 'number',
    unit: 'months',
    label: text('Mois travaillés avant l’arrêt', 'Months worked before stopping'),
    question: text(
      'Combien de mois aviez-vous travaillé\u00a0?',
      'How many months had you worked?',
    ),
    proof: text('contrat, bulletins de paie', 'contract, payslips'),
  },
  'eu.registered_jobseeker': {
    type: 'yes-no',
    label: text('Inscrit comme demandeur d’emploi', 'Registered as a jobseeker'),
    question: text(
      'Êtes-vous inscrit à France Travail\u00a0?',
      'Are you registered with France Travail?',
    ),
    proof: text('attestation France Travail', 'France Travail certificate'),
    changes: 'by-acting',
  },
  'eu.unemployed_since': {
    type: 'date',
    label: text('Perte de l’emploi', 'Loss of the job'),
    question: text(
      'À quelle date avez-vous perdu votre emploi\u00a0?',
      'When did you lose your job?',
    ),
    proof: text(
      'lettre de licenciement, attestation de l’employeur',
      'dismissal letter, employer’s certificate',
    ),
  },
  'eu.unemployed_months': {
    type: 'number',
    unit: 'months',
    label: text('Mois depuis la perte de l’emploi', 'Months since the loss of the job'),
    question: text(
      'Depuis combien de mois avez-vous perdu votre emploi\u00a0?',
      'How many months ago did you lose your job?',
    ),
    proof: null,
  },
  'eu.training_keeps_status': {
    type: 'yes-no',
    label: text(
      'Formation liée à l’ancien emploi, ou chômage involontaire',
      'Training related to the former job, or involuntary unemployment',
    ),
    question: text(
      'La formation est-elle en lien avec votre ancienne activité, ou aviez-vous perdu votre emploi involontairement\u00a0?',
      'Is the training related to your former occupation, or had you lost your job involuntarily?',
    ),
    proof: text('convention de formation', 'training agreement'),
  },
} as const satisfies Readonly<Record<string, Fact>>;
