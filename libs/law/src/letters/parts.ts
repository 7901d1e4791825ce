import type { Block } from './letter.ts';

/** The client as a letter names him, in full then in short. */
export const CLIENT = '{client.civilite} {client.nomComplet}';
export const MX = '{client.civilite} {client.nom}';

const WHEN_FEMININE = '{#client.feminin?}e{/client.feminin?}';
/** Agreement in gender: accord('né') gives né or née. */
export const accord = (word: string): string => word + WHEN_FEMININE;

/** Who the client is, as an authority looks for him. */
export const IDENTITY = `${CLIENT}, ${accord('né')} le {client.neLe} à {client.lieuNaissance}, nationalité\u{a0}: {client.nationalite}, demeurant {client.adresse}{#client.numeroEtranger?}, numéro étranger {client.numeroEtranger}{/client.numeroEtranger?}`;

export const SIGNED_BY_LAWYER: Block = {
  signature: 'Maître {avocat.nom}, avocat au barreau de {cabinet.barreau}',
};

/** Exhibits at the foot of a letter. */
export const EXHIBITS: readonly Block[] = [
  { heading: 'Pièces jointes', level: 2 },
  { each: 'pieces', line: '{numero}. {titre}{#date?} ({date}){/date?}' },
];

/** End of a letter to an authority, before the signature. */
export const toPrefet = (request: string): readonly Block[] => [
  { paragraph: request },
  {
    paragraph:
      'Je vous prie de croire, Madame la Préfète, Monsieur le Préfet, à l’assurance de ma haute considération.',
  },
  SIGNED_BY_LAWYER,
];
