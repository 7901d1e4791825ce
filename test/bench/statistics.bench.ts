import { readStatistics } from '@quantieme/casework';
import pg from 'pg';
import { aFirm } from '../support/builders.ts';
import { openDossier, record } from '../support/cases.ts';
import { connectTo, openTestDatabase } from '../support/database.ts';
import { loadDeadlines } from './agenda-load.ts';
import { startApiProcess } from './api-process.ts';
import { startDurableServer } from './durable-server.ts';
import { FIRST_REQUEST } from './first-request.ts';
import { compare, report, timed, type Comparison } from './harness.ts';
import { contextFor } from './recording.ts';

const SMALL = 1_000;
const LARGE = 10_000;
/** Six pictures with medians and distinct dossiers, against a single count of the same rows. */
const LIMIT = 10;
/** Ten times the dossiers: what each costs must not grow much faster than what is counted. */
const GROWTH = 2.5;
const PAGES_A_ROUND = 3;
const ROUNDS = 5;

const BARE = `SELECT o.prefecture_id, o.procedure, count(*), avg(d.last_day - d.starts_on)
    FROM deadlines d JOIN dossiers o ON o.firm_id = d.firm_id AND o.id = d.dossier_id
    JOIN events e ON e.firm_id = d.firm_id AND e.dossier_id = d.dossier_id
   WHERE d.firm_id = $1 GROUP BY 1, 2`;

/** The page of statistics against one bare aggregate over the same firm's rows, at two sizes. */
export async function bench(): Promise<boolean> {
  const stopServer = await startDurableServer();
  try {
    const small = await measured(SMALL);
    const large = await measured(LARGE);
    const growth = large.ratio / small.ratio;
    const holds = growth <= GROWTH;
    const verdict = `${holds ? 'ok  ' : 'FAIL'} ratio at ${LARGE} dossiers over that at ${SMALL}`;
    console.log(`${verdict}: ${growth.toFixed(2)}, limit ${GROWTH}`);
    return [report(small), report(large), holds].every(Boolean);
  } finally {
    await stopServer();
  }
}

async function measured(dossiers: number): Promise<Comparison> {
  const store = await openTestDatabase(2);
  const scope = await aFirm(store.database);
  const api = await startApiProcess(store, scope);
  const pool = new pg.Pool({ connectionString: store.ownerUrl, max: 2 });
  try {
    const { id } = await openDossier(api.client);
    for (const event of FIRST_REQUEST) await record(api.client, id, event);
    await copy(store, { firmId: scope.firmId, dossierId: id }, dossiers);
    const context = contextFor(store.database, api.lawyer);
    const { times, outcomes, margins } = await readStatistics(context, {});
    console.log(
      `  ${dossiers} dossiers: ${times.total} waits, ${outcomes.total} decisions, ${margins.total} acts`,
    );
    return await compare({
      name: `statistics of ${dossiers} dossiers against one bare aggregate`,
      limit: LIMIT,
      rounds: ROUNDS,
      candidate: () => timed(PAGES_A_ROUND, 1, () => readStatistics(context, {})),
      baseline: () => timed(PAGES_A_ROUND, 1, () => pool.query(BARE, [scope.firmId])),
    });
  } finally {
    await pool.end();
    await api.stop();
    await store.close();
  }
}

type Template = Parameters<typeof loadDeadlines>[1];
type Store = Parameters<typeof loadDeadlines>[0];

/** Copies of a lived dossier, deadlines and events, shifted through two years. */
async function copy(store: Store, template: Template, dossiers: number): Promise<void> {
  const owner = await connectTo(store.ownerUrl);
  const { rows } = await owner.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM deadlines WHERE dossier_id = $1',
    [template.dossierId],
  );
  await owner.end();
  const deadlines = dossiers * (rows[0]?.count ?? 1);
  await loadDeadlines(store, template, { firms: 1, deadlines });
  const again = await connectTo(store.ownerUrl);
  try {
    await again.query('SET session_replication_role = replica');
    await again.query(EVENTS, [template.dossierId]);
    await again.query('VACUUM (ANALYZE)');
  } finally {
    await again.end();
  }
}

const EVENTS = `INSERT INTO events (firm_id, id, dossier_id, root_id, type, on_day, dates, details, status)
  SELECT o.firm_id, i.id, o.id, i.id, t.type, t.on_day + (o.number % 700 - 350), t.dates, t.details, t.status
    FROM dossiers o CROSS JOIN events t CROSS JOIN LATERAL (SELECT gen_random_uuid() AS id, t.id AS of, o.id AS for_) i
   WHERE t.dossier_id = $1 AND o.id <> $1`;
