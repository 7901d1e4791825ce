import type { Sql } from '../../sql-runner.ts';

/** Public half of a key that signed certificates of this installation. */
export interface CertificateKeyRecord {
  readonly kid: string;
  readonly x: string;
}

/** Kept for ever from its first use: what it signed can be verified after it was replaced. */
export async function keepCertificateKey(
  sql: Sql,
  { kid, x }: CertificateKeyRecord,
): Promise<void> {
  await sql.execute(
    'INSERT INTO certificate_keys (kid, x) VALUES ($1, $2) ON CONFLICT (kid) DO NOTHING',
    [kid, x],
  );
}

export function listCertificateKeys(sql: Sql): Promise<readonly CertificateKeyRecord[]> {
  return sql.query<CertificateKeyRecord>(
    'SELECT kid, x FROM certificate_keys ORDER BY first_used_at DESC, kid',
  );
}
