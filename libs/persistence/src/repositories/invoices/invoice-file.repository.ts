import type { FirmSql } from '../../sql-runner.ts';

export interface InvoiceFile {
  readonly invoiceId: string;
  readonly kind: 'pdf' | 'xml';
  readonly sealed: Uint8Array;
  /** Of what was sealed. */
  readonly sha256: Uint8Array;
  readonly size: number;
  readonly createdAt: Temporal.Instant;
}

const INSERT = `INSERT INTO invoice_files (firm_id, invoice_id, kind, sealed, sha256, size, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (firm_id, invoice_id, kind) DO NOTHING`;

/** Whoever comes second leaves what the first one kept. */
export async function insertInvoiceFile(sql: FirmSql, file: InvoiceFile): Promise<void> {
  await sql.execute(INSERT, [
    sql.scope.firmId,
    file.invoiceId,
    file.kind,
    file.sealed,
    file.sha256,
    file.size,
    file.createdAt,
  ]);
}

export async function findInvoiceFile(
  sql: FirmSql,
  invoiceId: string,
  kind: InvoiceFile['kind'],
): Promise<InvoiceFile | null> {
  const [row] = await sql.query<InvoiceFile>(
    `SELECT invoice_id AS "invoiceId", kind, sealed, sha256, size, created_at AS "createdAt"
       FROM invoice_files WHERE firm_id = $1 AND invoice_id = $2 AND kind = $3`,
    [sql.scope.firmId, invoiceId, kind],
  );
  return row ?? null;
}
