import type { FirmSql } from '../../sql-runner.ts';
import type {
  DeadlineRecord,
  DossierRecord,
  EventRecord,
  ParticipantRecord,
} from '../cases/case-records.ts';
import { DEADLINE_COLUMNS, readDeadline, type DeadlineRow } from '../cases/stored-deadline.ts';
import {
  DOSSIER_COLUMNS,
  ORGANISATIONS_OF_DOSSIER,
  PARTICIPANT_COLUMNS,
  readDossier,
  readParticipant,
  type DossierRow,
  type ParticipantRow,
} from '../cases/stored-dossier.ts';
import { EVENT_COLUMNS, readEvent, type EventRow } from '../cases/stored-event.ts';

/** What a recomputation reads of a dossier, without the words and proofs of its deadlines. */
export interface PortfolioDossier {
  readonly dossier: DossierRecord;
  readonly participants: readonly ParticipantRecord[];
  readonly events: readonly EventRecord[];
  readonly deadlines: readonly DeadlineRecord[];
}

export interface PortfolioRequest {
  /** Only dossiers with a recorded event of one of these types. */
  readonly eventTypes: readonly string[];
  /** Id of the last dossier already seen. */
  readonly after: string | null;
  readonly limit: number;
}

const TOUCHED = `SELECT d.id FROM dossiers d
  WHERE d.firm_id = $1 AND d.status <> 'closed' AND ($2::uuid IS NULL OR d.id > $2)
    AND EXISTS (SELECT FROM events e WHERE e.firm_id = d.firm_id AND e.dossier_id = d.id
                 AND e.status = 'recorded' AND e.type = ANY($3::text[]))
  ORDER BY d.id LIMIT $4`;

/** Open dossiers that a change of the rules behind these events could touch, in order of id. */
export async function touchedDossiers(
  sql: FirmSql,
  { eventTypes, after, limit }: PortfolioRequest,
): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>(TOUCHED, [
    sql.scope.firmId,
    after,
    [...eventTypes],
    limit,
  ]);
  return rows.map(({ id }) => id);
}

const DOSSIERS = `SELECT ${DOSSIER_COLUMNS} FROM dossiers d ${ORGANISATIONS_OF_DOSSIER}
  WHERE d.firm_id = $1 AND d.id = ANY($2::uuid[]) ORDER BY d.id`;

const PARTICIPANTS = `SELECT dp.dossier_id, ${PARTICIPANT_COLUMNS}
  FROM dossier_persons dp JOIN persons p ON p.firm_id = dp.firm_id AND p.id = dp.person_id
  WHERE dp.firm_id = $1 AND dp.dossier_id = ANY($2::uuid[]) ORDER BY dp.position, p.id`;

const EVENTS = `SELECT ${EVENT_COLUMNS} FROM events e
  WHERE e.firm_id = $1 AND e.dossier_id = ANY($2::uuid[]) AND e.status = 'recorded' ORDER BY e.on_day, e.id`;

// Words and proofs are nine tenths of a deadline, and no date depends on them. The engine always names what ends a
// deadline: one superseded by nothing was withdrawn.
const WORDLESS = DEADLINE_COLUMNS.replace(
  'd.derivation',
  `jsonb_build_object('label', null, 'effect', null, 'outcomeReason', null, 'readings', '[]'::jsonb,
     'steps', '[]'::jsonb, 'sources', '[]'::jsonb, 'undetermined', '[]'::jsonb,
     'withdrawn', d.outcome = 'superseded' AND d.outcome_by IS NULL) AS derivation`,
);
const DEADLINES = `SELECT ${WORDLESS} FROM deadlines d
  WHERE d.firm_id = $1 AND d.dossier_id = ANY($2::uuid[])`;

export async function readPortfolio(
  sql: FirmSql,
  ids: readonly string[],
): Promise<readonly PortfolioDossier[]> {
  const which = [sql.scope.firmId, [...ids]] as const;
  const [dossiers, participants, events, deadlines] = await Promise.all([
    sql.query<DossierRow>(DOSSIERS, [...which]),
    sql.query<ParticipantRow & { readonly dossier_id: string }>(PARTICIPANTS, [...which]),
    sql.query<EventRow>(EVENTS, [...which]),
    sql.query<DeadlineRow>(DEADLINES, [...which]),
  ]);
  const participantsOf = Map.groupBy(participants, (row) => row.dossier_id);
  const eventsOf = Map.groupBy(events, (row) => row.dossier_id);
  const deadlinesOf = Map.groupBy(deadlines, (row) => row.dossier_id);
  return dossiers.map((row) => ({
    dossier: readDossier(row),
    participants: (participantsOf.get(row.id) ?? []).map(readParticipant),
    events: (eventsOf.get(row.id) ?? []).map(readEvent),
    deadlines: (deadlinesOf.get(row.id) ?? []).map(readDeadline),
  }));
}
