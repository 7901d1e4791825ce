import type { ApiClientView } from '@quantieme/contracts';
import {
  lockApiClient,
  secretsOf,
  type ApiClientRow,
  type FirmTransaction,
} from '@quantieme/persistence';
import type { Context } from '../context.ts';
import { clientRevoked, clientUnknown } from './api-client-problems.ts';
import { apiClientView } from './api-client-view.ts';

export async function lockedClient(tx: FirmTransaction, id: string): Promise<ApiClientRow> {
  const client = await lockApiClient(tx, id);
  if (client === null) throw clientUnknown();
  return client;
}

export async function liveClient(tx: FirmTransaction, id: string): Promise<ApiClientRow> {
  const client = await lockedClient(tx, id);
  if (client.revokedAt !== null) throw clientRevoked();
  return client;
}

export async function viewOf(
  ctx: Context,
  tx: FirmTransaction,
  id: string,
): Promise<ApiClientView> {
  const row = await lockedClient(tx, id);
  const secrets = await secretsOf(tx, [id]);
  return apiClientView(row, secrets.get(id) ?? [], ctx);
}
