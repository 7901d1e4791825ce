import pg from 'pg';
import type { Parameter } from '../codecs.ts';
import type { FirmScope } from '../scope.ts';
import type { FirmSql } from '../sql-runner.ts';
import { Batch } from './batch.ts';
import type { FirmPool } from './pool.ts';
import { beginInFirm } from './transaction-control.ts';
import type { Access } from './transaction-control.ts';

/** SQLSTATE deadlock_detected. */
const SACRIFICED = '40P01';
const MOST_TRIES = 3;

/**
 * A write on a hot path. See {@link Batch} for what travels when. One that PostgreSQL gives up so that another can go on
 * has written nothing: it is done again.
 */
export async function runPipelined<T>(
  pool: FirmPool,
  scope: FirmScope,
  work: (batch: FirmSql) => Promise<T>,
  access: Access = 'write',
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await runOnce(pool, scope, { work, access });
    } catch (error) {
      if (!isSacrificed(error) || tries === MOST_TRIES) throw error;
    }
  }
}

function isSacrificed(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === SACRIFICED;
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
