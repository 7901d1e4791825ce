import type { ApiClientView, ApiSecretView } from '@quantieme/contracts';
import type { ApiClientRow, ApiSecretRow } from '@quantieme/persistence';
import type { JWK } from 'jose';
import type { Context } from '../context.ts';
import { isMachinePermission } from '../identity/permissions.ts';
import { momentText } from '../views/lens.ts';
import { kindOfKey } from './public-keys.ts';
import { lastDayOf } from './expiry.ts';

const isOver = (moment: Temporal.Instant | null): boolean =>
  moment !== null && Temporal.Instant.compare(moment, Temporal.Now.instant()) <= 0;

function secretView(row: ApiSecretRow, timeZone: string): ApiSecretView {
  return {
    id: row.id,
    ending: row.ending,
    createdAt: momentText(row.createdAt, timeZone) ?? '',
    expiresOn: lastDayOf(row.expiresAt, timeZone),
    expired: isOver(row.expiresAt),
    lastUsedAt: momentText(row.lastUsedAt, timeZone),
    lastUsedFrom: row.lastUsedFrom,
  };
}

/** Field by field: a hash never leaves by accident. */
export function apiClientView(
  row: ApiClientRow,
  secrets: readonly ApiSecretRow[],
  { actor: { timeZone } }: Context,
): ApiClientView {
  return {
    id: row.id,
    name: row.name,
    scopes: row.scopes.filter(isMachinePermission),
    addresses: [...row.addresses],
    requestsPerMinute: row.requestsPerMinute,
    publicKeys: (row.publicKeys as readonly JWK[]).map((key) => ({
      kid: key.kid ?? '',
      kind: kindOfKey(key),
    })),
    secrets: secrets.map((secret) => secretView(secret, timeZone)),
    createdBy: { id: row.createdBy, name: row.createdByName },
    createdAt: momentText(row.createdAt, timeZone) ?? '',
    expiresOn: row.expiresAt === null ? null : lastDayOf(row.expiresAt, timeZone),
    expired: isOver(row.expiresAt),
    revokedAt: momentText(row.revokedAt, timeZone),
    lastUsedAt: momentText(row.lastUsedAt, timeZone),
    lastUsedFrom: row.lastUsedFrom,
    version: row.version,
  };
}
