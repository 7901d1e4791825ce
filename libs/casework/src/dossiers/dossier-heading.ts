import type { DossierHeading } from '@quantieme/contracts';
import { findDossierHeading, type FirmSql } from '@quantieme/persistence';
import { dossierUnknown } from '../cases/problems.ts';
import { displayName } from '../views/person-name.ts';

/** Reference and clients of a dossier, for a page beside it. Throws `dossier/unknown`. */
export async function dossierHeading(sql: FirmSql, dossierId: string): Promise<DossierHeading> {
  const row = await findDossierHeading(sql, dossierId);
  if (row === null) throw dossierUnknown();
  const { id, reference, label, clients } = row;
  return { id, reference, title: clients.map(displayName).join(', ') || label };
}
