import { migrateQueues, openProducer } from '@quantieme/jobs';
import { dueAlerts } from '@quantieme/persistence';
import { connectTo, openTestDatabase, type OpenTestDatabase } from '../support/database.ts';
import startTestServer from '../support/global-setup.ts';
import { compare, report, timed } from './harness.ts';

const DUE = 1_000;
const FEW = 100_000;
const MANY = [1_000_000, 10_000_000];
const SWEEPS_A_ROUND = 100;
/** Connections, plans and this process are warm before anything is measured. */
const WARMING = 1_500;
const LIMIT = 1.3;
const NOW = Temporal.Instant.from('2026-11-22T09:00:00Z');

const FIRMS = 100;
const DOSSIERS = 1_000;
const DEADLINES = 10_000;

/**
 * The sweep as the worker does it, 1,000 due: first the finding and locking alone, then with the hand-over to the queue.
 * Among ten and a hundred times as many planned alerts it must take the same time. Ten million take some minutes to load.
 */
export async function bench(): Promise<boolean> {
  await startTestServer();
  const few = await loaded(FEW);
  try {
    const holds = [];
    for (const planned of MANY) holds.push(await benchAmong(planned, few));
    return holds.every(Boolean);
  } finally {
    await few.close();
    await globalThis.stopTestServer?.();
  }
}

async function benchAmong(planned: number, few: OpenTestDatabase): Promise<boolean> {
  const many = await loaded(planned);
  try {
    for (const store of [many, few]) await timed(WARMING, 1, () => find(store));
    const finding = await compare({
      name: `sweep: ${DUE} due among ${planned} against among ${FEW}`,
      limit: LIMIT,
      rounds: 15,
      candidate: () => timed(SWEEPS_A_ROUND, 1, () => find(many)),
      baseline: () => timed(SWEEPS_A_ROUND, 1, () => find(few)),
    });
    const handing = await compare({
      name: 'the same, with the hand-over to the queue',
      limit: LIMIT,
      candidate: () => handOver(many),
      baseline: () => handOver(few),
    });
    return [finding, handing].map(report).every(Boolean);
  } finally {
    await many.close();
  }
}

async function find({ database }: OpenTestDatabase) {
  const due = await database.sweeper.run((sql) => dueAlerts(sql, { now: NOW, limit: DUE }));
  if (due.length !== DUE) throw new Error(`${due.length} alerts were found due, not ${DUE}`);
  return due;
}

async function handOver(store: OpenTestDatabase) {
  const producer = openProducer({ databaseUrl: store.appUrl, redisUrl: null });
  await producer.addAll('route-alerts', [{ firmId: 'warm', dossierId: 'up' }]);
  const run = await timed(1, 1, async () => {
    const due = await find(store);
    await producer.addAll('route-alerts', due);
  });
  await producer.close();
  await asOwner(store, 'DELETE FROM bullmq.job');
  return run;
}

async function loaded(planned: number): Promise<OpenTestDatabase> {
  const store = await openTestDatabase(4);
  await migrateQueues(store.ownerUrl);
  for (const statement of [...CASES, loadingSql(planned), 'VACUUM (ANALYZE) alerts']) {
    await asOwner(store, statement);
  }
  return store;
}

async function asOwner(store: OpenTestDatabase, sql: string): Promise<void> {
  const owner = await connectTo(store.ownerUrl);
  await owner.query(sql).finally(() => owner.end());
}

const id = (kind: number, n: string) =>
  `('00000000-0000-7000-800${kind}-' || lpad((${n})::text, 12, '0'))::uuid`;

const CASES = [
  `INSERT INTO firms (id, name) SELECT ${id(1, 'n')}, 'Cabinet ' || n FROM generate_series(0, ${FIRMS - 1}) n`,
  `INSERT INTO dossiers (firm_id, id, reference, year, number, procedure, territory, opened_on)
   SELECT ${id(1, `n % ${FIRMS}`)}, ${id(2, 'n')}, '2026-' || n, 2026, n, 'titre-sejour', 'metropole', '2026-01-05'
     FROM generate_series(0, ${DOSSIERS - 1}) n`,
  `INSERT INTO deadlines (firm_id, id, dossier_id, key, rule, rule_version, nature, severity, last_day,
                          prudent_last_day, time_zone, precision, outcome, trigger_event, derivation)
   SELECT ${id(1, `n % ${FIRMS}`)}, ${id(3, 'n')}, ${id(2, `n % ${DOSSIERS}`)}, 'k' || n,
          'ta-recours-implicite-2-mois', '2016-01-01', 'to-act', 'fatal', '2027-01-15', '2027-01-15', 'Europe/Paris',
          'day', 'live', 'naissance', '{}'
     FROM generate_series(0, ${DEADLINES - 1}) n`,
];

/** Without what would be checked and kept in order at each row; the indexes are built again at the end. */
function loadingSql(planned: number): string {
  return `DO $load$
   DECLARE definitions text[]; name text;
   BEGIN
     SELECT array_agg(indexdef) INTO definitions FROM pg_indexes
      WHERE tablename = 'alerts' AND indexname NOT IN (SELECT conname FROM pg_constraint WHERE conrelid = 'alerts'::regclass);
     FOR name IN SELECT conname FROM pg_constraint WHERE conrelid = 'alerts'::regclass AND contype = 'f' LOOP
       EXECUTE format('ALTER TABLE alerts DROP CONSTRAINT %I', name);
     END LOOP;
     FOR name IN SELECT indexname FROM pg_indexes
      WHERE tablename = 'alerts' AND indexname NOT IN (SELECT conname FROM pg_constraint WHERE conrelid = 'alerts'::regclass) LOOP
       EXECUTE format('DROP INDEX %I', name);
     END LOOP;
     ${alertsSql(planned)};
     FOREACH name IN ARRAY definitions LOOP EXECUTE name; END LOOP;
   END $load$`;
}

/** The first thousand have fallen due within the last hour; the others are spread over the year to come. */
function alertsSql(planned: number): string {
  return `INSERT INTO alerts (firm_id, id, deadline_id, dossier_id, step, severity, target_at, due_at, wake_at)
   SELECT ${id(1, `n % ${FIRMS}`)}, ${id(4, 'n')}, ${id(3, `n % ${DEADLINES}`)}, ${id(2, `n % ${DOSSIERS}`)},
          'J-' || (n / ${DEADLINES}), 'fatal', '2027-01-15T23:00:00Z', due, due
     FROM generate_series(0, ${planned - 1}) n CROSS JOIN LATERAL (
          SELECT timestamptz '${NOW}' + CASE WHEN n < ${DUE} THEN make_interval(secs => -n * 3)
                 ELSE make_interval(secs => 60 + (n::bigint * 7919) % 31536000) END AS due) at`;
}
