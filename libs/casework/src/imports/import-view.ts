import type { ImportCountsView, ImportRowView, ImportView } from '@quantieme/contracts';
import type { Language } from '@quantieme/law';
import type { countImportRows, ImportRecord, ImportRowRecord } from '@quantieme/persistence';
import { cellName, columnName } from '@quantieme/sheets';
import { say } from '../views/lens.ts';
import { importerOf } from './importers.ts';
import type { ImportField } from './import-field.ts';

type Speech = { readonly language: Language };
export type RowCounts = Awaited<ReturnType<typeof countImportRows>>;

function countsOf(counts: RowCounts, importId: string): ImportCountsView {
  const own = counts.filter((count) => count.importId === importId);
  const of = (state: string) => own.find((count) => count.state === state)?.count ?? 0;
  return {
    waiting: of('waiting'),
    ready: of('ready'),
    same: of('same'),
    refused: of('refused'),
    done: of('done'),
    undone: of('undone'),
    kept: of('kept'),
    warned: own.reduce((sum, { warned }) => sum + warned, 0),
  };
}

const fieldView = ({ id, label, required = false, isDate = false }: ImportField, ctx: Speech) => ({
  id,
  label: say(label, ctx),
  required,
  isDate,
});

export function importView(one: ImportRecord, counts: RowCounts, ctx: Speech): ImportView {
  const { createdBy, createdByName, createdByInitials } = one;
  const columns = one.columns.map(({ header, samples, dates }, index) => ({
    name: columnName(index),
    header,
    samples,
    field: one.mapping[index]?.field ?? null,
    dateOrder: one.mapping[index]?.dateOrder ?? null,
    datesFound: dates,
  }));
  return {
    id: one.id,
    kind: one.kind,
    state: one.state,
    fileName: one.fileName,
    format: one.format,
    bytes: one.bytes,
    rowCount: one.rowCount,
    columns,
    fields: importerOf(one.kind).fields.map((field) => fieldView(field, ctx)),
    counts: countsOf(counts, one.id),
    createdBy:
      createdBy === null
        ? null
        : { id: createdBy, name: createdByName ?? '', initials: createdByInitials ?? '' },
    createdAt: one.createdAt.toString(),
    finishedAt: one.finishedAt?.toString() ?? null,
    reversedAt: one.reversedAt?.toString() ?? null,
    isHeldUp: one.failure !== null,
    version: one.version,
  };
}

/** A row with what is wrong with it: where in the import, and in which cell of the spreadsheet. */
export function importRowView(
  row: ImportRowRecord,
  { headerRow }: Pick<ImportRecord, 'headerRow'>,
  ctx: Speech,
): ImportRowView {
  const sheetRow = row.number + headerRow;
  return {
    number: row.number,
    sheetRow,
    cells: row.cells,
    state: row.state,
    recordId: row.recordId,
    problems: row.problems.map(({ field, column, code, detail, warning = false }) => ({
      pointer: `/rows/${row.number}${field === null ? '' : `/${field.replaceAll('.', '/')}`}`,
      cell: column === null ? String(sheetRow) : cellName(column, sheetRow),
      code,
      detail: say(detail, ctx),
      warning,
    })),
  };
}
