import { createHash } from 'node:crypto';
import type { ImportView } from '@quantieme/contracts';
import { inspectSheet, type SentFile } from '@quantieme/documents';
import { text } from '@quantieme/law';
import {
  appendAudit,
  insertImport,
  insertImportRows,
  latestMappings,
  newId,
  unfinishedImport,
  type FirmTransaction,
} from '@quantieme/persistence';
import { readSheet, SheetError, type SheetFormat, type SheetRow } from '@quantieme/sheets';
import { announceChange } from '../announce.ts';
import { scopeOf, type Context } from '../context.ts';
import { fileRefused, fileTooLarge, plainName, uploadsOf } from '../documents/accept-file.ts';
import { momentOf } from '../moment.ts';
import { importerOf } from './importers.ts';
import { noRows, sheetRefused } from './import-problems.ts';
import { proposeMapping } from './mapping.ts';
import { ColumnsRead } from './read-columns.ts';
import { readImport } from './read-imports.ts';

const SHEET_WORDS = {
  'type-not-accepted': text(
    'Ce type de fichier n’est pas accepté. Enregistrez-le en CSV ou en classeur Excel (.xlsx).',
    'This type of file is not accepted. Save it as CSV or as an Excel workbook (.xlsx).',
  ),
  macros: text(
    'Ce classeur contient des macros. Enregistrez-le en .xlsx, sans macros.',
    'This workbook holds macros. Save it as .xlsx, without macros.',
  ),
  bomb: text(
    'Ce classeur, une fois décompressé, est démesuré. Enregistrez la feuille en CSV.',
    'This workbook is out of all proportion once unpacked. Save the sheet as CSV.',
  ),
};

export interface ImportSent {
  readonly kind: string;
  readonly file: SentFile;
}

/**
 * A file of another software, kept row by row until it is decided what becomes of it. The same file, not done yet, goes on
 * where it was. Throws what `inspectSheet` and `readSheet` find, `import/no-rows`, `import/same-header` and
 * `import/unknown-kind`; then nothing is kept.
 */
export async function receiveImport(ctx: Context, { kind, file }: ImportSent): Promise<ImportView> {
  const importer = importerOf(kind);
  const format = await acceptSheet(ctx, file);
  const sha256 = createHash('sha256').update(file.bytes).digest();
  const known = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    unfinishedImport(sql, kind, sha256),
  );
  if (known !== null) return readImport(ctx, known);
  const { columns, rows, headerRow } = await readRows(file.bytes, format);
  const id = newId();
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const mapping = proposeMapping(columns, importer.fields, await latestMappings(tx, kind));
    const fileName = plainName(file.fileName) || `import.${format}`;
    const { now: createdAt } = momentOf(ctx);
    const bytes = file.bytes.byteLength;
    const said = { id, kind, fileName, format, bytes, sha256, headerRow, columns, mapping };
    await insertImport(tx, { ...said, rowCount: rows.length, createdAt });
    await insertInPieces(tx, id, rows);
    const after = { kind, fileName, rows: rows.length };
    await appendAudit(tx, {
      action: 'import.receive',
      subjectKind: 'import',
      subjectId: id,
      after,
    });
  });
  announceChange(ctx, null, 'import');
  return readImport(ctx, id);
}

async function acceptSheet(ctx: Context, file: SentFile): Promise<SheetFormat> {
  const { maxBytes, scanner } = uploadsOf(ctx);
  if (file.bytes.byteLength > maxBytes) throw fileTooLarge(maxBytes);
  const found = await inspectSheet(file);
  if ('refused' in found) throw fileRefused(found.refused, SHEET_WORDS);
  const scan = scanner === null ? 'not-scanned' : await scanner.scan(file.bytes);
  if (scan === 'infected') throw fileRefused('infected');
  return found.format;
}

async function readRows(bytes: Uint8Array, format: SheetFormat) {
  let header: SheetRow | null = null;
  let read: ColumnsRead | null = null;
  const rows: { number: number; cells: readonly string[] }[] = [];
  try {
    for await (const row of readSheet(bytes, format)) {
      if (header === null || read === null) {
        header = row;
        read = new ColumnsRead(row);
        continue;
      }
      read.add(row);
      rows.push({ number: row.number - header.number, cells: row.cells });
    }
  } catch (error) {
    throw error instanceof SheetError ? sheetRefused(error.fault, error.place) : error;
  }
  if (header === null || read === null || rows.length === 0) throw noRows();
  return { columns: read.columns(), rows, headerRow: header.number };
}

const PIECE = 2_000;

async function insertInPieces(
  tx: FirmTransaction,
  id: string,
  rows: readonly { readonly number: number; readonly cells: readonly string[] }[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += PIECE)
    await insertImportRows(tx, id, rows.slice(at, at + PIECE));
}
