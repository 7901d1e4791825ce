import { DOCX, ODT } from '../intake/accepted-types.ts';
import { openArchive } from '../intake/archive.ts';
import { HEIC, heicAsJpeg } from './heic.ts';
import type { PictureReader } from './ocr.ts';
import type { PageLook } from './page-look.ts';
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
      /** How its first pages look, where that was asked for. */
      readonly looks: readonly PageLook[];
    }
  | { readonly state: 'none' | 'failed' };

/** What somebody who waits asks for: the rest is left unread. */
export interface ReadBounds {
  readonly mostPages: number;
  readonly mostPictures: number;
  /** No picture is begun after that. */
  readonly mostMs: number;
  /** First pages that are drawn as they look, with the places of their words; none when left out. */
  readonly mostLooks?: number;
}

const ALL: ReadBounds = { mostPages: MOST_PAGES, mostPictures: MOST_PICTURES, mostMs: Infinity };

/**
 * What can be read in a file: its own text, or what recognition makes out on pictures. Bounded in pages, pictures and
 * length; `none`: there is no text in it, or none of a kind that can be read.
 */
export async function readText(file: ReadableFile, bounds = ALL): Promise<ReadText> {
  const { text, recognised, looks = [] } = await textOf(file, bounds);
  if (text === null) return { state: 'failed' };
  const plain = text.replaceAll('\0', '').trim().slice(0, MOST_LETTERS).toWellFormed();
  return plain === '' ? { state: 'none' } : { state: 'read', text: plain, recognised, looks };
}

interface ReadableFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

interface Made {
  readonly text: string | null;
  readonly recognised: boolean;
  readonly looks?: readonly PageLook[];
}

const printed = (text: string | null): Made => ({ text, recognised: false });

async function textOf({ mediaType, bytes }: ReadableFile, bounds: ReadBounds): Promise<Made> {
  if (mediaType === 'text/plain') return printed(new TextDecoder().decode(bytes));
  if (mediaType === DOCX) return printed(await markedText(bytes, 'word/document.xml'));
  if (mediaType === ODT) return printed(await markedText(bytes, 'content.xml'));
  if (mediaType === 'application/pdf') return pdfText(bytes, bounds);
  const picture = mediaType === HEIC ? await heicAsJpeg(bytes) : bytes;
  if (picture === null || !(mediaType === HEIC || PICTURES.includes(mediaType))) return printed('');
  return pictureText(picture, bounds);
}

async function pictureText(picture: Uint8Array, { mostLooks = 0 }: ReadBounds): Promise<Made> {
  const read = await withReader((reader) => reader.read(picture, { look: mostLooks > 0 }));
  const looks = read?.look ? [read.look] : [];
  return { text: read?.text ?? null, recognised: true, looks };
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
  const { mostPages, mostPictures, mostMs, mostLooks = 0 } = bounds;
  const pages = await pdfPages(bytes, { mostPages, mostPictures, mostLooks });
  if (pages === null) return printed(null);
  const drawn = pages.flatMap(({ look }) => (look === null ? [] : [look]));
  const hasPictures = pages.some(({ picture }) => picture !== null);
  if (!hasPictures) return { ...printed(pages.map(({ text }) => text).join('\n')), looks: drawn };
  const since = performance.now();
  return withReader(async (reader) => {
    const texts: string[] = [];
    const looks: PageLook[] = [];
    for (const { text: own, picture, look } of pages) {
      const isRead = picture !== null && performance.now() - since < mostMs;
      const isLooked = looks.length < mostLooks;
      const read = isRead ? await reader.read(picture, { look: isLooked }) : null;
      const seen = look ?? read?.look;
      if (seen) looks.push(seen);
      texts.push(own, read?.text ?? '');
    }
    return { text: texts.join('\n'), recognised: true, looks };
  });
}

async function withReader<T>(work: (reader: PictureReader) => Promise<T>): Promise<T> {
  const { openReader } = await import('./ocr.ts');
  const reader = await openReader();
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}
