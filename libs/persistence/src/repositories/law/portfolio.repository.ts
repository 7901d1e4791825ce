import type { FirmSql } from '../../sql-runner.ts';

export interface PortfolioRequest {
  /** Only dossiers with a recorded event of one of these types. */
  readonly eventTypes: readonly string[];
  /** Id of the last dossier already seen. */
  readonly after: string | null;
  readonly limit: number;
}

const TOUCHED = `SELECT d.id FROM dossiers d
  WHERE d.firm_id = $1 AND d.status <> 'closed' AND ($2::uuid IS NULL OR d.id > $2)
    AND EXISTS (SELECT FROM events e WHERE e.firm_id = d.firm_id AND e.dossier_id = d.id
                 AND e.status = 'recorded' AND e.type = ANY($3::text[]))
  ORDER BY d.id LIMIT $4`;

/** Open dossiers that a change of the rules behind these events could touch, in order of id. */
export async function touchedDossiers(
  sql: FirmSql,
  { eventTypes, after, limit }: PortfolioRequest,
): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>(TOUCHED, [
    sql.scope.firmId,
    after,
    [...eventTypes],
    limit,
  ]);
  return rows.map(({ id }) => id);
}
