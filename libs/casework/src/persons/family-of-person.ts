import type { FamilyView } from '@quantieme/contracts';
import {
  relationsAmong,
  standingFactOf,
  type FirmSql,
  type Person,
  type RelationRow,
} from '@quantieme/persistence';
import type { Context } from '../context.ts';
import { may } from '../identity/permissions.ts';
import { dayText } from '../views/lens.ts';
import { displayName } from '../views/person-name.ts';

const TITLE_END = 'stay.current_title_end';

/** A person and their relatives, with every relation between any two of them. */
export async function familyOfPerson(
  sql: FirmSql,
  ctx: Context,
  { person, relations }: { readonly person: Person; readonly relations: readonly RelationRow[] },
): Promise<FamilyView> {
  const ids = [...new Set([person.id, ...relations.map(({ otherId }) => otherId)])];
  const [among, ends] = await Promise.all([
    relationsAmong(sql, ids),
    may(ctx.actor, 'fact:read')
      ? standingFactOf(sql, { fact: TITLE_END, personIds: ids })
      : new Map<string, unknown>(),
  ]);
  const titleUntil = (id: string) => {
    const end = ends.get(id);
    return typeof end === 'string' ? end : null;
  };
  const relatives = new Map(relations.map((row) => [row.otherId, row]));
  return {
    people: [person, ...[...relatives].map(([id, row]) => ({ ...row, id }))].map((one) => ({
      id: one.id,
      displayName: displayName(one),
      birthDate: dayText(one.birthDate),
      nationalities: one.nationalities,
      titleUntil: titleUntil(one.id),
    })),
    // Each relation is given from both of its ends: once is enough.
    relations: among
      .filter(({ reversed, otherId }) => !reversed && ids.includes(otherId))
      .map(({ id, personId, otherId, kind, fromOn, toOn }) => ({
        ...{ id, kind, fromId: personId, toId: otherId },
        fromOn: dayText(fromOn),
        toOn: dayText(toOn),
      })),
  };
}
