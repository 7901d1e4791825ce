import { EncryptedPDFError, PDFDocument } from '@cantoo/pdf-lib';
import type { ExhibitTrouble } from './exhibit.ts';
import { imageAsPdf } from './image-page.ts';

/** A document as it is kept. */
export interface ExhibitFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const IMAGES: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp']);

/** The exhibit as a PDF, or why it cannot be one. */
export async function readExhibit(file: ExhibitFile): Promise<PDFDocument | ExhibitTrouble> {
  if (IMAGES.has(file.mediaType)) {
    return imageAsPdf(file.mediaType, file.bytes).catch((): ExhibitTrouble => 'unreadable');
  }
  if (file.mediaType !== 'application/pdf') return 'not-convertible';
  try {
    const document = await PDFDocument.load(file.bytes, { updateMetadata: false });
    return document.getPageCount() === 0 ? 'unreadable' : document;
  } catch (error) {
    return error instanceof EncryptedPDFError ? 'encrypted' : 'unreadable';
  }
}

export interface InspectedExhibit {
  /** Size of the PDF that would be filed, in bytes. */
  readonly bytes: number | null;
  readonly pages: number | null;
  readonly trouble: ExhibitTrouble | null;
}

/** What the linter wants to know of a file, without putting a bundle together. */
export async function inspectExhibit(file: ExhibitFile): Promise<InspectedExhibit> {
  const document = await readExhibit(file);
  if (typeof document === 'string') return { bytes: null, pages: null, trouble: document };
  const converted = file.mediaType === 'application/pdf' ? null : await document.save();
  return {
    bytes: (converted ?? file.bytes).byteLength,
    pages: document.getPageCount(),
    trouble: null,
  };
}
