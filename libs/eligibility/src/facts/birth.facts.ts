import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const BIRTH_FACTS = {
  // A right to French nationality is checked first.
  'birth.in_france': {
    type: 'yes-no',
    label: text('Naissance en France', 'Birth in France'),
    question: text('Êtes-vous né(e) en France\u00a0?', 'Were you born in France?'),
    proof: text('acte de naissance', 'birth certificate'),
  },
  'birth.continuous_residence_years': {
    type: 'number',
    unit: 'years',
    label: text(
      'Années de résidence continue en France (né en France)',
      'Years of continuous residence in France (born in France)',
    ),
    question: text(
      'Combien d’années avez-vous vécu en France de façon continue\u00a0?',
      'For how many years have you lived continuously in France?',
    ),
    proof: text('scolarité, suivi médical, CAF', 'schooling, medical follow-up, family allowances'),
    changes: 'by-time',
  },
  'birth.school_years_after_10': {
    type: 'number',
    unit: 'years',
    label: text(
      'Années de scolarité en France après l’âge de dix ans',
      'Years of schooling in France after the age of ten',
    ),
    question: text(
      'Combien d’années d’école avez-vous suivies en France après vos dix ans\u00a0?',
      'How many years of school did you attend in France after the age of ten?',
    ),
    proof: text('certificats de scolarité', 'school attendance certificates'),
  },
  'birth.right_21_7': {
    type: 'yes-no',
    label: text(
      'Conditions de la nationalité française à la majorité (article 21-7 du code civil)',
      'Conditions of French nationality at majority (Article 21-7 of the Civil Code)',
    ),
    question: text(
      'Remplissez-vous les conditions pour devenir français(e) à la majorité (naissance et résidence en France)\u00a0?',
      'Do you meet the conditions to become French on coming of age (birth and residence in France)?',
    ),
    proof: null,
  },
  'birth.residence_since': {
    type: 'date',
    label: text(
      'Début de la résidence continue (né en France)',
      'Start of the continuous residence (born in France)',
    ),
    question: text(
      'Depuis quelle date vivez-vous en France de façon continue (si vous y êtes né(e))\u00a0?',
      'Since when have you lived continuously in France (if you were born there)?',
    ),
    proof: text('scolarité, suivi médical', 'schooling, medical follow-up'),
  },
} as const satisfies Readonly<Record<string, Fact>>;
