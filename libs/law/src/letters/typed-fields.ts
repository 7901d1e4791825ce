import { fields, list, type LetterField } from './field.ts';

const typedText = (drafts: Parameters<typeof fields>[2]): readonly LetterField[] =>
  fields('typed', 'text', drafts);
const typedDate = (drafts: Parameters<typeof fields>[2]): readonly LetterField[] =>
  fields('typed', 'date', drafts);
const typedChoice = (drafts: Parameters<typeof fields>[2]): readonly LetterField[] =>
  fields('typed', 'boolean', drafts);
const typedAmount = (drafts: Parameters<typeof fields>[2]): readonly LetterField[] =>
  fields('typed', 'amount', drafts);
const typedList = (name: string, ...words: readonly [string, string]): LetterField =>
  list('typed', [name, ...words], { texte: { words: ['Texte', 'Text'] } });

const TO_THE_PREFECTURE: readonly LetterField[] = [
  ...typedText({
    prejudice: ['Préjudice subi (phrases)', 'Harm suffered (sentences)'],
    'reponse.delai': [
      'Délai laissé pour répondre (« quinze jours »)',
      'Time left to answer (“quinze jours”)',
    ],
    'ordonnance.injonction': ['Ce que le juge a enjoint', 'What the court ordered'],
  }),
  ...typedDate({
    'document.expireLe': [
      'Expiration du document de séjour détenu',
      'Expiry of the document now held',
    ],
    'ordonnance.date': [
      'Ordonnance ou jugement à exécuter, du',
      'Order or judgment to carry out, of',
    ],
  }),
  ...typedChoice({
    'demande.teleservice': [
      'Demande présentée au moyen du téléservice',
      'Application made on the online service',
    ],
    'demande.renouvellement': ['Demande de renouvellement', 'Application to renew'],
    'demande.regroupement': [
      'Demande de regroupement familial',
      'Application for family reunification',
    ],
  }),
];

const PLEADINGS: readonly LetterField[] = [
  ...typedText({
    'defendeur.nom': [
      'Défendeur (« Le préfet de la Seine-Saint-Denis »)',
      'Defendant (“Le préfet de la Seine-Saint-Denis”)',
    ],
    'defendeur.adresse': ['Adresse du défendeur', 'Defendant’s address'],
    'injonction.delai': ['Délai d’injonction (« un mois »)', 'Time to comply (“un mois”)'],
    'injonction.rendezVous': [
      'Délai dans lequel tenir le rendez-vous (« un mois »)',
      'Time within which to hold the appointment',
    ],
    'anef.diligences': [
      'Diligences faites sur le téléservice (phrases)',
      'Steps taken on the online service (sentences)',
    ],
    urgence: ['Urgence (phrases)', 'Urgency (sentences)'],
    'vie.liens': [
      'Vie privée et familiale en France (phrases)',
      'Private and family life (sentences)',
    ],
    'vie.enfants': [
      'Enfants et ce que la décision change pour eux (phrases)',
      'Children, and what the decision changes for them (sentences)',
    ],
    faitsNouveaux: ['Faits nouveaux (phrases)', 'New facts (sentences)'],
  }),
  ...typedAmount({
    'injonction.astreinte': ['Astreinte par jour de retard', 'Penalty for each day of delay'],
    'frais.montant': ['Somme demandée pour les frais', 'Costs asked for'],
  }),
  ...typedDate({
    'recours.gracieuxLe': ['Recours gracieux formé le', 'Appeal to the author made on'],
  }),
  typedList(
    'ecrits',
    'Lettres et courriels à la préfecture (date, nature, suite)',
    'Letters and e-mails to the prefecture (date, kind, outcome)',
  ),
];

/** Fields that one letter or a few ask for, typed by the lawyer when writing. */
export const TYPED_FIELDS: readonly LetterField[] = [...TO_THE_PREFECTURE, ...PLEADINGS];
