import { json } from '../../codecs.ts';
import { newId } from '../../ids.ts';
import type { FirmSql, Sql } from '../../sql-runner.ts';
import type { ClosureRecord, FirmHoursRecord } from '../duty/duty-records.ts';
import type { Letterhead } from '../letters/letter-facts.repository.ts';
import { CLOSURES, closuresOf, type ClosureText } from '../duty/firm-hours.repository.ts';

export type ProofOfFatal = 'asked' | 'required';

export interface FirmRecord extends FirmHoursRecord {
  readonly id: string;
  readonly name: string;
  readonly referencePrefix: string;
  readonly locale: 'fr' | 'en';
  /** Whether a deadline at the end of which a right is lost can be marked done without a proof. */
  readonly proofOfFatal: ProofOfFatal;
  /** Whether such a deadline, marked done, waits for a second person. */
  readonly fourEyes: boolean;
  /** What stands at the head of its letters. */
  readonly letterhead: Letterhead;
  readonly version: number;
}

type FirmRow = Omit<FirmRecord, 'closures'> & { readonly closures: readonly ClosureText[] };

const COLUMNS = `id, name, reference_prefix AS "referencePrefix", time_zone AS "timeZone", locale, version,
  territory, opens_at AS "opensAt", closes_at AS "closesAt", working_days AS "workingDays", proof_of_fatal AS "proofOfFatal",
  four_eyes AS "fourEyes", letterhead, ${CLOSURES} AS closures`;

export async function readFirm(tx: Sql, id: string): Promise<FirmRecord> {
  return firmRow(await tx.query<FirmRow>(`SELECT ${COLUMNS} FROM firms f WHERE id = $1`, [id]));
}

export async function lockFirm(tx: Sql, id: string): Promise<FirmRecord> {
  const text = `SELECT ${COLUMNS} FROM firms f WHERE id = $1 FOR UPDATE`;
  return firmRow(await tx.query<FirmRow>(text, [id]));
}

/** What the firm asks of whoever marks a deadline done. */
export type CompletionDemands = Pick<FirmRecord, 'proofOfFatal' | 'fourEyes'>;

export async function completionDemands(sql: FirmSql): Promise<CompletionDemands> {
  const text =
    'SELECT proof_of_fatal AS "proofOfFatal", four_eyes AS "fourEyes" FROM firms WHERE id = $1';
  const [row] = await sql.query<CompletionDemands>(text, [sql.scope.firmId]);
  if (!row) throw new Error('The firm of the transaction does not exist');
  return row;
}

/** A new firm keeps office hours until it says otherwise. */
export type NewFirm = Pick<FirmRecord, 'id' | 'name' | 'referencePrefix' | 'timeZone' | 'locale'>;

export async function insertFirm(tx: Sql, firm: NewFirm): Promise<void> {
  await tx.execute(
    `INSERT INTO firms (id, name, reference_prefix, time_zone, locale) VALUES ($1, $2, $3, $4, $5)`,
    [firm.id, firm.name, firm.referencePrefix, firm.timeZone, firm.locale],
  );
}

const UPDATE = `UPDATE firms f SET name = $2, reference_prefix = $3, time_zone = $4, locale = $5, territory = $6,
    opens_at = $7, closes_at = $8, working_days = $9::integer[], proof_of_fatal = $10, four_eyes = $11,
    letterhead = $12, version = version + 1
  WHERE id = $1 RETURNING ${COLUMNS}`;

/** Its closures are left as they are: {@link replaceClosures}. */
export async function updateFirm(tx: Sql, firm: Omit<FirmRecord, 'version'>): Promise<FirmRecord> {
  const rows = await tx.query<FirmRow>(UPDATE, [
    firm.id,
    firm.name,
    firm.referencePrefix,
    firm.timeZone,
    firm.locale,
    firm.territory,
    firm.opensAt,
    firm.closesAt,
    [...firm.workingDays],
    firm.proofOfFatal,
    firm.fourEyes,
    json(firm.letterhead),
  ]);
  return firmRow(rows);
}

/** The whole set at once: it is edited on one screen, and the audit keeps what it was. */
export async function replaceClosures(
  tx: Sql,
  firmId: string,
  closures: readonly ClosureRecord[],
): Promise<void> {
  await tx.execute('DELETE FROM firm_closures WHERE firm_id = $1', [firmId]);
  const rows = closures.map(({ from, to, label }) => ({
    id: newId(),
    from_on: from.toString(),
    to_on: to.toString(),
    label,
  }));
  await tx.execute(
    `INSERT INTO firm_closures (firm_id, id, from_on, to_on, label)
     SELECT $1, x.id, x.from_on, x.to_on, x.label
       FROM jsonb_to_recordset($2::jsonb) AS x (id uuid, from_on date, to_on date, label text)`,
    [firmId, json(rows)],
  );
}

function firmRow([row]: readonly FirmRow[]): FirmRecord {
  if (!row) throw new Error('The firm of the transaction does not exist');
  return { ...row, closures: closuresOf(row.closures) };
}
