import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const TIES_FACTS = {
  'ties.family_in_france': {
    type: 'rows',
    rows: 'family',
    label: text('Famille en France', 'Family in France'),
    question: text(
      'Qui, dans votre famille, vit en France et avec quel titre\u00a0?',
      'Who in your family lives in France, and under which permit?',
    ),
    proof: text('titres, livret de famille', 'permits, family record book'),
  },
  'ties.family_abroad': {
    type: 'rows',
    rows: 'family',
    label: text('Famille restée au pays', 'Family back home'),
    question: text(
      'Quels membres de votre famille vivent encore au pays, et quels contacts avez-vous\u00a0?',
      'Which members of your family still live in your country, and what contact do you have?',
    ),
    proof: text('déclarations, actes de décès', 'statements, death certificates'),
  },
  'ties.work_and_social_integration': {
    type: 'choices',
    choices: {
      emploi: text('emploi', 'work'),
      formation: text('formation', 'training'),
      bénévolat: text('bénévolat', 'volunteering'),
      logement: text('logement', 'housing'),
      impôts: text('impôts', 'taxes'),
      none: text('rien de tout cela', 'none of these'),
    },
    label: text('Insertion dans la société française', 'Integration in French society'),
    question: text(
      'Par quoi êtes-vous inséré(e) en France (emploi, formation, bénévolat, logement, impôts)\u00a0?',
      'How are you integrated in France (work, training, volunteering, housing, taxes)?',
    ),
    proof: text(
      'bulletins de paie, attestations, avis d’imposition',
      'payslips, statements, tax assessments',
    ),
  },
  // L423-23 excludes these categories; article 8 of the European Convention may still be argued.
  'ties.in_narrower_vpf_category': {
    type: 'yes-no',
    label: text(
      'Catégorie plus précise de la carte «\u00a0vie privée et familiale\u00a0»',
      'Narrower category of the private and family life permit',
    ),
    question: text(
      'Relevez-vous d’une catégorie plus précise (conjoint ou parent de Français, regroupement familial, arrivée avant treize ans, aide sociale à l’enfance)\u00a0?',
      'Do you belong to a narrower category (spouse or parent of a French citizen, family reunification, arrival before thirteen, child welfare)?',
    ),
    proof: null,
  },
} as const satisfies Readonly<Record<string, Fact>>;
