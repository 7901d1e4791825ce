import { runMigrations } from 'bullmq';
import pg from 'pg';

const APP_ROLE = 'quantieme_app';

/**
 * Creates or upgrades BullMQ's tables, as the owner of the database, and lets the application use them.
 * Needed on PostgreSQL only; harmless when Redis carries the queues.
 */
export async function migrateQueues(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await runMigrations(client as never);
    await client.query(`GRANT USAGE ON SCHEMA bullmq TO ${APP_ROLE}`);
    await client.query(
      `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA bullmq TO ${APP_ROLE}`,
    );
    await client.query(`GRANT USAGE ON ALL SEQUENCES IN SCHEMA bullmq TO ${APP_ROLE}`);
    await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA bullmq TO ${APP_ROLE}`);
  } finally {
    await client.end();
  }
}
