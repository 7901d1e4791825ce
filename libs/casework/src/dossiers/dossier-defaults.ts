import type { Residence, Territory } from '@quantieme/calendar';
import {
  authorityOf,
  courtNamed,
  courtOfDepartement,
  departementsOfCourt,
  type Authority,
} from '@quantieme/law';
import {
  newId,
  organisationNamed,
  type FirmSql,
  type KnownOrganisation,
} from '@quantieme/persistence';
import { invalid } from '../domain-error.ts';

const AT_HOME: readonly Territory[] = ['metropole', 'alsace-moselle'];

/** Whose département it is: préfecture, court, clock and holidays follow. */
export function authorityFor(
  departement: string | null | undefined,
  pointer = '/departement',
): Authority | null {
  if (departement === null || departement === undefined) return null;
  const authority = authorityOf(departement);
  if (authority !== null) return authority;
  throw invalid([
    {
      pointer,
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

/** The firm's own record of the préfecture of a département, made when it is first needed. */
export function prefectureOf(
  sql: FirmSql,
  { prefecture, departement, territory }: Authority,
): Promise<KnownOrganisation> {
  return organisationNamed(sql, {
    id: newId(),
    kind: 'prefecture',
    name: prefecture.label.fr,
    departement,
    territory,
    departements: [departement],
  });
}

/** The same for the administrative court that judges for a département. */
export function courtOf(sql: FirmSql, { departement }: Authority): Promise<KnownOrganisation> {
  const name = courtOfDepartement(departement) ?? '';
  const court = courtNamed(name);
  return organisationNamed(sql, {
    id: newId(),
    kind: 'tribunal',
    name: court.label.fr,
    departement: court.departement,
    territory: court.territory,
    departements: departementsOfCourt(name),
  });
}
