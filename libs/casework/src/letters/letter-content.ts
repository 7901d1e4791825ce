import { letterPage, OfficeFailed, officePdf, printLetter } from '@quantieme/documents';
import { findLetter, readFirm, type LetterRecord } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { readDocumentContent } from '../documents/index.ts';
import { letterUnknown } from './letter-problems.ts';
import { letterReference } from './letter-views.ts';
import { DOCX } from './write-letter.ts';

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
      // What was produced, whatever the document has become since.
      content: await readDocumentContent(ctx, sql, { documentId, number: 1 }),
    };
  });
  const name = `${letterReference(letter)}-${letter.letter}`;
  if (format === 'docx')
    return { fileName: `${name}.docx`, mediaType: DOCX, bytes: content.bytes, printedBy: null };
  const printed = await print(ctx, content.bytes, { letter, author: firm.name });
  return { fileName: `${name}.pdf`, mediaType: 'application/pdf', ...printed };
}

const OFFICE_TIMEOUT_MS = 25_000;

type Printed = Pick<LetterContent, 'bytes' | 'printedBy'>;

async function print(
  ctx: Context,
  docx: Uint8Array,
  { letter, author }: { readonly letter: LetterRecord; readonly author: string },
): Promise<Printed> {
  const path = ctx.officePath ?? null;
  const byOffice = path === null ? null : await inTurn(() => tryOffice(docx, path));
  if (byOffice !== null) return { bytes: byOffice, printedBy: 'libreoffice' };
  const bytes = await printLetter({
    title: letterReference(letter),
    author,
    issuedAt: letter.writtenAt.toString(),
    page: await letterPage(docx),
  });
  return { bytes, printedBy: 'quantieme' };
}

/** Null where LibreOffice fails: the answer says who printed. */
async function tryOffice(docx: Uint8Array, path: string): Promise<Uint8Array | null> {
  try {
    return await officePdf(docx, { path, timeoutMs: OFFICE_TIMEOUT_MS });
  } catch (error) {
    if (error instanceof OfficeFailed) return null;
    throw error;
  }
}

let last: Promise<unknown> = Promise.resolve();

/** LibreOffice takes a few hundred megabytes: one at a time in each process. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}
