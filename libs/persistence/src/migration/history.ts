import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Migration } from './migration-files.ts';

interface Applied {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished: boolean;
}

/** The table `prisma migrate deploy` keeps, so that it can take over elsewhere. */
const CREATE_TABLE = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id varchar(36) PRIMARY KEY,
    checksum varchar(64) NOT NULL,
    finished_at timestamptz,
    migration_name varchar(255) NOT NULL,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(),
    applied_steps_count integer NOT NULL DEFAULT 0
  )`;

export async function createHistory(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query("SELECT to_regclass('_prisma_migrations') AS found");
  if (rows[0].found === null) await owner.query(CREATE_TABLE);
}

/** What is still to apply; refuses a history that differs from the files. */
export async function pendingMigrations(
  owner: pg.Client,
  files: readonly Migration[],
): Promise<readonly Migration[]> {
  const { rows } = await owner.query<Applied>(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  for (const row of rows) refuseDifference(row, files);
  const applied = new Set(rows.map((row) => row.migration_name));
  return files.filter(({ name }) => !applied.has(name));
}

function refuseDifference(row: Applied, files: readonly Migration[]): void {
  const { migration_name: name, checksum, finished } = row;
  if (!finished) {
    throw new Error(`Migration ${name} began and never finished: repair it by hand first.`);
  }
  const file = files.find((candidate) => candidate.name === name);
  if (file === undefined) {
    throw new Error(`The database is newer than this version: it has migration ${name}.`);
  }
  if (file.checksum !== checksum) {
    throw new Error(`Migration ${name} was changed after it was applied. Write a new one instead.`);
  }
}

/** The statements and their mention in one transaction: a failure leaves nothing. */
export async function applyMigration(owner: pg.Client, migration: Migration): Promise<void> {
  const { name, sql, checksum } = migration;
  await owner.query('BEGIN');
  try {
    await owner.query(sql);
    await owner.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await owner.query('COMMIT');
  } catch (cause) {
    await owner.query('ROLLBACK');
    throw new Error(`Migration ${name} failed and left nothing: ${(cause as Error).message}`, {
      cause,
    });
  }
}
