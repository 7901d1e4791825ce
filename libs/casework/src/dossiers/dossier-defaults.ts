import type { Residence, Territory } from '@quantieme/calendar';
import { authorityOf, type Authority } from '@quantieme/law';
import { newId, organisationNamed, type FirmSql } from '@quantieme/persistence';
import { invalid } from '../domain-error.ts';

const AT_HOME: readonly Territory[] = ['metropole', 'alsace-moselle'];

/** Whose département it is: préfecture, court, clock and holidays follow. */
export function authorityFor(departement: string | null | undefined): Authority | null {
  if (departement === null || departement === undefined) return null;
  const authority = authorityOf(departement);
  if (authority !== null) return authority;
  throw invalid([
    {
      pointer: '/departement',
      code: 'dossier/unknown-departement',
      detail: {
        fr: 'Ce département n’existe pas. Écrivez son code\u00a0: 01 à 95, 2A, 2B, ou 971 à 988.',
        en: 'There is no such département. Write its code: 01 to 95, 2A, 2B, or 971 to 988.',
      },
    },
  ]);
}

export function residenceIn({ territory }: Authority): Residence {
  return AT_HOME.includes(territory) ? 'metropole' : 'outre-mer';
}

/** The firm's own entries for the préfecture and the court of a département, made when they are first needed. */
export async function organisationsOf(
  sql: FirmSql,
  { prefecture, court, departement, territory }: Authority,
): Promise<{ readonly prefectureId: string; readonly courtId: string }> {
  const named = (kind: string, name: string) =>
    organisationNamed(sql, { id: newId(), kind, name, departement, territory });
  return {
    prefectureId: await named('prefecture', prefecture.label.fr),
    courtId: await named('tribunal', court.fr),
  };
}
