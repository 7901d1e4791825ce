import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const STUDY_FACTS = {
  'study.enrolled': {
    type: 'yes-no',
    label: text('Inscription dans un établissement', 'Enrolment in an institution'),
    question: text(
      'Êtes-vous inscrit(e) dans un établissement d’enseignement\u00a0?',
      'Are you enrolled in an educational institution?',
    ),
    proof: text('certificat d’inscription', 'enrolment certificate'),
    changes: 'by-acting',
  },
  'study.means_monthly': {
    type: 'number',
    unit: 'euros-a-month',
    label: text('Moyens d’existence mensuels de l’étudiant', 'Student’s monthly means'),
    question: text(
      'De combien disposez-vous par mois pour vos études\u00a0?',
      'How much do you have a month for your studies?',
    ),
    proof: text('bourse, virements, garant', 'scholarship, bank transfers, guarantor'),
    changes: 'by-acting',
  },
  'study.serious_progress': {
    type: 'yes-no',
    label: text('Études réelles et sérieuses', 'Real and serious studies'),
    question: text(
      'Vos études progressent-elles (examens, cohérence, pas d’abandon)\u00a0?',
      'Are your studies making progress (examinations, consistency, no dropping out)?',
    ),
    proof: text('relevés de notes, diplômes', 'transcripts, degrees'),
    changes: 'by-acting',
  },
  'study.schooled_in_france_since_16': {
    type: 'yes-no',
    label: text(
      'Scolarité en France depuis l’âge de seize ans',
      'Schooling in France since the age of sixteen',
    ),
    question: text(
      'Êtes-vous scolarisé(e) en France depuis au moins vos seize ans et poursuivez-vous des études supérieures\u00a0?',
      'Have you been at school in France since the age of sixteen at the latest, and are you in higher education?',
    ),
    proof: text('certificats de scolarité', 'school certificates'),
  },
  'study.admitted_by_competition': {
    type: 'yes-no',
    label: text(
      'Concours d’entrée d’un établissement conventionné',
      'Entrance competition of an institution under agreement',
    ),
    question: text(
      'Avez-vous réussi le concours d’entrée d’un établissement d’enseignement supérieur ayant signé une convention avec l’État\u00a0?',
      'Did you pass the entrance competition of a higher education institution that has an agreement with the State?',
    ),
    proof: text('attestation', 'certificate'),
    changes: 'by-acting',
  },
  'study.necessity_of_studies': {
    type: 'yes-no',
    label: text(
      'Nécessité liée au déroulement des études',
      'Necessity arising from the course of studies',
    ),
    question: text(
      'Une nécessité liée au déroulement des études justifie-t-elle l’absence de visa\u00a0?',
      'Does a necessity arising from the course of studies justify the lack of a visa?',
    ),
    proof: text('attestation de l’établissement', 'certificate of the institution'),
    answeredBy: 'lawyer',
  },
  'study.mobility_other_eu': {
    type: 'yes-no',
    label: text(
      'Programme de mobilité depuis un autre État de l’Union',
      'Mobility programme from another EU State',
    ),
    question: text(
      'Venez-vous dans le cadre d’un programme de mobilité depuis un autre État de l’Union européenne\u00a0?',
      'Are you coming under a mobility programme from another EU State?',
    ),
    proof: text('convention, titre de l’autre État', 'agreement, permit of the other State'),
  },
  'study.diploma_level': {
    type: 'choice',
    choices: {
      'below-licence': text('inférieur à la licence', 'below a bachelor’s degree'),
      licence: text('licence', 'bachelor’s degree (licence)'),
      'licence-pro': text(
        'licence professionnelle',
        'vocational bachelor’s degree (licence professionnelle)',
      ),
      master: text('master ou équivalent', 'master’s degree or equivalent'),
      doctorate: text('doctorat', 'doctorate'),
      'listed-label': text('diplôme labellisé de la liste', 'accredited degree on the list'),
    },
    label: text('Niveau du diplôme français', 'Level of the French degree'),
    question: text(
      'Quel diplôme français avez-vous obtenu\u00a0?',
      'Which French degree have you obtained?',
    ),
    proof: text('diplôme, attestation de réussite', 'degree, certificate of completion'),
  },
  'study.master_equivalent': {
    type: 'yes-no',
    label: text('Diplôme équivalent au grade de master', 'Degree equivalent to a master’s'),
    question: text(
      'Avez-vous un diplôme équivalent au grade de master, français ou étranger\u00a0?',
      'Do you hold a degree equivalent to a master’s, French or foreign?',
    ),
    proof: text('diplôme, attestation ENIC-NARIC', 'degree, ENIC-NARIC certificate'),
  },
  'study.diploma_in_france': {
    type: 'yes-no',
    label: text(
      'Diplôme d’un établissement français ou habilité',
      'Degree of a French or nationally approved institution',
    ),
    question: text(
      'L’établissement qui l’a délivré est-il français (ou habilité au plan national)\u00a0?',
      'Is the institution that issued it French (or approved at national level)?',
    ),
    proof: text('diplôme', 'degree'),
  },
  'study.diploma_months_ago': {
    type: 'number',
    unit: 'months',
    label: text('Mois écoulés depuis le diplôme', 'Months since the degree'),
    question: text(
      'Depuis combien de mois avez-vous obtenu le diplôme\u00a0?',
      'How many months ago did you obtain the degree?',
    ),
    proof: text('diplôme, attestation de réussite', 'degree, certificate of completion'),
  },
  'study.left_france_after_diploma': {
    type: 'yes-no',
    label: text('Départ de France après le diplôme', 'Left France after the degree'),
    question: text(
      'Avez-vous quitté la France après le diplôme\u00a0?',
      'Did you leave France after the degree?',
    ),
    proof: text('passeport', 'passport'),
  },
  'study.higher_education_diploma': {
    type: 'yes-no',
    label: text('Diplôme de l’enseignement supérieur', 'Higher education degree'),
    question: text(
      'Avez-vous un diplôme de l’enseignement supérieur\u00a0?',
      'Do you hold a higher education degree?',
    ),
    proof: text('diplôme', 'degree'),
  },
  'study.held_student_title': {
    type: 'yes-no',
    label: text(
      'Titre étudiant lors de l’obtention du diplôme',
      'Student permit when the degree was obtained',
    ),
    question: text(
      'Aviez-vous un titre étudiant quand vous avez obtenu le diplôme\u00a0?',
      'Did you hold a student permit when you obtained the degree?',
    ),
    proof: text('titre étudiant', 'student permit'),
  },
  'study.researcher_title_completed': {
    type: 'yes-no',
    label: text(
      'Travaux achevés sous un titre «\u00a0talent-chercheur\u00a0»',
      'Research completed under a “talent – researcher” permit',
    ),
    question: text(
      'Avez-vous terminé vos travaux sous un titre «\u00a0talent-chercheur\u00a0»\u00a0?',
      'Have you completed your research under a “talent – researcher” permit?',
    ),
    proof: text('convention d’accueil, titre', 'hosting agreement, permit'),
  },
  'study.work_hours_pct': {
    type: 'number',
    unit: 'percent',
    label: text('Part de la durée annuelle de travail', 'Share of the yearly working time'),
    question: text(
      'Quel pourcentage de la durée annuelle de travail vos heures représentent-elles (964 heures\u00a0: 60\u00a0%)\u00a0?',
      'What percentage of the yearly working time do your hours represent (964 hours: 60%)?',
    ),
    proof: text('bulletins de paie', 'payslips'),
  },
  'study.diploma_date': {
    type: 'date',
    label: text('Date du diplôme', 'Date of the degree'),
    question: text(
      'À quelle date avez-vous obtenu le diplôme\u00a0?',
      'When did you obtain the degree?',
    ),
    proof: text('diplôme, procès-verbal de jury', 'degree, minutes of the examining board'),
  },
  'study.mobility_programme_months': {
    type: 'number',
    unit: 'months',
    label: text('Durée du programme de mobilité', 'Length of the mobility programme'),
    question: text(
      'Quelle est la durée totale du programme ou de la convention de mobilité\u00a0?',
      'How long is the mobility programme or agreement in all?',
    ),
    proof: text(
      'convention ou attestation du programme',
      'agreement or statement of the programme',
    ),
  },
} as const satisfies Readonly<Record<string, Fact>>;
