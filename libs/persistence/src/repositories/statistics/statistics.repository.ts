import type { FirmSql } from '../../sql-runner.ts';
import type { Facts } from './facts.ts';

/** Facts counted together; the row in which all of `kind` is null and `whole` holds for all of them. */
export interface CountedFacts {
  readonly whole: boolean;
  readonly prefectureId: string | null;
  readonly courtId: string | null;
  readonly procedure: string | null;
  readonly kind: string | null;
  readonly said: string | null;
  readonly person: string | null;
  readonly total: number;
  /** Different facts: one that is told twice (two grounds) counts once. */
  readonly things: number;
  readonly dossiers: number;
  readonly median: number | null;
}

const KEYS = 'f.prefecture_id, f.court_id, f.procedure, f.kind, f.said, f.person';

/** How many facts of each sort, and of all, in one statement. */
export function countFacts(
  sql: FirmSql,
  { sql: facts, parameters }: Facts,
): Promise<readonly CountedFacts[]> {
  return sql.query<CountedFacts>(
    `WITH f AS MATERIALIZED (${facts})
     SELECT grouping(f.kind) = 1 AS whole, f.prefecture_id AS "prefectureId", f.court_id AS "courtId", f.procedure,
            f.kind, f.said, f.person, count(*)::integer AS total, count(DISTINCT f.id)::integer AS things,
            count(DISTINCT f.dossier_id)::integer AS dossiers,
            percentile_disc(0.5) WITHIN GROUP (ORDER BY f.days) AS median
       FROM f GROUP BY GROUPING SETS ((${KEYS}), ()) ORDER BY whole DESC, total DESC, kind, said`,
    parameters,
  );
}

export interface SmallCase {
  readonly dossierId: string;
  readonly reference: string;
  readonly days: number;
  readonly kind: string;
}

/** Cases told together: all of them, those of a préfecture, of a procedure, or of both. */
export type WaitLevel = 'whole' | 'place' | 'procedure' | 'both';

/** How long authorities took, in days. */
export interface WaitingTimes {
  readonly level: WaitLevel;
  readonly prefectureId: string | null;
  readonly procedure: string | null;
  readonly total: number;
  readonly dossiers: number;
  readonly answered: number;
  readonly silent: number;
  readonly waiting: number;
  readonly left: number;
  /** Null: fewer than that share has ended. */
  readonly firstQuarter: number | null;
  readonly median: number | null;
  readonly lastQuarter: number | null;
  readonly longest: number;
  /** Each case of a group too small for a median. */
  readonly cases: readonly SmallCase[] | null;
}

/** Fewer cases than this have no median: they are shown one by one. */
export const ENOUGH_CASES = 5;

const ROUND = 1e-9;
/** A logarithm small enough for nothing, and large enough for a float. */
const NOBODY_LEFT = -40;
const reached = (share: number) => `min(s.days) FILTER (WHERE s.remaining <= ${share} + ${ROUND})`;

const WAITS = (facts: string) => `WITH f AS MATERIALIZED (${facts}),
       g AS MATERIALIZED (
         SELECT concat_ws('/', l.level, p.prefecture_id, p.procedure) AS key, l.level, p.*, f.dossier_id, f.days, f.kind
           FROM f CROSS JOIN (VALUES ('whole'), ('place'), ('procedure'), ('both')) AS l(level)
          CROSS JOIN LATERAL (SELECT CASE WHEN l.level IN ('place', 'both') THEN f.prefecture_id END AS prefecture_id,
                                     CASE WHEN l.level IN ('procedure', 'both') THEN f.procedure END AS procedure) p),
       days AS (
         SELECT key, days, count(*) AS n, count(*) FILTER (WHERE kind IN ('answered', 'silence')) AS ended
           FROM g GROUP BY key, days),
       risk AS (SELECT *, sum(n) OVER (PARTITION BY key ORDER BY days DESC) AS at_risk FROM days),
       s AS (
         SELECT key, days, exp(sum(CASE WHEN ended = at_risk THEN ${NOBODY_LEFT}
                                        ELSE ln(1 - ended::float8 / at_risk::float8) END)
                               OVER (PARTITION BY key ORDER BY days)) AS remaining FROM risk),
       quarters AS (
         SELECT key, ${reached(0.75)} AS q1, ${reached(0.5)} AS q2, ${reached(0.25)} AS q3 FROM s GROUP BY key),
       counts AS (
         SELECT key, level, prefecture_id, procedure, count(*)::integer AS total,
                count(DISTINCT dossier_id)::integer AS dossiers, max(days) AS longest,
                count(*) FILTER (WHERE kind = 'answered')::integer AS answered,
                count(*) FILTER (WHERE kind = 'silence')::integer AS silent,
                count(*) FILTER (WHERE kind = 'waiting')::integer AS waiting,
                count(*) FILTER (WHERE kind = 'left')::integer AS left_early
           FROM g GROUP BY key, level, prefecture_id, procedure),
       small AS (
         SELECT key, jsonb_agg(jsonb_build_object('dossierId', o.id, 'reference', o.reference, 'days', g.days,
                       'kind', g.kind) ORDER BY g.days, o.reference) AS cases
           FROM counts c JOIN g USING (key) JOIN dossiers o ON o.firm_id = $1 AND o.id = g.dossier_id
          WHERE c.total < ${ENOUGH_CASES} AND c.level <> 'whole' GROUP BY key)
     SELECT c.level, c.prefecture_id AS "prefectureId", c.procedure, c.total, c.dossiers, c.answered, c.silent, c.waiting,
            c.left_early AS "left", q.q1 AS "firstQuarter", q.q2 AS median, q.q3 AS "lastQuarter", c.longest, small.cases
       FROM counts c JOIN quarters q USING (key) LEFT JOIN small USING (key)
      ORDER BY c.total DESC, c.key`;

/**
 * Quartiles of the time until an answer or the end of silence, after Kaplan and Meier: what still waits counts for the
 * days it has waited, so that slow authorities don't look fast for want of answers. Read from `timeFacts`.
 */
export function waitingTimes(
  sql: FirmSql,
  { sql: facts, parameters }: Facts,
): Promise<readonly WaitingTimes[]> {
  return sql.query<WaitingTimes>(WAITS(facts), parameters);
}
