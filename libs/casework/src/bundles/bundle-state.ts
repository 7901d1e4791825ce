import {
  inventoryOf,
  lintBundle,
  mainName,
  type Exhibit,
  type ExhibitList,
  type Finding,
  type InventoryRow,
  type MainItem,
  type SignatureState,
} from '@quantieme/documents';
import type {
  BundleItemRecord,
  BundleRecord,
  DocumentRecord,
  LetterRecord,
} from '@quantieme/persistence';
import { letterTitle, listsOf } from './letters-of-bundle.ts';

/** A bundle with what it holds now, or held when it was filed, and what the linter says of it. */
export interface BundleState {
  readonly record: BundleRecord;
  readonly exhibits: readonly Exhibit[];
  /** The pleading they go with; null: none was chosen. */
  readonly main: MainItem | null;
  readonly findings: readonly Finding[];
  /** Documents whose file the linter has not looked at, or could not print, or of which there is another version since. */
  readonly unseen: readonly DocumentRecord[];
}

export type Documents = ReadonlyMap<string, DocumentRecord>;

interface HeldItem {
  readonly item: BundleItemRecord;
  readonly document: DocumentRecord;
}

/** What the dossier no longer holds leaves the bundle; the others are numbered on. */
function heldItems({ items }: BundleRecord, documents: Documents): readonly HeldItem[] {
  return items.flatMap((item) => {
    const document = documents.get(item.documentId);
    return document === undefined ? [] : [{ item, document }];
  });
}

/** What was seen of the file, if it is the one that stands. */
function seenOf({ item, document }: HeldItem) {
  const { bytes, pages, trouble } = item;
  return item.seenNumber === document.latest.number
    ? { bytes, pages, trouble }
    : { bytes: null, pages: null, trouble: null };
}

function currentExhibits(
  held: readonly HeldItem[],
  { firstNumber }: BundleRecord,
): readonly Exhibit[] {
  return held
    .filter(({ item }) => !item.main)
    .map((one, index) => ({
      documentId: one.document.id,
      number: firstNumber + index,
      title: one.item.title ?? one.document.title,
      datedOn: one.document.issuedOn === null ? null : String(one.document.issuedOn),
      kind: one.document.kind,
      ...seenOf(one),
    }));
}

function signatureOf({ item, document }: HeldItem): SignatureState {
  if (item.signedNumber === null) return 'none';
  return item.signedNumber === document.latest.number ? 'signed' : 'outdated';
}

function currentMain(
  held: readonly HeldItem[],
  { firstNumber }: BundleRecord,
  letters: readonly LetterRecord[],
): MainItem | null {
  const found = held.find(({ item }) => item.main);
  if (found === undefined) return null;
  const letter = letters.find(({ documentId }) => documentId === found.document.id);
  const title = letter === undefined ? found.document.title : letterTitle(letter).fr;
  return {
    documentId: found.document.id,
    title,
    fileName: mainName(title, { isLater: firstNumber > 1 }),
    signature: signatureOf(found),
    ...seenOf(found),
  };
}

function filedExhibits({ items }: BundleRecord, rows: readonly InventoryRow[]): readonly Exhibit[] {
  const exhibits = items.filter(({ main }) => !main);
  return rows.flatMap(({ number, title, datedOn, pages }, index) => {
    const item = exhibits[index];
    if (item === undefined) return [];
    const { documentId, bytes, trouble } = item;
    return [{ documentId, number, title, datedOn, kind: null, bytes, pages, trouble }];
  });
}

function filedMain({ items, filedMain: filed }: BundleRecord): MainItem | null {
  const item = items.find(({ main }) => main);
  if (item === undefined || filed === null) return null;
  const { documentId, bytes, trouble, signedNumber } = item;
  const signature = signedNumber === null ? 'none' : 'signed';
  return { ...filed, documentId, bytes, trouble, signature };
}

/** Only a program that was missing, or failed, may do better the next time. */
const RETRIED: ReadonlySet<string | null> = new Set(['no-office', 'not-printed']);

export function bundleState(
  record: BundleRecord,
  documents: Documents,
  letters: readonly LetterRecord[],
): BundleState {
  const { proceeding, firstNumber, filedInventory } = record;
  if (filedInventory !== null) {
    const exhibits = filedExhibits(record, filedInventory);
    return { record, exhibits, main: filedMain(record), findings: [], unseen: [] };
  }
  const held = heldItems(record, documents);
  const exhibits = currentExhibits(held, record);
  const main = currentMain(held, record, letters);
  const lists: readonly ExhibitList[] = listsOf(letters, { record, main, documents });
  const unseen = held
    .filter(
      ({ item, document }) =>
        item.seenNumber !== document.latest.number || RETRIED.has(item.trouble),
    )
    .map(({ document }) => document);
  return {
    record,
    exhibits,
    main,
    findings: lintBundle({ proceeding, firstNumber, exhibits, main, lists }),
    unseen,
  };
}

/** The exhibits of a bundle as its inventory lists them: what a letter lists too. */
export function listedExhibits({ exhibits }: Pick<BundleState, 'exhibits'>) {
  const documents = new Map(exhibits.map(({ number, documentId }) => [number, documentId]));
  return inventoryOf(exhibits).flatMap(({ number, title, datedOn }) => {
    const documentId = documents.get(number);
    return documentId === undefined ? [] : [{ documentId, number, title, datedOn }];
  });
}

export const byId = (documents: readonly DocumentRecord[]): Documents =>
  new Map(documents.map((document) => [document.id, document]));
