import { readExhibit, type ExhibitTrouble } from '@quantieme/documents';
import { listLetters, readFirm, type LetterRecord } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import type { DocumentContent } from '../documents/index.ts';
import { letterReference } from '../letters/letter-views.ts';
import { officeOf, printWordFile } from '../letters/print-letter.ts';

export type MainPdf =
  { readonly bytes: Uint8Array; readonly pages: number } | { readonly trouble: ExhibitTrouble };

/** The letter that a document is, in the version that was written; null: another document, or somebody's own version. */
async function writtenLetter(
  ctx: Context,
  { documentId, dossierId, number }: DocumentContent,
): Promise<{ readonly letter: LetterRecord; readonly author: string } | null> {
  return ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const [letters, firm] = await Promise.all([
      listLetters(sql, dossierId),
      readFirm(sql, ctx.actor.firmId),
    ]);
    const letter = letters.find((one) => one.documentId === documentId && one.produced === number);
    return letter === undefined ? null : { letter, author: firm.name };
  });
}

/** The pleading as it is filed: a PDF. A letter written here is printed even where there is no LibreOffice. */
export async function mainAsPdf(ctx: Context, content: DocumentContent): Promise<MainPdf> {
  const written = await writtenLetter(ctx, content);
  const file =
    written === null
      ? content
      : { mediaType: 'application/pdf', bytes: await print(ctx, content, written) };
  const read = await readExhibit(file, officeOf(ctx));
  if (typeof read === 'string') return { trouble: read };
  const bytes = file.mediaType === 'application/pdf' ? file.bytes : await read.save();
  return { bytes, pages: read.getPageCount() };
}

async function print(
  ctx: Context,
  { bytes }: DocumentContent,
  { letter, author }: { readonly letter: LetterRecord; readonly author: string },
): Promise<Uint8Array> {
  const title = letterReference(letter);
  const issuedAt = letter.writtenAt.toString();
  return (await printWordFile(ctx, bytes, { title, author, issuedAt })).bytes;
}
