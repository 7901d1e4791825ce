import { recomputeDossiers, simulate } from '@quantieme/casework';
import { newId, type Database } from '@quantieme/persistence';
import pg from 'pg';
import { aFirm, aUser, type BuiltUser } from '../support/builders.ts';
import { openTestDatabase } from '../support/database.ts';
import { startDurableServer } from './durable-server.ts';
import { compare, report, timed } from './harness.ts';
import { loadPortfolio, moveAllAtOnce } from './portfolio-load.ts';
import { replay, watched, type Recording } from './recording.ts';

const DOSSIERS = 10_000;
/** Simulating computes every dossier; reading only copies rows. */
const SIMULATION_LIMIT_SECONDS = 10;
const APPLICATION_LIMIT = 3;
const FIRST_DAYS = 90;
const DAYS_A_ROUND = 5;

/** Three months of silence instead of four: every deadline of a first request moves. */
const CHANGE = {
  rule: 'titre-silence-4-mois',
  from: '2025-07-01',
  limit: { mode: 'silence', unit: 'month', count: 3 },
  sources: [{ code: 'CESEDA', article: 'R432-2', from: '2025-07-01', url: '' }],
} as const;

/**
 * A change of law over the dossiers of a large firm: simulated, against a bare read of the same rows by pg; applied,
 * against one bulk update of the same deadlines.
 */
export async function bench(): Promise<boolean> {
  const stopServer = await startDurableServer();
  const store = await openTestDatabase(4);
  const pool = new pg.Pool({ connectionString: store.appUrl, max: 2 });
  try {
    const lawyer = await aUser(store.database, await aFirm(store.database));
    const ids = await loadPortfolio(store, lawyer, DOSSIERS);
    const simulated = await benchSimulation(store.database, pool, lawyer);
    const applied = await benchApplication({ database: store.database, pool, lawyer, ids });
    return [simulated, applied].every(Boolean);
  } finally {
    await pool.end();
    await store.close();
    await stopServer();
  }
}

async function benchSimulation(
  database: Database,
  pool: pg.Pool,
  lawyer: BuiltUser,
): Promise<boolean> {
  const now = Temporal.Now.instant();
  const moment = { now, today: now.toZonedDateTimeISO('Europe/Paris').toPlainDate() };
  const asked = { amendment: CHANGE, moment };
  const recordings: Recording[] = [];
  const effects = await simulate(watched(database, recordings), lawyer.scope, asked);
  const seconds: number[] = [];
  const comparison = await compare({
    name: `simulation over ${DOSSIERS} dossiers (${effects.length} deadlines change) against a bare read of the same rows`,
    limit: Number.POSITIVE_INFINITY,
    rounds: 3,
    candidate: async () => {
      const run = await timed(1, 1, () => simulate(database, lawyer.scope, asked));
      seconds.push(run.milliseconds / 1000);
      return run;
    },
    baseline: () =>
      timed(1, 1, async () => {
        for (const recording of recordings) await replay(pool, lawyer, recording);
      }),
  });
  report(comparison);
  const longest = Math.max(...seconds.slice(1));
  const holds = longest < SIMULATION_LIMIT_SECONDS;
  console.log(
    `${holds ? 'ok  ' : 'FAIL'} simulation: ${longest.toFixed(1)} s at most, limit ${SIMULATION_LIMIT_SECONDS} s`,
  );
  return holds;
}

interface Application {
  readonly database: Database;
  readonly pool: pg.Pool;
  readonly lawyer: BuiltUser;
  readonly ids: readonly string[];
}

/**
 * Each round shortens the silence by some days more, so that every round brings deadlines forward and none waits for a
 * lawyer. The update moves those very deadlines by a day, and back again while nobody measures.
 */
async function benchApplication({ database, pool, lawyer, ids }: Application): Promise<boolean> {
  const clock = { now: () => Temporal.Now.instant() };
  const { firmId } = lawyer.scope;
  let began = Temporal.Now.instant();
  const comparison = await compare({
    name: 'applying it (deadlines, alerts, audit, history) against one bulk update of the same deadlines',
    limit: APPLICATION_LIMIT,
    rounds: 3,
    candidate: async (round) => {
      await adopt(pool, lawyer, FIRST_DAYS - round * DAYS_A_ROUND);
      began = Temporal.Now.instant();
      return timed(1, 1, async () => {
        const { failures } = await recomputeDossiers(
          { database, clock },
          { firmId, dossierIds: ids },
        );
        if (failures.length > 0) throw failures[0];
      });
    },
    baseline: async () => {
      const run = await timed(1, 1, async () => {
        const moved = await moveAllAtOnce(pool, lawyer, { since: began, days: 1 });
        if (moved === 0) throw new Error('Nothing was applied');
      });
      await moveAllAtOnce(pool, lawyer, { since: began, days: -1 });
      return run;
    },
  });
  return report(comparison);
}

/** The firm follows this length from now on, without the simulation that was measured apart. */
async function adopt(pool: pg.Pool, { id, scope }: BuiltUser, days: number): Promise<void> {
  const amendment = { ...CHANGE, limit: { ...CHANGE.limit, unit: 'day', count: days } };
  const given = [scope.firmId, newId(), CHANGE.rule, CHANGE.from, JSON.stringify(amendment), id];
  const text = `WITH gone AS (UPDATE law_changes SET status = 'withdrawn', adopted_at = NULL WHERE firm_id = $1)
    INSERT INTO law_changes (firm_id, id, rule, valid_from, amendment, reason, status, proposed_by, proposed_at, adopted_at)
    VALUES ($1, $2, $3, $4::date + ${days}, $5, 'bench', 'adopted', $6, now(), now())`;
  await replay(pool, { id, email: '', scope }, [{ name: `adopt-${days}`, text, values: given }]);
}
