import {
  appendAudit,
  listUsers as selectUsers,
  lockActiveOwners,
  lockUser,
  revokeCalendarFeedsOf,
  revokeSessionsOf,
  updateUser,
  type UserRecord,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { scopeOf, type Context } from '../context.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { refuseDeputy } from '../duty/refuse-deputy.ts';
import { initialsOf } from './initials.ts';
import type { Role } from './permissions.ts';

export interface UserChange {
  readonly name?: string | undefined;
  readonly role?: Role | undefined;
  readonly isLawyer?: boolean | undefined;
  readonly locale?: 'fr' | 'en' | undefined;
  readonly status?: 'active' | 'disabled' | undefined;
  /** Null: nobody answers instead. */
  readonly deputyId?: string | null | undefined;
  readonly digestAt?: string | undefined;
  /** Null: no SMS. */
  readonly mobile?: string | null | undefined;
}

export async function readOwnAccount(ctx: Context): Promise<UserRecord> {
  const user = (await listUsers(ctx)).find(({ id }) => id === ctx.actor.userId);
  if (user === undefined) throw new Error('Whoever is signed in is nobody of the firm');
  return user;
}

export function listUsers(ctx: Context): Promise<readonly UserRecord[]> {
  return ctx.database.firm(scopeOf(ctx), (tx) => selectUsers(tx, ctx.actor.firmId));
}

/** A lawyer is one by role; an owner may be one; nobody else may confirm what only a lawyer may. */
function isLawyerAfter(role: string, wanted: boolean): boolean {
  return role === 'lawyer' || (role === 'owner' && wanted);
}

function changed(user: UserRecord, change: UserChange): UserRecord {
  const name = change.name ?? user.name;
  const role = change.role ?? user.role;
  const status = change.status ?? user.status;
  const mobile = change.mobile === undefined ? user.mobile : change.mobile;
  return {
    ...user,
    name,
    initials: name === user.name ? user.initials : initialsOf(name),
    role,
    isLawyer: isLawyerAfter(role, change.isLawyer ?? user.isLawyer),
    locale: change.locale ?? user.locale,
    status,
    deputyId: change.deputyId === undefined ? user.deputyId : change.deputyId,
    digestAt: change.digestAt ?? user.digestAt,
    mobile: status === 'disabled' ? null : mobile,
  };
}

function isActiveOwner(user: UserRecord): boolean {
  return user.role === 'owner' && user.status === 'active';
}

function lastOwner(): DomainError {
  return new DomainError('conflict', 'user/last-owner', {
    fr: 'C’est le dernier titulaire du cabinet. Nommez-en un autre avant de changer son rôle ou de le désactiver.',
    en: 'This is the last owner of the firm. Name another one before changing the role or disabling the account.',
  });
}

/** Rights taken away must not live on in an open session. */
function losesSessions(before: UserRecord, after: UserRecord): boolean {
  return before.role !== after.role || (before.status === 'active' && after.status === 'disabled');
}

/** What the audit keeps of a person of the firm: that she has a number, not which. */
function trace(user: UserRecord) {
  const { name, role, isLawyer, locale, status, deputyId, digestAt } = user;
  const bySms = user.mobile !== null;
  return { name, role, isLawyer, locale, status, deputyId, digestAt, bySms };
}

export async function changeUser(
  ctx: Context,
  id: string,
  change: UserChange,
): Promise<UserRecord> {
  const { firmId } = ctx.actor;
  const user = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const owners = await lockActiveOwners(tx, firmId);
    const before = await lockUser(tx, firmId, id);
    if (!before) {
      throw notFound('user/unknown', {
        fr: 'Cette personne n’existe pas dans le cabinet.',
        en: 'There is no such person in the firm.',
      });
    }
    const after = changed(before, change);
    if (isActiveOwner(before) && !isActiveOwner(after) && owners.length === 1) throw lastOwner();
    if (after.deputyId !== before.deputyId) await refuseDeputy(tx, after.id, after.deputyId);
    await updateUser(tx, firmId, after);
    if (losesSessions(before, after)) await revokeSessionsOf(tx, firmId, id);
    if (after.status === 'disabled') await revokeCalendarFeedsOf(tx, id);
    await appendAudit(tx, {
      action: 'user.change',
      subjectKind: 'user',
      subjectId: id,
      before: trace(before),
      after: trace(after),
    });
    return { ...after, version: before.version + 1 };
  });
  announceChange(ctx, null, 'user');
  return user;
}
