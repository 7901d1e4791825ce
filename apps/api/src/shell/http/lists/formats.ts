import { Readable } from 'node:stream';
import { DomainError } from '@quantieme/casework';
import { csvPieces, workbookStream, type Cell, type CsvDialect } from '@quantieme/sheets';
import type { ApiRequest } from '../../request.ts';
import type { Column } from './columns.ts';

/** Enough to hide the way to the database, few enough for memory to stay flat. */
export const ROWS_AT_ONCE = 500;

type Pages = AsyncIterable<readonly object[]>;

export interface ListFormat {
  readonly name: 'ndjson' | 'csv' | 'xlsx';
  readonly mediaType: string;
}

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FORMATS: readonly ListFormat[] = [
  { name: 'ndjson', mediaType: 'application/x-ndjson' },
  { name: 'csv', mediaType: 'text/csv' },
  { name: 'xlsx', mediaType: SHEET },
];

/** The format named in `?format=`, else in Accept; null: a page of JSON. */
export function formatAsked({ headers }: ApiRequest, named: string | undefined): ListFormat | null {
  if (named === 'json') return null;
  if (named !== undefined) {
    const format = FORMATS.find(({ name }) => name === named);
    if (format === undefined) throw unknownFormat();
    return format;
  }
  const accepted = (headers.accept ?? '').split(',').map((one) => one.split(';', 1)[0]?.trim());
  return FORMATS.find(({ mediaType }) => accepted.includes(mediaType)) ?? null;
}

function unknownFormat(): DomainError {
  return new DomainError('unreadable', 'format/unknown', {
    fr: 'Format inconnu. Formats admis\u00a0: json, ndjson, csv, xlsx.',
    en: 'Unknown format. Accepted formats: json, ndjson, csv, xlsx.',
  });
}

/** How a CSV is written; its rules are those of RFC 4180 unless Excel in French is to open it. */
export function dialectAsked(named: string | undefined): CsvDialect {
  if (named === undefined || named === 'rfc4180') return 'rfc4180';
  if (named === 'excel-fr') return named;
  throw new DomainError('unreadable', 'format/unknown-dialect', {
    fr: 'Présentation inconnue. Présentations admises\u00a0: rfc4180, excel-fr.',
    en: 'Unknown dialect. Accepted dialects: rfc4180, excel-fr.',
  });
}

export interface Sheet {
  readonly columns: readonly Column[];
  readonly dialect: CsvDialect;
}

/** Rows as they go out, read no faster than they leave. */
export function writeRows({ name }: ListFormat, pages: Pages, sheet: Sheet): Readable {
  if (name === 'xlsx') return workbookStream('Quantième', cellsOf(pages, sheet));
  const written = name === 'csv' ? csvPieces(cellsOf(pages, sheet), sheet.dialect) : ndjson(pages);
  return Readable.from(written, { objectMode: false });
}

async function* ndjson(pages: Pages): AsyncGenerator<Uint8Array> {
  for await (const rows of pages) {
    if (rows.length > 0) yield Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  }
}

async function* cellsOf(pages: Pages, { columns }: Sheet): AsyncGenerator<readonly Cell[][]> {
  yield [columns.map(({ heading }) => heading)];
  for await (const rows of pages) yield rows.map((row) => columns.map(({ of }) => of(row)));
}
