import { activePeople, type FirmSql } from '@quantieme/persistence';
import { invalid } from '../domain-error.ts';

/** Whoever answers for somebody is somebody else, and can sign in. Null is nobody. */
export async function refuseDeputy(
  sql: FirmSql,
  userId: string,
  deputyId: string | null,
): Promise<void> {
  if (deputyId === null) return;
  if (deputyId === userId) throw isHerself();
  const people = await activePeople(sql, sql.scope.firmId);
  if (!people.some(({ id }) => id === deputyId)) throw isUnknown();
}

function isHerself() {
  return invalid([
    {
      pointer: '/deputyId',
      code: 'deputy/herself',
      detail: {
        fr: 'Personne ne se supplée soi-même. Choisissez quelqu’un d’autre.',
        en: 'Nobody stands in for themselves. Choose somebody else.',
      },
    },
  ]);
}

function isUnknown() {
  return invalid([
    {
      pointer: '/deputyId',
      code: 'deputy/unknown',
      detail: {
        fr: 'Cette personne n’existe pas dans votre cabinet, ou n’y est plus active.',
        en: 'There is no such active person in your firm.',
      },
    },
  ]);
}
