import { readAgenda } from '@quantieme/casework';
import type { Database } from '@quantieme/persistence';
import pg from 'pg';
import { aFirm, type BuiltUser } from '../support/builders.ts';
import { openDossier, record } from '../support/cases.ts';
import { openTestDatabase } from '../support/database.ts';
import { loadDeadlines } from './agenda-load.ts';
import { startApiProcess } from './api-process.ts';
import { startDurableServer } from './durable-server.ts';
import { compare, report, timed } from './harness.ts';
import { explain, usedIndexes, type Explained } from './plan.ts';
import { contextFor, replay, statementOf, type Statement } from './recording.ts';
import { FIRST_REQUEST } from './first-request.ts';

const FIRMS = 100;
const DEADLINES = 1_000_000;
const VOLUME = { firms: FIRMS, deadlines: DEADLINES };
const LIMIT = 2.5;
const CONNECTIONS = 10;
const AT_ONCE = 16;
const PAGES_A_ROUND = 320;
/** A process that has just started is slower, which is no news. */
const WARMING_UP = 1_000;
const ROWS_OF_A_PAGE = 50;
const INTENDED_INDEX = 'deadlines_agenda';

/**
 * The first page of the échéancier over HTTP against its own statements by plain pg, under the same row-level
 * security: for one firm of a hundred, among a million deadlines.
 */
export async function bench(): Promise<boolean> {
  const stopServer = await startDurableServer();
  const store = await openTestDatabase(2);
  const scope = await aFirm(store.database);
  const api = await startApiProcess(store, scope);
  const pool = new pg.Pool({ connectionString: store.appUrl, max: CONNECTIONS });
  try {
    const { id } = await openDossier(api.client);
    for (const event of FIRST_REQUEST) await record(api.client, id, event);
    const start = performance.now();
    await loadDeadlines(store, { firmId: scope.firmId, dossierId: id }, VOLUME);
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(`  ${DEADLINES} deadlines of ${FIRMS} firms loaded in ${seconds} s`);
    const statements = await statementsOfPage(store.database, api.lawyer);
    const page = () => api.send('GET', '/v1/deadlines');
    await timed(WARMING_UP, AT_ONCE, page);
    const comparison = await compare({
      name: 'first page of the échéancier over HTTP against its statements by pg',
      limit: LIMIT,
      candidate: () => timed(PAGES_A_ROUND, AT_ONCE, page),
      baseline: () => timed(PAGES_A_ROUND, AT_ONCE, () => replay(pool, api.lawyer, statements)),
    });
    const planned = await isWellPlanned(pool, api.lawyer, statements);
    return [report(comparison), planned].every(Boolean);
  } finally {
    await pool.end();
    await api.stop();
    await store.close();
    await stopServer();
  }
}

/** Those the use case really sends: the page, and the counts above it. */
async function statementsOfPage(database: Database, lawyer: BuiltUser): Promise<Statement[]> {
  const statements: Statement[] = [];
  const watched: Database = {
    ...database,
    read: (scope, readings) => {
      statements.push(...readings.map(({ text, parameters }) => statementOf(text, parameters)));
      return database.read(scope, readings);
    },
  };
  const { data } = await readAgenda(contextFor(watched, lawyer), {});
  console.log(`  ${data.length} rows in ${statements.length} statements`);
  return statements;
}

/** The page must come off the partial index and stop when it is full: the firm's past costs nothing. */
async function isWellPlanned(
  pool: pg.Pool,
  lawyer: BuiltUser,
  [page, counts]: readonly Statement[],
): Promise<boolean> {
  if (page === undefined || counts === undefined) throw new Error('The page sends two statements');
  const planned = await explain(pool, lawyer, page);
  const [used, ...others] = usedIndexes(planned, 'deadlines');
  const holds =
    others.length === 0 && used?.index === INTENDED_INDEX && used.rows <= ROWS_OF_A_PAGE + 1;
  console.log(`${holds ? 'ok  ' : 'FAIL'} plan of the page: ${describe(planned)}`);
  console.log(`     plan of the counts: ${describe(await explain(pool, lawyer, counts))}`);
  return holds;
}

function describe(plan: Explained): string {
  const indexes = usedIndexes(plan, 'deadlines').map(
    ({ index, rows, dropped }) =>
      `${index} ${rows} rows${dropped > 0 ? ` (${dropped} dropped)` : ''}`,
  );
  return `${plan.milliseconds.toFixed(1)} ms, ${plan.buffers} buffers, ${indexes.join(', ')}`;
}
