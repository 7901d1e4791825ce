import { json } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';
import type { Seller } from './invoice-records.ts';

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
