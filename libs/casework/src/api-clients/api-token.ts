import { isIP } from 'node:net';
import type { MachinePermission } from '../identity/permissions.ts';
import { isMachinePermission } from '../identity/permissions.ts';
import { findApiToken } from '@quantieme/persistence';
import type { Actor, Services } from '../context.ts';
import { DomainError } from '../domain-error.ts';
import { tokenHash } from '../identity/one-time-token.ts';

/** Told apart at a glance, and by what looks for secrets in code. */
export const TOKEN_PREFIX = 'qta_';
export const SECRET_PREFIX = 'qts_';

/** Software that calls with a token of its own. */
export interface MachineSession extends CountedClient {
  readonly actor: Actor;
}

/** Whose requests are counted. */
export interface CountedClient {
  readonly actor: Pick<Actor, 'firmId' | 'userId'>;
  readonly requestsPerMinute: number;
}

/** As PostgreSQL reads it; null when it is none. IPv4 inside IPv6 is IPv4, and a zone says nothing to others. */
export function plainAddress(address: string): string | null {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  return isIP(plain) === 0 ? null : plain;
}

function scopesFrom(names: readonly string[]): ReadonlySet<MachinePermission> {
  return new Set(names.filter(isMachinePermission));
}

/** Whoever holds this token. One look-up, as for a session; nothing is kept, so that a revocation counts at once. */
export async function resumeToken(
  { database }: Services,
  token: string,
  from: string,
): Promise<MachineSession> {
  const record = token.startsWith(TOKEN_PREFIX)
    ? await findApiToken(database.login, tokenHash(token), plainAddress(from))
    : null;
  if (record === null) throw tokenInvalid();
  if (!record.addressAllowed) throw addressRefused();
  const { firmId, clientId, id, firmLocale, timeZone, requestsPerMinute } = record;
  const scopes = scopesFrom(record.scopes);
  // The role is what its row has to say: scopes decide.
  const actor: Actor = {
    firmId,
    userId: clientId,
    scopes,
    sessionId: id,
    role: 'read-only',
    isLawyer: false,
    locale: firmLocale,
    timeZone,
  };
  return { actor, requestsPerMinute };
}

function tokenInvalid(): DomainError {
  const detail = {
    fr: 'Ce jeton est inconnu, expiré ou révoqué. Demandez-en un autre à /oauth/token.',
    en: 'This token is unknown, expired or revoked. Ask /oauth/token for another one.',
  };
  const challenge = 'Bearer realm="quantieme", error="invalid_token"';
  return new DomainError('unauthenticated', 'token/invalid', detail, { challenge });
}

function addressRefused(): DomainError {
  return new DomainError('forbidden', 'token/address-refused', {
    fr: 'Ce client n’est pas admis depuis cette adresse. Le titulaire du cabinet peut l’ajouter (Réglages, Intégrations).',
    en: 'This client is not admitted from this address. The owner of the firm may add it (Settings, Integrations).',
  });
}
