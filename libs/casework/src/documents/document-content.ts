import { createHash } from 'node:crypto';
import {
  findStoredVersion,
  insertDocumentVersion,
  readChunk,
  type DocumentVia,
  type FirmSql,
  type ScanState,
} from '@quantieme/persistence';
import type { Services } from '../context.ts';
import { notFound } from '../domain-error.ts';
import { sealBytes, unsealBytes } from './sealed-bytes.ts';

export const CHUNK_BYTES = 512 * 1024;

/** A file that has been looked at: `acceptFile` gives one, or whoever makes it. */
export interface ReceivedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly pages: number | null;
  readonly scan: ScanState;
}

/** Keys and moments that storing needs; every Context is one. */
export type DocumentKeeper = Pick<Services, 'secretKey' | 'clock'>;

export const nowOf = ({ clock }: DocumentKeeper) =>
  Temporal.Instant.fromEpochMilliseconds(clock.now().epochMilliseconds);

export interface NewVersion {
  readonly documentId: string;
  readonly number: number;
  readonly file: ReceivedFile;
  readonly via: DocumentVia;
}

export const pieceOf = (position: number, chunks: number) => `chunk ${position} of ${chunks}`;

/** Writes a version, sealed piece by piece. */
export async function writeVersion(
  keeper: DocumentKeeper,
  sql: FirmSql,
  { documentId, number, file, via }: NewVersion,
): Promise<void> {
  const { bytes, ...said } = file;
  const { firmId, userId } = sql.scope;
  const count = Math.ceil(bytes.byteLength / CHUNK_BYTES);
  const chunks = Array.from({ length: count }, (_, position) =>
    sealBytes(
      bytes.subarray(position * CHUNK_BYTES, (position + 1) * CHUNK_BYTES),
      { firmId, documentId, number, part: pieceOf(position, count) },
      keeper.secretKey,
    ),
  );
  await insertDocumentVersion(sql, {
    ...said,
    documentId,
    number,
    via,
    chunks,
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest(),
    uploadedBy: userId,
    uploadedAt: nowOf(keeper),
  });
}

export interface DocumentContent {
  readonly documentId: string;
  readonly dossierId: string;
  readonly number: number;
  readonly fileName: string;
  readonly mediaType: string;
  readonly scan: ScanState;
  readonly bytes: Buffer;
}

/**
 * A file as it was received: the version that stands, or an earlier one by its number. Throws `document/unknown`; a
 * plain Error where what is kept has been changed or SECRET_KEY is another.
 */
export async function readDocumentContent(
  { secretKey }: Pick<Services, 'secretKey'>,
  sql: FirmSql,
  which: { readonly documentId: string; readonly number?: number | undefined },
): Promise<DocumentContent> {
  const stored = await findStoredVersion(sql, which.documentId, which.number ?? null);
  if (stored === null) throw documentUnknown();
  const { chunks, bytes: length, ...said } = stored;
  const { documentId, number } = said;
  const parts: Buffer[] = [];
  for (let position = 0; position < chunks; position += 1) {
    const part = pieceOf(position, chunks);
    const place = { firmId: sql.scope.firmId, documentId, number, part };
    parts.push(unsealBytes(await readChunk(sql, said, position), place, secretKey));
  }
  return { ...said, bytes: Buffer.concat(parts, length) };
}

export function documentUnknown() {
  return notFound('document/unknown', {
    fr: 'Cette pièce n’existe pas dans votre cabinet.',
    en: 'There is no such document in your firm.',
  });
}
