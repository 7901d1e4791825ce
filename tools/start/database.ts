import { migrateQueues } from '@quantieme/jobs';
import { migrate } from '@quantieme/persistence/migrate';
import type { Clock } from '@quantieme/settings';
import { administer, databaseExists, ensureDatabase } from '../postgres/embedded.ts';
import type { EmbeddedPostgres } from '../postgres/embedded.ts';
import type { Secrets } from './data-dir.ts';

const DATABASE = 'quantieme';
/** The first run works here and renames at the end: an interruption leaves no half-made database. */
const UNFINISHED = 'quantieme_unfinished';

export interface DatabaseUrls {
  readonly DATABASE_URL: string;
  readonly DATABASE_SWEEPER_URL: string;
  readonly DATABASE_AUDITOR_URL: string;
}

/** Brings the embedded database up to date; the first time it makes it, with the demo firms if asked. */
export async function prepareDatabase(
  postgres: EmbeddedPostgres,
  secrets: Secrets,
  { demo, clock, secretKey }: { demo: boolean; clock: Clock; secretKey: string },
): Promise<DatabaseUrls> {
  if (await databaseExists(postgres, DATABASE)) {
    await bringUpToDate(postgres.url(DATABASE), secrets);
  } else {
    await administer(postgres, `DROP DATABASE IF EXISTS ${UNFINISHED}`);
    await ensureDatabase(postgres, UNFINISHED);
    await bringUpToDate(postgres.url(UNFINISHED), secrets);
    if (demo) {
      const { seedDemo } = await import('@quantieme/prisma');
      await seedDemo({ ownerUrl: postgres.url(UNFINISHED), secretKey, now: clock.now() });
    }
    await administer(postgres, `ALTER DATABASE ${UNFINISHED} RENAME TO ${DATABASE}`);
  }
  const url = (name: string, password: string) => postgres.url(DATABASE, { name, password });
  return {
    DATABASE_URL: url('quantieme_app', secrets.appPassword),
    DATABASE_SWEEPER_URL: url('quantieme_sweeper', secrets.sweeperPassword),
    DATABASE_AUDITOR_URL: url('quantieme_auditor', secrets.auditorPassword),
  };
}

async function bringUpToDate(ownerUrl: string, secrets: Secrets): Promise<void> {
  const { appPassword, sweeperPassword, auditorPassword } = secrets;
  await migrate({ ownerUrl, appPassword, sweeperPassword, auditorPassword });
  await migrateQueues(ownerUrl);
}
