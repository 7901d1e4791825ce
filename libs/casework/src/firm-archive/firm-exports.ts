import type { FirmExportList, FirmExportView } from '@quantieme/contracts';
import { lockOf } from '@quantieme/documents';
import {
  appendAudit,
  findFirmExport,
  firmName,
  insertFirmExport,
  listFirmExports,
  newId,
  readExportChunk,
  usersOfFirm,
  violationOf,
  type FirmExportRecord,
  type FirmSql,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { momentText } from '../views/lens.ts';
import {
  exportExpired,
  exportNotReady,
  exportUnderWay,
  exportUnknown,
  passphraseTooWeak,
} from './export-problems.ts';
import { sealLock } from './seal-lock.ts';

/** Whoever has the file may guess as long as they like. */
const FEWEST_CHARACTERS = 16;
const FEWEST_LETTERS = 8;

/**
 * Asks for an archive of the whole firm; the worker makes it. The passphrase is turned into a key here and forgotten.
 * Throws `export/passphrase-weak` and `export/under-way`.
 */
export async function requestExport(ctx: Context, passphrase: string): Promise<FirmExportView> {
  if (passphrase.length < FEWEST_CHARACTERS || new Set(passphrase).size < FEWEST_LETTERS)
    throw passphraseTooWeak();
  const id = newId();
  const place = { firmId: ctx.actor.firmId, exportId: id };
  const sealedLock = sealLock(await lockOf(passphrase), place, ctx.secretKey);
  try {
    await ctx.database.firm(scopeOf(ctx), async (tx) => {
      await insertFirmExport(tx, { id, sealedLock });
      await appendAudit(tx, auditOf('export.request', id));
    });
  } catch (error) {
    if (violationOf(error)?.constraint === 'firm_exports_under_way') throw exportUnderWay();
    throw error;
  }
  ctx.wake();
  return readExport(ctx, id);
}

export const auditOf = (action: string, exportId: string) => ({
  action,
  subjectKind: 'firm-export',
  subjectId: exportId,
});

/** Latest first. */
export async function listExports(ctx: Context): Promise<FirmExportList> {
  const [exports, nameOf] = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    Promise.all([listFirmExports(sql), namesOf(sql)]),
  );
  const data = exports.map((one) => viewOf(ctx, one, nameOf));
  return { data, page: { nextCursor: null, hasMore: false } };
}

export async function readExport(ctx: Context, id: string): Promise<FirmExportView> {
  const [found, nameOf] = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    Promise.all([findFirmExport(sql, id), namesOf(sql)]),
  );
  if (found === null) throw exportUnknown();
  return viewOf(ctx, found, nameOf);
}

async function namesOf(sql: FirmSql): Promise<(userId: string) => string> {
  const users = await usersOfFirm(sql);
  return (userId) => users.find(({ id }) => id === userId)?.name ?? '';
}

function viewOf(
  { actor: { timeZone } }: Context,
  one: FirmExportRecord,
  nameOf: (userId: string) => string,
): FirmExportView {
  const { id, state, rowsDone, rowsTotal, documentsDone, documentsTotal, bytes } = one;
  return {
    ...{ id, state, rowsDone, rowsTotal, documentsDone, documentsTotal, bytes },
    requestedBy: nameOf(one.requestedBy),
    requestedAt: momentText(one.requestedAt, timeZone) ?? '',
    finishedAt: momentText(one.finishedAt, timeZone),
    expiresAt: momentText(one.expiresAt, timeZone),
    archiveSha256: one.archiveSha256 && Buffer.from(one.archiveSha256).toString('hex'),
  };
}

export interface ExportFile {
  readonly fileName: string;
  readonly bytes: number;
  /** A megabyte in memory at a time. */
  readonly content: AsyncIterable<Uint8Array>;
}

/** The locked archive. Throws `export/unknown`, `export/not-ready` and `export/expired`. */
export async function openExport(ctx: Context, id: string): Promise<ExportFile> {
  const [found, name] = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const read = await Promise.all([findFirmExport(tx, id), firmName(tx)]);
    if (read[0]?.state === 'done') await appendAudit(tx, auditOf('export.fetch', id));
    return read;
  });
  if (found === null) throw exportUnknown();
  if (found.state === 'expired') throw exportExpired();
  const { bytes, chunks, finishedAt } = found;
  if (bytes === null || chunks === null || finishedAt === null || found.state !== 'done')
    throw exportNotReady();
  const day = finishedAt.toZonedDateTimeISO(ctx.actor.timeZone).toPlainDate();
  return { fileName: `${name} ${day}.zip.age`, bytes, content: piecesOf(ctx, id, chunks) };
}

async function* piecesOf(ctx: Context, id: string, chunks: number): AsyncGenerator<Uint8Array> {
  for (let position = 0; position < chunks; position += 1) {
    const read = (sql: FirmSql) => readExportChunk(sql, id, position);
    const piece = await ctx.database.pipelined(scopeOf(ctx), read);
    if (piece === null) throw new Error('The export was deleted while it was being read');
    yield piece;
  }
}
