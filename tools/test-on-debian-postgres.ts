import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fail } from './fail.ts';
import { startEmbeddedPostgres } from './postgres/embedded.ts';
import { runJest } from './test/run-jest.ts';
import { Tally } from './test/tally.ts';

/** The API tests on the oldest server supported, as Debian packages it. */
const PROGRAMS = '/usr/lib/postgresql/15';
const SPECS = ['test/api', 'test/isolation'];

const tally = new Tally();
try {
  if (!existsSync(path.join(PROGRAMS, 'bin/postgres'))) {
    throw new Error(`PostgreSQL 15 is not in ${PROGRAMS}: apt-get install postgresql-15`);
  }
  const home = mkdtempSync(path.join(tmpdir(), 'quantieme-pg15-'));
  chmodSync(home, 0o711);
  const postgres = await startEmbeddedPostgres({
    folder: path.join(home, 'postgres'),
    ownerPassword: 'test',
    durable: false,
    programs: PROGRAMS,
  });
  try {
    const env = { TEST_POSTGRES_URL: postgres.url('postgres'), REDIS_URL: '' };
    await runJest({ title: 'PostgreSQL 15', project: 'server', patterns: SPECS, env }, tally);
  } finally {
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
} catch (error) {
  fail(error);
}
console.log(String(tally));
process.exit(tally.failed === 0 ? 0 : 1);
