import { kindsOf } from '../document-kind.ts';

export const RESOURCES = kindsOf('ressources', {
  'avis-imposition': {
    label: [
      'Dernier avis d’imposition ou de non-imposition (ou déclaration visée)',
      'Last notice of tax or of no tax (or stamped return)',
    ],
    reject: ['R02', 'R07'],
  },
  'contrat-travail': {
    label: ['Contrat de travail', 'Employment contract'],
    reject: ['R09', 'R11'],
  },
  'attestation-employeur': {
    label: [
      'Attestation de travail signée et tamponnée',
      'Employer’s statement, signed and stamped',
    ],
    age: 3,
    reject: ['R01', 'R09', 'R11'],
  },
  'bulletins-12': {
    label: [
      '12 derniers bulletins de salaire (intérim\u00a0: l’attestation de l’employeur suffit)',
      'Last 12 payslips (agency work: the employer’s statement is enough)',
    ],
    window: 12,
    reject: ['R12'],
  },
  'bulletins-3': {
    label: ['3 derniers bulletins de salaire', 'Last 3 payslips'],
    window: 3,
    reject: ['R12'],
  },
  'certificats-travail': {
    label: [
      'Certificats de travail (plusieurs employeurs)',
      'Certificates of employment (several employers)',
    ],
    reject: ['R11'],
  },
  'conges-btp': {
    label: [
      'Versements de la caisse des congés payés du BTP',
      'Payments of the building trade’s paid-leave fund',
    ],
  },
  ij: {
    label: [
      'Indemnités journalières (maladie, maternité, accident)',
      'Daily allowances (sickness, maternity, accident)',
    ],
  },
  immatriculation: {
    label: [
      'Extrait du registre du commerce, du répertoire des métiers ou RNE, SIRENE',
      'Extract of the trade or craft register, or RNE, SIRENE',
    ],
    age: 3,
    reject: ['R01'],
  },
  bilan: {
    label: [
      'Dernier bilan et compte de résultat, ou attestation de revenus du service des impôts',
      'Last balance sheet and income statement, or tax office’s statement of income',
    ],
  },
  'livre-recettes': {
    label: [
      'Micro-entreprise\u00a0: livre des recettes, registre des achats, attestation de revenus',
      'Micro-business: book of receipts, register of purchases, statement of income',
    ],
  },
  'france-travail': {
    label: [
      'Relevé de situation France Travail (droits et versements)',
      'France Travail statement (rights and payments)',
    ],
    reject: ['R18'],
  },
  pension: {
    label: [
      'Titre de pension et avis de versement (retraite, invalidité, complémentaires)',
      'Pension award and payment notices (retirement, disability, supplementary)',
    ],
    translation: 'checked',
  },
  'aah-asi': {
    label: [
      'Décision d’attribution de l’AAH ou de l’ASI et dernière attestation de paiement',
      'Award of AAH or ASI and last statement of payment',
    ],
    reject: ['R18'],
  },
  'autres-revenus': {
    label: [
      'Attestation bancaire et relevés montrant l’origine et la périodicité',
      'Bank statement showing where the income comes from and how often',
    ],
    window: 12,
    translation: 'checked',
    reject: ['R12', 'R18'],
  },
  'prestations-sociales': {
    label: [
      'Relevé CAF ou MSA (prestations familiales, RSA)',
      'CAF or MSA statement (family benefits, RSA)',
    ],
    age: 3,
  },
  'pension-alimentaire': {
    label: [
      'Pension alimentaire versée ou reçue, avec la décision',
      'Maintenance paid or received, with the decision',
    ],
    translation: 'checked',
    reject: ['R17'],
  },
  'autorisation-travail': {
    label: [
      'Autorisation de travail ou demande (téléservice employeur)',
      'Work authorisation or the request for it (employer’s portal)',
    ],
    reject: ['R11'],
    hint: [
      'La demande de l’employeur a son propre délai\u00a0: un dossier lié.',
      'The employer’s request runs its own time: a linked case.',
    ],
  },
  'cerfa-employeur': {
    label: [
      'Promesse d’embauche ou formulaire employeur (cerfa 15186, puis téléservice)',
      'Promise of employment or employer’s form (cerfa 15186, then portal)',
    ],
    age: 3,
    reject: ['R09', 'R11'],
  },
});

export const STUDIES = kindsOf('etudes', {
  'inscription-etudes': { label: ['Inscription ou préinscription', 'Enrolment or pre-enrolment'] },
  'resultats-etudes': {
    label: ['Relevés de notes, assiduité', 'Transcripts, attendance'],
    reject: ['R12'],
  },
  'ressources-615': {
    label: [
      'Ressources étudiant d’au moins 615\u00a0€ par mois (banque, bourse, tiers, salaires)',
      'Student’s resources of at least €615 a month (bank, grant, third party, wages)',
    ],
    translation: 'checked',
    reject: ['R12'],
    hint: ['Montant de 2020, à vérifier.', 'Amount of 2020, to be checked.'],
  },
  'ressources-visiteur': {
    label: [
      'Ressources propres (SMIC net annuel) sans travail en France',
      'Own resources (net annual minimum wage) without work in France',
    ],
    translation: 'checked',
    reject: ['R12'],
  },
  'engagement-non-travail': {
    label: ['Engagement écrit de ne pas travailler', 'Written commitment not to work'],
    reject: ['R09'],
  },
  'assurance-maladie': {
    label: ['Assurance maladie', 'Health insurance'],
    translation: 'checked',
    reject: ['R15'],
  },
});
