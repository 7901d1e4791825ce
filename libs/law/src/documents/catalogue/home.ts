import { kindsOf } from '../document-kind.ts';

const ANNEXE_10 = 'CESEDA annexe 10';

export const HOME = kindsOf('domicile', {
  domicile: {
    label: [
      'Justificatif de domicile (électricité, gaz, eau, téléphone fixe, internet, bail, quittance, taxe d’habitation)',
      'Proof of address (electricity, gas, water, landline, internet, lease, rent receipt, housing tax)',
    ],
    age: 6,
    ageRead: true,
    ageForRf: 3,
    askUnder: 3,
    reject: ['R01', 'R07', 'R10'],
    hint: [
      'Une facture de téléphone mobile n’est pas un justificatif. Un justificatif muni d’un 2D-Doc ne peut pas être refusé.',
      'A mobile-phone bill is no proof of address. One with a 2D-Doc code cannot be refused.',
    ],
    read: [ANNEXE_10],
  },
  'hebergement-attestation': {
    label: ['Attestation de l’hébergeant datée et signée', 'Host’s statement, dated and signed'],
    age: 3,
    reject: ['R08', 'R09'],
    read: [ANNEXE_10],
  },
  'hebergement-identite': {
    label: [
      'Carte d’identité ou titre de séjour de l’hébergeant',
      'Host’s identity card or residence permit',
    ],
    translation: 'exempt',
    reject: ['R08', 'R15'],
    read: [ANNEXE_10],
  },
  'hebergement-domicile': {
    label: [
      'Justificatif de domicile de l’hébergeant (si l’adresse de sa pièce n’est plus à jour)',
      'Host’s proof of address (if that of the identity document is out of date)',
    ],
    age: 6,
    ageRead: true,
    askUnder: 3,
    reject: ['R01', 'R08'],
    read: [ANNEXE_10],
  },
  hotel: {
    label: [
      'Attestation de l’hôtelier et facture du dernier mois',
      'Hotel’s statement and last month’s bill',
    ],
    age: 1,
    ageRead: true,
    reject: ['R01'],
    read: [ANNEXE_10],
  },
  domiciliation: {
    label: [
      'Attestation d’élection de domicile (CCAS, association agréée)',
      'Statement of elected address (social services, approved association)',
    ],
    age: 12,
    reject: ['R01'],
  },
});
