import { EncryptedPDFError, PDFDocument } from '@cantoo/pdf-lib';
import { DOCX, ODT } from '../intake/accepted-types.ts';
import {
  OfficeFailed,
  officePdf,
  type Office,
  type OfficeExtension,
} from '../office/office-pdf.ts';
import { HEIC, heicAsJpeg } from '../reading/heic.ts';
import type { ExhibitTrouble } from './exhibit.ts';
import { imageAsPdf } from './image-page.ts';
import { textAsPdf } from './text-pdf.ts';

/** A document as it is kept. */
export interface ExhibitFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

type Read = PDFDocument | ExhibitTrouble;

const IMAGES: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp']);
const OFFICE_FILES: Readonly<Record<string, OfficeExtension>> = { [DOCX]: 'docx', [ODT]: 'odt' };

/**
 * The exhibit as a PDF, or why it cannot be one.
 *
 * @param office  what makes PDFs of word processors' documents; null: nothing here does
 */
export async function readExhibit(
  { mediaType, bytes }: ExhibitFile,
  office: Office | null,
): Promise<Read> {
  if (mediaType === 'application/pdf') return readPdf(bytes);
  if (IMAGES.has(mediaType)) return imageAsPdf(mediaType, bytes).catch(() => 'unreadable');
  if (mediaType === HEIC) return photograph(bytes);
  if (mediaType === 'text/plain') return textAsPdf(bytes);
  const extension = OFFICE_FILES[mediaType];
  return extension === undefined ? 'not-convertible' : printed(bytes, extension, office);
}

async function readPdf(bytes: Uint8Array): Promise<Read> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    return document.getPageCount() === 0 ? 'unreadable' : document;
  } catch (error) {
    return error instanceof EncryptedPDFError ? 'encrypted' : 'unreadable';
  }
}

/** Its decoder has turned it upright: what a JPEG would say of its orientation is not carried over. */
async function photograph(bytes: Uint8Array): Promise<Read> {
  const jpeg = await heicAsJpeg(bytes);
  return jpeg === null ? 'unreadable' : imageAsPdf('image/jpeg', jpeg);
}

async function printed(
  bytes: Uint8Array,
  extension: OfficeExtension,
  office: Office | null,
): Promise<Read> {
  if (office === null) return 'no-office';
  try {
    return await readPdf(await officePdf(bytes, office, extension));
  } catch (error) {
    if (error instanceof OfficeFailed) return 'not-printed';
    throw error;
  }
}

export interface InspectedExhibit {
  /** Size of the PDF that would be filed, in bytes. */
  readonly bytes: number | null;
  readonly pages: number | null;
  readonly trouble: ExhibitTrouble | null;
}

/** What the linter wants to know of a file, without putting a bundle together. */
export async function inspectExhibit(
  file: ExhibitFile,
  office: Office | null,
): Promise<InspectedExhibit> {
  const document = await readExhibit(file, office);
  if (typeof document === 'string') return { bytes: null, pages: null, trouble: document };
  const converted = file.mediaType === 'application/pdf' ? null : await document.save();
  return {
    bytes: (converted ?? file.bytes).byteLength,
    pages: document.getPageCount(),
    trouble: null,
  };
}
