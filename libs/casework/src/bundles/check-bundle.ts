import type { BundlesView } from '@quantieme/contracts';
import { inspectExhibit } from '@quantieme/documents';
import { writeSeenFile, type SeenFile } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { readDocumentContent, type DocumentContent } from '../documents/index.ts';
import { loadBundle } from './change-bundle.ts';
import { readBundles } from './bundles-view.ts';

/** A file that a scanner found infected is opened by nobody. */
async function seenIn({ number, scan, mediaType, bytes }: DocumentContent): Promise<SeenFile> {
  if (scan === 'infected') {
    return { seenNumber: number, bytes: null, pages: null, trouble: 'unreadable' };
  }
  return { seenNumber: number, ...(await inspectExhibit({ mediaType, bytes })) };
}

/** Looks into the files that the linter has not seen yet, one after the other, and says all that is wrong. */
export async function checkBundle(ctx: Context, bundleId: string): Promise<BundlesView> {
  const { loaded, bundle } = await loadBundle(ctx, bundleId);
  for (const { id: documentId } of bundle.unseen) {
    const content = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
      readDocumentContent(ctx, sql, { documentId }),
    );
    const seen = await seenIn(content);
    await ctx.database.pipelined(scopeOf(ctx), (sql) =>
      writeSeenFile(sql, { bundleId, documentId }, seen),
    );
  }
  return readBundles(ctx, loaded.dossier.id);
}
