import type { Reading } from '../../connection/pipelined.ts';
import { UNOWNED_FATAL } from './unowned.ts';

export interface AgendaCountsRow {
  readonly late: number;
  readonly today: number;
  readonly week: number;
  readonly later: number;
  readonly windows: number;
  readonly toAcknowledge: number;
  readonly withoutDeadline: number;
  readonly unowned: number;
}

/** Nobody reads more than this many lines: counting stops here, so that the cost does not grow with the firm. */
const COUNTED_AT_MOST = 500;

const OURS = "d.firm_id = $1 AND d.outcome = 'live' AND d.nature IN ('to-act', 'window')";

function counted(condition: string): string {
  return `(SELECT count(*) FROM (SELECT 1 FROM deadlines d WHERE ${OURS} AND ${condition}
    LIMIT ${COUNTED_AT_MOST}) counted)`;
}

const COUNTS = `SELECT
  ${counted('d.prudent_last_day < $2')} AS late,
  ${counted('d.prudent_last_day = $2')} AS today,
  ${counted('d.prudent_last_day > $2 AND d.prudent_last_day <= $3')} AS week,
  ${counted('d.prudent_last_day > $3')} AS later,
  (SELECT count(*) FROM (SELECT 1 FROM deadlines d WHERE d.firm_id = $1 AND d.outcome = 'live'
     AND d.nature = 'window' AND d.opens_on <= $2 AND d.last_day >= $2 AND d.prudent_last_day >= $2
     LIMIT ${COUNTED_AT_MOST}) counted) AS windows,
  (SELECT count(*) FROM (SELECT 1 FROM alerts a WHERE a.firm_id = $1 AND a.status IN ('sent', 'failed') AND a.settled_at IS NULL
     LIMIT ${COUNTED_AT_MOST}) counted) AS "toAcknowledge",
  (SELECT count(*) FROM (SELECT 1 FROM dossiers o WHERE o.firm_id = $1 AND o.next_deadline_on IS NULL
     AND o.status = 'active' LIMIT ${COUNTED_AT_MOST}) counted) AS "withoutDeadline",
  (SELECT count(*) FROM (${UNOWNED_FATAL} LIMIT ${COUNTED_AT_MOST}) counted) AS unowned`;

/** What stands where over the whole échéancier (one {@link AgendaCountsRow}); five hundred means five hundred or more. */
export function agendaCounts(firmId: string, today: Temporal.PlainDate): Reading {
  return { text: COUNTS, parameters: [firmId, today, today.add({ days: 7 })] };
}
