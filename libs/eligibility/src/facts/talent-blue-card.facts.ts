import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const TALENT_BLUE_CARD_FACTS = {
  'talent.highly_qualified_job': {
    type: 'yes-no',
    label: text('Emploi hautement qualifié', 'Highly qualified job'),
    question: text(
      'L’emploi exige-t-il un haut niveau de qualification\u00a0?',
      'Does the job require a high level of qualification?',
    ),
    proof: text('contrat, diplôme', 'contract, degree'),
    changes: 'by-acting',
  },
  'talent.diploma_years': {
    type: 'number',
    unit: 'years',
    label: text('Années d’études supérieures', 'Years of higher education'),
    question: text(
      'Combien d’années d’études supérieures votre diplôme sanctionne-t-il\u00a0?',
      'How many years of higher education does your degree represent?',
    ),
    proof: text('diplôme', 'degree'),
  },
  'talent.experience_years': {
    type: 'number',
    unit: 'years',
    label: text(
      'Années d’expérience de niveau comparable',
      'Years of experience at a comparable level',
    ),
    question: text(
      'Combien d’années d’expérience professionnelle avez-vous à un niveau comparable\u00a0?',
      'How many years of professional experience do you have at a comparable level?',
    ),
    proof: text('certificats de travail', 'work certificates'),
    changes: 'by-time',
  },
  'talent.listed_it_profession': {
    type: 'yes-no',
    label: text(
      'Profession de la liste réglementaire (numérique)',
      'Occupation on the regulatory list (information technology)',
    ),
    question: text(
      'Exercez-vous une profession de la liste réglementaire (numérique, notamment)\u00a0?',
      'Is your occupation on the regulatory list (information technology in particular)?',
    ),
    proof: text('contrat', 'contract'),
  },
  'talent.experience_last_7_years': {
    type: 'number',
    unit: 'years',
    label: text(
      'Années d’expérience pertinente sur les sept dernières',
      'Years of relevant experience in the last seven',
    ),
    question: text(
      'Combien d’années d’expérience pertinente avez-vous sur les sept dernières\u00a0?',
      'How many years of relevant experience do you have in the last seven?',
    ),
    proof: text('certificats de travail', 'work certificates'),
    changes: 'by-time',
  },
  'talent.cbe_years_france': {
    type: 'number',
    unit: 'years',
    label: text(
      'Années sous carte bleue européenne en France',
      'Years under an EU Blue Card in France',
    ),
    question: text(
      'Depuis combien d’années avez-vous la carte bleue européenne en France\u00a0?',
      'For how many years have you held the EU Blue Card in France?',
    ),
    proof: text('titres successifs', 'successive permits'),
    changes: 'by-time',
  },
  'talent.eligible_eu_title_years_before': {
    type: 'number',
    unit: 'years',
    label: text(
      'Années antérieures dans l’Union sous un titre éligible',
      'Earlier years in the Union under an eligible permit',
    ),
    question: text(
      'Combien d’années avez-vous passées auparavant dans l’Union européenne sous carte bleue, permis hautement qualifié, titre de chercheur ou protection\u00a0?',
      'How many years did you spend before in the European Union under a Blue Card, a highly qualified worker’s or researcher’s permit, or protection?',
    ),
    proof: text('titres successifs', 'successive permits'),
  },
  'talent.cbe_other_state_months': {
    type: 'number',
    unit: 'months',
    label: text(
      'Mois sous carte bleue d’un autre État membre',
      'Months under another Member State’s Blue Card',
    ),
    question: text(
      'Combien de mois avez-vous passés sous carte bleue d’un autre État membre\u00a0?',
      'How many months have you held another Member State’s Blue Card?',
    ),
    proof: text('titre', 'permit'),
    changes: 'by-time',
  },
  'talent.months_since_entry_mobility': {
    type: 'number',
    unit: 'months',
    label: text(
      'Mois écoulés depuis l’entrée au titre de la mobilité',
      'Months since entry under mobility',
    ),
    question: text(
      'Depuis combien de mois êtes-vous entré(e) en France dans le cadre de cette mobilité\u00a0?',
      'How many months ago did you enter France under this mobility?',
    ),
    proof: text('tampon', 'stamp'),
  },
  'talent.family_lived_other_state': {
    type: 'yes-no',
    label: text(
      'Famille déjà constituée dans l’autre État membre',
      'Family already together in the other Member State',
    ),
    question: text(
      'La famille vivait-elle déjà ensemble dans l’autre État membre\u00a0?',
      'Was the family already living together in the other Member State?',
    ),
    proof: text('titres', 'permits'),
  },
  'talent.cbe_since': {
    type: 'date',
    label: text('Première carte bleue délivrée par la France', 'First Blue Card issued by France'),
    question: text(
      'À quelle date la France vous a-t-elle délivré votre première carte bleue\u00a0?',
      'When did France issue your first Blue Card?',
    ),
    proof: text('titre', 'permit'),
  },
  'talent.cbe_second_mobility': {
    type: 'yes-no',
    label: text(
      'Deuxième mobilité sous carte bleue, ou suivante',
      'Second or later move with a Blue Card',
    ),
    question: text(
      'Avez-vous déjà changé d’État membre sous carte bleue européenne avant de venir en France\u00a0?',
      'Had you already moved from one Member State to another with an EU Blue Card before coming to France?',
    ),
    proof: text('cartes bleues successives', 'successive Blue Cards'),
    presumed: false,
  },
} as const satisfies Readonly<Record<string, Fact>>;
