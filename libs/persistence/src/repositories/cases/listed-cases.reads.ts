import type { FirmSql } from '../../sql-runner.ts';
import { afterChanged, copiedRows, type Copied } from '../changed-rows.ts';
import type { Parameter } from '../../codecs.ts';
import type { Territory } from '@quantieme/calendar';
import type { DeadlineRecord, EventRecord, UserName } from './case-records.ts';
import { DEADLINE_COLUMNS, readDeadline, type DeadlineRow } from './stored-deadline.ts';
import { EVENT_COLUMNS, readEvent, type EventRow } from './stored-event.ts';
import { usersOfFirm } from './case-file.reads.ts';

/** A chain of corrections by its root: the row that stands, and what it is. */
export interface StandingEvent {
  readonly root: string;
  readonly id: string;
  readonly type: string;
  readonly on: Temporal.PlainDate;
}

/** Deadlines of several dossiers, with the names of what they speak of. */
export interface ListedDeadlines {
  readonly deadlines: readonly DeadlineRecord[];
  readonly events: readonly StandingEvent[];
  /** Ids by key, within a dossier. */
  readonly keys: readonly {
    readonly dossierId: string;
    readonly key: string;
    readonly id: string;
  }[];
  readonly users: ReadonlyMap<string, UserName>;
}

/** Which deadlines: these, or all that an event of these dossiers still calls for. */
export type WhichDeadlines =
  { readonly ids: readonly string[] } | { readonly dossierIds: readonly string[] };

const HOLDING = "NOT (d.outcome = 'superseded' AND d.derivation ? 'withdrawn')";

export async function listDeadlines(sql: FirmSql, which: WhichDeadlines): Promise<ListedDeadlines> {
  const condition =
    'ids' in which ? 'd.id = ANY($2::uuid[])' : `d.dossier_id = ANY($2::uuid[]) AND ${HOLDING}`;
  const wanted = [sql.scope.firmId, [...('ids' in which ? which.ids : which.dossierIds)]];
  const among = `(SELECT d.dossier_id FROM deadlines d WHERE d.firm_id = $1 AND ${condition})`;
  const [rows, events, keys, users] = await Promise.all([
    sql.query<DeadlineRow>(
      `SELECT ${DEADLINE_COLUMNS} FROM deadlines d WHERE d.firm_id = $1 AND ${condition}
        ORDER BY d.prudent_last_day, d.id`,
      wanted,
    ),
    sql.query<StandingEvent>(
      `SELECT e.root_id AS root, e.id, e.type, e.on_day AS on FROM events e
        WHERE e.firm_id = $1 AND e.status <> 'corrected' AND e.dossier_id IN ${among}`,
      wanted,
    ),
    sql.query<ListedDeadlines['keys'][number]>(
      `SELECT x.dossier_id AS "dossierId", x.key, x.id FROM deadlines x
        WHERE x.firm_id = $1 AND x.dossier_id IN ${among}`,
      wanted,
    ),
    usersOfFirm(sql),
  ]);
  return {
    deadlines: rows.map(readDeadline),
    events,
    keys,
    users: new Map(users.map((user) => [user.id, user])),
  };
}

export interface EventFilter {
  readonly dossierIds: readonly string[] | null;
  readonly type: string | null;
  readonly status: string | null;
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
  readonly copied: Copied | null;
  readonly after: readonly [at: string, id: string] | null;
  /** Null: all of them. */
  readonly limit: number | null;
}

export interface ListedEvent {
  readonly record: EventRecord;
  readonly territory: Territory;
  readonly updatedAt: Temporal.Instant;
}

type ListedEventRow = EventRow & Pick<ListedEvent, 'territory' | 'updatedAt'>;

/** Events of the whole firm in the order in which they changed, corrected and annulled ones included. */
export async function listFirmEvents(
  sql: FirmSql,
  filter: EventFilter,
): Promise<readonly ListedEvent[]> {
  const parameters: Parameter[] = [sql.scope.firmId, filter.limit];
  const asked: string[] = [];
  const test = (condition: string, value: Parameter) => {
    if (value !== null) asked.push(`AND ${condition.replace('?', `$${parameters.push(value)}`)}`);
  };
  test('e.dossier_id = ANY (?::uuid[])', filter.dossierIds && [...filter.dossierIds]);
  test('e.type = ?', filter.type);
  test('e.status = ?', filter.status);
  test('e.on_day >= ?', filter.from);
  test('e.on_day <= ?', filter.to);
  asked.push(copiedRows('e', filter.copied, parameters));
  asked.push(afterChanged('e', filter.after, parameters));
  const rows = await sql.query<ListedEventRow>(
    `SELECT ${EVENT_COLUMNS}, e.updated_at AS "updatedAt", o.territory
       FROM events e JOIN dossiers o ON o.firm_id = e.firm_id AND o.id = e.dossier_id
      WHERE e.firm_id = $1 ${asked.join(' ')} ORDER BY e.updated_at, e.id LIMIT $2`,
    parameters,
  );
  return rows.map((row) => ({
    record: readEvent(row),
    territory: row.territory,
    updatedAt: row.updatedAt,
  }));
}
