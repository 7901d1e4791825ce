import type pg from 'pg';
import { assertScope } from '../scope.ts';
import type { FirmScope } from '../scope.ts';

type Connection = Pick<pg.ClientBase, 'query'>;

const SET_FIRM = "SELECT set_config('app.firm_id', $1, true), set_config('app.user_id', $2, true)";

export type Access = 'read' | 'write';

/** BEGIN and the firm, sent together; local to the transaction, so a pooled connection never remembers a firm. */
export async function beginInFirm(
  connection: Connection,
  scope: FirmScope,
  access: Access = 'write',
): Promise<void> {
  assertScope(scope);
  const opened = await Promise.allSettled([
    connection.query(
      access === 'read' ? 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY' : 'BEGIN',
    ),
    connection.query({
      name: 'set-firm',
      text: SET_FIRM,
      values: [scope.firmId, scope.userId ?? ''],
    }),
  ]);
  throwFirstFailure(opened);
}

/** PostgreSQL answers COMMIT of a failed transaction with ROLLBACK and no error: nothing would have been written. */
export async function commit(connection: Connection): Promise<void> {
  const { command } = await connection.query('COMMIT');
  if (command !== 'COMMIT') {
    throw new Error(`The transaction failed earlier and was rolled back (${command})`);
  }
}

export function throwFirstFailure(results: readonly PromiseSettledResult<unknown>[]): void {
  const failure = results.find((result) => result.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
}
