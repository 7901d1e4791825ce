import type { FilingTallyView } from '@quantieme/contracts';
import { tallyOf } from '@quantieme/law';
import type { DocumentRecord, DossierFile, FirmSql } from '@quantieme/persistence';
import type { Context } from '../context.ts';
import { checklistOfFile, hasChecklist } from './dossier-checklist.ts';

interface Read {
  readonly file: DossierFile;
  readonly documents: readonly DocumentRecord[];
}

/** How far the documents of a dossier are; null where no list is called for. One round trip, however many documents. */
export async function filingTallyOf(
  ctx: Context,
  sql: FirmSql,
  read: Read,
): Promise<FilingTallyView | null> {
  if (!hasChecklist(ctx, read.file)) return null;
  const { evaluated } = await checklistOfFile(ctx, sql, read);
  return tallyOf(evaluated);
}
