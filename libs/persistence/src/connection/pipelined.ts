import type { Parameter } from '../codecs.ts';
import type { FirmScope } from '../scope.ts';
import type { FirmSql } from '../sql-runner.ts';
import { Batch } from './batch.ts';
import type { FirmPool } from './pool.ts';
import { againIfSacrificed } from './sacrificed.ts';
import { beginInFirm } from './transaction-control.ts';
import type { Access } from './transaction-control.ts';

/**
 * A write on a hot path. See {@link Batch} for what travels when.
 */
export function runPipelined<T>(
  pool: FirmPool,
  scope: FirmScope,
  work: (batch: FirmSql) => Promise<T>,
  access: Access = 'write',
): Promise<T> {
  return againIfSacrificed(() => runOnce(pool, scope, { work, access }));
}

interface PipelinedWork<T> {
  readonly work: (batch: FirmSql) => Promise<T>;
  readonly access: Access;
}

function runOnce<T>(
  pool: FirmPool,
  scope: FirmScope,
  { work, access }: PipelinedWork<T>,
): Promise<T> {
  return pool.withConnection(async (connection) => {
    const batch = new Batch(connection, scope, beginInFirm(connection, scope, access));
    let result: T;
    try {
      result = await work(batch);
    } catch (thrown) {
      throw await batch.rollBack(thrown);
    }
    await batch.commit();
    return result;
  });
}

export interface Reading {
  readonly text: string;
  readonly parameters?: readonly Parameter[];
}

/** Several statements on one snapshot of the firm, in one round trip. */
export function readTogether(
  pool: FirmPool,
  scope: FirmScope,
  readings: readonly Reading[],
): Promise<object[][]> {
  return pool.withConnection(async (connection) => {
    const batch = new Batch(connection, scope, beginInFirm(connection, scope, 'read'));
    const answers = readings.map(({ text, parameters }) => batch.query(text, parameters));
    await batch.commit();
    return Promise.all(answers);
  });
}
