import { Mirror, openApi, synchronise } from 'billing-sync';
import pg from 'pg';
import type { ApiClientWithSecret } from '@quantieme/contracts';
import { aFirm } from '../support/builders.ts';
import { openDossier, record } from '../support/cases.ts';
import { openTestDatabase } from '../support/database.ts';
import { loadDeadlines } from './agenda-load.ts';
import { startApiProcess } from './api-process.ts';
import { startDurableServer } from './durable-server.ts';
import { FIRST_REQUEST } from './first-request.ts';
import { compare, report } from './harness.ts';

// Eight of a dossier: ten thousand dossiers.
const DEADLINES = 80_000;
const LIMIT = 4;
const ROUNDS = 3;

/**
 * A fresh copy of ten thousand dossiers and eighty thousand deadlines, made by the reference client over HTTP into SQLite,
 * against streaming the same rows by plain pg into JSON and out of it.
 */
export async function bench(): Promise<boolean> {
  const stopServer = await startDurableServer();
  const store = await openTestDatabase(2);
  const scope = await aFirm(store.database);
  const api = await startApiProcess(store, scope, 'owner');
  const pool = new pg.Pool({ connectionString: store.appUrl, max: 1 });
  try {
    const { id } = await openDossier(api.client);
    for (const event of FIRST_REQUEST) await record(api.client, id, event);
    const template = { firmId: scope.firmId, dossierId: id };
    await loadDeadlines(store, template, { firms: 1, deadlines: DEADLINES });
    const scopes = ['dossier:list', 'dossier:read', 'deadline:read', 'time:read'];
    const body = { name: 'Comptabilité', scopes, requestsPerMinute: 6_000 };
    const made = await api.client.post<ApiClientWithSecret>('/v1/api-clients', body);
    if (made.status !== 201) throw new Error(JSON.stringify(made.body));
    const { id: clientId, secret } = made.body;
    const program = openApi({ url: api.url, clientId, clientSecret: secret ?? '' });
    const comparison = await compare({
      name: 'a fresh copy by the reference client against the same rows by pg and JSON',
      limit: LIMIT,
      rounds: ROUNDS,
      candidate: async () => {
        const mirror = new Mirror(':memory:');
        const milliseconds = await took(() => synchronise(program, mirror));
        const counts = (['dossier', 'deadline'] as const).map((kind) => mirror.records(kind).size);
        console.log(
          `  ${counts.join(' dossiers and ')} deadlines in ${Math.round(milliseconds)} ms`,
        );
        mirror.close();
        return { operations: counts[0]! + counts[1]!, milliseconds };
      },
      baseline: async () => {
        let rows = 0;
        const milliseconds = await took(async () => {
          for (const table of ['dossiers', 'deadlines'])
            rows += await streamed(pool, table, scope.firmId);
        });
        return { operations: rows, milliseconds };
      },
    });
    return report(comparison);
  } finally {
    await pool.end();
    await api.stop();
    await store.close();
    await stopServer();
  }
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const FETCH = 1_000;

/** Under the same row-level security, a thousand rows at a time, each into a line and out of it. */
async function streamed(pool: pg.Pool, table: string, firm: string): Promise<number> {
  const connection = await pool.connect();
  let read = 0;
  try {
    await connection.query('BEGIN READ ONLY');
    await connection.query("SELECT set_config('app.firm_id', $1, true)", [firm]);
    await connection.query(
      `DECLARE rows CURSOR FOR SELECT * FROM ${table} WHERE firm_id = '${firm}' ORDER BY id`,
    );
    for (;;) {
      const { rows } = await connection.query(`FETCH ${FETCH} FROM rows`);
      for (const row of rows) JSON.parse(JSON.stringify(row));
      read += rows.length;
      if (rows.length < FETCH) return read;
    }
  } finally {
    await connection.query('COMMIT');
    connection.release();
  }
}
