import { LETTER_FIELDS } from '@quantieme/law';
import { pdfPages } from '../reading/pdf.ts';
import { readText } from '../reading/read-text.ts';
import type { ExhibitFile } from './read-exhibit.ts';

/** Of a template: `{client.nom}`, `{#moyens}`. */
const FIELD = /\{[#^/]?([a-z][\w.]*)\??\}/giu;
/** What people leave to be completed later, and what a preview shows in place of a value. */
const BLANK = /‹\s[^›\n]+›|\[\s*[àa]\s+compl[ée]ter[^\]]*\]|\bX{4,}\b/iu;

const NAMES = new Set(LETTER_FIELDS.map(({ name }) => name));
const MOST_PAGES = 300;

export function hasBlanks(text: string): boolean {
  return BLANK.test(text) || [...text.matchAll(FIELD)].some(([, name = '']) => NAMES.has(name));
}

/** Whether words of a pleading are still to be filled in; what has no text of its own is not looked into. */
export async function isUnfinished(file: ExhibitFile): Promise<boolean> {
  return hasBlanks(await ownText(file));
}

async function ownText(file: ExhibitFile): Promise<string> {
  if (file.mediaType.startsWith('image/')) return '';
  if (file.mediaType === 'application/pdf') {
    const pages = await pdfPages(file.bytes, { mostPages: MOST_PAGES, mostPictures: 0 });
    return (pages ?? []).map(({ text }) => text).join('\n');
  }
  const read = await readText(file);
  return read.state === 'read' ? read.text : '';
}
