import { PROCEDURES, text, TITLES_REQUESTED } from '@quantieme/law';
import { choice, day, list, words } from './cell-readers.ts';
import type { ImportField } from './import-field.ts';
import { PERSON_FIELDS } from './person-fields.ts';

const CLIENT = 'client.';

/** Fields of its client: enough to find them in the firm, or to write them down. */
const OF_CLIENT = [
  'familyName',
  'givenNames',
  'birthDate',
  'nationalities',
  'sex',
  'email',
  'phone',
  'foreignerNumber',
];

const clientFields = PERSON_FIELDS.filter(({ id }) => OF_CLIENT.includes(id)).map((field) => ({
  ...field,
  id: `${CLIENT}${field.id}`,
  words: [...field.words, `${field.label.fr} client`, `client ${field.label.en}`],
}));

const named = (records: Readonly<Record<string, { readonly label: { fr: string; en: string } }>>) =>
  Object.fromEntries(Object.entries(records).map(([id, { label }]) => [id, [label.fr, label.en]]));

const PROCEDURE = choice(
  named(PROCEDURES),
  text(
    `${Object.keys(PROCEDURES).join(', ')}, ou leur nom`,
    `${Object.keys(PROCEDURES).join(', ')}, or their names`,
  ),
);

const TITLE = choice(
  named(TITLES_REQUESTED),
  text('un titre de GET /v1/titles, ou son nom', 'a title of GET /v1/titles, or its name'),
);

const LEGAL_AID = choice(
  {
    none: ['non', 'no', 'aucune', 'sans'],
    requested: ['demandee', 'en cours', 'pending'],
    partial: ['partielle'],
    full: ['totale', 'oui', 'yes'],
    refused: ['refusee', 'rejetee', 'rejected'],
  },
  text('non, demandée, partielle, totale, refusée', 'none, requested, partial, full, refused'),
);

/** What columns of a file of dossiers may fill. */
export const DOSSIER_FIELDS: readonly ImportField[] = [
  {
    id: 'reference',
    label: text('Référence de l’ancien logiciel', 'Reference in the former software'),
    words: [
      'référence',
      'réf',
      'n° dossier',
      'numéro',
      'dossier',
      'reference',
      'case number',
      'matter',
    ],
    example: '2024/0117',
    read: words(40),
  },
  ...clientFields,
  {
    id: 'procedure',
    label: text('Procédure', 'Procedure'),
    words: ['type de dossier', 'nature', 'type', 'case type', 'matter type'],
    required: true,
    example: 'Renouvellement',
    read: PROCEDURE,
  },
  {
    id: 'label',
    label: text('Intitulé', 'Label'),
    words: ['objet', 'nom du dossier', 'affaire', 'subject'],
    example: 'Renouvellement salarié',
    read: words(),
  },
  {
    id: 'departement',
    label: text('Département', 'Département'),
    words: ['dpt', 'département de résidence'],
    example: '93',
    // Spreadsheets eat the zero of 01 to 09.
    read: (cell) => ({ value: (/^\d$/.test(cell) ? `0${cell}` : cell).toUpperCase() }),
  },
  {
    id: 'titleRequested',
    label: text('Titre demandé', 'Title asked for'),
    words: ['titre de séjour', 'titre', 'permit'],
    example: '',
    read: TITLE,
  },
  {
    id: 'legalAid',
    label: text('Aide juridictionnelle', 'Legal aid'),
    words: ['aj'],
    example: 'totale',
    read: LEGAL_AID,
  },
  {
    id: 'responsible',
    label: text('Avocat responsable', 'Responsible lawyer'),
    words: ['responsable', 'avocat', 'lawyer', 'owner'],
    example: '',
    read: words(),
  },
  {
    id: 'openedOn',
    label: text('Ouvert le', 'Opened on'),
    words: ['date d’ouverture', 'ouverture', 'date de création', 'open date', 'opened'],
    isDate: true,
    example: '15/01/2024',
    read: day,
  },
  {
    id: 'tags',
    label: text('Étiquettes', 'Tags'),
    words: ['mots-clés', 'tag', 'keywords'],
    example: '',
    read: list,
  },
];

/** The part of a row that says its client. */
export function clientValues(values: Readonly<Record<string, unknown>>) {
  const own = Object.entries(values).filter(([id]) => id.startsWith(CLIENT));
  return Object.fromEntries(own.map(([id, value]) => [id.slice(CLIENT.length), value]));
}
