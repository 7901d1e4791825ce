import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, as Prisma writes it. */
  readonly checksum: string;
}

const NAME = /^\d{14}_[a-z0-9_]+$/;

/** The migrations of a folder in Prisma's layout, in order of time. */
export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const wrong = names.find((name) => !NAME.test(name));
  if (wrong !== undefined) throw new Error(`Not a migration: ${wrong} (<time>_<what_happened>)`);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}
