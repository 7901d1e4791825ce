import {
  decideImportRows,
  importRows,
  updateImport,
  type FirmTransaction,
} from '@quantieme/persistence';
import type { Asked } from './batch.ts';
import type { Importing } from './importing.ts';
import { rowReader } from './read-row.ts';
import type { Progress } from './work-imports.ts';

const AT_ONCE = 1_000;

/** Looks at the next rows of a file, and says what would come of them. */
export async function checkSome(
  ctx: Importing,
  tx: FirmTransaction,
  { one, importer }: Asked,
): Promise<Progress> {
  const raw = await importRows(tx, { importId: one.id, states: ['waiting'], limit: AT_ONCE });
  if (raw.length === 0) {
    await importer.settle?.(tx, one.id);
    await updateImport(tx, { id: one.id, state: 'checked' });
    return 'done';
  }
  const rows = raw.map(rowReader(one, importer.fields));
  const verdicts = await importer.check(ctx, tx, { one, rows });
  await decideImportRows(
    tx,
    one.id,
    verdicts.map((verdict, index) => ({ ...verdict, number: raw[index]?.number ?? 0 })),
  );
  return 'more';
}
