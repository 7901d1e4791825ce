import { DOCX } from '@quantieme/documents';
import { findLetter, readFirm } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { readDocumentContent } from '../documents/index.ts';
import { letterUnknown } from './letter-problems.ts';
import { letterReference } from './letter-views.ts';
import { printWordFile } from './print-letter.ts';

export interface LetterContentAsked {
  readonly id: string;
  readonly format: 'docx' | 'pdf';
}

/** `printedBy`: what made the PDF; null for the Word file. */
export interface LetterContent {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly printedBy: 'libreoffice' | 'quantieme' | null;
}

/** A letter as a Word file, or printed: by LibreOffice where there is one, else by the product itself. */
export async function readLetterContent(
  ctx: Context,
  { id, format }: LetterContentAsked,
): Promise<LetterContent> {
  const { letter, firm, content } = await ctx.database.firm(scopeOf(ctx), async (sql) => {
    const found = await findLetter(sql, id);
    if (found === null) throw letterUnknown();
    const { documentId } = found;
    return {
      letter: found,
      firm: await readFirm(sql, ctx.actor.firmId),
      // What was written, whatever the document has become since.
      content: await readDocumentContent(ctx, sql, { documentId, number: found.produced }),
    };
  });
  const name = `${letterReference(letter)}-${letter.letter}`;
  if (format === 'docx')
    return { fileName: `${name}.docx`, mediaType: DOCX, bytes: content.bytes, printedBy: null };
  const printed = await printWordFile(ctx, content.bytes, {
    title: letterReference(letter),
    author: firm.name,
    issuedAt: letter.writtenAt.toString(),
  });
  return { fileName: `${name}.pdf`, mediaType: 'application/pdf', ...printed };
}
