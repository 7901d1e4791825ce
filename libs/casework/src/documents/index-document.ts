import { findSealedText, writeDocumentWords, type FirmSql } from '@quantieme/persistence';
import type { Services } from '../context.ts';
import { hashWords, wordsIn } from './document-words.ts';
import { unsealBytes } from './sealed-bytes.ts';

export const TEXT_PART = 'text';

type Keys = Pick<Services, 'secretKey'>;

/** The text of the version that stands; null when it has none, or none yet. */
export async function readDocumentText(
  { secretKey }: Keys,
  sql: FirmSql,
  documentId: string,
): Promise<string | null> {
  const found = await findSealedText(sql, documentId);
  if (found?.sealedText == null) return null;
  const { number, sealedText } = found;
  const place = { firmId: sql.scope.firmId, documentId, number, part: TEXT_PART };
  return unsealBytes(sealedText, place, secretKey).toString('utf8');
}

/** Found by its names at once, by its text as soon as that is read. */
export async function indexDocument(keys: Keys, sql: FirmSql, documentId: string): Promise<void> {
  const found = await findSealedText(sql, documentId);
  if (found === null) return;
  const text = await readDocumentText(keys, sql, documentId);
  const words = wordsIn([found.title, found.fileName, text ?? '']);
  await writeDocumentWords(sql, documentId, hashWords(words, sql.scope.firmId, keys.secretKey));
}
