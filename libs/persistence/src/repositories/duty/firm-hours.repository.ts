import type { Sql } from '../../sql-runner.ts';
import type { ClosureRecord, FirmHoursRecord } from './duty-records.ts';

export interface ClosureText {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** Of the firm `f`. */
export const CLOSURES = `(SELECT coalesce(jsonb_agg(jsonb_build_object('from', c.from_on, 'to', c.to_on, 'label', c.label)
                               ORDER BY c.from_on, c.to_on, c.id), '[]')
       FROM firm_closures c WHERE c.firm_id = f.id)`;

const HOURS = `SELECT time_zone AS "timeZone", territory, opens_at AS "opensAt", closes_at AS "closesAt",
    working_days AS "workingDays", ${CLOSURES} AS closures
  FROM firms f WHERE f.id = $1`;

/** When the firm is open: its hours, its working days, the days on which it is closed. */
export async function hoursOfFirm(sql: Sql, firmId: string): Promise<FirmHoursRecord> {
  const [row] = await sql.query<
    Omit<FirmHoursRecord, 'closures'> & { closures: readonly ClosureText[] }
  >(HOURS, [firmId]);
  if (!row) throw new Error('The firm of the transaction does not exist');
  return { ...row, closures: closuresOf(row.closures) };
}

export function closuresOf(texts: readonly ClosureText[]): readonly ClosureRecord[] {
  return texts.map(({ from, to, label }) => ({
    from: Temporal.PlainDate.from(from),
    to: Temporal.PlainDate.from(to),
    label,
  }));
}
