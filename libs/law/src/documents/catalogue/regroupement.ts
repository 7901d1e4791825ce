import { kindsOf } from '../document-kind.ts';

export const REGROUPEMENT = kindsOf('regroupement', {
  'cerfa-11436': {
    label: [
      'Demande de regroupement familial (cerfa 11436) signée, avec les engagements',
      'Family reunification request (cerfa 11436), signed, with the commitments',
    ],
    reject: ['R02', 'R09'],
    hint: ['La version du formulaire est à vérifier.', 'The version of the form is to be checked.'],
    read: ['CESEDA R434-8'],
  },
  'cerfa-11437': {
    label: [
      'Attestation de mise à disposition d’un logement (cerfa 11437)',
      'Statement that a home will be made available (cerfa 11437)',
    ],
    reject: ['R02', 'R09'],
    hint: ['Le numéro du formulaire est à vérifier.', 'The number of the form is to be checked.'],
    read: ['CESEDA R434-22'],
  },
  'liste-famille': {
    label: ['Liste de tous les membres de la famille', 'List of every member of the family'],
    reject: ['R02'],
    read: ['CESEDA R434-9'],
  },
  'motifs-rf-partiel': {
    label: [
      'Exposé des motifs du regroupement partiel (intérêt de l’enfant)',
      'Reasons for asking for part of the family (interest of the child)',
    ],
    reject: ['R02'],
    read: ['CESEDA R434-10'],
  },
  'bail-quittance': {
    label: ['Bail et dernière quittance', 'Lease and last rent receipt'],
    age: 3,
    reject: ['R01', 'R10'],
    hint: [
      'L’âge de trois mois vaut pour la quittance.',
      'The age of three months is that of the rent receipt.',
    ],
  },
  'sous-location': {
    label: [
      'Engagement de sous-location et autorisation du bail pour la famille',
      'Sub-letting commitment and the lease’s permission for the family',
    ],
    reject: ['R08'],
  },
  'acte-propriete': {
    label: ['Acte de propriété ou attestation notariale', 'Title deed or notary’s statement'],
  },
  'promesse-logement': {
    label: [
      'Promesse de location ou d’acquisition avec date et surface',
      'Promise of lease or sale with its date and floor area',
    ],
    reject: ['R02'],
  },
  'surface-logement': {
    label: [
      'Surface habitable mesurée (annexe au bail ou attestation)',
      'Measured floor area (annex of the lease or statement)',
    ],
  },
  'assurance-habitation': {
    label: [
      'Attestation d’assurance habitation (entrée récente)',
      'Home insurance statement (recent move)',
    ],
    age: 3,
    reject: ['R01'],
  },
  'attestation-depot-ofii': {
    label: ['Attestation de dépôt de l’OFII', 'OFII statement that the file was lodged'],
    read: ['CESEDA R434-12'],
  },
  'autorisation-rf': {
    label: [
      'Décision d’autorisation de regroupement familial',
      'Decision granting family reunification',
    ],
  },
});

export const VISA = kindsOf('visa', {
  'france-visas': {
    label: ['Formulaire et récépissé France-Visas', 'France-Visas form and receipt'],
    reject: ['R09'],
  },
  'passeport-visa': {
    label: [
      'Passeport délivré depuis moins de 10 ans, deux pages libres',
      'Passport issued less than 10 years ago, two free pages',
    ],
    age: 120,
    translation: 'exempt',
    original: true,
    reject: ['R15'],
  },
  'attestation-demande-visa': {
    label: ['Attestation de demande de visa', 'Statement of the visa application'],
    read: ['CESEDA R312-2'],
  },
  'refus-visa': {
    label: [
      'Décision de refus de visa avec preuve de la date',
      'Visa refusal with proof of its date',
    ],
  },
});

export const PROTECTION = kindsOf('protection', {
  'decision-ofpra': {
    label: [
      'Décision de l’OFPRA ou de la CNDA accordant la protection',
      'Decision of OFPRA or CNDA granting protection',
    ],
  },
  'certificats-ofpra': {
    label: [
      'Certificats d’état civil de l’OFPRA (naissance, mariage)',
      'OFPRA civil-status certificates (birth, marriage)',
    ],
    read: ['CESEDA L561-5'],
  },
  'fiche-familiale-ofpra': {
    label: ['Fiche familiale de référence de l’OFPRA', 'OFPRA family reference sheet'],
    reject: ['R06'],
  },
  'possession-etat': {
    label: [
      'Possession d’état (photographies, virements, messages, témoignages)',
      'Apparent family status (photographs, transfers, messages, testimonies)',
    ],
    translation: 'checked',
    reject: ['R12'],
    read: ['CESEDA L561-5'],
  },
});

export const UNION = kindsOf('ue', {
  'ue-droit-citoyen': {
    label: [
      'Droit au séjour du citoyen de l’Union (contrat, fiches de paie, inscription, ressources)',
      'Union citizen’s right to stay (contract, payslips, enrolment, resources)',
    ],
    age: 3,
    translation: 'checked',
    reject: ['R12'],
    read: ['CESEDA R233-15'],
  },
  'ue-prise-en-charge': {
    label: [
      'Moyens de prise en charge et assurance (citoyen inactif)',
      'Means of support and insurance (citizen not working)',
    ],
    translation: 'checked',
    reject: ['R15'],
    read: ['CESEDA R233-15'],
  },
  'ue-lien-familial': {
    label: ['Justificatif du lien familial', 'Proof of the family tie'],
    translation: 'checked',
    legalisation: true,
    reject: ['R04'],
    read: ['CESEDA R233-15'],
  },
  'ue-a-charge': {
    label: [
      'Preuve de la prise en charge dans le pays de provenance',
      'Proof of support in the country of departure',
    ],
    translation: 'checked',
    reject: ['R12'],
  },
  'ue-vie-commune': {
    label: [
      'Preuves de vie commune (Pacs d’un an, concubinage de cinq ans en pratique)',
      'Proofs of life together (one year’s Pacs, five years’ cohabitation in practice)',
    ],
    translation: 'checked',
    reject: ['R12'],
  },
  'ue-residence-5-ans': {
    label: [
      'Preuves de résidence ininterrompue de cinq ans',
      'Proofs of five years’ uninterrupted residence',
    ],
    reject: ['R12'],
    hint: ['Tout moyen de preuve.', 'Any means of proof.'],
    read: ['CESEDA R234-3'],
  },
});
