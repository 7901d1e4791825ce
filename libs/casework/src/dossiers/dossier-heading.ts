import type { DossierHeading } from '@quantieme/contracts';
import { findDossierHeadings, type DossierHeadingRow, type FirmSql } from '@quantieme/persistence';
import { dossierUnknown } from '../cases/problems.ts';
import { displayName } from '../views/person-name.ts';

/** Reference and clients of a dossier, for a page beside it. Throws `dossier/unknown`. */
export async function dossierHeading(sql: FirmSql, dossierId: string): Promise<DossierHeading> {
  const [row] = await findDossierHeadings(sql, [dossierId]);
  if (row === undefined) throw dossierUnknown();
  return headingOf(row);
}

/** The same for a list of what stands in several dossiers. */
export async function dossierHeadings(
  sql: FirmSql,
  dossierIds: readonly string[],
): Promise<ReadonlyMap<string, DossierHeading>> {
  const rows = await findDossierHeadings(sql, [...new Set(dossierIds)]);
  return new Map(rows.map((row) => [row.id, headingOf(row)]));
}

function headingOf({ id, reference, label, clients }: DossierHeadingRow): DossierHeading {
  return { id, reference, title: clients.map(displayName).join(', ') || label };
}
