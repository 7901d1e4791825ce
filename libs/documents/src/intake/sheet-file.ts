import { ArchiveError, openArchive } from './archive.ts';
import type { FileRefusal, SentFile } from './inspect-file.ts';

export type SheetInspection =
  { readonly format: 'csv' | 'xlsx' } | { readonly refused: FileRefusal };

const WORKBOOK = 'xl/workbook.xml';
const CONTENT_TYPES = '[Content_Types].xml';
/** Of the older binary format, and of protected workbooks. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** Some writers declare the type of binary parts they do not hold: only what the workbook itself is counts. */
const MACROS = /(sheet|template|addin)\.macroEnabled(\.main)?\+xml|vbaProject/i;
const OTHER_EXTENSION = /\.(?!csv|txt|tsv|xlsx)[a-z0-9]{1,10}$/i;

/** Whether a file is a sheet by its bytes, and which; or why it is not taken. Nothing of it runs. */
export async function inspectSheet({ bytes, fileName }: SentFile): Promise<SheetInspection> {
  if (bytes.byteLength === 0) return { refused: 'empty' };
  const begins = (letters: readonly number[]) =>
    letters.every((letter, at) => bytes[at] === letter);
  if (begins([0x50, 0x4b])) return lookIntoWorkbook(bytes);
  const looksOther = begins(COMPOUND) || begins([0x25, 0x50, 0x44, 0x46]);
  if (looksOther || OTHER_EXTENSION.test(fileName.trim())) return { refused: 'type-not-accepted' };
  // A name says .xlsx and the bytes are no archive.
  return /\.xlsx$/i.test(fileName.trim()) ? { refused: 'type-mismatch' } : { format: 'csv' };
}

async function lookIntoWorkbook(bytes: Uint8Array): Promise<SheetInspection> {
  try {
    const archive = await openArchive(bytes);
    const types = await archive.read(CONTENT_TYPES);
    const hasMacros =
      archive.names.some((name) => /vba(Project|Data)[^/]*$/i.test(name)) || MACROS.test(types);
    if (hasMacros) return { refused: 'macros' };
    const isWorkbook =
      types.includes('spreadsheetml.sheet.main+xml') && archive.names.includes(WORKBOOK);
    return isWorkbook ? { format: 'xlsx' } : { refused: 'type-not-accepted' };
  } catch (error) {
    if (error instanceof ArchiveError) return { refused: error.fault };
    throw error;
  }
}
