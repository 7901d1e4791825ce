import {
  markImportRows,
  updateImport,
  type FirmTransaction,
  type ImportRowRecord,
} from '@quantieme/persistence';
import { momentOf } from '../moment.ts';
import { nextRows, type Asked, type Progress } from './batch.ts';
import type { Importing, UndoRow } from './importing.ts';
import { usedSince } from './kept.ts';

const withRecord = (rows: readonly ImportRowRecord[]): readonly UndoRow[] =>
  rows.flatMap(({ number, recordId, clientId }) =>
    recordId === null ? [] : [{ number, recordId, clientId }],
  );

/** Takes back what the next rows have made, where nobody has touched it. */
export async function undoSome(
  ctx: Importing,
  tx: FirmTransaction,
  asked: Asked,
): Promise<Progress> {
  const { one, importer } = asked;
  const rows = withRecord(await nextRows(tx, asked, 'done'));
  if (rows.length === 0) {
    await updateImport(tx, { id: one.id, state: 'reversed', reversedAt: momentOf(ctx).now });
    return 'done';
  }
  const undone = await importer.undo(ctx, tx, rows);
  await markImportRows(
    tx,
    one.id,
    undone.map(({ number, kept }) => ({
      number,
      state: kept === null ? 'undone' : 'kept',
      problems: kept === null ? [] : [kept],
    })),
  );
  return 'more';
}

/** Something rests on what the next row has made: it stays. */
export async function keepFirst(tx: FirmTransaction, asked: Asked): Promise<void> {
  const rows = await nextRows(tx, asked, 'done');
  await markImportRows(
    tx,
    asked.one.id,
    rows.map(({ number }) => ({ number, state: 'kept', problems: [usedSince()] })),
  );
}
