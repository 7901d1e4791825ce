import type { BundlesView } from '@quantieme/contracts';
import { inspectExhibit, isUnfinished } from '@quantieme/documents';
import { writeSeenFile, type SeenFile } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { readDocumentContent, type DocumentContent } from '../documents/index.ts';
import { officeOf } from '../letters/print-letter.ts';
import { loadBundle } from './change-bundle.ts';
import { readBundles } from './bundles-view.ts';
import { filedFile } from './filed-file.ts';
import { mainAsPdf } from './main-content.ts';

/** A file that a scanner found infected is opened by nobody. */
function infected({ number }: DocumentContent): SeenFile {
  return { seenNumber: number, bytes: null, pages: null, trouble: 'unreadable' };
}

async function seenIn(ctx: Context, content: DocumentContent): Promise<SeenFile> {
  if (content.scan === 'infected') return infected(content);
  const seen = await inspectExhibit(await filedFile(ctx, content), officeOf(ctx));
  return { seenNumber: content.number, ...seen };
}

/** Of the pleading: whether words are missing in it, and what it weighs as a PDF. */
async function seenInMain(ctx: Context, content: DocumentContent): Promise<SeenFile> {
  if (content.scan === 'infected') return infected(content);
  const { number: seenNumber } = content;
  const pdf = await mainAsPdf(ctx, content);
  if ('trouble' in pdf) return { seenNumber, bytes: null, pages: null, trouble: pdf.trouble };
  const trouble = (await isUnfinished(content)) ? 'unfinished' : null;
  return { seenNumber, bytes: pdf.bytes.byteLength, pages: pdf.pages, trouble };
}

/** Looks into the files that the linter has not seen yet, one after the other, and says all that is wrong. */
export async function checkBundle(ctx: Context, bundleId: string): Promise<BundlesView> {
  const { loaded, bundle } = await loadBundle(ctx, bundleId);
  for (const { id: documentId } of bundle.unseen) {
    const content = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
      readDocumentContent(ctx, sql, { documentId }),
    );
    const isMain = bundle.main?.documentId === documentId;
    const seen = await (isMain ? seenInMain : seenIn)(ctx, content);
    await ctx.database.pipelined(scopeOf(ctx), (sql) =>
      writeSeenFile(sql, { bundleId, documentId }, seen),
    );
  }
  return readBundles(ctx, loaded.dossier.id);
}
