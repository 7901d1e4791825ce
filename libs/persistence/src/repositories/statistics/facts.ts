import type { Parameter } from '../../codecs.ts';
import { membersOf } from '../identity/teams.repository.ts';

/** Which dossiers of the firm are counted, and when what happened to them did. */
export interface Counted {
  readonly firmId: string;
  readonly from: Temporal.PlainDate;
  /** The last day, included. */
  readonly to: Temporal.PlainDate;
  /** Whoever follows the dossier, as responsible or paralegal: a person, or a team; null: everybody. */
  readonly concerned: string | null;
  readonly procedure: string | null;
  /** A préfecture of the firm; null: all. */
  readonly authority: string | null;
}

/**
 * What is counted, one row each: `id`, `dossier_id`, `prefecture_id`, `court_id`, `procedure`, `on_day`, `kind`, `said`,
 * `person`, `days`. A column by which a picture doesn't tell its facts apart is null.
 */
export interface Facts {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/** Ids of people and of teams never meet: one place is for both. */
const THEM = `ANY (ARRAY(SELECT $4::uuid UNION ALL ${membersOf('$4')}))`;
const WHICH = `($4::uuid IS NULL OR o.responsible_id = ${THEM} OR o.paralegal_id = ${THEM})
       AND ($5::text IS NULL OR o.procedure = $5) AND ($6::uuid IS NULL OR o.prefecture_id = $6)`;
const DOSSIER = (of: string) =>
  `JOIN dossiers o ON o.firm_id = ${of}.firm_id AND o.id = ${of}.dossier_id`;
const RESPONSIBLE = 'coalesce(d.assignee_id, o.responsible_id, o.paralegal_id)';
const WITHIN = (day: string) => `${day} BETWEEN $2::date AND $3::date`;

const base = ({ firmId, from, to, concerned, procedure, authority }: Counted): Parameter[] => [
  firmId,
  from,
  to,
  concerned,
  procedure,
  authority,
];

/** Deadlines that run, by seriousness, week (counted from `from`, a Monday) and whoever answers for them. */
export function loadFacts(counted: Counted): Facts {
  const sql = `SELECT d.id, d.dossier_id, NULL::uuid AS prefecture_id, NULL::uuid AS court_id, NULL::text AS procedure,
         d.prudent_last_day AS on_day, d.severity AS kind, ((d.prudent_last_day - $2::date) / 7)::text AS said,
         ${RESPONSIBLE} AS person, NULL::integer AS days
    FROM deadlines d ${DOSSIER('d')}
   WHERE d.firm_id = $1 AND d.outcome = 'live' AND d.nature IN ('to-act', 'window')
     AND ${WITHIN('d.prudent_last_day')} AND ${WHICH}`;
  return { sql, parameters: base(counted) };
}

export interface Awaited {
  /** Rules whose limit is the authority's to answer a request, and is a refusal once it has passed. */
  readonly rules: readonly string[];
  /** Types of events by which it answers, and by which a request is given up. */
  readonly answers: readonly string[];
  readonly withdrawals: readonly string[];
  readonly today: Temporal.PlainDate;
}

/**
 * Requests to an authority: what ended the wait ('answered', 'silence'), or why it has no end: 'waiting', or 'left' once
 * the request was given up or the dossier closed. An answer after the silence comes after its end.
 */
const asked = (
  day: string,
) => `SELECT r.id, r.dossier_id, r.prefecture_id, NULL::uuid AS court_id, r.procedure,
         r.${day} AS on_day,
         CASE WHEN r.answered_on <= r.last_day OR (r.last_day IS NULL AND r.answered_on IS NOT NULL) THEN 'answered'
              WHEN r.last_day < least($10::date, r.withdrawn_on, r.closed_on) THEN 'silence'
              WHEN r.withdrawn_on IS NOT NULL OR r.closed_on IS NOT NULL THEN 'left' ELSE 'waiting' END AS kind,
         NULL::text AS said, NULL::uuid AS person,
         (least(r.answered_on, r.last_day, r.withdrawn_on, r.closed_on, $10::date) - r.starts_on)::integer AS days
    FROM (SELECT d.id, d.dossier_id, o.prefecture_id, o.procedure, d.starts_on, d.last_day, o.closed_on,
                 min(e.on_day) FILTER (WHERE e.type = ANY ($8::text[])) AS answered_on,
                 min(e.on_day) FILTER (WHERE e.type = ANY ($9::text[])) AS withdrawn_on
            FROM deadlines d ${DOSSIER('d')}
            LEFT JOIN events e ON e.firm_id = d.firm_id AND e.dossier_id = d.dossier_id AND e.status = 'recorded'
                  AND e.type = ANY ($8::text[] || $9::text[]) AND e.on_day >= d.starts_on
           WHERE d.firm_id = $1 AND d.rule = ANY ($7::text[]) AND d.outcome <> 'superseded'
             AND d.starts_on <= $10::date AND ${WITHIN(`d.${day}`)} AND ${WHICH}
           GROUP BY d.id, d.dossier_id, o.prefecture_id, o.procedure, d.starts_on, d.last_day, o.closed_on) r`;

const awaited = (counted: Counted, { rules, answers, withdrawals, today }: Awaited) => [
  ...base(counted),
  [...rules],
  [...answers],
  [...withdrawals],
  today,
];

/** Requests made in the period, and the days they waited. */
export function timeFacts(counted: Counted, wait: Awaited): Facts {
  return { sql: asked('starts_on'), parameters: awaited(counted, wait) };
}

/** Decisions of authorities and courts in the period (`kind`: the type, `said`: which way), and silences that became one. */
export function outcomeFacts(counted: Counted, wait: Awaited, types: readonly string[]): Facts {
  const sql = `SELECT e.id, e.dossier_id, o.prefecture_id, o.court_id, o.procedure, e.on_day, e.type AS kind,
         coalesce(e.details ->> 'outcome', e.details ->> 'favourable', '') AS said, NULL::uuid AS person,
         NULL::integer AS days
    FROM events e ${DOSSIER('e')}
   WHERE e.firm_id = $1 AND e.status = 'recorded' AND e.type = ANY ($11::text[]) AND ${WITHIN('e.on_day')} AND ${WHICH}
   UNION ALL SELECT s.id, s.dossier_id, s.prefecture_id, s.court_id, s.procedure, s.on_day, s.kind, '', s.person, s.days
    FROM (${asked('last_day')}) s WHERE s.kind = 'silence'`;
  return { sql, parameters: [...awaited(counted, wait), [...types]] };
}

/** Refusals of the period by ground (`kind`); one that has several comes as often, one without comes as ''. */
export function groundFacts(counted: Counted, refusals: readonly string[]): Facts {
  const sql = `SELECT e.id, e.dossier_id, o.prefecture_id, NULL::uuid AS court_id, o.procedure, e.on_day,
         g.ground AS kind, NULL::text AS said, NULL::uuid AS person, NULL::integer AS days
    FROM events e ${DOSSIER('e')}
   CROSS JOIN LATERAL (SELECT DISTINCT ground FROM jsonb_array_elements_text(
           CASE WHEN jsonb_array_length(CASE jsonb_typeof(e.details -> 'grounds') WHEN 'array'
                       THEN e.details -> 'grounds' ELSE '[]' END) > 0
                THEN e.details -> 'grounds' ELSE '[""]' END) AS ground) g
   WHERE e.firm_id = $1 AND e.status = 'recorded' AND e.type = ANY ($7::text[]) AND ${WITHIN('e.on_day')} AND ${WHICH}`;
  return { sql, parameters: [...base(counted), [...refusals]] };
}

const BINS = `CASE WHEN m.days IS NULL THEN 'not-done' WHEN m.days < 0 THEN 'late' WHEN m.days = 0 THEN '0'
    WHEN m.days = 1 THEN '1' WHEN m.days <= 3 THEN '2-3' WHEN m.days <= 7 THEN '4-7' WHEN m.days <= 14 THEN '8-14'
    WHEN m.days <= 30 THEN '15-30' ELSE '31+' END`;

/** Acts whose last day (prudent) lay in the period, by seriousness, and how many days before it they were done. */
export function marginFacts(counted: Counted, today: Temporal.PlainDate): Facts {
  const sql = `SELECT m.id, m.dossier_id, NULL::uuid AS prefecture_id, NULL::uuid AS court_id, NULL::text AS procedure,
         m.on_day, m.kind, ${BINS} AS said, NULL::uuid AS person, m.days
    FROM (SELECT d.id, d.dossier_id, d.prudent_last_day AS on_day, d.severity AS kind,
                 d.prudent_last_day - coalesce(d.done_on, min(e.on_day)) AS days
            FROM deadlines d ${DOSSIER('d')}
            LEFT JOIN events e ON e.firm_id = d.firm_id AND e.dossier_id = d.dossier_id AND d.outcome = 'met'
                  AND e.root_id::text = d.outcome_by AND e.status = 'recorded'
           WHERE d.firm_id = $1 AND d.nature = 'to-act' AND d.severity IN ('fatal', 'important')
             AND (d.outcome = 'met' OR (d.outcome = 'live' AND d.last_day < $7::date))
             AND ${WITHIN('d.prudent_last_day')} AND ${WHICH}
           GROUP BY d.id, d.dossier_id, d.prudent_last_day, d.severity, d.done_on, d.outcome
          HAVING d.outcome = 'live' OR coalesce(d.done_on, min(e.on_day)) IS NOT NULL) m`;
  return { sql, parameters: [...base(counted), today] };
}

export interface AlertsCounted {
  /** Whether facts tell who answers for the deadline. */
  readonly byPerson: boolean;
  readonly timeZone: string;
}

/**
 * Alerts sent in the period, by seriousness and by what became of them (`said`): the level that had been told when it was
 * acknowledged, 'settled' when it no longer called for anything, or 'waiting'. `days` are minutes until then.
 */
export function alertFacts(counted: Counted, { byPerson, timeZone }: AlertsCounted): Facts {
  const midnight = (day: string) => `(${day})::timestamp AT TIME ZONE $8`;
  const sql = `SELECT a.id, a.dossier_id, NULL::uuid AS prefecture_id, NULL::uuid AS court_id, NULL::text AS procedure,
         (a.due_at AT TIME ZONE $8)::date AS on_day, a.severity AS kind,
         CASE WHEN a.acknowledged_at IS NOT NULL THEN coalesce(a.escalation_level, 0)::text
              WHEN a.settled_at IS NOT NULL THEN 'settled' ELSE 'waiting' END AS said,
         CASE WHEN $7::boolean THEN ${RESPONSIBLE} END AS person,
         (extract(epoch FROM a.acknowledged_at - a.sent_at) / 60)::integer AS days
    FROM alerts a ${DOSSIER('a')}
    JOIN deadlines d ON d.firm_id = a.firm_id AND d.id = a.deadline_id
   WHERE a.firm_id = $1 AND a.sent_at IS NOT NULL AND a.status <> 'planned'
     AND a.due_at >= ${midnight('$2::date')} AND a.due_at < ${midnight('$3::date + 1')} AND ${WHICH}`;
  return { sql, parameters: [...base(counted), byPerson, timeZone] };
}
