import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { parse, type CsvError } from 'csv-parse';
import { SheetError } from './sheet-error.ts';
import { cellName, SHEET_LIMITS, type SheetRow } from './sheet.ts';

const PIECE_BYTES = 64 * 1024;
const SAMPLE_BYTES = 32 * 1024;
const SEPARATORS = [';', ',', '\t', '|'] as const;
/** Excel's own way to say it, as the first line of a file. */
const SAID = /^sep=(.)\r?\n/;

interface Encoding {
  readonly label: string;
  /** Bytes of the mark at the beginning. */
  readonly mark: number;
}

/** By its mark, else UTF-8 where it is, else what Windows writes in France. */
function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: 'utf-8', mark: 3 };
  if (a === 0xff && b === 0xfe) return { label: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { label: 'utf-16be', mark: 2 };
  return { label: isUtf8(bytes) ? 'utf-8' : 'windows-1252', mark: 0 };
}

/** The separator whose count is the same on the most lines; a comma inside « 12, rue » is not. */
function separatorOf(sample: string): string {
  const lines = linesOutsideQuotes(sample).slice(0, 20);
  const ranked = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const [first = 0] = counts;
    const alike = first === 0 ? 0 : counts.filter((count) => count === first).length;
    return { separator, alike, first };
  });
  const best = ranked.toSorted((x, y) => y.alike - x.alike || y.first - x.first)[0];
  return best === undefined || best.first === 0 ? ';' : best.separator;
}

function linesOutsideQuotes(sample: string): readonly string[] {
  const bare = sample.replaceAll(/"(?:[^"]|"")*("|$)/g, '');
  return bare.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
}

function* texts(bytes: Uint8Array, { label, mark }: Encoding): Generator<string> {
  const decoder = new TextDecoder(label);
  for (let at = mark; at < bytes.length; at += PIECE_BYTES)
    yield decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true });
  yield decoder.decode();
}

/** A row after the other, in the order of the file. Throws SheetError. */
export async function* csvRows(bytes: Uint8Array): AsyncGenerator<SheetRow> {
  const encoding = encodingOf(bytes);
  const sample = new TextDecoder(encoding.label).decode(
    bytes.subarray(encoding.mark, SAMPLE_BYTES + encoding.mark),
  );
  if (sample.includes('\0')) throw new SheetError('not-text');
  const said = SAID.exec(sample)?.[1];
  const parser = parse({
    delimiter: said ?? separatorOf(sample),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    from_line: said === undefined ? 1 : 2,
    max_record_size: SHEET_LIMITS.cellLength * SHEET_LIMITS.columns,
  });
  const source = Readable.from(texts(bytes, encoding));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let number = said === undefined ? 0 : 1;
  try {
    for await (const cells of parser) {
      number += 1;
      yield { number, cells: cells as string[] };
    }
  } catch (error) {
    // What was read before is told by the parser: it may not have been taken yet.
    throw faultOf(error, parser.info.records + (said === undefined ? 1 : 2));
  } finally {
    source.destroy();
  }
}

function faultOf(error: unknown, number: number): unknown {
  const { code } = error as Partial<CsvError>;
  if (code === 'CSV_QUOTE_NOT_CLOSED') return new SheetError('quote-open', String(number));
  if (code === 'CSV_MAX_RECORD_SIZE') return new SheetError('cell-too-long', cellName(0, number));
  return String(code).startsWith('CSV_') ? new SheetError('damaged', String(number)) : error;
}
