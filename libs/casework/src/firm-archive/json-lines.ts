import { canonicalJson } from '@quantieme/documents';
import type { Row } from './sealed-columns.ts';

/** What a number of JavaScript holds without loss. */
const MOST_DIGITS = 15;

/** What ECMAScript hands on since 2026; the compiler's library does not know it yet. */
type Reviver = (name: string, value: unknown, said?: { readonly source?: string }) => unknown;

const wholeNumbers: Reviver = (_name, value, said) => {
  const source = said?.source ?? '';
  const digits = source.replaceAll(/[^0-9]/g, '').length;
  if (typeof value === 'number' && digits > MOST_DIGITS && String(value) !== source)
    throw new Error('A number of the database is longer than readers of JSON can hold');
  return value;
};

/** A row that PostgreSQL wrote as JSON. Throws rather than change a number. */
export function readRow(json: string): Row {
  return JSON.parse(json, wholeNumbers as (name: string, value: unknown) => unknown) as Row;
}

/** One line of a file: the one text that these values have (RFC 8785). */
export const lineOf = (value: object): string => `${canonicalJson(value)}\n`;

/** Lines of a file, whatever pieces it comes in. */
export async function* linesOf(content: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const bytes of content) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') throw new Error('A file of the archive ends in the middle of a line');
}
