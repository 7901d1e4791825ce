import { kindsOf } from '../document-kind.ts';

const ANNEXE_10 = 'CESEDA annexe 10';

export const STAY = kindsOf('sejour', {
  'visa-long-sejour': {
    label: [
      'Visa de long séjour, ou VLS-TS et preuve de sa validation',
      'Long-stay visa, or VLS-TS and proof that it was validated',
    ],
    translation: 'exempt',
    reject: ['R15'],
    read: ['CESEDA L412-1', 'CESEDA R431-18'],
  },
  'titre-actuel': {
    label: [
      'Titre de séjour, récépissé ou attestation de prolongation (recto verso)',
      'Residence permit, receipt or statement of extension (both sides)',
    ],
    translation: 'exempt',
    original: true,
    reject: ['R02', 'R15'],
    read: [ANNEXE_10],
  },
  'certificat-medical-ofii': {
    label: ['Certificat médical de l’OFII', 'OFII medical certificate'],
    read: ['CESEDA R434-36', 'CESEDA R431-18'],
  },
  cir: {
    label: [
      'Attestation d’assiduité ou de suivi du contrat d’intégration républicaine',
      'Statement of attendance of the republican integration contract',
    ],
  },
  'examen-civique': {
    label: ['Résultat de l’examen civique', 'Result of the civic exam'],
    read: ['CESEDA L413-3', 'CESEDA L433-4', 'CESEDA L413-7'],
  },
  francais: {
    label: [
      'Diplôme ou test de français (A2, B1 ou B2 selon le titre)',
      'Diploma or test of French (A2, B1 or B2 by permit)',
    ],
    age: 24,
    reject: ['R01', 'R02'],
    hint: ['Deux ans est la validité d’un test.', 'Two years is how long a test is valid.'],
  },
  'contrat-engagement': {
    label: [
      'Contrat d’engagement au respect des principes de la République signé',
      'Commitment to respect the principles of the Republic, signed',
    ],
    reject: ['R09'],
    read: ['CESEDA L412-7', 'CESEDA L412-8'],
  },
  'taxe-timbre': {
    label: ['Timbre fiscal (taxe et droit de timbre)', 'Tax stamp (tax and stamp duty)'],
    translation: 'exempt',
    read: [ANNEXE_10],
  },
  'timbre-regularisation': {
    label: [
      'Part non remboursable du visa de régularisation, au dépôt',
      'Non-refundable part of the regularisation visa, at filing',
    ],
    translation: 'exempt',
    hint: [
      '50\u00a0€ dans le texte lu\u00a0; 100\u00a0€ après la loi de finances pour 2026, à confirmer.',
      '€50 in the text that was read; €100 after the finance law for 2026, to be confirmed.',
    ],
    read: ['CESEDA L436-4'],
  },
  'non-polygamie': {
    label: [
      'Déclaration sur l’honneur de non-polygamie',
      'Statement on honour of not being polygamous',
    ],
    reject: ['R09'],
    hint: [
      'Sauf Mahorais né avant le 1er janvier 1987 et marié civilement sur place avant le 5 juin 2010.',
      'Save a person from Mayotte born before 1 January 1987 with a local civil marriage before 5 June 2010.',
    ],
    read: [ANNEXE_10],
  },
  'non-absence': {
    label: [
      'Attestation sur l’honneur de non-absence (trois ans hors de France, etc.)',
      'Statement on honour of no absence (three years out of France, etc.)',
    ],
    reject: ['R09'],
  },
  dcem: {
    label: [
      'Document de circulation pour étranger mineur',
      'Travel document for a foreign minor (DCEM)',
    ],
    translation: 'exempt',
    reject: ['R15'],
  },
});

export const FAMILY_LIFE = kindsOf('famille', {
  'presence-continue': {
    label: [
      'Preuves de présence, au moins une par an (administrations d’abord)',
      'Proofs of presence, at least one a year (public bodies first)',
    ],
    reject: ['R06', 'R12'],
    read: [ANNEXE_10, 'CESEDA L423-13'],
  },
  'communaute-de-vie': {
    label: [
      'Déclaration conjointe et preuves de vie commune (bail, factures, banque, impôts)',
      'Joint statement and proofs of life together (lease, bills, bank, tax)',
    ],
    reject: ['R07', 'R12'],
  },
  'contribution-enfant': {
    label: [
      'Contribution à l’entretien et à l’éducation de l’enfant (achats, virements, école, santé, attestations)',
      'Contribution to the child’s upkeep and education (purchases, transfers, school, health, statements)',
    ],
    window: 24,
    reject: ['R12'],
  },
  'residence-enfant': {
    label: [
      'Résidence de l’enfant en France (scolarité, crèche)',
      'Child’s residence in France (school, nursery)',
    ],
    reject: ['R01'],
  },
  scolarite: {
    label: ['Certificats de scolarité', 'School certificates'],
    reject: ['R12'],
    read: [ANNEXE_10, 'CESEDA L423-13'],
  },
});
