import { createHash } from 'node:crypto';
import { readChunk, type ArchivedVersion, type FirmSql } from '@quantieme/persistence';
import { pieceOf } from '../documents/document-content.ts';
import { unsealBytes } from '../documents/sealed-bytes.ts';

/** A file as it was received, a piece at a time. Throws at its end where it is not what was received. */
export async function* readPieces(
  { secretKey }: { readonly secretKey: string },
  sql: FirmSql,
  { documentId, number, chunks, sha256 }: ArchivedVersion,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for (let position = 0; position < chunks; position += 1) {
    const part = pieceOf(position, chunks);
    const place = { firmId: sql.scope.firmId, documentId, number, part };
    const sealed = await readChunk(sql, { documentId, number }, position);
    const piece = unsealBytes(sealed, place, secretKey);
    hash.update(piece);
    yield piece;
  }
  if (!hash.digest().equals(sha256)) throw new Error('A document is not what was received');
}
