import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { migrate } from '@quantieme/persistence';
import { connectTo, createBareDatabase } from '../support/database.ts';

const MIGRATIONS = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));

let bare: Awaited<ReturnType<typeof createBareDatabase>>;
let folder: string;

beforeEach(async () => {
  bare = await createBareDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'quantieme-migrations-'));
});
afterEach(async () => {
  await bare.drop();
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, sql: string): void {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, 'migration.sql'), sql);
}

const run = () => migrate({ ownerUrl: bare.ownerUrl, migrationsFolder: folder });

async function rows(sql: string): Promise<unknown[]> {
  const client = await connectTo(bare.ownerUrl);
  return (await client.query(sql).finally(() => client.end())).rows;
}

describe('the migration runner', () => {
  it('applies what is missing, in order, and nothing twice', async () => {
    write('20260102000000_second', 'ALTER TABLE things ADD COLUMN name text');
    write('20260101000000_first', 'CREATE TABLE things (id int)');
    expect(await run()).toEqual({ applied: ['20260101000000_first', '20260102000000_second'] });
    expect(await run()).toEqual({ applied: [] });
    write('20260103000000_third', 'DROP TABLE things');
    expect(await run()).toEqual({ applied: ['20260103000000_third'] });
  });

  it('makes the real schema from nothing', async () => {
    cpSync(MIGRATIONS, folder, { recursive: true });
    expect((await run()).applied.length).toBeGreaterThanOrEqual(5);
    expect(await rows("SELECT to_regclass('deadlines')::text AS made")).toEqual([
      { made: 'deadlines' },
    ]);
  });

  it('keeps the history as `prisma migrate deploy` does', async () => {
    write('20260101000000_first', 'SELECT 1');
    await run();
    const kept = await rows(`
      SELECT migration_name, checksum, applied_steps_count, finished_at IS NOT NULL AS finished, rolled_back_at
        FROM _prisma_migrations`);
    expect(kept).toEqual([
      {
        migration_name: '20260101000000_first',
        // printf 'SELECT 1' | sha256sum
        checksum: 'e004ebd5b5532a4b85984a62f8ad48a81aa3460c1ca07701f386135d72cdecf5',
        applied_steps_count: 1,
        finished: true,
        rolled_back_at: null,
      },
    ]);
  });

  it('refuses a migration that was changed after it was applied', async () => {
    write('20260101000000_first', 'SELECT 1');
    await run();
    write('20260101000000_first', 'SELECT 2');
    await expect(run()).rejects.toThrow('20260101000000_first was changed after it was applied');
  });

  it('refuses a database that is newer than the version that starts', async () => {
    write('20260101000000_first', 'SELECT 1');
    await run();
    rmSync(path.join(folder, '20260101000000_first'), { recursive: true });
    await expect(run()).rejects.toThrow('newer than this version');
  });

  it('leaves nothing of a migration that fails, and starts there again', async () => {
    write('20260101000000_first', 'CREATE TABLE first (id int)');
    write('20260102000000_second', 'CREATE TABLE second (id int); SELECT 1 / 0');
    await expect(run()).rejects.toThrow(
      '20260102000000_second failed and left nothing: division by zero',
    );
    expect(
      await rows("SELECT to_regclass('first')::text AS a, to_regclass('second')::text AS b"),
    ).toEqual([{ a: 'first', b: null }]);
    write('20260102000000_second', 'CREATE TABLE second (id int)');
    expect(await run()).toEqual({ applied: ['20260102000000_second'] });
  });

  it('refuses to go on over one that Prisma began and did not finish', async () => {
    write('20260101000000_first', 'SELECT 1');
    await run();
    await rows('UPDATE _prisma_migrations SET finished_at = NULL');
    await expect(run()).rejects.toThrow('began and never finished');
  });

  it('applies each once when several start together', async () => {
    write('20260101000000_first', 'CREATE TABLE first (id int); SELECT pg_sleep(0.1)');
    const results = await Promise.all([run(), run(), run()]);
    expect(results.flatMap(({ applied }) => applied)).toEqual(['20260101000000_first']);
  });

  it('tells the administrator what to do when the owner may not make roles', async () => {
    await rows("CREATE ROLE quantieme_test_owner LOGIN PASSWORD 'owner'");
    try {
      const url = new URL(bare.ownerUrl);
      url.username = 'quantieme_test_owner';
      url.password = 'owner';
      const asOwner = migrate({
        ownerUrl: url.toString(),
        appPassword: 'x',
        migrationsFolder: folder,
      });
      await expect(asOwner).rejects.toThrow(/Let an administrator[^]*quantieme_app LOGIN PASSWORD/);
    } finally {
      await rows('DROP ROLE quantieme_test_owner');
    }
  });
});
