import type { DossierHeading, PersonReference } from '@quantieme/contracts';
import { listUsers, usersOfFirm, type FirmSql } from '@quantieme/persistence';
import { userUnknown } from '../cases/problems.ts';
import type { Context } from '../context.ts';
import { dossierHeadings } from '../dossiers/dossier-heading.ts';
import { may } from '../identity/permissions.ts';
import { personReference } from '../views/deadline-view.ts';
import { notYourTime } from './time-problems.ts';

/** Names of those who work and of what they work on. */
export interface Names {
  readonly user: (id: string) => PersonReference;
  readonly dossier: (id: string) => DossierHeading;
}

export async function namesOf(sql: FirmSql, dossierIds: readonly string[]): Promise<Names> {
  const [users, headings] = await Promise.all([usersOfFirm(sql), dossierHeadings(sql, dossierIds)]);
  const known = new Map(users.map((user) => [user.id, user]));
  return {
    user: (id) => personReference(known.get(id) ?? null) ?? { id, name: '', initials: '' },
    dossier: (id) => headings.get(id) ?? { id, reference: '', title: '' },
  };
}

/** One's own work, or that of others for whoever bills. Other software has none of its own: it records that of people. */
export function refuseOthers({ actor }: Context, ...userIds: readonly string[]): void {
  const isOwn = userIds.every((userId) => userId === actor.userId);
  if (!isOwn && !actor.scopes && !may(actor, 'billing:write')) throw notYourTime();
}

export async function refuseStranger(sql: FirmSql, userId: string): Promise<void> {
  const users = await listUsers(sql, sql.scope.firmId);
  if (!users.some(({ id }) => id === userId)) throw userUnknown('/userId');
}
