import { text } from '@quantieme/law';
import {
  decideImportRows,
  finishImportRows,
  updateImport,
  type FirmTransaction,
  type ImportRowRecord,
  type RowProblem,
} from '@quantieme/persistence';
import { DomainError } from '../domain-error.ts';
import { momentOf } from '../moment.ts';
import { nextRows, type Asked, type Progress } from './batch.ts';
import { READY, type Importing } from './importing.ts';
import { rowProblem } from './import-problems.ts';
import { rowReader } from './read-row.ts';

/** Writes the next rows that can be. They are looked at again first: the firm has gone on since the check. */
export async function writeSome(
  ctx: Importing,
  tx: FirmTransaction,
  asked: Asked,
): Promise<Progress> {
  const { one, importer } = asked;
  const raw = await nextRows(tx, asked, 'ready');
  if (raw.length === 0) {
    await updateImport(tx, { id: one.id, state: 'done', finishedAt: momentOf(ctx).now });
    return 'done';
  }
  const rows = raw.map(rowReader(one, importer.fields));
  const verdicts = (await importer.check(ctx, tx, { one, rows })).map((verdict, index) => ({
    ...verdict,
    number: raw[index]?.number ?? 0,
  }));
  const isReady = new Set(
    verdicts.flatMap(({ state, number }) => (state === 'ready' ? number : [])),
  );
  await decideImportRows(
    tx,
    one.id,
    verdicts.filter(({ number }) => !isReady.has(number)),
  );
  const ready = rows.filter(({ number }) => isReady.has(number));
  await finishImportRows(tx, one.id, await importer.write(ctx, tx, ready));
  return 'more';
}

/** What a use case or the schema refuses of the next row is written on it, and on those that go with it. */
export async function refuseFirst(
  tx: FirmTransaction,
  asked: Asked,
  error: unknown,
): Promise<void> {
  const raw = await nextRows(tx, asked, 'ready');
  await decideImportRows(
    tx,
    asked.one.id,
    raw.map((row) => refusal(row, problemOf(error))),
  );
}

const refusal = ({ number }: ImportRowRecord, problem: RowProblem) =>
  ({ ...READY, number, state: 'refused', problems: [problem] }) as const;

function problemOf(error: unknown): RowProblem {
  if (error instanceof DomainError)
    return { field: null, column: null, code: error.code, detail: error.detail };
  return rowProblem(
    'not-written',
    text(
      'Cette ligne n’a pas pu être enregistrée. Vérifiez ses valeurs, puis importez-la de nouveau.',
      'This row could not be recorded. Check its values, then import it again.',
    ),
  );
}
