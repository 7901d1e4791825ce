import { randomBytes } from 'node:crypto';
import {
  appendAudit,
  countAttempt,
  findLogin,
  findSession,
  forgetAttempts,
  forgetOldAnswers,
  forgetOldSessions,
  insertSession,
  newId,
  revokeSession,
  uncountAttempt,
} from '@quantieme/persistence';
import type { Services } from '../context.ts';
import { DomainError } from '../domain-error.ts';
import { tokenHash } from './one-time-token.ts';
import { passwordMatches } from './password-hashing.ts';
import {
  SESSION_ABSOLUTE_SECONDS,
  SESSION_IDLE_SECONDS,
  sessionFrom,
  type Session,
} from './session.ts';
import { THROTTLE_MEMORY_SECONDS, throttleKeys, type ThrottleKey } from './sign-in-throttle.ts';

export interface Login {
  readonly firmId: string;
  readonly userId: string;
}

export interface Device {
  readonly network: string;
  readonly userAgent: string | null;
}

export interface OpenedSession {
  readonly token: string;
  readonly session: Session;
  readonly maxAgeSeconds: number;
}

export function normalEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** Counts the attempt, and says how many seconds it must wait; 0 when it may go on. */
export async function secondsToWait(
  { database }: Services,
  keys: readonly ThrottleKey[],
): Promise<number> {
  const waits = await Promise.all(
    keys.map((key) => countAttempt(database.login, key, THROTTLE_MEMORY_SECONDS)),
  );
  return Math.max(...waits);
}

/** Too many from one network at one account must wait, with the same words for all accounts. */
export async function slowDown(services: Services, keys: readonly ThrottleKey[]): Promise<void> {
  const seconds = await secondsToWait(services, keys);
  if (seconds === 0) return;
  const detail = {
    fr: `Trop d’essais depuis votre réseau. Réessayez dans ${seconds} s, ou réinitialisez votre mot de passe.`,
    en: `Too many attempts from your network. Try again in ${seconds} s, or reset your password.`,
  };
  throw new DomainError('too-many', 'session/too-many-attempts', detail, {
    retryAfterSeconds: seconds,
  });
}

/** Who this is, or null: unknown account, wrong password and disabled account cost the same time and say the same. */
export async function checkCredentials(
  services: Services,
  credentials: { email: string; password: string; network: string },
): Promise<Login | null> {
  const email = normalEmail(credentials.email);
  const [account, network] = throttleKeys('sign-in', email, credentials.network);
  await slowDown(services, [account, network]);
  const door = services.database.login;
  const login = await findLogin(door, email);
  const matches = await passwordMatches(login?.passwordHash ?? null, credentials.password);
  if (!login || !matches || login.status !== 'active') return null;
  await forgetAttempts(door, account.key, THROTTLE_MEMORY_SECONDS);
  await uncountAttempt(door, network.key);
  return { firmId: login.firmId, userId: login.userId };
}

export function wrongCredentials(): DomainError {
  return new DomainError('unauthenticated', 'session/wrong-credentials', {
    fr: 'Adresse ou mot de passe incorrect.',
    en: 'Wrong e-mail or password.',
  });
}

async function endFormer({ database }: Services, formerToken: string | null): Promise<void> {
  if (formerToken === null) return;
  const former = await findSession(database.login, tokenHash(formerToken));
  if (!former) return;
  await database.firm({ firmId: former.firmId, userId: former.userId }, (tx) =>
    revokeSession(tx, former),
  );
}

/** A new session under a new token, always: a token known before signing in is worth nothing after. */
export async function openSession(
  services: Services,
  login: Login & Device & { formerToken: string | null; requestId: string },
): Promise<OpenedSession> {
  await endFormer(services, login.formerToken);
  const token = randomBytes(32).toString('base64url');
  const { firmId, userId, network, userAgent, requestId } = login;
  const id = newId();
  await services.database.firm({ firmId, userId, requestId }, async (tx) => {
    await forgetOldSessions(tx, firmId, userId);
    await forgetOldAnswers(tx, userId);
    await insertSession(tx, {
      firmId,
      id,
      userId,
      tokenHash: tokenHash(token),
      idleSeconds: SESSION_IDLE_SECONDS,
      absoluteSeconds: SESSION_ABSOLUTE_SECONDS,
      userAgent: userAgent?.slice(0, 300) ?? null,
      network,
    });
    await appendAudit(tx, { action: 'session.open', subjectKind: 'session', subjectId: id });
  });
  const record = await findSession(services.database.login, tokenHash(token));
  if (!record) throw wrongCredentials();
  return { token, session: sessionFrom(record), maxAgeSeconds: SESSION_ABSOLUTE_SECONDS };
}
