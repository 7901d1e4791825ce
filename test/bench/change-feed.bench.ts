import { newId } from '@quantieme/persistence';
import pg from 'pg';
import { aFirm } from '../support/builders.ts';
import { openDossier } from '../support/cases.ts';
import { connectTo, openTestDatabase, type OpenTestDatabase } from '../support/database.ts';
import { startApiProcess, type ApiProcess } from './api-process.ts';
import { startDurableServer } from './durable-server.ts';
import { FIRST_REQUEST } from './first-request.ts';
import { compare, report, timed } from './harness.ts';
import { capture, onDossier, replay } from './recording.ts';

const WRITES_PER_S = 200;
const SECONDS = 15;
const POLL_MS = 50;
/** Milliseconds from the commit to the moment a reader has it, of 95 in a hundred. */
const LAG_LIMIT_MS = 1_000;
const LAG_RATIO_LIMIT = 4;
const COST_LIMIT = 1.5;
const ROUNDS = 7;
const RECORDINGS = 20;

/**
 * How late the feed is under 200 writes a second, read over HTTP as other software would, against a reader that asks
 * PostgreSQL for the same rows; and what following the tables costs whoever records an event.
 */
export async function bench(): Promise<boolean> {
  const stopServer = await startDurableServer();
  const store = await openTestDatabase(4);
  const api = await startApiProcess(store, await aFirm(store.database));
  try {
    const holds = [await lag(store, api), await cost(store, api)];
    return holds.every(Boolean);
  } finally {
    await api.stop();
    await store.close();
    await stopServer();
  }
}

type Moments = Map<string, number>;

async function lag(store: OpenTestDatabase, api: ApiProcess): Promise<boolean> {
  const pool = new pg.Pool({ connectionString: store.ownerUrl, max: 20 });
  const committed: Moments = new Map();
  const byFeed: Moments = new Map();
  const bySql: Moments = new Map();
  const { firmId } = api.lawyer.scope;
  const readers = [polling(readFeed(api), byFeed), polling(readRows(pool, firmId), bySql)];
  await write(pool, firmId, committed);
  await Promise.all(readers);
  await pool.end();
  const [feed, sql] = [p95(committed, byFeed), p95(committed, bySql)];
  const ratio = feed / sql;
  const holds = feed <= LAG_LIMIT_MS && ratio <= LAG_RATIO_LIMIT;
  console.log(
    `${holds ? 'ok  ' : 'FAIL'} lag of the feed at ${WRITES_PER_S} writes a second: p95 ${feed.toFixed(0)} ms (limit ${LAG_LIMIT_MS}), ` +
      `bare SQL ${sql.toFixed(0)} ms, ratio ${ratio.toFixed(2)}, limit ${LAG_RATIO_LIMIT}`,
  );
  return holds;
}

const COUNT = WRITES_PER_S * SECONDS;

/** One transaction each five milliseconds, whether the one before has ended or not. */
async function write(pool: pg.Pool, firmId: string, committed: Moments): Promise<void> {
  const start = performance.now();
  const writes: Promise<unknown>[] = [];
  for (let n = 0; n < COUNT; n += 1) {
    const wait = start + (n * 1_000) / WRITES_PER_S - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const id = newId();
    const text = `INSERT INTO organisations (firm_id, id, kind, name) VALUES ($1, $2, 'other', 'x')`;
    const written = pool.query({ name: 'write', text, values: [firmId, id] });
    writes.push(written.then(() => committed.set(id, performance.now())));
  }
  await Promise.all(writes);
}

/** Asks again and again until it has met them all. */
async function polling(read: () => Promise<readonly string[]>, seen: Moments): Promise<void> {
  while (seen.size < COUNT) {
    const ids = await read();
    const now = performance.now();
    for (const id of ids) if (!seen.has(id)) seen.set(id, now);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function readFeed({ client }: ApiProcess): () => Promise<readonly string[]> {
  let since = 0;
  return async () => {
    const { body } = await client.get(`/v1/changes?since=${since}&limit=1000&kinds=organisation`);
    since = body.page.nextSince;
    return (body.data as readonly { id: string }[]).map(({ id }) => id);
  };
}

/** What nobody may rely on: rows that commit later may have come first. Here all is read, however often. */
function readRows(pool: pg.Pool, firmId: string): () => Promise<readonly string[]> {
  const text = `SELECT id FROM organisations WHERE firm_id = $1 AND name = 'x' ORDER BY id DESC LIMIT 1000`;
  return async () => {
    const { rows } = await pool.query<{ id: string }>({ name: 'read', text, values: [firmId] });
    return rows.map(({ id }) => id);
  };
}

function p95(committed: Moments, seen: Moments): number {
  const lags = [...committed]
    .map(([id, at]) => Math.max(0, (seen.get(id) ?? Infinity) - at))
    .toSorted((a, b) => a - b);
  return lags[Math.floor(lags.length * 0.95)] ?? Number.NaN;
}

/** The statements of recording events, on tables that are followed and on the same that are not. */
async function cost(store: OpenTestDatabase, { client, lawyer }: ApiProcess): Promise<boolean> {
  const { id } = await openDossier(client);
  const captured = await capture(store.database, lawyer, { dossierId: id, events: FIRST_REQUEST });
  const lasting = [lawyer.id, lawyer.scope.firmId];
  const owner = await connectTo(store.ownerUrl);
  const pool = new pg.Pool({ connectionString: store.appUrl, max: 1 });
  const run = async (followed: boolean) => {
    await owner.query(followed ? FOLLOW('ENABLE') : FOLLOW('DISABLE'));
    const copies = await copiesOf(owner, id);
    const work = copies.map((copy) => onDossier(captured, copy, lasting));
    return timed(RECORDINGS, 1, async (index) => {
      for (const recording of work[index] ?? []) await replay(pool, lawyer, recording);
    });
  };
  const comparison = await compare({
    name: 'recording an event by pg, followed by the feed against not',
    limit: COST_LIMIT,
    rounds: ROUNDS,
    candidate: () => run(true),
    baseline: () => run(false),
  });
  await owner.query(FOLLOW('ENABLE'));
  await Promise.all([owner.end(), pool.end()]);
  return report(comparison);
}

const FOLLOW = (how: 'ENABLE' | 'DISABLE') => `DO $$ DECLARE t record; BEGIN
  FOR t IN SELECT tgrelid::regclass AS followed, tgname FROM pg_trigger WHERE tgname LIKE 'follow\\_%' LOOP
    EXECUTE format('ALTER TABLE %s ${how} TRIGGER %I', t.followed, t.tgname);
  END LOOP; END $$`;

let made = 0;

/** Empty dossiers of the same client, one for each use. */
async function copiesOf(owner: pg.Client, dossierId: string): Promise<readonly string[]> {
  const ids = Array.from({ length: RECORDINGS }, newId);
  await owner.query(
    `INSERT INTO dossiers
     SELECT (jsonb_populate_record(d, jsonb_build_object('id', c.id, 'number', d.number + c.n + $3::integer,
              'reference', d.reference || '-' || (c.n + $3::integer)))).*
       FROM dossiers d, unnest($2::uuid[]) WITH ORDINALITY AS c (id, n) WHERE d.id = $1`,
    [dossierId, ids, made],
  );
  await owner.query(
    `INSERT INTO dossier_persons
     SELECT dp.firm_id, c.id, dp.person_id, dp.role, dp.position
       FROM dossier_persons dp, unnest($2::uuid[]) AS c (id) WHERE dp.dossier_id = $1`,
    [dossierId, ids],
  );
  made += RECORDINGS;
  return ids;
}
