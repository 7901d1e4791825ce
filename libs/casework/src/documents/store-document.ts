import {
  insertDocument,
  lockDocument,
  newId,
  replaceLatest,
  type DocumentFields,
  type DocumentRecord,
  type DocumentVia,
  type FirmSql,
} from '@quantieme/persistence';
import {
  documentUnknown,
  nowOf,
  writeVersion,
  type DocumentKeeper,
  type ReceivedFile,
} from './document-content.ts';
import { indexDocument } from './index-document.ts';

/** What is not said is unknown. */
export interface NewStoredDocument extends Partial<Omit<DocumentFields, 'title'>> {
  readonly dossierId: string;
  readonly title: string;
  readonly file: ReceivedFile;
  readonly via: DocumentVia;
}

const UNSAID: Omit<DocumentFields, 'title'> = {
  kind: null,
  personId: null,
  issuedOn: null,
  expiresOn: null,
  language: null,
  translation: null,
  legalisation: null,
  originalSeen: false,
};

/** Keeps a file in a dossier, sealed; its text is read later, by the worker. Gives the document's id. */
export async function storeDocument(
  keeper: DocumentKeeper,
  sql: FirmSql,
  { file, via, ...said }: NewStoredDocument,
): Promise<string> {
  const id = newId();
  await insertDocument(sql, { ...UNSAID, ...said, id, now: nowOf(keeper) });
  await writeVersion(keeper, sql, { documentId: id, number: 1, file, via });
  await indexDocument(keeper, sql, id);
  return id;
}

export interface NextVersion {
  readonly documentId: string;
  readonly file: ReceivedFile;
  readonly via: DocumentVia;
}

/** Another file for a document; the earlier ones stay. Gives the document as it was. Throws `document/unknown`. */
export async function storeVersion(
  keeper: DocumentKeeper,
  sql: FirmSql,
  { documentId, file, via }: NextVersion,
): Promise<DocumentRecord> {
  const before = await lockDocument(sql, documentId);
  if (before === null) throw documentUnknown();
  const number = before.latest.number + 1;
  await writeVersion(keeper, sql, { documentId, number, file, via });
  await replaceLatest(sql, { id: documentId, now: nowOf(keeper) }, number);
  await indexDocument(keeper, sql, documentId);
  return before;
}
