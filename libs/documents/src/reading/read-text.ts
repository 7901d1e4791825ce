import { DOCX, ODT } from '../intake/accepted-types.ts';
import { openArchive } from '../intake/archive.ts';
import { HEIC, heicAsJpeg } from './heic.ts';
import type { PictureReader } from './ocr.ts';
import { pdfPages } from './pdf.ts';

/** Text beyond this is left unread: no exhibit of a dossier is a book of five hundred pages. */
const MOST_LETTERS = 1_500_000;
const MOST_PAGES = 500;
/** A picture takes a second or several. */
const MOST_PICTURES = 40;
const PICTURES: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];

export type ReadText =
  | {
      readonly state: 'read';
      readonly text: string;
      /** Part of it at least was made out on a picture. */
      readonly recognised: boolean;
    }
  | { readonly state: 'none' | 'failed' };

/** What somebody who waits asks for: the rest is left unread. */
export interface ReadBounds {
  readonly mostPages: number;
  readonly mostPictures: number;
  /** No picture is begun after that. */
  readonly mostMs: number;
}

const ALL: ReadBounds = { mostPages: MOST_PAGES, mostPictures: MOST_PICTURES, mostMs: Infinity };

/**
 * What can be read in a file: its own text, or what recognition makes out on pictures. Bounded in pages, pictures and
 * length; `none`: there is no text in it, or none of a kind that can be read.
 */
export async function readText(file: ReadableFile, bounds = ALL): Promise<ReadText> {
  const { text, recognised } = await textOf(file, bounds);
  if (text === null) return { state: 'failed' };
  const plain = text.replaceAll('\0', '').trim().slice(0, MOST_LETTERS).toWellFormed();
  return plain === '' ? { state: 'none' } : { state: 'read', text: plain, recognised };
}

interface ReadableFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

interface Made {
  readonly text: string | null;
  readonly recognised: boolean;
}

const printed = (text: string | null): Made => ({ text, recognised: false });

async function textOf({ mediaType, bytes }: ReadableFile, bounds: ReadBounds): Promise<Made> {
  if (mediaType === 'text/plain') return printed(new TextDecoder().decode(bytes));
  if (mediaType === DOCX) return printed(await markedText(bytes, 'word/document.xml'));
  if (mediaType === ODT) return printed(await markedText(bytes, 'content.xml'));
  if (mediaType === 'application/pdf') return pdfText(bytes, bounds);
  if (mediaType === HEIC) return { text: await photographText(bytes), recognised: true };
  if (!PICTURES.includes(mediaType)) return printed('');
  return { text: await withReader((reader) => reader.read(bytes)), recognised: true };
}

async function photographText(bytes: Uint8Array): Promise<string | null> {
  const jpeg = await heicAsJpeg(bytes);
  return jpeg === null ? '' : withReader((reader) => reader.read(jpeg));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** The words of a text document: its marks are left out, a paragraph ends a line. */
async function markedText(bytes: Uint8Array, entry: string): Promise<string> {
  const marked = await (await openArchive(bytes)).read(entry);
  return marked
    .replaceAll(/<\/(w:p|text:p|text:h)>/g, '\n')
    .replaceAll(/<(w:tab|w:br|text:tab|text:s|text:line-break)\b[^>]*>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? ' ');
}

async function pdfText(bytes: Uint8Array, bounds: ReadBounds): Promise<Made> {
  const { mostPages, mostPictures, mostMs } = bounds;
  const pages = await pdfPages(bytes, { mostPages, mostPictures });
  if (pages === null) return printed(null);
  const hasPictures = pages.some(({ picture }) => picture !== null);
  if (!hasPictures) return printed(pages.map(({ text }) => text).join('\n'));
  const since = performance.now();
  const text = await withReader(async (reader) => {
    const texts: string[] = [];
    for (const { text: own, picture } of pages) {
      const isRead = picture !== null && performance.now() - since < mostMs;
      texts.push(own, isRead ? ((await reader.read(picture)) ?? '') : '');
    }
    return texts.join('\n');
  });
  return { text, recognised: true };
}

async function withReader(
  work: (reader: PictureReader) => Promise<string | null>,
): Promise<string | null> {
  const { openReader } = await import('./ocr.ts');
  const reader = await openReader();
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}
