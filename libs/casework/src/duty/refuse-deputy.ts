import { activePeople, type FirmSql } from '@quantieme/persistence';
import { invalid } from '../domain-error.ts';
import { mayAnswer } from './duty.ts';

/** Whoever answers for somebody is somebody else, can sign in, and may acknowledge alerts. Null is nobody. */
export async function refuseDeputy(
  sql: FirmSql,
  userId: string,
  deputyId: string | null,
): Promise<void> {
  if (deputyId === null) return;
  if (deputyId === userId) throw isHerself();
  const people = await activePeople(sql, sql.scope.firmId);
  const deputy = people.find(({ id }) => id === deputyId);
  if (deputy === undefined) throw isUnknown();
  if (!mayAnswer(deputy)) throw mayNotAnswer(deputy.name);
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

function mayNotAnswer(name: string) {
  return invalid([
    {
      pointer: '/deputyId',
      code: 'deputy/may-not-answer',
      detail: {
        fr: `${name} ne peut pas accuser réception d’une alerte. Choisissez un titulaire, un avocat ou un juriste.`,
        en: `${name} may not acknowledge an alert. Choose an owner, a lawyer or a paralegal.`,
      },
    },
  ]);
}
