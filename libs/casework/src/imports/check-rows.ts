import {
  decideImportRows,
  importRows,
  updateImport,
  waitingRowsSaying,
  type FirmTransaction,
  type ImportRowRecord,
} from '@quantieme/persistence';
import type { Asked, Progress } from './batch.ts';
import type { Importing } from './importing.ts';
import { rowReader } from './read-row.ts';

const AT_ONCE = 1_000;
const GROUPED_AT_ONCE = 200;

/** Looks at the next rows of a file, and says what would come of them. */
export async function checkSome(
  ctx: Importing,
  tx: FirmTransaction,
  { one, importer }: Asked,
): Promise<Progress> {
  const raw = await nextWaiting(tx, { one, importer });
  if (raw.length === 0) {
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

/** The next rows nobody has looked at, with all those that belong together with them. */
async function nextWaiting(
  tx: FirmTransaction,
  { one, importer }: Pick<Asked, 'one' | 'importer'>,
): Promise<readonly ImportRowRecord[]> {
  const { groupedBy } = importer;
  const limit = groupedBy === null ? AT_ONCE : GROUPED_AT_ONCE;
  const raw = await importRows(tx, { importId: one.id, states: ['waiting'], limit });
  const column = one.mapping.findIndex(({ field }) => field !== null && field === groupedBy);
  if (column < 0 || raw.length === 0) return raw;
  const texts = [...new Set(raw.map(({ cells }) => cells[column] ?? ''))];
  return waitingRowsSaying(tx, one.id, { column, texts });
}
