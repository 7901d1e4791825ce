import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const STAY_FACTS = {
  'stay.in_france': {
    type: 'yes-no',
    label: text('Résidence en France', 'Residence in France'),
    question: text(
      'Habitez-vous actuellement en France\u00a0?',
      'Do you currently live in France?',
    ),
    proof: text('justificatif de domicile', 'proof of address'),
    presumed: true,
  },
  'stay.habitual_residence': {
    type: 'yes-no',
    label: text('Résidence habituelle en France', 'Habitual residence in France'),
    question: text(
      'La France est-elle votre lieu de vie habituel (et non des séjours de passage)\u00a0?',
      'Is France the place where you habitually live (and not where you come for short stays)?',
    ),
    proof: text('faisceau de preuves par trimestre', 'set of evidence for each quarter'),
  },
  'stay.habitual_l433_3_1': {
    type: 'yes-no',
    label: text(
      'Résidence habituelle au sens de l’article L433-3-1',
      'Habitual residence within the meaning of Article L433-3-1',
    ),
    question: text(
      'Avez-vous passé au moins six mois par an en France ces trois dernières années, et le centre de vos intérêts y est-il\u00a0?',
      'Have you spent at least six months a year in France over the last three years, and is it the centre of your interests?',
    ),
    proof: text('billets, tampons, impôts, école, bail', 'tickets, stamps, taxes, school, lease'),
  },
  'stay.habitual_years': {
    type: 'number',
    unit: 'years',
    label: text(
      'Années de résidence habituelle en France',
      'Years of habitual residence in France',
    ),
    question: text(
      'Depuis combien d’années vivez-vous en France sans être reparti(e) vivre ailleurs\u00a0?',
      'For how many years have you lived in France without going back to live elsewhere?',
    ),
    proof: text(
      'tableau de présence (au moins deux preuves fortes par semestre)',
      'table of presence (at least two strong items of evidence for each half-year)',
    ),
    changes: 'by-time',
  },
  'stay.habitual_residence_proven': {
    type: 'yes-no',
    label: text('Présence prouvée sur toute la période', 'Presence proven over the whole period'),
    question: text(
      'La présence est-elle prouvée sur toute la période de référence\u00a0?',
      'Is the presence proven over the whole reference period?',
    ),
    proof: text(
      'relevés bancaires avec opérations, aide médicale de l’État, ordonnances, avis d’imposition, bulletins de paie, transports',
      'bank statements with transactions, State medical aid, prescriptions, tax assessments, payslips, transport',
    ),
    answeredBy: 'lawyer',
    changes: 'by-acting',
  },
  'stay.longest_unproven_gap_months': {
    type: 'number',
    unit: 'months',
    label: text('Plus longue période sans preuve', 'Longest period without evidence'),
    question: text(
      'Quelle est la plus longue période sans aucune preuve, en mois\u00a0?',
      'How many months is the longest period without any evidence?',
    ),
    proof: text('tableau de présence', 'table of presence'),
  },
  'stay.residence_since_age': {
    type: 'number',
    unit: 'years',
    label: text(
      'Âge au début de la résidence habituelle en France',
      'Age when habitual residence in France began',
    ),
    question: text(
      'À quel âge avez-vous commencé à vivre habituellement en France\u00a0?',
      'At what age did you begin to live habitually in France?',
    ),
    proof: text(
      'certificats de scolarité, carnet de vaccination',
      'school certificates, vaccination record',
    ),
  },
  // Algerian accord 6, 1): ten years become fifteen; never presumed.
  'stay.student_period_in_reference': {
    type: 'yes-no',
    label: text(
      'Période sous titre étudiant dans les années comptées',
      'Period under a student permit among the years counted',
    ),
    question: text(
      'Avez-vous eu un titre étudiant pendant ces années de résidence\u00a0?',
      'Did you hold a student permit during these years of residence?',
    ),
    proof: text('anciens titres', 'former permits'),
  },
  'stay.regular_now': {
    type: 'yes-no',
    label: text('Séjour régulier aujourd’hui', 'Regular stay today'),
    question: text(
      'Avez-vous aujourd’hui un titre, un récépissé, une attestation de prolongation ou un visa valide\u00a0?',
      'Do you hold today a valid permit, receipt, certificate of extension or visa?',
    ),
    proof: text(
      'titre, récépissé, attestation de prolongation ou de décision favorable',
      'permit, receipt, certificate of extension or of a favourable decision',
    ),
  },
  'stay.regular_uninterrupted_years': {
    type: 'number',
    unit: 'years',
    label: text('Années de séjour régulier ininterrompu', 'Years of uninterrupted regular stay'),
    question: text(
      'Depuis combien d’années êtes-vous en situation régulière sans interruption\u00a0?',
      'For how many years has your stay been regular without a break?',
    ),
    proof: text('tous les titres et récépissés successifs', 'all successive permits and receipts'),
    changes: 'by-time',
  },
  'stay.regular_years_total': {
    type: 'number',
    unit: 'years',
    label: text('Années de séjour régulier au total', 'Years of regular stay in all'),
    question: text(
      'Combien d’années de séjour régulier avez-vous au total, interruptions déduites\u00a0?',
      'How many years of regular stay do you have in all, leaving out the breaks?',
    ),
    proof: text('tous les titres et récépissés', 'all permits and receipts'),
    changes: 'by-time',
  },
  'stay.regular_years_all_student': {
    type: 'yes-no',
    label: text(
      'Séjour régulier entièrement sous titre étudiant',
      'Regular stay entirely under student permits',
    ),
    question: text(
      'Ces années de séjour régulier ont-elles toutes été couvertes par un titre étudiant\u00a0?',
      'Were all these years of regular stay covered by a student permit?',
    ),
    proof: text('anciens titres', 'former permits'),
  },
  'stay.uninterrupted_years': {
    type: 'number',
    unit: 'years',
    label: text('Années de présence ininterrompue', 'Years of uninterrupted presence'),
    question: text(
      'Depuis combien d’années vivez-vous en France de façon ininterrompue (hors périodes sous titre saisonnier ou étudiant, ou sous attestation de demande d’asile)\u00a0?',
      'For how many years have you lived in France without a break (leaving out periods under a seasonal or student permit or an asylum claim certificate)?',
    ),
    proof: text('tableau de présence', 'table of presence'),
    changes: 'by-time',
  },
  'stay.absence_max_months': {
    type: 'number',
    unit: 'months',
    label: text('Plus longue absence de France', 'Longest absence from France'),
    question: text(
      'Quelle est votre plus longue absence de France d’un seul tenant, en mois\u00a0?',
      'How many months was your longest single absence from France?',
    ),
    proof: text('tampons', 'stamps'),
  },
  'stay.absence_total_months': {
    type: 'number',
    unit: 'months',
    label: text('Absences de France au total', 'Absences from France in all'),
    question: text(
      'Combien de mois d’absence de France avez-vous au total sur la période\u00a0?',
      'How many months of absence from France do you have in all over the period?',
    ),
    proof: text('tampons', 'stamps'),
  },
  'stay.absence_eu_max_months': {
    type: 'number',
    unit: 'months',
    label: text(
      'Plus longue absence de l’Union européenne',
      'Longest absence from the European Union',
    ),
    question: text(
      'Quelle est votre plus longue absence de l’Union européenne d’un seul tenant, en mois\u00a0?',
      'How many months was your longest single absence from the European Union?',
    ),
    proof: text('tampons', 'stamps'),
  },
  'stay.absence_eu_total_months': {
    type: 'number',
    unit: 'months',
    label: text(
      'Absences de l’Union européenne au total',
      'Absences from the European Union in all',
    ),
    question: text(
      'Combien de mois d’absence de l’Union européenne avez-vous au total sur les cinq années\u00a0?',
      'How many months of absence from the European Union do you have in all over the five years?',
    ),
    proof: text('tampons', 'stamps'),
  },
  'stay.absence_extension_authorised': {
    type: 'yes-no',
    label: text('Prolongation d’absence autorisée', 'Extended absence authorised'),
    question: text(
      'La préfecture ou le consulat vous avait-il accordé une prolongation d’absence\u00a0?',
      'Had the prefecture or the consulate granted you an extended absence?',
    ),
    proof: text('décision', 'decision'),
    presumed: false,
  },
  // May differ from entry.first_date.
  'stay.habitual_since': {
    type: 'date',
    label: text(
      'Début de la résidence habituelle en France',
      'Start of the habitual residence in France',
    ),
    question: text(
      'Depuis quelle date vivez-vous habituellement en France sans être reparti(e) vivre ailleurs\u00a0?',
      'Since when have you habitually lived in France without going back to live elsewhere?',
    ),
    proof: text('tableau de présence', 'table of presence'),
  },
} as const satisfies Readonly<Record<string, Fact>>;
