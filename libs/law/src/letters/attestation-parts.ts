import type { Block, Mention } from './letter.ts';

const BLANK = '……………………………………………';

/** Who attests, to be filled by hand. */
export const WITNESS: readonly Block[] = [
  { paragraph: `Je soussigné(e) (nom, prénoms)\u{a0}: ${BLANK}` },
  { paragraph: `Né(e) le\u{a0}: …………………… à\u{a0}: ${BLANK}` },
  { paragraph: `Nationalité\u{a0}: ${BLANK}` },
  { paragraph: `Demeurant\u{a0}: ${BLANK}` },
  { paragraph: `Profession\u{a0}: ${BLANK}` },
];

/** What a court wants of a written testimony; a prefecture is content with less. */
export const TRUTH: readonly Block[] = [
  {
    paragraph:
      'La présente attestation est établie en vue de sa production auprès de l’administration et, s’il y a lieu, en justice (article 202 du code de procédure civile). J’ai connaissance qu’une fausse attestation de ma part m’expose à des sanctions pénales.',
  },
  {
    paragraph:
      'Je joins la copie d’un document officiel justifiant de mon identité et portant ma signature.',
  },
  { paragraph: `Fait à ${BLANK}, le ……………………` },
  { signature: 'Signature' },
];

export const ATTESTATION_MENTIONS: readonly Mention[] = [
  { what: 'Identité de qui atteste', pattern: /Je soussigné/u, source: 'CPC 202' },
  { what: 'Personne concernée', pattern: /\{client\.nomComplet\}/u, source: null },
  {
    what: 'Production en justice',
    pattern: /production auprès de l’administration et, s’il y a lieu, en justice/u,
    source: 'CPC 202',
  },
  { what: 'Sanctions d’une fausse attestation', pattern: /sanctions pénales/u, source: 'CPC 202' },
  {
    what: 'Copie de la pièce d’identité',
    pattern: /justifiant de mon identité et portant ma signature/u,
    source: 'CPC 202',
  },
  { what: 'Date et signature', pattern: /Fait à/u, source: 'CPC 202' },
];
