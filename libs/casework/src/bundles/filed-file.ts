import type { ExhibitFile } from '@quantieme/documents';
import { listLetters, readFirm, type LetterRecord } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import type { DocumentContent } from '../documents/index.ts';
import { letterReference } from '../letters/letter-views.ts';
import { printWordFile } from '../letters/print-letter.ts';

const PDF = 'application/pdf';

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

/** A document as a bundle takes it: a letter written here is printed even where there is no LibreOffice. */
export async function filedFile(ctx: Context, content: DocumentContent): Promise<ExhibitFile> {
  if (content.mediaType === PDF) return content;
  const written = await writtenLetter(ctx, content);
  if (written === null) return content;
  const { letter, author } = written;
  const said = { title: letterReference(letter), author, issuedAt: letter.writtenAt.toString() };
  const { bytes } = await printWordFile(ctx, content.bytes, said);
  return { mediaType: PDF, bytes };
}
