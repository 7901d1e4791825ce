import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { connectTo, createTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { readSchemaFile } from './schema-file.ts';

let test: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  test = await createTestDatabase();
  owner = await connectTo(test.ownerUrl);
});
afterAll(async () => {
  await owner.end();
  await test.drop();
});

const lines = async (sql: string): Promise<readonly string[]> =>
  (await owner.query<{ line: string }>(sql)).rows.map(({ line }) => line);

const columnsInDatabase = () =>
  lines(`
    SELECT c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
           || CASE WHEN a.attnotnull THEN '' ELSE ' null' END AS line
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
       AND a.attnum > 0 AND NOT a.attisdropped AND c.relname <> '_prisma_migrations'`);

const keysInDatabase = () =>
  lines(`
    SELECT c.relname || ' ' || k.contype::text || '(' || (
             SELECT string_agg(a.attname, ',' ORDER BY n.position)
               FROM unnest(k.conkey) WITH ORDINALITY n (attnum, position)
               JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = n.attnum) || ')' AS line
      FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
     WHERE k.connamespace = 'public'::regnamespace AND k.contype IN ('p', 'u')
       AND c.relname <> '_prisma_migrations'`);

describe('schema.prisma and the migrations', () => {
  it('say the same of every column: name, type, whether it may be null', async () => {
    const written = readSchemaFile().filter((line) => !line.endsWith(')') || line.includes('.'));
    expect(written.length).toBeGreaterThan(200);
    expect([...written].sort()).toEqual([...(await columnsInDatabase())].sort());
  });

  it('say the same of every primary and unique key', async () => {
    const written = readSchemaFile().filter((line) => / [pu]\(/.test(line));
    expect([...written].sort()).toEqual([...(await keysInDatabase())].sort());
  });
});
