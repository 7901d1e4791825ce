import { kindsOf } from '../document-kind.ts';

export const RECORD = kindsOf('casier', {
  'casier-b3': {
    label: ['Bulletin n°\u00a03 du casier judiciaire', 'Criminal record, bulletin no. 3'],
    age: 3,
    reject: ['R01'],
  },
  'casier-etranger': {
    label: ['Casier judiciaire étranger', 'Foreign criminal record'],
    age: 3,
    translation: 'checked',
    legalisation: true,
    reject: ['R01', 'R04'],
  },
  'jugements-penaux': {
    label: [
      'Jugements et preuves d’exécution (fin de peine, amende payée)',
      'Judgments and proofs that they were carried out (end of sentence, fine paid)',
    ],
    reject: ['R17'],
  },
  reinsertion: {
    label: [
      'Formation, emploi, suivi, associations, attestations',
      'Training, work, follow-up, associations, statements',
    ],
    reject: ['R09'],
  },
  'lettre-motivee': {
    label: ['Lettre personnelle expliquant le parcours', 'Personal letter telling the story'],
    reject: ['R09'],
  },
});

export const APPOINTMENT = kindsOf('rendez-vous', {
  'captures-rdv': {
    label: [
      'Captures d’écran datées (heure, adresse de la page, motif choisi)',
      'Dated screenshots (hour, page address, reason chosen)',
    ],
    reject: ['R03'],
    hint: [
      'Un refus de fichier par l’ANEF (taille, format) se garde aussi en capture\u00a0: c’est une preuve pour la solution de substitution.',
      'Keep the screenshot of a file refused by the portal (size, format) too: it is evidence for the substitute way.',
    ],
  },
  'tableau-tentatives': {
    label: ['Tableau chronologique des tentatives', 'Table of the attempts in order'],
    reject: ['R06'],
  },
  'courriers-prefecture': {
    label: [
      'Courriels et lettres recommandées à la préfecture, avec preuves',
      'E-mails and registered letters to the prefecture, with proofs',
    ],
  },
  temoignages: {
    label: ['Attestations de témoins (art. 202 CPC)', 'Witness statements (art. 202 CPC)'],
    reject: ['R09'],
  },
  'preuve-urgence': {
    label: [
      'Preuves d’urgence (emploi, rupture de droits, majorité, soins)',
      'Proofs of urgency (job, loss of rights, coming of age, care)',
    ],
  },
});

export const LITIGATION = kindsOf('contentieux', {
  'decision-attaquee': {
    label: [
      'Décision attaquée et preuve de notification (ou preuve de réception de la demande)',
      'Decision challenged and proof of notification (or proof that the request was received)',
    ],
    reject: ['R02'],
    read: ['CJA R412-1'],
  },
  bordereau: {
    label: ['Inventaire détaillé des pièces', 'Detailed inventory of exhibits'],
    reject: ['R14'],
    hint: [
      'Un fichier par pièce, à peine d’irrecevabilité.',
      'One file for each exhibit, or the application is inadmissible.',
    ],
    read: ['CJA R412-2', 'CJA R414-5'],
  },
  'copie-requete-annulation': {
    label: [
      'Copie de la requête en annulation (référé suspension)',
      'Copy of the application for annulment (suspension)',
    ],
    read: ['CJA R522-1'],
  },
  mandat: {
    label: ['Mandat ou pouvoir', 'Mandate or power of attorney'],
    translation: 'checked',
    reject: ['R09'],
    read: ['CESEDA R312-8'],
  },
  'convention-honoraires': {
    label: ['Convention d’honoraires signée', 'Signed fee agreement'],
    reject: ['R09'],
  },
  aj: {
    label: ['Demande ou décision d’aide juridictionnelle', 'Request for or grant of legal aid'],
    reject: ['R02'],
    read: ['Loi 91-647'],
  },
});

export const NATIONALITY = kindsOf('nationalite', {
  'cerfa-12753': {
    label: [
      'Demande de naturalisation (cerfa 12753 ou téléservice)',
      'Naturalisation request (cerfa 12753 or portal)',
    ],
    reject: ['R02'],
  },
  'residence-activite-5-ans': {
    label: [
      'Domicile, séjour, ressources et impôts (cinq ans)',
      'Home, stay, resources and tax (five years)',
    ],
    reject: ['R12'],
  },
});
