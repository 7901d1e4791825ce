import type { Language } from '@quantieme/law';
import { findImport, importRows, type ImportRowRecord } from '@quantieme/persistence';
import { csvBytes, xlsxBytes } from '@quantieme/sheets';
import { scopeOf, type Context } from '../context.ts';
import { say } from '../views/lens.ts';
import { importerOf } from './importers.ts';
import { importUnknown } from './import-problems.ts';
import { importRowView } from './import-view.ts';

export interface ImportFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const FILE_NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  persons: { fr: 'modele-personnes', en: 'model-persons' },
  dossiers: { fr: 'modele-dossiers', en: 'model-dossiers' },
  events: { fr: 'modele-evenements', en: 'model-events' },
  'time-entries': { fr: 'modele-temps', en: 'model-time' },
};

/** A file to fill: a header for each field, and one row as an example. */
export function importModel(
  { language }: { readonly language: Language },
  { kind, format }: { readonly kind: string; readonly format: string },
): ImportFile {
  const { fields } = importerOf(kind);
  const rows = [fields.map(({ label }) => label[language]), fields.map(({ example }) => example)];
  const name = FILE_NAMES[kind]?.[language] ?? kind;
  if (format !== 'xlsx') return { fileName: `${name}.csv`, mediaType: CSV, bytes: csvBytes(rows) };
  return { fileName: `${name}.xlsx`, mediaType: XLSX, bytes: xlsxBytes(name, rows) };
}

const PAGE = 2_000;
const WHY = { fr: 'Motif', en: 'Reason' };
const WHERE = { fr: 'Ligne', en: 'Row' };

/** The rows refused as they stood in the file, with the reason beside each: to be corrected and sent again. */
export function refusedRows(ctx: Context, id: string): Promise<ImportFile> {
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    const one = await findImport(tx, id);
    if (one === null) throw importUnknown();
    const width = one.columns.length;
    const line = (row: ImportRowRecord) => {
      const { cells, problems, sheetRow } = importRowView(row, one, ctx);
      const reasons = problems.map(({ cell, detail }) => `${cell}\u00a0: ${detail}`).join(' ');
      const whole = Array.from({ length: width }, (_, column) => cells[column] ?? '');
      return [...whole, String(sheetRow), reasons];
    };
    const lines = [[...one.columns.map(({ header }) => header), say(WHERE, ctx), say(WHY, ctx)]];
    for (let after = 0; ;) {
      const rows = await importRows(tx, { importId: id, states: ['refused'], after, limit: PAGE });
      lines.push(...rows.map(line));
      after = rows.at(-1)?.number ?? 0;
      if (rows.length < PAGE) break;
    }
    const fileName = one.fileName.replace(/\.[^.]*$/, '');
    return { fileName: `${fileName}-refus.csv`, mediaType: CSV, bytes: csvBytes(lines) };
  });
}
