import { newId } from '@quantieme/persistence';
import pg from 'pg';
import { openDossier } from '../support/cases.ts';
import { aFirm, type BuiltUser } from '../support/builders.ts';
import { connectTo, openTestDatabase, type OpenTestDatabase } from '../support/database.ts';
import { startApiProcess, type ApiProcess } from './api-process.ts';
import { startDurableServer } from './durable-server.ts';
import { FIRST_REQUEST } from './first-request.ts';
import { compare, report, timed } from './harness.ts';
import { capture, onDossier, replay, type Captured } from './recording.ts';

const LIMIT = 3;
const CONNECTIONS = 10;
const AT_ONCE = 16;
const ROUNDS = 7;
const DOSSIERS_A_ROUND = 40;

/**
 * Recording events over HTTP (the API in its own process, as in production) against the statements of those very
 * recordings by plain pg. The baseline does without HTTP, session, validation, engine, view and announcement.
 */
export async function bench(): Promise<boolean> {
  const stopServer = await startDurableServer();
  const store = await openTestDatabase(2);
  const api = await startApiProcess(store, await aFirm(store.database));
  const pool = new pg.Pool({ connectionString: store.appUrl, max: CONNECTIONS });
  try {
    const { id } = await openDossier(api.client);
    const dossiers = await copiesOf(store, id);
    const captured = await capture(store.database, api.lawyer, {
      dossierId: id,
      events: FIRST_REQUEST,
    });
    console.log(
      `  ${captured.recordings.map(({ length }) => length).join(' + ')} statements for ${FIRST_REQUEST.length} events`,
    );
    const comparison = await compare({
      name: 'recording an event over HTTP against its statements by pg',
      limit: LIMIT,
      rounds: ROUNDS,
      candidate: () => overHttp(api, take(dossiers)),
      baseline: () => byPg(pool, { captured, lawyer: api.lawyer, dossiers: take(dossiers) }),
    });
    return report(comparison);
  } finally {
    await pool.end();
    await api.stop();
    await store.close();
    await stopServer();
  }
}

const take = (dossiers: string[]) => dossiers.splice(0, DOSSIERS_A_ROUND);

async function overHttp(api: ApiProcess, dossiers: readonly string[]) {
  const run = await timed(dossiers.length, AT_ONCE, async (index) => {
    for (const event of FIRST_REQUEST)
      await api.send('POST', `/v1/dossiers/${dossiers[index]}/events`, event);
  });
  return { ...run, operations: run.operations * FIRST_REQUEST.length };
}

interface Replaying {
  readonly captured: Captured;
  readonly lawyer: BuiltUser;
  readonly dossiers: readonly string[];
}

async function byPg(pool: pg.Pool, { captured, lawyer, dossiers }: Replaying) {
  const lasting = [lawyer.id, lawyer.scope.firmId];
  const prepared = dossiers.map((id) => onDossier(captured, id, lasting));
  const run = await timed(dossiers.length, AT_ONCE, async (index) => {
    for (const recording of prepared[index] ?? []) await replay(pool, lawyer, recording);
  });
  return { ...run, operations: run.operations * FIRST_REQUEST.length };
}

/** Empty dossiers of the same client, one for each use. */
async function copiesOf(store: OpenTestDatabase, dossierId: string): Promise<string[]> {
  const ids = Array.from({ length: 2 * (ROUNDS + 1) * DOSSIERS_A_ROUND }, newId);
  const owner = await connectTo(store.ownerUrl);
  await owner.query(
    `INSERT INTO dossiers
     SELECT (jsonb_populate_record(d, jsonb_build_object('id', c.id, 'number', d.number + c.n,
              'reference', d.reference || '-' || c.n))).*
       FROM dossiers d, unnest($2::uuid[]) WITH ORDINALITY AS c (id, n) WHERE d.id = $1`,
    [dossierId, ids],
  );
  await owner.query(
    `INSERT INTO dossier_persons
     SELECT dp.firm_id, c.id, dp.person_id, dp.role, dp.position
       FROM dossier_persons dp, unnest($2::uuid[]) AS c (id) WHERE dp.dossier_id = $1`,
    [dossierId, ids],
  );
  await owner.query('VACUUM (ANALYZE)');
  await owner.end();
  return ids;
}
