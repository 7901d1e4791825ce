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
  { readonly state: 'read'; readonly text: string } | { readonly state: 'none' | 'failed' };

/**
 * What can be read in a file: its own text, or what recognition makes out on pictures. Bounded in pages, pictures and
 * length; `none`: there is no text in it, or none of a kind that can be read.
 */
export async function readText(file: {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}): Promise<ReadText> {
  const text = await textOf(file);
  if (text === null) return { state: 'failed' };
  const plain = text.replaceAll('\0', '').trim().slice(0, MOST_LETTERS).toWellFormed();
  return plain === '' ? { state: 'none' } : { state: 'read', text: plain };
}

function textOf({
  mediaType,
  bytes,
}: {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}): Promise<string | null> | string {
  if (mediaType === 'text/plain') return new TextDecoder().decode(bytes);
  if (mediaType === DOCX) return markedText(bytes, 'word/document.xml');
  if (mediaType === ODT) return markedText(bytes, 'content.xml');
  if (mediaType === 'application/pdf') return pdfText(bytes);
  if (mediaType === HEIC) return photographText(bytes);
  return PICTURES.includes(mediaType) ? withReader((reader) => reader.read(bytes)) : '';
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

async function pdfText(bytes: Uint8Array): Promise<string | null> {
  const pages = await pdfPages(bytes, { mostPages: MOST_PAGES, mostPictures: MOST_PICTURES });
  if (pages === null) return null;
  const hasPictures = pages.some(({ picture }) => picture !== null);
  if (!hasPictures) return pages.map(({ text }) => text).join('\n');
  return withReader(async (reader) => {
    const texts: string[] = [];
    for (const { text, picture } of pages)
      texts.push(text, picture === null ? '' : ((await reader.read(picture)) ?? ''));
    return texts.join('\n');
  });
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
