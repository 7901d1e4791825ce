import { fileTypeFromBuffer } from 'file-type';
import { pdfFacts } from '../reading/pdf.ts';
import { ACCEPTED_TYPES, saysItsType } from './accepted-types.ts';
import { ArchiveError, openArchive, type ArchiveFault } from './archive.ts';
import { officeFile } from './office-file.ts';

export type FileRefusal =
  'empty' | 'type-not-accepted' | 'type-mismatch' | 'macros' | 'bomb' | 'encrypted' | 'damaged';

export type Inspection =
  { readonly mediaType: string; readonly pages: number | null } | { readonly refused: FileRefusal };

export interface SentFile {
  readonly fileName: string;
  /** Media type as its sender declared it; empty: nothing declared. */
  readonly declaredType: string;
  readonly bytes: Uint8Array;
}

/** What a file is by its bytes, whatever its name says; or why it is not taken. */
export async function inspectFile(file: SentFile): Promise<Inspection> {
  if (file.bytes.byteLength === 0) return { refused: 'empty' };
  const found = await lookInto(file.bytes);
  if ('refused' in found || saysItsType(found.mediaType, file)) return found;
  return { refused: 'type-mismatch' };
}

async function lookInto(bytes: Uint8Array): Promise<Inspection> {
  if (startsWith(bytes, 'PK')) return lookIntoArchive(bytes);
  const type = await fileTypeFromBuffer(bytes.subarray(0, 64 * 1024)).catch(() => undefined);
  const mediaType = type === undefined ? textType(bytes) : plainName(type.mime);
  if (mediaType === null || !(mediaType in ACCEPTED_TYPES)) return { refused: 'type-not-accepted' };
  return mediaType === 'application/pdf' ? pdfFacts(bytes) : { mediaType, pages: null };
}

const startsWith = (bytes: Uint8Array, letters: string) =>
  [...letters].every((letter, index) => bytes[index] === letter.charCodeAt(0));

const plainName = (mime: string) => (mime === 'image/heif' ? 'image/heic' : mime);

const FAULTS: Readonly<Record<ArchiveFault, FileRefusal>> = {
  damaged: 'damaged',
  encrypted: 'encrypted',
  bomb: 'bomb',
};

async function lookIntoArchive(bytes: Uint8Array): Promise<Inspection> {
  try {
    const found = await officeFile(await openArchive(bytes));
    return 'refused' in found ? found : { mediaType: found.mediaType, pages: null };
  } catch (error) {
    if (error instanceof ArchiveError) return { refused: FAULTS[error.fault] };
    throw error;
  }
}

// Line breaks, tabs and form feeds are text; other control characters are not.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f]/;

/** Text in UTF-8 without control characters; markup that a browser would run is no text. */
function textType(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const isMarkup = /^\s*<(!doctype|html|script|svg|\?xml|head|body)/i.test(text.slice(0, 1_000));
    return CONTROL.test(text) || isMarkup ? null : 'text/plain';
  } catch {
    return null;
  }
}
