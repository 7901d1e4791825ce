import { PDFDocument, StandardFonts, type PDFRef } from '@cantoo/pdf-lib';
import { Zip, ZipPassThrough } from 'fflate';
import { addBookmarks } from './bookmarks.ts';
import type { BundledFile, Exhibit, ExhibitTrouble } from './exhibit.ts';
import type { Office } from '../office/office-pdf.ts';
import { exhibitName, exhibitStem } from './names.ts';
import { readExhibit, type ExhibitFile } from './read-exhibit.ts';
import { stampPage } from './stamp.ts';

/** Called for one exhibit at a time, in order: no more than one original is held. */
type ReadFile = (exhibit: Exhibit) => Promise<ExhibitFile>;

export interface BundleParts {
  readonly exhibits: readonly Exhibit[];
  /** The pleading under its name, as a PDF; null: the bundle has none, or is one file of exhibits. */
  readonly main: { readonly name: string; readonly bytes: Uint8Array } | null;
  readonly readFile: ReadFile;
  /** What makes PDFs of word processors' documents; null: nothing here does. */
  readonly office: Office | null;
  /** The inventory, as a PDF. */
  readonly inventory: Uint8Array;
  readonly issuedAt: string;
}

/** What was put together, and what it holds. */
export interface AssembledBundle {
  /** Its bytes in order, never joined: a bundle may be large. */
  readonly chunks: readonly Uint8Array[];
  readonly mediaType: 'application/pdf' | 'application/zip';
  /** Files, or the parts of the single file, with their pages; the inventory is not one of them. */
  readonly files: readonly (BundledFile & { readonly bytes: number | null })[];
  readonly bookmarks: readonly string[];
}

/** An exhibit turned out not to be what its inspection had said. */
export class ExhibitRefused extends Error {
  constructor(
    readonly exhibit: Exhibit,
    readonly trouble: ExhibitTrouble,
  ) {
    super(`exhibit ${exhibit.number}: ${trouble}`);
    this.name = 'ExhibitRefused';
  }
}

async function pdfOf(exhibit: Exhibit, { readFile, office }: BundleParts): Promise<PDFDocument> {
  const document = await readExhibit(await readFile(exhibit), office);
  if (typeof document === 'string') throw new ExhibitRefused(exhibit, document);
  return document;
}

async function stamped(document: PDFDocument, number: number): Promise<PDFDocument> {
  const font = await document.embedFont(StandardFonts.HelveticaBold);
  stampPage(document.getPage(0), number, font);
  return document;
}

export const INVENTORY_NAME = 'Inventaire_des_pieces.pdf';

/** The pleading, the inventory, then one file for each exhibit. PDFs hardly shrink: they are stored as they are. */
export async function assembleZip(parts: BundleParts): Promise<AssembledBundle> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const mtime = Temporal.Instant.from(parts.issuedAt).epochMilliseconds;
  const add = (name: string, bytes: Uint8Array) => {
    const entry = new ZipPassThrough(name);
    entry.mtime = mtime;
    zip.add(entry);
    entry.push(bytes, true);
  };
  if (parts.main !== null) add(parts.main.name, parts.main.bytes);
  add(INVENTORY_NAME, parts.inventory);
  const files: AssembledBundle['files'][number][] = [];
  for (const exhibit of parts.exhibits) {
    const document = await stamped(await pdfOf(exhibit, parts), exhibit.number);
    const bytes = await document.save();
    const name = exhibitName(exhibit.number, exhibit.title);
    add(name, bytes);
    files.push({ name, pages: document.getPageCount(), bytes: bytes.byteLength });
  }
  zip.end();
  return { chunks, mediaType: 'application/zip', files, bookmarks: [] };
}

/** All exhibits in one file after their inventory, each under a bookmark that bears the name of its file. */
export async function assembleOne(parts: BundleParts): Promise<AssembledBundle> {
  const whole = await PDFDocument.load(parts.inventory, { updateMetadata: false });
  const font = await whole.embedFont(StandardFonts.HelveticaBold);
  const files: AssembledBundle['files'][number][] = [];
  const bookmarks: { title: string; page: PDFRef }[] = [];
  for (const exhibit of parts.exhibits) {
    const { number, title } = exhibit;
    const document = await pdfOf(exhibit, parts);
    const pages = await whole.copyPages(document, document.getPageIndices());
    pages.forEach((page) => whole.addPage(page));
    const [first] = pages;
    if (first === undefined) throw new ExhibitRefused(exhibit, 'unreadable');
    stampPage(first, number, font);
    bookmarks.push({ title: exhibitStem(number, title), page: first.ref });
    files.push({ name: exhibitName(number, title), pages: pages.length, bytes: null });
  }
  addBookmarks(whole, bookmarks);
  const bytes = await whole.save();
  const titles = bookmarks.map(({ title }) => title);
  return { chunks: [bytes], mediaType: 'application/pdf', files, bookmarks: titles };
}
