import type { LetterField } from './field.ts';
import { LITIGATION_FIELDS } from './typed-fields-of-litigation.ts';
import { typedChoice, typedDate, typedList, typedText } from './typed.ts';

const VISA: readonly LetterField[] = [
  ...typedText({
    'visa.type': ['Visa demandé', 'Visa requested'],
    'visa.consulat': ['Autorité consulaire', 'Consulate'],
    'visa.demandeurs': ['Demandeurs de visa (noms, naissances)', 'Visa applicants'],
    'visa.interet': ['Intérêt à agir du requérant', 'Interest of who appeals'],
    'visa.motifs': ['Motifs du refus', 'Reasons of the refusal'],
    'visa.etatCivil': ['État civil et lien de famille (phrases)', 'Civil status and kinship'],
    'visa.vieFamiliale': ['Vie familiale (phrases)', 'Family life (sentences)'],
    'visa.garanties': [
      'Objet du séjour et garanties de retour',
      'Purpose and guarantees of return',
    ],
    'rapo.motifs': [
      'Motifs du rejet du recours préalable',
      'Reasons of the prior appeal’s rejection',
    ],
    'naturalisation.motifs': ['Motifs de la décision', 'Reasons of the decision'],
  }),
  ...typedDate({
    'rapo.recuLe': ['Recours préalable reçu le', 'Prior appeal received on'],
    'rapo.rejeteLe': [
      'Recours préalable rejeté expressément le',
      'Prior appeal expressly rejected on',
    ],
  }),
  ...typedChoice({
    'visa.conjointDeFrancais': ['Conjoint de Français', 'Spouse of a French citizen'],
    'visa.reunification': ['Famille d’une personne protégée', 'Family of a protected person'],
    'naturalisation.ajournement': ['Décision d’ajournement', 'Adjournment'],
  }),
];

const TO_THE_CLIENT: readonly LetterField[] = [
  ...typedText({
    'convocation.duree': ['Durée à prévoir (« une heure »)', 'Time to allow (“une heure”)'],
    'convocation.objet': ['Objet du rendez-vous', 'What the appointment is for'],
    'mandat.objet': ['Objet du mandat', 'What the power is for'],
    'mandat.portails': ['Téléservices visés', 'Online services meant'],
    'mandat.collaborateurs': ['Collaborateurs habilités (noms)', 'Staff empowered (names)'],
    'honoraires.estimation': ['Temps prévisible (« huit heures »)', 'Foreseeable time'],
    'honoraires.succes': [
      'Résultat ouvrant droit au complément',
      'Result that earns the complement',
    ],
    'aide.objet': ['Objet de la procédure', 'What the proceedings are for'],
    'aide.urgence': ['Urgence : admission provisoire (phrases)', 'Urgency: provisional aid'],
    'delai.acte': ['Ce qui doit être fait (phrases simples)', 'What must be done (plain words)'],
    'delai.consequence': ['Ce qui arrive sinon (phrases simples)', 'What happens otherwise'],
    'fin.resultat': ['Résultat obtenu (phrases)', 'Outcome (sentences)'],
  }),
  ...typedDate({
    'pieces.avantLe': ['Documents attendus avant le', 'Documents expected before'],
    'delai.reponseAvant': [
      'Réponse du client attendue avant le',
      'Client’s answer expected before',
    ],
  }),
  ...typedChoice({
    'mandat.visa': [
      'Pouvoir spécial : recours contre un refus de visa',
      'Special power: visa appeal',
    ],
    'convention.aDistance': [
      'Convention conclue à distance ou hors établissement',
      'Agreement concluded at a distance or off-premises',
    ],
  }),
  typedList('diligences', 'Diligences prévisibles et étapes', 'Foreseeable work and stages'),
  typedList(
    'suites',
    'Voies restantes, avec leur dernier jour',
    'Remedies left, with their last day',
  ),
];

const PROCEEDINGS: readonly LetterField[] = [
  ...typedText({
    'anef.blocage': ['Ce qui bloque le téléservice (phrases)', 'What blocks the online service'],
    'anef.tickets': ['Numéros des demandes d’aide', 'Help ticket numbers'],
    'complement.reserves': ['Pièces qu’aucun texte n’exige', 'Documents no text asks for'],
    'complement.impossible': [
      'Pièces impossibles à produire, et pourquoi',
      'Documents not to be had, and why',
    ],
    'mesure.article': ['Article de la mesure envisagée', 'Article of the measure'],
    'mesure.delai': ['Délai donné pour répondre', 'Time given to answer'],
    'jugement.numero': ['Numéro du jugement', 'Judgment’s number'],
    'jugement.tribunal': ['Tribunal qui l’a rendu', 'Court that gave it'],
    'jugement.irregularite': ['Irrégularité du jugement (phrases)', 'Irregularity of the judgment'],
    'jugement.critique': [
      'Critique des motifs du jugement (phrases)',
      'What the judgment got wrong',
    ],
  }),
  ...typedDate({
    'complement.demandeLe': ['Pièces demandées le', 'Documents asked for on'],
    'complement.avantLe': ['Pièces attendues avant le', 'Documents expected before'],
    'mesure.lettreDu': ['Lettre annonçant la mesure, du', 'Letter announcing the measure, of'],
    'mesure.recueLe': ['Lettre reçue le', 'Letter received on'],
    'ordonnance.notifieeLe': ['Ordonnance notifiée le', 'Order notified on'],
    'defense.date': ['Mémoire en défense du', 'Defence of'],
    'defense.communiqueeLe': ['Défense communiquée le', 'Defence communicated on'],
    'instruction.clotureLe': ['Clôture de l’instruction le', 'Close of the investigation on'],
    'requete.enregistreeLe': ['Requête enregistrée le', 'Application registered on'],
    'jugement.date': ['Jugement du', 'Judgment of'],
    'jugement.notifieLe': ['Jugement notifié le', 'Judgment notified on'],
  }),
  ...typedChoice({
    'requete.sommaire': [
      'Mémoire annoncé par une requête sommaire (OQTF)',
      'Brief announced by a summary application',
    ],
    'jugement.oqtf': [
      'Litige sur une OQTF : appel en un mois',
      'Obligation to leave: appeal in a month',
    ],
  }),
  typedList('reponses', 'Réponses, point par point', 'Answers, point by point'),
  typedList('documents', 'Documents demandés', 'Documents asked for'),
];

