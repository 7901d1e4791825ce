import type { Block } from './letter.ts';

/** The client as a letter names him, in full then in short. */
export const CLIENT = '{client.civilite} {client.nomComplet}';
export const MX = '{client.civilite} {client.nom}';

const WHEN_FEMININE = '{#client.feminin?}e{/client.feminin?}';
/** Agreement in gender: accord('né') gives né or née. */
export const accord = (word: string): string => word + WHEN_FEMININE;

/** Who the client is, as an authority looks for him. */
export const IDENTITY = `${CLIENT}, ${accord('né')} le {client.neLe} à {client.lieuNaissance}, nationalité\u{a0}: {client.nationalite}, demeurant {client.domicile}{#client.numeroEtranger?}, numéro étranger {client.numeroEtranger}{/client.numeroEtranger?}`;

export const SIGNED_BY_LAWYER: Block = {
  signature: 'Maître {avocat.nom}, avocat au barreau de {cabinet.barreau}',
};

/** Exhibits at the foot of a letter that is nothing without them. */
export const EXHIBITS: readonly Block[] = [
  { heading: 'Pièces jointes', level: 2 },
  {
    table: {
      each: 'pieces',
      columns: [
        { title: 'N°', cell: '{numero}' },
        { title: 'Intitulé', cell: '{titre}' },
        { title: 'Date', cell: '{date}' },
      ],
    },
  },
];

/** Exhibits at the foot of a letter that may go without. */
export const EXHIBITS_IF_ANY: readonly Block[] = [{ when: 'pieces', then: EXHIBITS }];

/** End of a letter to an authority, before the signature. */
export const toPrefet = (request: string): readonly Block[] => [
  { paragraph: request },
  {
    paragraph:
      'Je vous prie de croire, Madame la Préfète, Monsieur le Préfet, à l’assurance de ma haute considération.',
  },
  SIGNED_BY_LAWYER,
];

/** What becomes of the client's data, in the words of every letter that asks for some. */
export const DATA_PROTECTION: Block = {
  paragraph:
    'Données personnelles : {cabinet.nom} traite les informations et documents que vous lui remettez pour la seule conduite de votre dossier, sous le secret professionnel, et les conserve pendant le temps que celui-ci et les obligations légales exigent. Vous disposez d’un droit d’accès, de rectification et d’effacement, ainsi que du droit de vous opposer au traitement ou d’en demander la limitation, en écrivant à {cabinet.courriel}, et pouvez saisir la Commission nationale de l’informatique et des libertés (règlement (UE) 2016/679 du 27 avril 2016).',
};

/** End of a letter to the client. */
export const toClient = (...paragraphs: readonly string[]): readonly Block[] => [
  ...paragraphs.map((paragraph) => ({ paragraph })),
  {
    paragraph: 'Je vous prie d’agréer, {client.civilite}, l’expression de mes sentiments dévoués.',
  },
  SIGNED_BY_LAWYER,
];
