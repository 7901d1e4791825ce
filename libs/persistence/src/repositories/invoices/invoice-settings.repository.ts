import type { Seller } from '@quantieme/billing';
import { json } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';

export interface InvoiceSettings {
  readonly seller: Seller;
  readonly invoiceFormat: string;
  /** Null: numbered among invoices. */
  readonly creditFormat: string | null;
  /** 0: nothing was said yet. */
  readonly version: number;
}

const READ = `SELECT seller, invoice_format AS "invoiceFormat", credit_format AS "creditFormat", version
  FROM invoice_settings WHERE firm_id = $1`;

export async function findInvoiceSettings(sql: FirmSql): Promise<InvoiceSettings | null> {
  const [row] = await sql.query<InvoiceSettings>(READ, [sql.scope.firmId]);
  return row ?? null;
}

const WRITE = `INSERT INTO invoice_settings AS s (firm_id, seller, invoice_format, credit_format, updated_at)
  VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (firm_id) DO UPDATE SET seller = excluded.seller, invoice_format = excluded.invoice_format,
    credit_format = excluded.credit_format, updated_at = excluded.updated_at, version = s.version + 1
   WHERE s.version = $6`;

/** False when somebody else changed them since that version was read. */
export async function writeInvoiceSettings(
  sql: FirmSql,
  wanted: InvoiceSettings,
  now: Temporal.Instant,
): Promise<boolean> {
  const { seller, invoiceFormat, creditFormat, version } = wanted;
  const written = await sql.execute(WRITE, [
    sql.scope.firmId,
    json(seller),
    invoiceFormat,
    creditFormat,
    now,
    version,
  ]);
  return written === 1;
}

/** The number that a series would give next in a year; taking it is another matter. */
export async function nextNumberAfter(
  sql: FirmSql,
  series: 'invoice' | 'credit-note',
  year: number,
): Promise<number> {
  const [row] = await sql.query<{ readonly last: number }>(
    `SELECT last_number AS last FROM invoice_counters WHERE firm_id = $1 AND series = $2 AND year = $3`,
    [sql.scope.firmId, series, year],
  );
  return (row?.last ?? 0) + 1;
}
