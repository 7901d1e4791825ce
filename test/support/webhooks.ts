import { newId, type Database, type FirmScope } from '@quantieme/persistence';
import type { TestApi, TestFirm } from './api.ts';

/** Public, and nobody's who would mind. */
export const PUBLIC_URL = 'https://93.184.215.14/quantieme';

export interface WebhookBelongings {
  readonly webhook: string;
  readonly webhookDelivery: string;
}

/** An endpoint of the firm, and what it was told. */
export async function furnishWebhooks(
  { database }: TestApi,
  firm: TestFirm,
): Promise<WebhookBelongings> {
  const owner = await firm.as('owner');
  const { body } = await owner.post('/v1/webhooks', { url: PUBLIC_URL, types: ['*'] });
  const webhookDelivery = newId();
  await database.pipelined(firm.scope, (sql) =>
    sql.execute(
      `INSERT INTO webhook_deliveries (firm_id, id, endpoint_id, number, type, kind, record_id, subject, action,
         happened_at, state, settled_at)
       VALUES ($1, $2, $3, 1, 'dossier.updated', 'dossier', $2, $2, 'updated', now(), 'delivered', now())`,
      [firm.scope.firmId, webhookDelivery, body.id],
    ),
  );
  return { webhook: body.id, webhookDelivery };
}

interface BuiltEndpoint {
  readonly id: string;
  readonly url: string;
  readonly secretId: string;
}

/** An endpoint told of dossiers from now on, at an address that the API would refuse. */
export async function anEndpoint(
  database: Database,
  scope: FirmScope,
  { id, url, secretId }: BuiltEndpoint,
): Promise<void> {
  await database.pipelined(scope, (sql) =>
    sql.execute(
      `INSERT INTO webhook_endpoints (firm_id, id, url, types, secret_id, position, created_at, updated_at)
       VALUES ($1, $2, $3, '{dossier.*}', $4, number_changes(), now(), now())`,
      [scope.firmId, id, url, secretId],
    ),
  );
}
