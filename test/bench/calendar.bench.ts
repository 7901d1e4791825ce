import { createCalendarFeed, serveCalendar, type Context } from '@quantieme/casework';
import pg from 'pg';
import { aFirm, aUser } from '../support/builders.ts';
import { openDossier, record } from '../support/cases.ts';
import { openTestDatabase } from '../support/database.ts';
import { startApiProcess } from './api-process.ts';
import { FIRM_DEADLINES, loadCalendar, OWN_DEADLINES } from './calendar-load.ts';
import { startDurableServer } from './durable-server.ts';
import { FIRST_REQUEST } from './first-request.ts';
import { compare, median, report, timed } from './harness.ts';
import { contextFor, replay, watched, type Recording, type Statement } from './recording.ts';

const WRITING_LIMIT = 6;
const UNCHANGED_LIMIT = 0.4;
const LONGEST_MS = 300;
/** A feed may be read 120 times without a pause. */
const READINGS = 10;
const PUBLIC_URL = 'https://quantieme.exemple.test';

interface Reading {
  readonly octets: number;
  /** Of processor, which a busy machine doesn't stretch. */
  readonly milliseconds: number;
}

async function aReader(ctx: Context): Promise<(held: boolean) => Promise<Reading>> {
  const body = { scope: 'person', label: 'Banc', titles: 'neutral' } as const;
  const { url } = await createCalendarFeed(ctx, body, PUBLIC_URL);
  const token = url.split(/[/.]/).at(-2) ?? '';
  return async (held) => {
    const start = process.cpuUsage();
    const request = { token, network: '127.0.0.0/24', userAgent: null, publicUrl: PUBLIC_URL };
    const { text } = await serveCalendar(ctx, { ...request, holds: () => held });
    let octets = 0;
    for (const piece of text ?? []) octets += Buffer.byteLength(piece);
    const { user, system } = process.cpuUsage(start);
    return { octets, milliseconds: (user + system) / 1000 };
  };
}

/**
 * The calendar of a person with two thousand deadlines, in a firm of twenty thousand: writing it against its statements
 * by plain pg, and answering whoever holds it already against writing it.
 */
export async function bench(): Promise<boolean> {
  const stopServer = await startDurableServer();
  const store = await openTestDatabase(2);
  const scope = await aFirm(store.database);
  const colleague = await aUser(store.database, scope, { role: 'owner', isLawyer: true });
  const api = await startApiProcess(store, scope);
  const pool = new pg.Pool({ connectionString: store.appUrl, max: 1 });
  try {
    const { id: dossierId } = await openDossier(api.client);
    for (const event of FIRST_REQUEST) await record(api.client, dossierId, event);
    const people = { lawyerId: api.lawyer.id, colleagueId: colleague.id };
    await loadCalendar(store, { firmId: scope.firmId, dossierId, ...people });
    const recordings: Recording[] = [];
    const first = await aReader(contextFor(watched(store.database, recordings), api.lawyer));
    const { octets } = await first(false);
    const statements = (recordings[0] ?? []) as Statement[];
    console.log(`  ${octets} octets of ${OWN_DEADLINES} deadlines among ${FIRM_DEADLINES}`);
    const took: number[] = [];
    const many = async (held: boolean) => {
      const reader = await aReader(contextFor(store.database, api.lawyer));
      return timed(READINGS, 1, async () => {
        const { milliseconds } = await reader(held);
        if (!held) took.push(milliseconds);
      });
    };
    const written = await compare({
      name: 'writing a calendar against its statements by pg',
      limit: WRITING_LIMIT,
      rounds: 3,
      candidate: () => many(false),
      baseline: () => timed(READINGS, 1, () => replay(pool, api.lawyer, statements)),
    });
    const unchanged = await compare({
      name: 'answering that nothing has changed against writing it',
      limit: UNCHANGED_LIMIT,
      rounds: 3,
      candidate: () => many(true),
      baseline: () => many(false),
    });
    const middle = median(took);
    const isQuick = middle <= LONGEST_MS;
    console.log(
      `${isQuick ? 'ok  ' : 'FAIL'} a calendar: median ${middle.toFixed(0)} ms of processor, limit ${LONGEST_MS} ms`,
    );
    return [report(written), report(unchanged), isQuick].every(Boolean);
  } finally {
    await pool.end();
    await api.stop();
    await store.close();
    await stopServer();
  }
}
