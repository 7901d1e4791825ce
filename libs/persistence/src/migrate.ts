import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { applyMigration, createHistory, pendingMigrations } from './migration/history.ts';
import { readMigrations } from './migration/migration-files.ts';
import { ensureRoles } from './migration/roles.ts';
import type { RolePasswords } from './migration/roles.ts';

export interface MigrateSettings extends RolePasswords {
  readonly ownerUrl: string;
  readonly migrationsFolder?: string | undefined;
}

export interface MigrateResult {
  /** Names of the migrations applied now. */
  readonly applied: readonly string[];
}

const FOLDER = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url));
/** The lock `prisma migrate` takes: two runners, of either kind, wait for each other. */
const LOCK = 72_707_369;
const OLDEST_SERVER = 150_000;

/** Makes roles and schema what this version needs. Running it again changes nothing. */
export async function migrate(settings: MigrateSettings): Promise<MigrateResult> {
  const files = await readMigrations(settings.migrationsFolder ?? FOLDER);
  const owner = new pg.Client({
    connectionString: settings.ownerUrl,
    application_name: 'quantieme migrate',
  });
  await owner.connect();
  try {
    await refuseOldServer(owner);
    await owner.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await ensureRoles(owner, settings);
    await createHistory(owner);
    const pending = await pendingMigrations(owner, files);
    for (const migration of pending) await applyMigration(owner, migration);
    return { applied: pending.map(({ name }) => name) };
  } finally {
    await owner.end();
  }
}

async function refuseOldServer(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query(
    "SELECT current_setting('server_version_num')::int AS version",
  );
  if (rows[0].version < OLDEST_SERVER) throw new Error('PostgreSQL 15 or newer is needed.');
}
