import type { FirmSql } from '../../sql-runner.ts';

export interface DossierHeadingRow {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  /** In the order of the dossier. */
  readonly clients: readonly { readonly familyName: string; readonly givenNames: string }[];
}

const HEADING = `SELECT d.id, d.reference, d.label, coalesce((
      SELECT jsonb_agg(jsonb_build_object('familyName', p.family_name, 'givenNames', p.given_names)
          ORDER BY dp.position, p.id)
        FROM dossier_persons dp
        JOIN persons p ON p.firm_id = dp.firm_id AND p.id = dp.person_id
       WHERE dp.firm_id = d.firm_id AND dp.dossier_id = d.id AND dp.role = 'client'), '[]') AS clients
  FROM dossiers d WHERE d.firm_id = $1 AND d.id = ANY($2::uuid[])`;

/** Those of these dossiers that the firm has. */
export function findDossierHeadings(
  sql: FirmSql,
  dossierIds: readonly string[],
): Promise<readonly DossierHeadingRow[]> {
  return sql.query<DossierHeadingRow>(HEADING, [sql.scope.firmId, dossierIds]);
}
