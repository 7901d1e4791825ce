import type { Sql } from '../../sql-runner.ts';

export interface FirmRecord {
  readonly id: string;
  readonly name: string;
  readonly referencePrefix: string;
  readonly timeZone: string;
  readonly locale: 'fr' | 'en';
  readonly version: number;
}

const COLUMNS = `id, name, reference_prefix AS "referencePrefix", time_zone AS "timeZone", locale, version`;

export async function readFirm(tx: Sql, id: string): Promise<FirmRecord> {
  return firmRow(await tx.query<FirmRecord>(`SELECT ${COLUMNS} FROM firms WHERE id = $1`, [id]));
}

export async function lockFirm(tx: Sql, id: string): Promise<FirmRecord> {
  const text = `SELECT ${COLUMNS} FROM firms WHERE id = $1 FOR UPDATE`;
  return firmRow(await tx.query<FirmRecord>(text, [id]));
}

export async function insertFirm(tx: Sql, firm: Omit<FirmRecord, 'version'>): Promise<void> {
  await tx.execute(
    `INSERT INTO firms (id, name, reference_prefix, time_zone, locale) VALUES ($1, $2, $3, $4, $5)`,
    [firm.id, firm.name, firm.referencePrefix, firm.timeZone, firm.locale],
  );
}

export async function updateFirm(tx: Sql, firm: Omit<FirmRecord, 'version'>): Promise<FirmRecord> {
  return firmRow(
    await tx.query<FirmRecord>(
      `UPDATE firms SET name = $2, reference_prefix = $3, time_zone = $4, locale = $5, version = version + 1
        WHERE id = $1 RETURNING ${COLUMNS}`,
      [firm.id, firm.name, firm.referencePrefix, firm.timeZone, firm.locale],
    ),
  );
}

function firmRow([row]: readonly FirmRecord[]): FirmRecord {
  if (!row) throw new Error('The firm of the transaction does not exist');
  return row;
}
