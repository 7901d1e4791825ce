import { text, type Text } from '../text.ts';

/** Why an office, a court or the firm turns a document down, by code. */
export const REJECTIONS = {
  R01: text('Trop ancien', 'Too old'),
  R02: text(
    'Incomplet\u00a0: page, verso ou mention manquante',
    'Incomplete: a page, the back or an entry is missing',
  ),
  R03: text('Illisible', 'Unreadable'),
  R04: text(
    'Sans traduction, ou traducteur non assermenté',
    'Not translated, or not by a sworn translator',
  ),
  R05: text('Ni légalisé ni apostillé', 'Neither legalised nor apostilled'),
  R06: text(
    'Nom ou date différents d’une pièce à l’autre',
    'Names or dates differ between documents',
  ),
  R07: text(
    'Adresse différente (demande, employeur, impôts, hébergeant)',
    'Addresses differ (application, employer, tax, host)',
  ),
  R08: text('Pièces de l’hébergeant manquantes', 'The host’s papers are missing'),
  R09: text('Attestation non signée ou non datée', 'Statement unsigned or undated'),
  R10: text(
    'Au nom d’une autre personne, ou facture de téléphone mobile',
    'In another person’s name, or a mobile-phone bill',
  ),
  R11: text(
    'Employeur\u00a0: SIRET, cachet, heures ou autorisation de travail manquants',
    'Employer: registration number, stamp, hours or work authorisation missing',
  ),
  R12: text('Mois manquants dans une série', 'Months missing in a series'),
  R13: text(
    'Copie, alors que l’original est demandé au guichet',
    'Copy where the original is asked',
  ),
  R14: text('Plusieurs pièces dans un seul fichier', 'Several documents in one file'),
  R15: text('Document périmé (passeport, titre)', 'Document expired (passport, permit)'),
  R16: text('Extrait au lieu de la copie intégrale', 'Extract instead of the full copy'),
  R17: text('Jugement non définitif ou non exécutoire', 'Judgment not final or not enforceable'),
  R18: text('Revenus d’une nature exclue', 'Income of an excluded kind'),
} as const satisfies Readonly<Record<string, Text>>;

export type RejectionCode = keyof typeof REJECTIONS;

export const REJECTION_CODES = Object.keys(REJECTIONS) as readonly RejectionCode[];
