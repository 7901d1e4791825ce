import type { Parameter } from '../../codecs.ts';
import type { Reading } from '../../connection/pipelined.ts';
import { agendaConditions, DAY, type WhichAgenda } from './agenda-conditions.ts';
import { AGENDA_COLUMNS, AGENDA_JOINS, RANK } from './agenda-row.ts';

export interface DayTally {
  readonly on: Temporal.PlainDate;
  readonly mark: 'fatal' | 'important' | 'information' | 'authority' | 'window';
  readonly count: number;
}

const MARK = "CASE WHEN d.nature IN ('authority', 'window') THEN d.nature ELSE d.severity END";

/** How many end on each day, by what they are ({@link DayTally}); days without any are left out. */
export function agendaTally(firmId: string, which: WhichAgenda): Reading {
  const parameters: Parameter[] = [firmId];
  const conditions = agendaConditions(firmId, which, parameters);
  const text = `SELECT ${DAY} AS "on", ${MARK} AS mark, count(*) AS count FROM deadlines d
     WHERE d.firm_id = $1 AND ${conditions} GROUP BY 1, 2 ORDER BY 1, 2`;
  return { text, parameters };
}

/** The gravest of each day, as rows of the échéancier, so many a day. */
export function agendaOfDays(firmId: string, which: WhichAgenda, perDay: number): Reading {
  const parameters: Parameter[] = [firmId, perDay];
  const conditions = agendaConditions(firmId, which, parameters);
  const text = `WITH placed AS MATERIALIZED (
       SELECT d.id, row_number() OVER (PARTITION BY ${DAY} ORDER BY ${RANK}, d.id) AS place
         FROM deadlines d WHERE d.firm_id = $1 AND ${conditions}),
     page AS MATERIALIZED (
       SELECT d.*, p.place FROM placed p JOIN deadlines d ON d.firm_id = $1 AND d.id = p.id WHERE p.place <= $2)
     SELECT ${AGENDA_COLUMNS} FROM page d ${AGENDA_JOINS} ORDER BY ${DAY}, d.place`;
  return { text, parameters };
}

export interface Period {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** Windows that are open on some day of a period, those that close first. */
export function agendaWindows(
  firmId: string,
  which: WhichAgenda,
  { from, to, limit }: Period & { readonly limit: number },
): Reading {
  const parameters: Parameter[] = [firmId, limit, from, to];
  const conditions = agendaConditions(firmId, { ...which, from: null, to: null }, parameters);
  const text = `WITH page AS MATERIALIZED (
       SELECT d.* FROM deadlines d
        WHERE d.firm_id = $1 AND ${conditions} AND d.outcome = 'live' AND d.nature = 'window'
          AND ${DAY} >= $3::date AND d.opens_on <= $4::date
        ORDER BY ${DAY}, d.id LIMIT $2)
     SELECT ${AGENDA_COLUMNS} FROM page d ${AGENDA_JOINS} ORDER BY ${DAY}, d.id`;
  return { text, parameters };
}

/**
 * Active dossiers by their next date, so many, with all that is live of theirs and touches a period: found along the index
 * of next dates, so that a page costs the same in a large firm.
 */
export function agendaOfDossiers(
  firmId: string,
  which: WhichAgenda,
  asked: Period & {
    readonly limit: number;
    readonly after: readonly [nextOn: string, id: string] | null;
  },
): Reading {
  const { from, to, limit, after } = asked;
  const parameters: Parameter[] = [firmId, limit, from, to];
  const touching = `d.outcome = 'live' AND ${DAY} >= $3::date AND least(coalesce(d.opens_on, ${DAY}), ${DAY}) <= $4::date`;
  const conditions = agendaConditions(firmId, { ...which, from: null, to: null }, parameters);
  const place =
    after === null
      ? ''
      : `AND (o.next_deadline_on, o.id) > ($${parameters.push(after[0])}::date, $${parameters.push(after[1])}::uuid)`;
  const text = `WITH chosen AS MATERIALIZED (
       SELECT o.id, o.next_deadline_on FROM dossiers o
        WHERE o.firm_id = $1 AND o.status = 'active' AND o.next_deadline_on IS NOT NULL ${place}
          AND EXISTS (SELECT FROM deadlines d
               WHERE d.firm_id = $1 AND d.dossier_id = o.id AND ${touching} AND ${conditions})
        ORDER BY o.next_deadline_on, o.id LIMIT $2),
     page AS MATERIALIZED (
       SELECT d.*, c.next_deadline_on AS next_on FROM chosen c JOIN deadlines d ON d.firm_id = $1 AND d.dossier_id = c.id
        WHERE ${touching} AND ${conditions})
     SELECT ${AGENDA_COLUMNS}, d.next_on AS "nextOn" FROM page d ${AGENDA_JOINS}
      ORDER BY d.next_on, d.dossier_id, ${DAY}, d.id`;
  return { text, parameters };
}
