import { Readable } from 'node:stream';
import type { ApiRequest } from '../request.ts';

export interface ListFormat {
  readonly name: string;
  readonly mediaType: string;
  readonly write: (pages: AsyncIterable<readonly object[]>) => AsyncIterable<Uint8Array>;
}

/** Enough to hide the way to the database, few enough for memory to stay flat. */
export const ROWS_AT_ONCE = 500;

async function* ndjson(pages: AsyncIterable<readonly object[]>): AsyncGenerator<Uint8Array> {
  for await (const rows of pages) {
    if (rows.length > 0) yield Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  }
}

const FORMATS: readonly ListFormat[] = [
  { name: 'ndjson', mediaType: 'application/x-ndjson', write: ndjson },
];

/** The format named in `?format=` or in Accept; null: a page of JSON. */
export function formatAsked({ headers }: ApiRequest): ListFormat | null {
  const accepted = (headers.accept ?? '').split(',').map((one) => one.split(';', 1)[0]?.trim());
  return FORMATS.find(({ mediaType }) => accepted.includes(mediaType)) ?? null;
}

/** Rows as they go out, read no faster than they leave. */
export function writeRows(
  { write }: ListFormat,
  pages: AsyncIterable<readonly object[]>,
): Readable {
  return Readable.from(write(pages), { objectMode: false });
}
