import type { FirmSql } from '../../sql-runner.ts';

export interface ArchivedVersion {
  readonly documentId: string;
  readonly number: number;
  readonly reference: string;
  /** Of the document in its dossier, from 1, by age. */
  readonly rank: number;
  readonly title: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly chunks: number;
  readonly sha256: Uint8Array;
}

const AT_ONCE = 500;

/** Every file ever received, by dossier and age. */
export async function* readArchivedVersions(sql: FirmSql): AsyncGenerator<ArchivedVersion> {
  let after: ArchivedVersion | undefined;
  for (;;) {
    const rows: ArchivedVersion[] = await sql.query<ArchivedVersion>(VERSIONS, [
      sql.scope.firmId,
      after?.reference ?? '',
      after?.rank ?? 0,
      after?.number ?? 0,
      AT_ONCE,
    ]);
    yield* rows;
    after = rows.at(-1);
    if (rows.length < AT_ONCE) return;
  }
}

const VERSIONS = `SELECT * FROM (
    SELECT d.id AS "documentId", v.number, s.reference, r.rank, d.title, v.file_name AS "fileName", v.bytes, v.chunks, v.sha256
      FROM (SELECT firm_id, id, (row_number() OVER (PARTITION BY dossier_id ORDER BY id))::int AS rank
              FROM documents WHERE firm_id = $1) r
      JOIN documents d ON d.firm_id = r.firm_id AND d.id = r.id
      JOIN dossiers s ON s.firm_id = d.firm_id AND s.id = d.dossier_id
      JOIN document_versions v ON v.firm_id = d.firm_id AND v.document_id = d.id) x
  WHERE (x.reference COLLATE "C", x.rank, x.number) > ($2::text COLLATE "C", $3::int, $4::int)
  ORDER BY x.reference COLLATE "C", x.rank, x.number LIMIT $5`;

/** Whose conviction it is, by its id. */
export async function personsOfConvictions(sql: FirmSql): Promise<Map<string, string>> {
  const rows = await sql.query<{ id: string; personId: string }>(
    'SELECT id, person_id AS "personId" FROM convictions WHERE firm_id = $1',
    [sql.scope.firmId],
  );
  return new Map(rows.map(({ id, personId }) => [id, personId]));
}

/** Public keys that certificates of the firm were signed with, as JSON texts. */
export async function keysOfCertificates(sql: FirmSql): Promise<readonly string[]> {
  const rows = await sql.query<{ row: string }>(
    `SELECT to_jsonb(k)::text AS row FROM certificate_keys k
      WHERE EXISTS (SELECT FROM certificates c WHERE c.firm_id = $1 AND c.kid = k.kid) ORDER BY k.kid COLLATE "C"`,
    [sql.scope.firmId],
  );
  return rows.map(({ row }) => row);
}

export async function keepCertificateKeys(sql: FirmSql, rows: readonly string[]): Promise<void> {
  await sql.execute(
    `INSERT INTO certificate_keys SELECT k.* FROM unnest($1::text[]) AS r (row),
            jsonb_populate_record(NULL::certificate_keys, r.row::jsonb) k
      ON CONFLICT (kid) DO NOTHING`,
    [rows],
  );
}
