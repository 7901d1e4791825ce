import { recomputeDossiers } from '@quantieme/casework';
import { newId } from '@quantieme/persistence';
import type pg from 'pg';
import type { BuiltUser } from '../support/builders.ts';
import { connectTo, type OpenTestDatabase } from '../support/database.ts';
import { timed } from './harness.ts';
import { replay } from './recording.ts';

const INSERT_DOSSIERS = `INSERT INTO dossiers (firm_id, id, reference, year, number, procedure, label, status,
    territory, residence, opened_on, responsible_id)
  SELECT $1, x.id, '2026-' || x.n, 2026, x.n, 'premiere-demande', '', 'active', 'metropole', 'metropole',
         current_date, $3
    FROM jsonb_to_recordset($2::jsonb) AS x(id uuid, n integer)`;

const INSERT_EVENTS = `INSERT INTO events (firm_id, id, dossier_id, root_id, type, on_day, dates, details)
  SELECT $1, x.id, x.dossier, x.id, x.type, x.day, jsonb_build_object(x.date, x.day), x.details
    FROM jsonb_to_recordset($2::jsonb) AS x(id uuid, dossier uuid, type text, day date, date text, details jsonb)`;

/**
 * Dossiers of one firm, each with a request and the questions it has raised; their deadlines and alerts are written by
 * the product itself.
 */
export async function loadPortfolio(
  store: OpenTestDatabase,
  lawyer: BuiltUser,
  count: number,
): Promise<readonly string[]> {
  const { firmId } = lawyer.scope;
  const dossiers = Array.from({ length: count }, (_, n) => ({ id: newId(), n: n + 1 }));
  const owner = await connectTo(store.ownerUrl);
  await owner.query('SET session_replication_role = replica');
  await owner.query(INSERT_DOSSIERS, [firmId, JSON.stringify(dossiers), lawyer.id]);
  const events = dossiers.flatMap(({ id, n }) => eventsOf(id, n));
  await owner.query(INSERT_EVENTS, [firmId, JSON.stringify(events)]);
  await owner.query('VACUUM (ANALYZE) dossiers, events');
  const ids = dossiers.map(({ id }) => id);
  const clock = { now: () => Temporal.Now.instant() };
  const run = await timed(1, 1, () =>
    recomputeDossiers({ database: store.database, clock }, { firmId, dossierIds: ids }),
  );
  const { rows } = await owner.query<{ n: number }>('SELECT count(*)::int AS n FROM deadlines');
  await owner.query('VACUUM (ANALYZE)');
  await owner.end();
  console.log(
    `  ${count} dossiers with ${rows[0]?.n} deadlines written in ${Math.round(run.milliseconds / 1000)} s`,
  );
  return ids;
}

/**
 * Received over the last half year, so that births lie behind and ahead. Two clients in five hold a card that expires:
 * six deadlines a dossier, one with another.
 */
function eventsOf(dossier: string, n: number): readonly object[] {
  const received = Temporal.Now.plainDateISO('Europe/Paris').subtract({ days: 1 + (n % 180) });
  const event = (type: string, date: string, day: Temporal.PlainDate, details: object) => ({
    id: newId(),
    dossier,
    type,
    day: String(day),
    date,
    details,
  });
  return [
    event('demande-deposee', 'receivedOn', received, { filingChannel: 'anef' }),
    event('accuse-reception-recu', 'receivedOn', received, { remediesStated: true }),
    ...(n % 5 < 2
      ? [event('titre-expire-bientot', 'expiresOn', received.add({ days: 300 }), { kind: 'cst' })]
      : []),
  ];
}

const MOVE = `UPDATE deadlines d
    SET last_day = d.last_day + $3::int, prudent_last_day = d.prudent_last_day + $3::int,
        expires_at = d.expires_at + make_interval(days => $3), derivation = d.derivation || '{"moved": true}',
        prudent_expires_at = d.prudent_expires_at + make_interval(days => $3), version = d.version + 1,
        updated_at = clock_timestamp()
  WHERE d.firm_id = $1 AND d.updated_at >= $2`;

export interface Move {
  /** Only deadlines written since. */
  readonly since: Temporal.Instant;
  readonly days: number;
}

/** Deadlines of the firm in one statement, the derivation written anew as the product does; how many there were. */
export function moveAllAtOnce(
  pool: pg.Pool,
  lawyer: BuiltUser,
  { since, days }: Move,
): Promise<number> {
  const values = [lawyer.scope.firmId, String(since), days];
  return replay(pool, lawyer, [{ name: 'move-all', text: MOVE, values }]);
}
