import type { FirmSql } from '../../sql-runner.ts';

export const ACTIVITY_KINDS = [
  'letter',
  'document',
  'task',
  'time',
  'link',
  'questionnaire',
  'alert',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** What differs from one kind to the next. */
export interface ActivityExtra {
  /** Of a letter: its place in the year and how it left. */
  readonly year?: number;
  readonly number?: number;
  readonly channel?: string | null;
  /** Of a document: its kind in the catalogue, and how it came. */
  readonly kind?: string | null;
  readonly via?: string;
  readonly minutes?: number;
  /** Of a step of a list. */
  readonly step?: { readonly label: { readonly fr: string; readonly en: string } } | null;
  readonly familyName?: string;
  readonly givenNames?: string;
  readonly deadlineId?: string;
}

/** Something that was done in a dossier, beside its events and deadlines. */
export interface ActivityRow {
  readonly id: string;
  /** Null: that of `at`, or none. */
  readonly on: Temporal.PlainDate | null;
  readonly at: Temporal.Instant | null;
  readonly state: string;
  readonly label: string | null;
  /** Null: nobody of the firm. */
  readonly userId: string | null;
  readonly extra: ActivityExtra;
}

const PERSON = `jsonb_build_object('familyName', p.family_name, 'givenNames', p.given_names)`;

/** One kind at a time; ids follow time, and an index leads to the rows of the dossier. */
const ROWS: Readonly<Record<ActivityKind, string>> = {
  letter: `SELECT x.id, x.sent_on AS "on", x.written_at AS at,
      CASE WHEN x.sent_on IS NULL THEN 'written' ELSE 'sent' END AS state, x.letter AS label,
      coalesce(x.sent_by, x.written_by) AS "userId",
      jsonb_build_object('year', x.year, 'number', x.number, 'channel', x.channel) AS extra
    FROM letters x WHERE x.firm_id = $1 AND x.dossier_id = $2`,
  document: `SELECT x.id, NULL::date AS "on", x.created_at AS at, x.status AS state, x.title AS label,
      v.uploaded_by AS "userId", jsonb_build_object('kind', x.kind, 'via', v.via) AS extra
    FROM documents x JOIN document_versions v ON v.firm_id = x.firm_id AND v.document_id = x.id AND v.number = 1
    WHERE x.firm_id = $1 AND x.dossier_id = $2 AND x.archived_at IS NULL AND v.via NOT IN ('letter', 'bundle')`,
  task: `SELECT x.id, CASE WHEN x.state = 'open' THEN x.due_on END AS "on", x.done_at AS at, x.state, x.label,
      CASE WHEN x.state = 'open' THEN x.assignee_id ELSE x.done_by END AS "userId",
      jsonb_build_object('step', x.step) AS extra
    FROM tasks x WHERE x.firm_id = $1 AND x.dossier_id = $2 AND x.state <> 'dropped'`,
  time: `SELECT x.id, x.on_day AS "on", NULL::timestamptz AS at, 'entered' AS state, x.description AS label,
      x.user_id AS "userId", jsonb_build_object('minutes', x.minutes) AS extra
    FROM time_entries x WHERE x.firm_id = $1 AND x.dossier_id = $2`,
  link: `SELECT x.id, NULL::date AS "on", coalesce(x.opened_at, x.created_at) AS at,
      CASE WHEN x.opened_at IS NULL THEN 'asked' ELSE 'opened' END AS state, NULL AS label,
      x.created_by AS "userId", ${PERSON} AS extra
    FROM client_links x JOIN persons p ON p.firm_id = x.firm_id AND p.id = x.person_id
    WHERE x.firm_id = $1 AND x.dossier_id = $2`,
  questionnaire: `SELECT x.id, NULL::date AS "on", coalesce(x.finished_at, x.opened_at, x.created_at) AS at,
      CASE WHEN x.finished_at IS NOT NULL THEN 'finished' WHEN x.opened_at IS NOT NULL THEN 'opened' ELSE 'asked' END
        AS state, NULL AS label, x.created_by AS "userId", ${PERSON} AS extra
    FROM questionnaire_links x JOIN persons p ON p.firm_id = x.firm_id AND p.id = x.person_id
    WHERE x.firm_id = $1 AND x.person_id = ANY(ARRAY(SELECT dp.person_id FROM dossier_persons dp
      WHERE dp.firm_id = $1 AND dp.dossier_id = $2))`,
  alert: `SELECT x.id, NULL::date AS "on", x.acknowledged_at AS at, 'acknowledged' AS state, x.plan AS label,
      x.acknowledged_by AS "userId", jsonb_build_object('deadlineId', x.deadline_id) AS extra
    FROM alerts x
    WHERE x.firm_id = $1 AND x.dossier_id = $2 AND x.status <> 'cancelled' AND x.acknowledged_at IS NOT NULL`,
};

export interface ActivityAsked {
  readonly dossierId: string;
  /** Id of the last one seen; null: from the newest. */
  readonly before: string | null;
  readonly limit: number;
}

/** Kinds whose index of a dossier is in the order of ids too. */
const IN_ORDER: ReadonlySet<ActivityKind> = new Set(['letter', 'document']);

/** The rest are sorted once read: else a firm's whole table may be walked in the order of its ids. */
const rowsOf = (kind: ActivityKind) =>
  IN_ORDER.has(kind) ? ROWS[kind] : `SELECT x.* FROM (${ROWS[kind]} OFFSET 0) x WHERE true`;

/** Of one kind, the newest first. */
export function activityRows(
  sql: FirmSql,
  kind: ActivityKind,
  { dossierId, before, limit }: ActivityAsked,
): Promise<readonly ActivityRow[]> {
  return sql.query<ActivityRow>(
    `${rowsOf(kind)} AND ($3::uuid IS NULL OR x.id < $3) ORDER BY x.id DESC LIMIT $4`,
    [sql.scope.firmId, dossierId, before, limit],
  );
}

/** All the time that was entered for a dossier. */
export async function minutesOfDossier(sql: FirmSql, dossierId: string): Promise<number> {
  const [row] = await sql.query<{ minutes: number }>(
    `SELECT coalesce(sum(minutes), 0)::integer AS minutes FROM time_entries WHERE firm_id = $1 AND dossier_id = $2`,
    [sql.scope.firmId, dossierId],
  );
  return row?.minutes ?? 0;
}
