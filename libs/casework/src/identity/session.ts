import type { Language } from '@quantieme/law';
import { findSession, touchSession, type SessionRecord } from '@quantieme/persistence';
import type { Actor, Services } from '../context.ts';
import { isRole, type Role } from './permissions.ts';
import { tokenHash } from './one-time-token.ts';

/** ASVS 7.3: half an hour without a request, twelve hours at most. */
export const SESSION_IDLE_SECONDS = 30 * 60;
export const SESSION_ABSOLUTE_SECONDS = 12 * 3600;

const TOUCH_EVERY_SECONDS = 60;

export interface Session {
  readonly actor: Actor;
  readonly user: {
    readonly id: string;
    readonly name: string;
    readonly initials: string;
    readonly email: string;
    readonly role: Role;
    readonly isLawyer: boolean;
    readonly locale: Language;
  };
  readonly firm: { readonly id: string; readonly name: string; readonly timeZone: string };
}

/** The database holds only known roles; anything else is a bug that must not become a permission. */
export function roleFrom(value: string): Role {
  if (!isRole(value)) throw new Error('A role unknown to the permission table');
  return value;
}

export function sessionFrom(record: SessionRecord): Session {
  const role = roleFrom(record.role);
  const { firmId, userId, sessionId, isLawyer, locale, timeZone } = record;
  return {
    actor: { firmId, userId, sessionId, role, isLawyer, locale, timeZone },
    user: {
      id: userId,
      name: record.name,
      initials: record.initials,
      email: record.email,
      role,
      isLawyer,
      locale,
    },
    firm: { id: firmId, name: record.firmName, timeZone },
  };
}

async function touch({ database }: Services, record: SessionRecord): Promise<void> {
  const { firmId, userId, sessionId } = record;
  await database.firm({ firmId, userId }, (tx) =>
    touchSession(tx, { firmId, sessionId, idleSeconds: SESSION_IDLE_SECONDS }),
  );
}

/** The live session of a token, or null. One look-up; once a minute it is also written that the person is there. */
export async function resumeSession(
  services: Services,
  token: string | null,
): Promise<Session | null> {
  if (token === null) return null;
  const record = await findSession(services.database.login, tokenHash(token));
  if (!record) return null;
  const sinceSeen = Temporal.Now.instant().since(record.lastSeenAt).total('seconds');
  if (sinceSeen > TOUCH_EVERY_SECONDS) await touch(services, record);
  return sessionFrom(record);
}
