import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { connectTo, createTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';

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

async function lines(sql: string): Promise<readonly string[]> {
  const { rows } = await owner.query<{ line: string }>(sql);
  return rows.map(({ line }) => line).sort();
}

/** Tables that hold no firm's data, and why. */
const NOT_OF_A_FIRM = [
  '_prisma_migrations', // the runner's
  'certificate_keys', // public keys of the installation
  'sign_in_attempts', // counted before any firm is known; keys are hashes
  'sweep_marks', // of the installation's workers
];
/** An e-mail signs in to one firm, so its key cannot begin with the firm. */
const KEYS_ACROSS_FIRMS = ['login_identities_pkey (email)'];

const TENANT_TABLES = `
  SELECT c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity,
         CASE c.relname WHEN 'firms' THEN 'id' ELSE 'firm_id' END AS firm_column
    FROM pg_class c
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
     AND (c.relname = 'firms' OR EXISTS (
       SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'firm_id'))`;

describe('every table', () => {
  it('belongs to firms, or is known not to', async () => {
    const others = await lines(`
      SELECT relname AS line FROM pg_class c
       WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')
         AND NOT EXISTS (SELECT FROM (${TENANT_TABLES}) t WHERE t.oid = c.oid)`);
    expect(others).toEqual(NOT_OF_A_FIRM);
  });

  it('of a firm forces row-level security', async () => {
    const lacking = await lines(`
      SELECT relname AS line FROM (${TENANT_TABLES}) t WHERE NOT (relrowsecurity AND relforcerowsecurity)`);
    expect(lacking).toEqual([]);
    expect(
      (await lines(`SELECT relname AS line FROM (${TENANT_TABLES}) t`)).length,
    ).toBeGreaterThan(20);
  });

  it('of a firm lets the application read and write its firm only, whatever the command', async () => {
    const lacking = await lines(`
      SELECT t.relname AS line FROM (${TENANT_TABLES}) t WHERE NOT EXISTS (
        SELECT FROM pg_policy p WHERE p.polrelid = t.oid AND p.polcmd = '*'
           AND p.polroles = ARRAY['quantieme_app'::regrole::oid]
           AND pg_get_expr(p.polqual, p.polrelid) =
               format('(%s = ( SELECT current_firm() AS current_firm))', t.firm_column)
           AND pg_get_expr(p.polwithcheck, p.polrelid) = pg_get_expr(p.polqual, p.polrelid))`);
    expect(lacking).toEqual([]);
  });

  it('has no other policy that lets the application see more, nor one for everybody', async () => {
    const others = await lines(`
      SELECT p.polrelid::regclass || ' ' || p.polname AS line FROM pg_policy p
       WHERE p.polname <> 'own_firm' AND p.polpermissive
         AND (0 = ANY (p.polroles) OR 'quantieme_app'::regrole = ANY (p.polroles))`);
    expect(others).toEqual([]);
  });
});

describe('every key', () => {
  it('primary or unique begins with the firm', async () => {
    const others = await lines(`
      SELECT i.indexrelid::regclass || ' (' || a.attname || ')' AS line
        FROM pg_index i JOIN (${TENANT_TABLES}) t ON t.oid = i.indrelid
        JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
       WHERE i.indisunique AND a.attname <> t.firm_column`);
    expect(others).toEqual(KEYS_ACROSS_FIRMS);
  });

  it('foreign begins with the firm on both sides: checks of foreign keys ignore row-level security', async () => {
    const others = await lines(`
      SELECT k.conrelid::regclass || ' ' || k.conname AS line
        FROM pg_constraint k
        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
        JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = k.confkey[1]
       WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace
         AND (a.attname <> 'firm_id' OR b.attname <>
              CASE k.confrelid WHEN 'firms'::regclass THEN 'id' ELSE 'firm_id' END)`);
    expect(others).toEqual([]);
  });
});

describe('every role', () => {
  it('but the owner owns nothing and escapes nothing', async () => {
    const powers = await lines(`
      SELECT rolname AS line FROM pg_roles r
       WHERE rolname IN ('quantieme_app', 'quantieme_sweeper', 'quantieme_auditor')
         AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb
              OR EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid)
              OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid)
              OR has_schema_privilege(r.oid, 'public', 'CREATE'))`);
    expect(powers).toEqual([]);
  });

  it('sees only the columns it is meant to see', async () => {
    const seen = (role: string) =>
      lines(`
        SELECT c.relname || ': ' || string_agg(a.attname, ' ' ORDER BY a.attname) AS line
          FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
         WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
           AND has_column_privilege('${role}', c.oid, a.attnum, 'SELECT')
         GROUP BY c.relname`);
    expect(await seen('quantieme_sweeper')).toEqual([
      'alerts: dossier_id firm_id pending retry_at wake_at',
      'changes: firm_id number',
      'client_eligibility: due_on firm_id retry_at',
      'document_versions: firm_id retry_at text_state',
      'dossiers: firm_id id next_change_on roll_retry_at status',
      'duty_tables: firm_id issued_on maker',
      'firm_exports: firm_id id next_look_at pending',
      'firms: id rolled_on time_zone',
      'imports: firm_id retry_at state',
      'mail_outbox: claimed_until created_at firm_id id pending retry_at',
      'messages: claimed_until due_at firm_id id pending retry_at',
      'pending_changes: firm_id',
      'webhook_deliveries: claimed_until due_at endpoint_id firm_id state',
      'webhook_endpoints: firm_id id position rest_until state',
    ]);
    expect((await seen('quantieme_auditor')).map((line) => line.split(':')[0])).toEqual([
      'audit_entries',
    ]);
  });

  it('calls only the functions it is meant to call', async () => {
    const everybody = await lines(`
      SELECT p.proname AS line FROM pg_proc p
       WHERE p.pronamespace = 'public'::regnamespace AND p.prorettype <> 'trigger'::regtype
         AND has_function_privilege('quantieme_sweeper', p.oid, 'EXECUTE')`);
    expect(everybody).toEqual([]);
    const unpinned = await lines(`
      SELECT p.proname AS line FROM pg_proc p
       WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef
         AND NOT coalesce(array_to_string(p.proconfig, ' '), '') LIKE 'search_path=pg_catalog, public, pg_temp'`);
    expect(unpinned).toEqual([]);
  });
});
