import { documentKind, LETTER_DEFINITIONS } from '@quantieme/law';
import {
  findDocuments,
  updateDocument,
  writeSending,
  type FirmSql,
  type LetterRecord,
  type LetterSending,
} from '@quantieme/persistence';
import { nowOf, type DocumentKeeper } from '../documents/document-content.ts';

type Which = Pick<LetterRecord, 'id' | 'letter' | 'documentId'>;

/** Writes that a letter has left, or that it has not (null), and what its document is since. */
export async function writeSent(
  keeper: DocumentKeeper,
  sql: FirmSql,
  letter: Which,
  sending: LetterSending | null,
): Promise<void> {
  await writeSending(sql, letter.id, sending);
  await sayWhatItIs(keeper, sql, letter, sending);
}

/**
 * A letter that has left is itself something to show a court: its document is of the kind that its definition says, of
 * the day on which it left. Taken back, it is nothing yet. What somebody said of the document stays.
 */
async function sayWhatItIs(
  keeper: DocumentKeeper,
  sql: FirmSql,
  { letter, documentId }: Which,
  sending: LetterSending | null,
): Promise<void> {
  const kind = LETTER_DEFINITIONS.find(({ id }) => id === letter)?.exhibit ?? null;
  if (kind === null || documentKind(kind) === null) return;
  const [document] = await findDocuments(sql, [documentId]);
  const asLeft = sending === null ? kind : null;
  if (document === undefined || document.kind !== asLeft) return;
  const said = sending === null ? { kind: null, issuedOn: null } : { kind, issuedOn: sending.on };
  await updateDocument(sql, { id: documentId, now: nowOf(keeper) }, { ...document, ...said });
}
