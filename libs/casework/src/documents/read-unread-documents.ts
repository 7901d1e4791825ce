import { readText, type VirusScanner } from '@quantieme/documents';
import {
  takeUnreadDocument,
  writeDocumentText,
  writeScan,
  type Database,
  type TakenDocument,
} from '@quantieme/persistence';
import { scopeOfWorker } from '../context.ts';
import { readDocumentContent } from './document-content.ts';
import { indexDocument, TEXT_PART } from './index-document.ts';
import { sealBytes } from './sealed-bytes.ts';

interface ReadingServices {
  readonly database: Database;
  readonly secretKey: string;
  /** Left out or null: nothing is scanned. */
  readonly scanner?: VirusScanner | null;
}

/** Of one job: the next sweep finds the others. */
const MOST_AT_ONCE = 25;
/** A file that takes its worker down each time is left alone. */
const MOST_TRIES = 3;

/**
 * Reads the text of files of a firm that nobody has read, one after the other, and makes them found by it. Killed at any
 * point, a file is taken again a quarter of an hour later.
 */
export async function readUnreadDocuments(
  services: ReadingServices,
  firmId: string,
): Promise<void> {
  for (let count = 0; count < MOST_AT_ONCE; count += 1) {
    const taken = await services.database.pipelined(scopeOfWorker(firmId), takeUnreadDocument);
    if (taken === null) return;
    await readOne(services, firmId, taken);
  }
}

async function readOne(
  services: ReadingServices,
  firmId: string,
  { documentId, number, tries }: TakenDocument,
): Promise<void> {
  const { database, secretKey, scanner = null } = services;
  const scope = scopeOfWorker(firmId);
  const which = { documentId, number };
  if (tries > MOST_TRIES) {
    await database.firm(scope, (tx) => writeDocumentText(tx, { ...which, state: 'failed' }));
    return;
  }
  const file = await database.firm(scope, (tx) => readDocumentContent({ secretKey }, tx, which));
  if (scanner !== null && file.scan === 'not-scanned') {
    const scan = await scanner.scan(file.bytes);
    // The daemon is away: what it has not seen waits for it.
    if (scan === 'not-scanned') return;
    await database.firm(scope, (tx) => writeScan(tx, { ...which, scan }));
    if (scan === 'infected') return;
  }
  const read = await readText(file);
  const sealedText =
    read.state === 'read'
      ? sealBytes(Buffer.from(read.text), { firmId, ...which, part: TEXT_PART }, secretKey)
      : null;
  await database.firm(scope, async (tx) => {
    await writeDocumentText(tx, { ...which, state: read.state, sealedText });
    await indexDocument({ secretKey }, tx, documentId);
  });
  database.announce({ firmId, dossierId: file.dossierId, kind: 'document' });
}
