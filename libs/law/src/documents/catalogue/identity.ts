import { kindsOf } from '../document-kind.ts';

const ANNEXE_10 = 'CESEDA annexe 10';

export const IDENTITY = kindsOf('identite', {
  passeport: {
    label: [
      'Passeport en cours de validité (état civil, validité, cachets d’entrée, visas)',
      'Valid passport (identity, validity, entry stamps, visas)',
    ],
    translation: 'exempt',
    original: true,
    reject: ['R02', 'R15'],
    read: [ANNEXE_10, 'CESEDA R431-10'],
  },
  'identite-substitut': {
    label: [
      'À défaut de passeport\u00a0: attestation consulaire avec photo, carte consulaire, carte d’identité ou certificat de nationalité',
      'Without a passport: consular statement with photo, consular card, identity card or certificate of nationality',
    ],
    age: 3,
    translation: 'checked',
    original: true,
    reject: ['R01', 'R03'],
    hint: [
      'L’âge de trois mois vaut pour l’attestation consulaire.',
      'The age of three months is that of the consular statement.',
    ],
    read: [ANNEXE_10, 'CESEDA R431-10'],
  },
  'acte-naissance': {
    label: [
      'Copie intégrale de l’acte de naissance avec mentions (et jugement supplétif)',
      'Full copy of the birth record with its entries (and declaratory judgment)',
    ],
    ageOfFrenchAct: 3,
    translation: 'checked',
    legalisation: true,
    original: true,
    register: true,
    reject: ['R04', 'R05', 'R06', 'R16'],
    hint: [
      'La copie intégrale, pas un extrait. Aucune durée n’a été trouvée pour un acte étranger.',
      'The full copy, not an extract. No age limit was found for a foreign act.',
    ],
    read: [ANNEXE_10, 'CESEDA R431-10'],
  },
  'acte-mariage': {
    label: [
      'Copie intégrale de l’acte de mariage avec mentions',
      'Full copy of the marriage record with its entries',
    ],
    ageOfFrenchAct: 3,
    translation: 'checked',
    legalisation: true,
    original: true,
    register: true,
    reject: ['R04', 'R05', 'R06', 'R16'],
  },
  'transcription-mariage': {
    label: [
      'Transcription du mariage étranger sur les registres français',
      'Entry of the foreign marriage in the French registers',
    ],
    age: 3,
    register: true,
    reject: ['R01'],
  },
  'acte-naissance-enfants': {
    label: [
      'Acte de naissance de chaque enfant avec filiation',
      'Birth record of each child, with parentage',
    ],
    ageOfFrenchAct: 3,
    translation: 'checked',
    legalisation: true,
    original: true,
    reject: ['R04', 'R05', 'R16'],
  },
  'livret-famille': {
    label: ['Livret de famille', 'Family record book'],
    translation: 'checked',
    original: true,
    reject: ['R02'],
  },
  'jugement-divorce': {
    label: [
      'Jugement de divorce définitif (du demandeur ou du conjoint)',
      'Final divorce judgment (of the applicant or the spouse)',
    ],
    translation: 'checked',
    legalisation: true,
    reject: ['R04', 'R17'],
  },
  'jugement-autorite-parentale': {
    label: [
      'Jugement sur l’autorité parentale ou la garde',
      'Judgment on parental authority or custody',
    ],
    translation: 'checked',
    legalisation: true,
    reject: ['R04', 'R17'],
    read: ['CESEDA L434-3', 'CESEDA L434-4'],
  },
  'autorisation-autre-parent': {
    label: [
      'Lettre de l’autre parent autorisant la venue de l’enfant, signature authentifiée',
      'Letter of the other parent allowing the child to come, signature certified',
    ],
    translation: 'checked',
    legalisation: true,
    reject: ['R04', 'R09'],
    hint: [
      'L’authentification de la signature est un usage.',
      'That the signature is certified is a usage.',
    ],
    read: ['CESEDA L434-4'],
  },
  'acte-deces': {
    label: ['Acte de décès (conjoint, autre parent)', 'Death record (spouse, other parent)'],
    translation: 'checked',
    legalisation: true,
    reject: ['R04', 'R05'],
  },
  'retrait-autorite-parentale': {
    label: [
      'Décision de retrait de l’autorité parentale, d’abandon, de disparition ou d’absence',
      'Decision withdrawing parental authority, or on abandonment, disappearance or absence',
    ],
    translation: 'checked',
    legalisation: true,
    reject: ['R04', 'R17'],
  },
  'jugement-adoption': {
    label: ['Décision d’adoption', 'Adoption decision'],
    translation: 'checked',
    legalisation: true,
    reject: ['R04', 'R17'],
    read: ['CESEDA L434-5'],
  },
  'kafala-judiciaire': {
    label: ['Kafala judiciaire (Algérie)', 'Court-ordered kafala (Algeria)'],
    translation: 'checked',
    reject: ['R04'],
  },
  pacs: {
    label: [
      'Convention de Pacs, ou attestation de non-dissolution',
      'Pacs agreement, or statement that it is not dissolved',
    ],
    age: 3,
    translation: 'checked',
    legalisation: true,
    reject: ['R01'],
  },
  'certificat-concubinage': {
    label: [
      'Certificat de vie commune ou de concubinage',
      'Certificate of life together or cohabitation',
    ],
    translation: 'checked',
    reject: ['R09'],
  },
  'preuve-nationalite-francaise': {
    label: [
      'Nationalité française du conjoint ou de l’enfant (carte d’identité en cours, certificat de nationalité)',
      'French nationality of the spouse or child (valid identity card, certificate of nationality)',
    ],
    age: 6,
    reject: ['R01', 'R15'],
    hint: [
      'L’âge de six mois vaut pour le certificat de nationalité de l’enfant.',
      'The age of six months is that of the child’s certificate of nationality.',
    ],
  },
  photos: {
    label: ['3 photographies d’identité ou code e-photo', '3 identity photographs or e-photo code'],
    age: 6,
    translation: 'exempt',
    reject: ['R03'],
    hint: [
      '35 × 45 mm, norme ISO/IEC 19794-5\u00a0; en ligne, un code e-photo.',
      '35 × 45 mm, ISO/IEC 19794-5; online, an e-photo code.',
    ],
    read: [ANNEXE_10],
  },
});
