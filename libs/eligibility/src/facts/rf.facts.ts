import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';
import { SPONSOR_TITLES } from './relative-titles.ts';

export const RF_FACTS = {
  'rf.authorised': {
    type: 'yes-no',
    label: text('Regroupement familial autorisé', 'Family reunification authorised'),
    question: text(
      'Avez-vous été autorisé(e) à venir (ou à rester) par une décision de regroupement familial\u00a0?',
      'Were you authorised to come (or to stay) by a family reunification decision?',
    ),
    proof: text(
      'décision préfectorale, visa portant la mention du regroupement familial',
      'decision of the prefect, visa mentioning family reunification',
    ),
    changes: 'by-acting',
  },
  // The consulate carries the authorisation out by this visa: what was said of the visa alone tells otherwise.
  'rf.long_stay_visa': {
    type: 'yes-no',
    label: text(
      'Visa de long séjour du regroupement familial',
      'Long-stay visa of family reunification',
    ),
    question: null,
    proof: null,
    answeredBy: 'computation',
    presumed: true,
  },
  // L423-17 counts from the authorisation, R432-4 3° from the visa: the later is the safe one.
  'rf.authorisation_date': {
    type: 'date',
    label: text(
      'Date de l’autorisation de regroupement familial',
      'Date of the family reunification authorisation',
    ),
    question: text(
      'À quelle date le regroupement familial a-t-il été autorisé (décision ou visa d’entrée, la plus tardive des deux)\u00a0?',
      'When was family reunification authorised (decision or entry visa, whichever is later)?',
    ),
    proof: text('décision, visa', 'decision, visa'),
  },
  'rf.years_since_authorisation': {
    type: 'number',
    unit: 'years',
    label: text(
      'Années depuis l’autorisation de regroupement familial',
      'Years since the family reunification authorisation',
    ),
    question: null,
    proof: null,
    answeredBy: 'computation',
    changes: 'by-time',
  },
  // A test of category, not of chances of success.
  'rf.eligible_category': {
    type: 'yes-no',
    label: text('Relève du regroupement familial', 'Falls under family reunification'),
    question: text(
      'Votre conjoint ou parent étranger en règle pourrait-il demander le regroupement familial pour vous\u00a0?',
      'Could your lawfully resident foreign spouse or parent apply for family reunification for you?',
    ),
    proof: text(
      'titre d’au moins un an et dix-huit mois de séjour du regroupant',
      'sponsor’s permit of at least one year and eighteen months of stay',
    ),
  },
  'rf.role': {
    type: 'choice',
    choices: {
      spouse: text('conjoint', 'spouse'),
      child: text('enfant', 'child'),
    },
    label: text('Lien avec le regroupant', 'Link with the sponsor'),
    question: text(
      'Êtes-vous venu(e) comme conjoint ou comme enfant\u00a0?',
      'Did you come as a spouse or as a child?',
    ),
    proof: text('décision de regroupement familial', 'family reunification decision'),
  },
  'rf.sponsor_title': {
    type: 'choice',
    choices: SPONSOR_TITLES,
    label: text('Titre du regroupant', 'Sponsor’s permit'),
    question: text(
      'Quel titre a la personne qui vous a fait venir\u00a0?',
      'Which permit does the person who brought you hold?',
    ),
    proof: text('titre du regroupant', 'sponsor’s permit'),
  },
} as const satisfies Readonly<Record<string, Fact>>;
