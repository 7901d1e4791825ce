import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { lockArchive, zipOf } from '@quantieme/documents';
import type { Mailer } from '@quantieme/notifications';
import {
  appendAudit,
  claimFirmExport,
  countRows,
  dropExportChunks,
  endExport,
  finishExport,
  newId,
  noteExportProgress,
  readFirmTables,
  writeExportChunk,
  type ClaimedExport,
  type Database,
  type ExportClaim,
  type FirmSql,
} from '@quantieme/persistence';
import { scopeOfWorker } from '../context.ts';
import { productVersion } from '../law/engine-fingerprint.ts';
import { auditOf } from './firm-exports.ts';
import { piecesOf } from './pieces.ts';
import { openLock } from './seal-lock.ts';
import { plansOf } from './table-plans.ts';
import { tellOfExport } from './tell-of-export.ts';
import { archiveEntries } from './write-archive.ts';

export interface ExportServices {
  readonly database: Database;
  readonly secretKey: string;
  readonly mailer: Mailer;
  readonly publicUrl: string;
}

const PIECE_BYTES = 1024 * 1024;
const KEPT_DAYS = 7;
/** What takes its worker down each time is given up. */
const MOST_TRIES = 3;

/**
 * Does what is due for an export: makes it, tells the owners, deletes it when its time is over. Safe to call again, and
 * to be killed anywhere: a minute later it is begun anew.
 */
export async function lookAfterExport(
  services: ExportServices,
  { firmId, exportId }: { readonly firmId: string; readonly exportId: string },
): Promise<void> {
  const claim: ExportClaim = { id: exportId, token: newId() };
  const run = <T>(work: (sql: FirmSql) => Promise<T>) =>
    services.database.pipelined(scopeOfWorker(firmId), work);
  const found = await run((sql) => claimFirmExport(sql, claim));
  if (found === null) return;
  if (found.state === 'running') await make(services, { firmId, claim, found });
  else if (found.expired) await end(services, { firmId, claim }, 'expired');
  else await tellOfExport(services, { firmId, claim, found });
}

interface Held {
  readonly firmId: string;
  readonly claim: ExportClaim;
}

/** Whatever it has of the file goes with it. */
function end(
  { database }: ExportServices,
  { firmId, claim }: Held,
  state: 'failed' | 'expired',
): Promise<void> {
  return database.firm(scopeOfWorker(firmId), async (tx) => {
    await dropExportChunks(tx, claim.id);
    await endExport(tx, claim, state);
    await appendAudit(tx, auditOf(state === 'failed' ? 'export.fail' : 'export.expire', claim.id));
  });
}

async function make(
  services: ExportServices,
  held: Held & { readonly found: ClaimedExport },
): Promise<void> {
  const { firmId, claim, found } = held;
  if (found.sealedLock === null || found.tries > MOST_TRIES) {
    await end(services, held, 'failed');
    return;
  }
  const { database, secretKey } = services;
  const scope = scopeOfWorker(firmId);
  const lock = openLock(found.sealedLock, { firmId, exportId: claim.id }, secretKey);
  await database.pipelined(scope, (sql) => dropExportChunks(sql, claim.id));
  await database.snapshot(scope, async (sql) => {
    const progress = new Progress(services, held, await totalsOf(sql, claim.id));
    await progress.note();
    const said = { secretKey, productVersion: await productVersion(), exportId: claim.id };
    const zip = zipOf(archiveEntries(sql, { ...said, progress }));
    try {
      const hash = createHash('sha256');
      const plain = Readable.toWeb(Readable.from(hashed(zip, hash), { objectMode: false }));
      const locked = await lockArchive(plain as unknown as ReadableStream<Uint8Array>, lock);
      const stored = await progress.store(locked);
      await progress.note();
      const made = { ...stored, archiveSha256: hash.digest(), keptDays: KEPT_DAYS };
      await database.firm(scope, async (tx) => {
        await finishExport(tx, claim, made);
        await appendAudit(tx, { ...auditOf('export.make', claim.id), after: progress.done });
      });
    } finally {
      zip.destroy();
    }
  });
}

async function totalsOf(sql: FirmSql, about: string) {
  const counts = await Promise.all(
    plansOf(await readFirmTables(sql)).map(async ({ table, where }) => ({
      name: table.name,
      rows: await countRows(sql, table, { where, about }),
    })),
  );
  const documents = counts.find(({ name }) => name === 'document_versions')?.rows ?? 0;
  return { rowsTotal: counts.reduce((sum, { rows }) => sum + rows, 0), documentsTotal: documents };
}

async function* hashed(content: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    hash.update(piece);
    yield piece;
  }
}

/** Writes what is made and how far it is, outside of the snapshot. */
class Progress {
  readonly #services: ExportServices;
  readonly #held: Held;
  readonly #totals: { readonly rowsTotal: number; readonly documentsTotal: number };
  done = { rows: 0, documents: 0 };

  constructor(services: ExportServices, held: Held, totals: Awaited<ReturnType<typeof totalsOf>>) {
    this.#services = services;
    this.#held = held;
    this.#totals = totals;
  }

  rows(rows: number): void {
    this.done = { ...this.done, rows };
  }

  documents(documents: number): void {
    this.done = { ...this.done, documents };
  }

  note(): Promise<void> {
    return this.#run((sql) => this.#note(sql));
  }

  /** Piece by piece; each keeps the export in these hands for another minute. */
  async store(locked: AsyncIterable<Uint8Array>): Promise<{ bytes: number; chunks: number }> {
    let [bytes, position] = [0, 0];
    for await (const piece of piecesOf(locked, PIECE_BYTES)) {
      const chunk = { position, bytes: piece };
      await this.#run(async (sql) => {
        await this.#note(sql);
        await writeExportChunk(sql, this.#held.claim.id, chunk);
      });
      bytes += piece.byteLength;
      position += 1;
    }
    return { bytes, chunks: position };
  }

  #note(sql: FirmSql): Promise<void> {
    const { rows: rowsDone, documents: documentsDone } = this.done;
    return noteExportProgress(sql, this.#held.claim, { rowsDone, documentsDone, ...this.#totals });
  }

  #run<T>(work: (sql: FirmSql) => Promise<T>): Promise<T> {
    return this.#services.database.pipelined(scopeOfWorker(this.#held.firmId), work);
  }
}