const FAMILY: readonly LetterField[] = [
  ...typedText({
    'rf.titreDetenu': ['Titre de séjour du demandeur', 'Applicant’s permit'],
    'rf.beneficiaires': [
      'Bénéficiaires du regroupement partiel',
      'Who a partial reunification is for',
    ],
    'rf.motifsPartiel': ['Motifs du regroupement partiel (phrases)', 'Reasons of a partial one'],
    'rf.ressourcesTotal': ['Ressources sur douze mois', 'Income over twelve months'],
    'rf.ressourcesSeuil': ['Seuil de ressources', 'Income required'],
    'rf.commune': ['Commune du logement', 'Town of the home'],
    'rf.zone': ['Zone (A bis, A, B1, B2, C)', 'Zone (A bis, A, B1, B2, C)'],
    'rf.surface': ['Superficie habitable', 'Habitable floor area'],
    'rf.surfaceExigee': ['Superficie exigée', 'Floor area required'],
    'rf.personnes': ['Nombre de personnes', 'Number of people'],
    'rf.mesurePar': ['Mesure faite par', 'Measured by'],
    'rf.erreur': ['Erreur du compte rendu de visite (phrases)', 'What the visit report got wrong'],
    'ofpra.numero': ['Numéro OFPRA', 'OFPRA number'],
    'ofpra.protection': [
      'Protection accordée (nature et date)',
      'Protection granted (kind and date)',
    ],
    'reunification.possessionEtat': [
      'Éléments de possession d’état (phrases)',
      'Possession d’état',
    ],
  }),
  ...typedDate({
    'rf.sejourDepuisLe': ['Séjour régulier depuis le', 'Regular stay since'],
    'rf.attestationLe': ['Attestation de dépôt du', 'Attestation of filing of'],
    'rf.sixMoisLe': ['Fin du délai de six mois', 'End of the six months'],
    'rf.maireSaisiLe': ['Dossier communiqué au maire le', 'File sent to the mayor on'],
    'rf.zoneLe': ['Zone constatée à la date du', 'Zone as of'],
    'rf.mesureLe': ['Mesure faite le', 'Measured on'],
  }),
  typedList(
    'famille',
    'Membres de la famille (nom, naissance, lien)',
    'Family (name, birth, kinship)',
  ),
  typedList('ressources', 'Ressources (nature, période, montant)', 'Income (kind, period, amount)'),
  typedList('superficies', 'Pièces du logement et superficies', 'Rooms and floor areas'),
];

const CRIMINAL: readonly LetterField[] = [
  ...typedText({
    'condamnation.juridiction': ['Juridiction qui a condamné', 'Court that convicted'],
    'condamnation.numero': ['Numéro de la condamnation', 'Conviction’s number'],
    'condamnation.infraction': ['Infraction', 'Offence'],
    'condamnation.peine': ['Peine prononcée', 'Sentence'],
    'condamnation.execution': ['Exécution de la peine', 'How the sentence was served'],
    'condamnation.interet': ['Intérêt pour le séjour (phrases)', 'What it changes for the stay'],
    'taj.suites': ['Suites données aux procédures (phrases)', 'What came of the proceedings'],
  }),
  ...typedDate({
    'condamnation.date': ['Condamnation du', 'Conviction of'],
    'condamnation.definitiveLe': ['Devenue définitive le', 'Final on'],
    'condamnation.rejeteeLe': ['Précédente demande rejetée le', 'Earlier request rejected on'],
  }),
  typedList(
    'procedures',
    'Procédures (référence, date, faits)',
    'Proceedings (reference, date, facts)',
  ),
];

/** Fields that one letter or a few ask for, typed by the lawyer when writing. */
export const TYPED_FIELDS: readonly LetterField[] = [
  ...LITIGATION_FIELDS,
  ...VISA,
  ...TO_THE_CLIENT,
  ...PROCEEDINGS,
  ...FAMILY,
  ...CRIMINAL,
];
