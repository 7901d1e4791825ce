import { runMigrations } from 'bullmq';
import pg from 'pg';
import { QUEUE_NAMES, type QueueName } from '../job.ts';

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
    for (const queue of QUEUE_NAMES) await createIdSequence(client, queue);
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

/** BullMQ makes it at the first job of a queue, which a role that may create nothing could not do. */
async function createIdSequence(client: pg.Client, queue: QueueName): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT format('bullmq.%I', bullmq.job_id_seq_name($1)) AS name",
    [queue],
  );
  await client.query(`CREATE SEQUENCE IF NOT EXISTS ${rows[0]?.name}`);
}
