import type { Block, Mention } from './letter.ts';

const BLANK = '……………………………………………';

/** Who attests, to be filled by hand. */
export const witness = (opening: string): readonly Block[] => [
  { paragraph: `${opening} (nom, prénoms)\u{a0}: ${BLANK}` },
  { paragraph: `Né(e) le\u{a0}: …………………… à\u{a0}: ${BLANK}` },
  { paragraph: `Nationalité\u{a0}: ${BLANK}` },
  { paragraph: `Demeurant\u{a0}: ${BLANK}` },
  { paragraph: `Profession\u{a0}: ${BLANK}` },
];

const FOR_COURTS =
  'La présente attestation est établie en vue de sa production auprès de l’administration et, s’il y a lieu, en justice (article 202 du code de procédure civile).';
const DATED: Block = { paragraph: `Fait à ${BLANK}, le ……………………` };

/** What a court wants of a written testimony; a prefecture is content with less. */
export const TRUTH: readonly Block[] = [
  {
    paragraph: `${FOR_COURTS} J’ai connaissance qu’une fausse attestation de ma part m’expose à des sanctions pénales.`,
  },
  {
    paragraph:
      'Je joins la copie d’un document officiel justifiant de mon identité et portant ma signature.',
  },
  DATED,
  { signature: 'Signature' },
];

/** The same, of two people. */
export const TRUTH_OF_BOTH: readonly Block[] = [
  {
    paragraph: `${FOR_COURTS} Nous avons connaissance qu’une fausse attestation de notre part nous expose à des sanctions pénales.`,
  },
  {
    paragraph:
      'Nous joignons la copie d’un document officiel justifiant de notre identité et portant notre signature.',
  },
  DATED,
  { signature: 'Signature du premier déclarant' },
  { signature: 'Signature de {client.civilite} {client.nomComplet}' },
];

export const ATTESTATION_MENTIONS: readonly Mention[] = [
  { what: 'Identité de qui atteste', pattern: /soussigné/u, source: 'CPC 202' },
  { what: 'Personne concernée', pattern: /\{client\.nomComplet\}/u, source: null },
  {
    what: 'Production en justice',
    pattern: /production auprès de l’administration et, s’il y a lieu, en justice/u,
    source: 'CPC 202',
  },
  { what: 'Sanctions d’une fausse attestation', pattern: /sanctions pénales/u, source: 'CPC 202' },
  {
    what: 'Copie de la pièce d’identité',
    pattern: /justifiant de (?:mon|notre) identité et portant/u,
    source: 'CPC 202',
  },
  { what: 'Date et signature', pattern: /Fait à/u, source: 'CPC 202' },
];
