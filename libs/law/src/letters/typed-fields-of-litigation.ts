import type { LetterField } from './field.ts';
import { typedAmount, typedChoice, typedDate, typedList, typedText } from './typed.ts';

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
    'motifs.demandesLe': ['Motifs demandés le', 'Reasons asked for on'],
    'motifs.communiquesLe': ['Motifs communiqués le', 'Reasons given on'],
    'recours.gracieuxLe': ['Recours gracieux formé le', 'Appeal to the author made on'],
  }),
  ...typedText({
    'moyen.titre': [
      'Conditions du titre, une à une (phrases)',
      'Conditions of the permit, one by one (sentences)',
    ],
    'moyen.verification': [
      'Vérification du droit au séjour : ce qui manque (phrases)',
      'Right to stay not checked: what is missing (sentences)',
    ],
    'moyen.entendu': [
      'Droit d’être entendu : éléments non présentés (phrases)',
      'Right to be heard: what could not be said (sentences)',
    ],
    'moyen.delai': [
      'Refus de délai de départ : réponse (phrases)',
      'No time to leave: answer (sentences)',
    ],
    'moyen.pays': [
      'Risques dans le pays de destination (phrases)',
      'Risks in the country of return',
    ],
    'requete.heure': ['Heure de la requête', 'Hour of the application'],
    'liberte.nom': ['Liberté fondamentale invoquée', 'Fundamental freedom relied on'],
    'liberte.atteinte': ['Atteinte portée (phrases)', 'How it is breached (sentences)'],
    'liberte.mesure': ['Mesure demandée', 'Measure asked for'],
  }),
  ...typedChoice({
    'moyen.competence': ['Moyen : incompétence du signataire', 'Ground: no power to sign'],
    'moyen.motivation': ['Moyen : insuffisance de la motivation', 'Ground: poor reasons'],
    'moyen.contradictoire': ['Moyen : procédure contradictoire', 'Ground: not heard beforehand'],
    'moyen.commission': ['Moyen : commission du titre de séjour', 'Ground: commission not seised'],
    'moyen.examen': ['Moyen : défaut d’examen particulier', 'Ground: no individual examination'],
    'moyen.erreurManifeste': ['Moyen : erreur manifeste d’appréciation', 'Ground: manifest error'],
    'recevabilite.sansVoies': [
      'Voies et délais absents de la notification',
      'Remedies not stated in the notification',
    ],
    'recevabilite.sansAccuse': [
      'Accusé de réception absent ou incomplet',
      'No acknowledgement, or an incomplete one',
    ],
    'urgence.presumee': [
      'Refus de renouvellement ou retrait : urgence présumée',
      'Refusal to renew or withdrawal: urgency presumed',
    ],
    'suspension.travail': [
      'Document provisoire avec autorisation de travailler',
      'Provisional document with leave to work',
    ],
  }),
  typedList(
    'ecrits',
    'Lettres et courriels à la préfecture (date, nature, suite)',
    'Letters and e-mails to the prefecture (date, kind, outcome)',
  ),
];

const OQTF: readonly LetterField[] = [
  ...typedText({
    'oqtf.notification': [
      'Mode de notification (« en mains propres », « par voie postale »)',
      'How it was notified',
    ],
    'oqtf.heure': ['Heure de notification', 'Hour of notification'],
    'oqtf.lieu': ['Lieu d’assignation, de rétention ou de détention', 'Where the person is held'],
    'oqtf.interdictionRetour': [
      'Interdiction de retour : durée (« deux ans »)',
      'Ban on return: length (“deux ans”)',
    ],
    'transfert.etat': ['État du transfert', 'State of the transfer'],
    'moyen.transfert': ['Transfert : moyens (phrases)', 'Transfer: grounds (sentences)'],
    'interprete.langue': ['Interprète : langue', 'Interpreter: language'],
    'mesure.nature': ['Mesure envisagée', 'Measure contemplated'],
  }),
  ...typedDate({
    'convocation.du': ['Convocation datée du', 'Summons dated'],
    'convocation.recueLe': ['Convocation reçue le', 'Summons received on'],
  }),
  ...typedChoice({
    'oqtf.transfert': [
      'Décision de transfert (Dublin), et non OQTF',
      'Transfer, not an obligation',
    ],
    'oqtf.refusSejour': ['L’arrêté refuse aussi le séjour', 'The order also refuses the stay'],
    'oqtf.sansDelai': ['Sans délai de départ volontaire', 'No time to leave voluntarily'],
    'oqtf.assigne': ['Assigné à résidence', 'Under house arrest'],
    'oqtf.retenu': ['En rétention', 'In administrative detention'],
    'oqtf.detenu': ['En prison', 'In prison'],
    'convocation.tardive': [
      'Convoqué moins de quinze jours avant',
      'Summoned less than 15 days before',
    ],
    'cts.maire': ['Demander l’audition du maire', 'Ask that the mayor be heard'],
  }),
];

/** What the lawyer types for a court or a prefecture. */
export const LITIGATION_FIELDS: readonly LetterField[] = [
  ...TO_THE_PREFECTURE,
  ...PLEADINGS,
  ...OQTF,
];
