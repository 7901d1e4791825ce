import {
  lintBundle,
  type Exhibit,
  type ExhibitTrouble,
  type Finding,
  type InventoryRow,
} from '@quantieme/documents';
import type { BundleRecord, DocumentRecord } from '@quantieme/persistence';

/** A bundle with the exhibits that it holds now, or held when it was filed, and what the linter says of them. */
export interface BundleState {
  readonly record: BundleRecord;
  readonly exhibits: readonly Exhibit[];
  readonly findings: readonly Finding[];
  /** Exhibits whose file the linter has not looked at, or of which there is another version since. */
  readonly unseen: readonly DocumentRecord[];
}

type Documents = ReadonlyMap<string, DocumentRecord>;

/** What the dossier no longer holds leaves the bundle; the others are numbered on. */
function heldItems({ items }: BundleRecord, documents: Documents) {
  return items.flatMap((item) => {
    const document = documents.get(item.documentId);
    return document === undefined ? [] : [{ item, document }];
  });
}

function currentExhibits(record: BundleRecord, documents: Documents): readonly Exhibit[] {
  return heldItems(record, documents).map(({ item, document }, index) => {
    const seen = item.seenNumber === document.latest.number;
    return {
      documentId: document.id,
      number: record.firstNumber + index,
      title: item.title ?? document.title,
      datedOn: document.issuedOn === null ? null : String(document.issuedOn),
      kind: document.kind,
      bytes: seen ? item.bytes : null,
      pages: seen ? item.pages : null,
      trouble: seen ? item.trouble : null,
    };
  });
}

function filedExhibits({ items }: BundleRecord, rows: readonly InventoryRow[]): readonly Exhibit[] {
  return rows.flatMap(({ number, title, datedOn, pages }, index) => {
    const item = items[index];
    if (item === undefined) return [];
    const trouble: ExhibitTrouble | null = item.trouble;
    const { documentId, bytes } = item;
    return [{ documentId, number, title, datedOn, kind: null, bytes, pages, trouble }];
  });
}

export function bundleState(record: BundleRecord, documents: Documents): BundleState {
  const { proceeding, firstNumber, filedInventory } = record;
  if (filedInventory !== null) {
    return { record, exhibits: filedExhibits(record, filedInventory), findings: [], unseen: [] };
  }
  const exhibits = currentExhibits(record, documents);
  const unseen = heldItems(record, documents)
    .filter(({ item, document }) => item.seenNumber !== document.latest.number)
    .map(({ document }) => document);
  return {
    record,
    exhibits,
    findings: lintBundle({ proceeding, firstNumber, exhibits }),
    unseen,
  };
}

export const byId = (documents: readonly DocumentRecord[]): Documents =>
  new Map(documents.map((document) => [document.id, document]));
