import { readExhibit, type ExhibitTrouble } from '@quantieme/documents';
import type { Context } from '../context.ts';
import type { DocumentContent } from '../documents/index.ts';
import { officeOf } from '../letters/print-letter.ts';
import { filedFile } from './filed-file.ts';

export type MainPdf =
  { readonly bytes: Uint8Array; readonly pages: number } | { readonly trouble: ExhibitTrouble };

/** The pleading as it is filed: a PDF. */
export async function mainAsPdf(ctx: Context, content: DocumentContent): Promise<MainPdf> {
  const file = await filedFile(ctx, content);
  const read = await readExhibit(file, officeOf(ctx));
  if (typeof read === 'string') return { trouble: read };
  const bytes = file.mediaType === 'application/pdf' ? file.bytes : await read.save();
  return { bytes, pages: read.getPageCount() };
}
