import type { FirmSql } from '../../sql-runner.ts';
import type { EventRecord } from '../cases/case-records.ts';
import { EVENT_COLUMNS, readEvent, type EventRow } from '../cases/stored-event.ts';
import { standingFactsOf, type PersonFactRow } from '../persons/person-facts.repository.ts';
import { relationsAmong, type RelationRow } from '../persons/relation.repository.ts';

export interface ClientRow {
  readonly id: string;
  readonly birthDate: Temporal.PlainDate | null;
  readonly nationalities: readonly string[];
  /** False for somebody who is no client any more. */
  readonly isClient: boolean;
  readonly asked: number;
  readonly evaluatedAt: Temporal.Instant | null;
}

/** Everything that is known of a client, to be evaluated. */
export interface ClientRecords {
  readonly person: ClientRow;
  readonly relations: readonly RelationRow[];
  readonly events: readonly EventRecord[];
  readonly answers: readonly PersonFactRow[];
}

const PERSONS = `SELECT p.id, p.birth_date AS "birthDate", p.nationalities, c.asked, c.evaluated_at AS "evaluatedAt",
    p.kind = 'client' AND p.archived_at IS NULL AS "isClient"
  FROM client_eligibility c JOIN persons p ON p.firm_id = c.firm_id AND p.id = c.person_id
 WHERE c.firm_id = $1 AND c.person_id = ANY($2::uuid[])`;

const EVENTS = `SELECT dp.person_id AS client, ${EVENT_COLUMNS} FROM dossier_persons dp
    JOIN events e ON e.firm_id = dp.firm_id AND e.dossier_id = dp.dossier_id
   WHERE dp.firm_id = $1 AND dp.person_id = ANY($2::uuid[]) AND dp.role = 'client' AND e.status = 'recorded'
   ORDER BY e.on_day, e.id`;

/** A statement a table for all of them. What changes meanwhile is told by `asked` when the result is written. */
export async function clientRecords(
  sql: FirmSql,
  personIds: readonly string[],
): Promise<readonly ClientRecords[]> {
  const which = [sql.scope.firmId, personIds] as const;
  const [persons, relations, events, answers] = await Promise.all([
    sql.query<ClientRow>(PERSONS, which),
    relationsAmong(sql, personIds),
    sql.query<EventRow & { readonly client: string }>(EVENTS, which),
    standingFactsOf(sql, personIds),
  ]);
  const relationsOf = Map.groupBy(relations, ({ personId }) => personId);
  const eventsOf = Map.groupBy(events, ({ client }) => client);
  const answersOf = Map.groupBy(answers, ({ personId }) => personId);
  return persons.map((person) => ({
    person,
    relations: relationsOf.get(person.id) ?? [],
    events: (eventsOf.get(person.id) ?? []).map(readEvent),
    answers: answersOf.get(person.id) ?? [],
  }));
}
