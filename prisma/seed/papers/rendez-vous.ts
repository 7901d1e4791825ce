import { ATTEMPTS, drawAttempt, PAGE, REFUSALS, type Attempt } from './attempts.ts';
import type { DemoPaper, DemoPapers } from './demo-paper.ts';
import { passportPhoto } from './picture.ts';
import { printed } from './printed.ts';

function capture(attempt: Attempt, index: number): DemoPaper {
  const [on] = attempt;
  const isLast = index === ATTEMPTS.length - 1;
  return {
    kind: 'captures-rdv',
    title: `Capture d’écran n° ${index + 1} du site de la préfecture`,
    fileName: `capture-${index + 1}.png`,
    mediaType: 'image/png',
    draw: (calendar) => drawAttempt(attempt, calendar),
    issuedOn: on,
    ...(isLast ? { via: 'client' as const } : { decided: 'verified' as const }),
  };
}

const CLIENT = 'Madame Samira BENALI';
const HOME = '14, rue de la République, 93000 Bobigny';

const PASSPORT: DemoPaper = {
  kind: 'passeport',
  title: 'Passeport de Mme Benali',
  fileName: 'IMG_2041.jpg',
  mediaType: 'image/jpeg',
  draw: ({ dayOf }) =>
    passportPhoto(
      [
        'ROYAUME DU MAROC — PASSEPORT',
        'Nom : BENALI',
        'Prénoms : SAMIRA',
        'Nationalité : marocaine',
        'Née le 3 février 1991 à Casablanca',
        'Sexe : F',
        `Délivré le ${dayOf(1200).split('-').reverse().join('/')}`,
        `Expire le ${dayOf(-620).split('-').reverse().join('/')}`,
      ],
      [
        'P<MARBENALI<<SAMIRA<<<<<<<<<<<<<<<<<<<<<<<<<<',
        'XX0000000<0MAR9102035F<<<<<<<<<<<<<<<<<<<<<<0',
      ],
    ),
  issuedOn: 1200,
  expiresOn: -620,
  originalSeen: true,
  decided: 'verified',
};

const OLD_RECEIPT: DemoPaper = {
  kind: 'titre-actuel',
  title: 'Récépissé de demande de carte de séjour, expiré',
  fileName: 'recepisse.pdf',
  issuedOn: 222,
  expiresOn: 40,
  ...printed(({ inWords }) => ({
    issuer: ['RÉPUBLIQUE FRANÇAISE', 'Préfecture de la Seine-Saint-Denis'],
    title: 'Récépissé de demande de carte de séjour',
    lines: [
      ['Nom', 'BENALI'],
      ['Prénom', 'Samira'],
      ['Née le', '3 février 1991 à Casablanca (Maroc)'],
      ['Adresse', HOME],
      ['Délivré le', inWords(222)],
      ['Valable jusqu’au', inWords(40)],
      'Le présent récépissé autorise sa titulaire à séjourner en France jusqu’à la date indiquée. Il n’autorise pas sa titulaire à travailler.',
    ],
    signed: 'Pour le préfet, le chef de bureau',
  })),
  decided: 'verified',
};

const OLD_BILL: DemoPaper = {
  kind: 'domicile',
  title: 'Facture d’électricité',
  fileName: 'facture-electricite.pdf',
  issuedOn: 205,
  ...printed(({ inWords }) => ({
    issuer: ['Énergie du Nord', 'Service clients, 59000 Lille'],
    title: 'Facture d’électricité',
    lines: [
      ['Titulaire du contrat', CLIENT],
      ['Lieu de consommation', HOME],
      ['Facture du', inWords(205)],
      ['Période', `du ${inWords(266)} au ${inWords(206)}`],
      ['Consommation', '412 kWh'],
      ['Montant toutes taxes comprises', '118,42 €'],
    ],
  })),
};

const UNSIGNED_OFFER: DemoPaper = {
  kind: 'preuve-urgence',
  title: 'Promesse d’embauche',
  fileName: 'promesse-embauche.pdf',
  issuedOn: 9,
  via: 'client',
  ...printed(({ inWords }) => ({
    issuer: [
      'Boulangerie des Lilas',
      '3, avenue Pasteur, 93260 Les Lilas',
      'SIRET 000 000 000 00000',
    ],
    title: 'Promesse d’embauche',
    lines: [
      ['À', CLIENT],
      ['Emploi', 'Vendeuse, contrat à durée indéterminée'],
      ['Durée', '35 heures par semaine'],
      ['Rémunération', '1 823,03 € brut par mois'],
      ['Prise de poste', inWords(-45)],
      'Cette promesse est faite sous réserve de la présentation d’un titre de séjour autorisant à travailler avant la prise de poste. Passé cette date, le poste sera proposé à une autre personne.',
    ],
  })),
  decided: {
    code: 'R09',
    note: 'Ni signée ni datée par l’employeur : en redemander une avec signature et cachet.',
  },
};

const TABLE: DemoPaper = {
  kind: 'tableau-tentatives',
  title: 'Tableau chronologique des tentatives',
  fileName: 'tableau-des-tentatives.pdf',
  issuedOn: 2,
  ...printed(({ inWords }) => ({
    issuer: ['Cabinet Rossi & associés', '18, rue des Écoles, 75005 Paris'],
    title: 'Tentatives de rendez-vous de Mme Benali',
    lines: [
      ['Page consultée', PAGE],
      ['Motif choisi', 'première demande, vie privée et familiale'],
      { heading: 'Tentatives' },
      ...ATTEMPTS.map(([on, result]) => [`${inWords(on)}, 8 h 05`, REFUSALS[result]] as const),
    ],
  })),
  decided: 'verified',
};

const MAIL: DemoPaper = {
  kind: 'courriers-prefecture',
  title: 'Courriel à la préfecture et accusé de réception',
  fileName: 'courriel-prefecture.pdf',
  issuedOn: 12,
  ...printed(({ inWords }) => ({
    issuer: [
      'De : Claire Rossi, avocate',
      'À : sejour@prefecture.exemple',
      `Envoyé le ${inWords(12)}`,
    ],
    title: 'Demande de rendez-vous, Mme Samira Benali',
    lines: [
      'Madame, Monsieur,',
      `Ma cliente, Mme Samira Benali, née le 3 février 1991, tente depuis le ${inWords(26)} d’obtenir un rendez-vous pour déposer une première demande de titre de séjour. Aucune plage n’est proposée.`,
      'Je vous demande de lui fixer une date de rendez-vous à bref délai. Ses captures d’écran sont jointes.',
      { heading: 'Réponse automatique' },
      'Votre message a bien été reçu. Il sera traité dans les meilleurs délais. Ne répondez pas à ce courriel.',
    ],
  })),
  decided: 'verified',
};

/** What a lawyer holds before asking the judge for an appointment. */
export const APPOINTMENT_PAPERS: DemoPapers = {
  papers: [PASSPORT, OLD_RECEIPT, OLD_BILL, ...ATTEMPTS.map(capture), TABLE, MAIL, UNSIGNED_OFFER],
  answers: { 'pieces.mandataire': false },
  proceeding: 'refere-mesures-utiles',
  letter: {
    id: 'demande-pieces-client',
    typed: ({ dayOf }) => ({ 'pieces.avantLe': dayOf(-10) }),
  },
};
