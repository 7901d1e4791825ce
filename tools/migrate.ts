import { migrateQueues } from '@quantieme/jobs';
import { migrate } from '@quantieme/persistence/migrate';
import { readDatabaseUrl } from '@quantieme/settings';
import { fail } from './fail.ts';
import { rolePasswords } from './migrate/role-passwords.ts';

/**
 * `npm run migrate`: brings the database of DATABASE_OWNER_URL up to date, and gives the roles of
 * DATABASE_URL, DATABASE_SWEEPER_URL and DATABASE_AUDITOR_URL the passwords written there.
 */
try {
  const ownerUrl = readDatabaseUrl(process.env, 'DATABASE_OWNER_URL');
  const { applied } = await migrate({ ownerUrl, ...rolePasswords(process.env) });
  await migrateQueues(ownerUrl);
  for (const name of applied) console.log(`applied ${name}`);
  console.log(
    applied.length === 0 ? 'The database is up to date.' : `${applied.length} migrations applied.`,
  );
} catch (error) {
  fail(error);
}
