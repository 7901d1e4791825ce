import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';
import { RELATIVE_TITLES } from './relative-titles.ts';

export const PARENT_FACTS = {
  // The client’s own nationality is checked first.
  'parent.is_french': {
    type: 'yes-no',
    label: text('Parent français', 'French parent'),
    question: text(
      'L’un de vos parents est-il français\u00a0?',
      'Is one of your parents a French citizen?',
    ),
    proof: text(
      'carte d’identité, certificat de nationalité, décret',
      'identity card, nationality certificate, decree',
    ),
  },
  'parent.filiation_established': {
    type: 'yes-no',
    label: text('Filiation établie', 'Parentage established'),
    question: text(
      'La filiation est-elle établie par un acte\u00a0?',
      'Is the parentage established by a civil status record?',
    ),
    proof: text('acte de naissance', 'birth certificate'),
  },
  // Who tells of life with a parent is that parent's child, unless no record establishes it.
  'parent.filiation_missing': {
    type: 'yes-no',
    label: text('Aucun acte n’établit la filiation', 'No record establishes the parentage'),
    question: null,
    proof: null,
    answeredBy: 'computation',
    presumed: false,
  },
  'parent.applicant_dependent': {
    type: 'yes-no',
    label: text('À la charge des parents', 'Dependent on the parents'),
    question: text(
      'Êtes-vous financièrement à la charge de vos parents\u00a0?',
      'Do your parents support you financially?',
    ),
    proof: text(
      'virements, avis d’imposition, absence de ressources',
      'bank transfers, tax assessments, lack of resources',
    ),
  },
  'parent.lived_with_since_age': {
    type: 'number',
    unit: 'years',
    label: text(
      'Âge au début de la vie en France avec un parent',
      'Age when life in France with a parent began',
    ),
    question: text(
      'Depuis quel âge vivez-vous en France avec au moins un de vos parents\u00a0?',
      'From what age have you lived in France with at least one of your parents?',
    ),
    proof: text('scolarité, domicile commun', 'schooling, shared address'),
  },
  'parent.title': {
    type: 'choice',
    choices: RELATIVE_TITLES,
    label: text('Titre des parents', 'Parents’ permit'),
    question: text('Quel titre vos parents ont-ils\u00a0?', 'Which permit do your parents hold?'),
    proof: text('titre des parents', 'parents’ permit'),
  },
  'parent.lived_with_since': {
    type: 'date',
    label: text(
      'Début de la vie en France avec un parent',
      'Start of life in France with a parent',
    ),
    question: text(
      'Depuis quelle date vivez-vous en France avec au moins un de vos parents\u00a0?',
      'Since when have you lived in France with at least one of your parents?',
    ),
    proof: text('scolarité, domicile', 'schooling, address'),
  },
} as const satisfies Readonly<Record<string, Fact>>;
