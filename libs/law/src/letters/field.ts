import { text, type Text } from '../text.ts';

export type FieldType = 'text' | 'date' | 'amount' | 'list' | 'boolean';

/**
 * Where a field's value is kept, hence where a missing one is filled.
 *
 * `typed`: nowhere, it is asked when the letter is written; `today`: the product's clock.
 */
export type FieldPlace =
  | 'firm'
  | 'lawyer'
  | 'dossier'
  | 'client'
  | 'recipient'
  | 'court'
  | 'timeline'
  | 'deadlines'
  | 'attempts'
  | 'exhibits'
  | 'checklist'
  | 'typed'
  | 'today';

/** Something a letter may hold between braces. */
export interface LetterField {
  readonly name: string;
  readonly label: Text;
  readonly type: FieldType;
  readonly place: FieldPlace;
  /** What each entry of a list holds. */
  readonly items?: readonly ItemField[];
}

/** A field of each entry of a list, named without the list's own name. */
export interface ItemField {
  readonly name: string;
  readonly label: Text;
  readonly type: 'text' | 'date' | 'amount';
  /** Said as nothing when it has no value, instead of stopping the letter. */
  readonly optional?: true;
}

/** Where to fill each place, as a screen says it. */
export const FIELD_PLACES: Readonly<Record<FieldPlace, Text>> = {
  firm: text('Réglages → Cabinet', 'Settings → Firm'),
  lawyer: text('avocat responsable du dossier', 'lawyer in charge of the dossier'),
  dossier: text('fiche du dossier', 'the dossier itself'),
  client: text('fiche du client', 'the client’s record'),
  recipient: text(
    'coordonnées du destinataire, dans Réglages → Organismes',
    'the recipient’s contact details, under Settings → Organisations',
  ),
  court: text('juridiction du dossier', 'the dossier’s court'),
  timeline: text('chronologie du dossier', 'the dossier’s timeline'),
  deadlines: text('échéances du dossier', 'the dossier’s deadlines'),
  attempts: text('journal des tentatives', 'the record of attempts'),
  exhibits: text('pièces du dossier', 'the dossier’s documents'),
  checklist: text('liste des pièces à réunir', 'the list of documents to gather'),
  typed: text('à saisir en rédigeant', 'typed when writing'),
  today: text('date du jour', 'today’s date'),
};

type Words = readonly [fr: string, en: string];

/** Completes fields of one place and type: name → label in both languages. */
export function fields(
  place: FieldPlace,
  type: Exclude<FieldType, 'list'>,
  drafts: Readonly<Record<string, Words>>,
): readonly LetterField[] {
  return Object.entries(drafts).map(([name, words]) => ({
    name,
    label: text(...words),
    type,
    place,
  }));
}

/** A list whose entries hold texts, save those said to be of another type. */
export function list(
  place: FieldPlace,
  [name, ...words]: readonly [name: string, ...Words],
  items: Readonly<Record<string, ItemDraft>>,
): LetterField {
  return {
    name,
    label: text(...words),
    type: 'list',
    place,
    items: Object.entries(items).map(([item, { words: label, type = 'text', optional }]) => ({
      name: item,
      label: text(...label),
      type,
      ...(optional && { optional }),
    })),
  };
}

interface ItemDraft {
  readonly words: Words;
  readonly type?: ItemField['type'];
  readonly optional?: true;
}
