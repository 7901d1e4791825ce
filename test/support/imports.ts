import { workOnImports } from '@quantieme/casework';
import type { ApiClient } from './api-client.ts';
import type { TestApi } from './api.ts';
import { upload } from './uploads.ts';

/** Does what the worker would, for firm A. */
export function workFor(api: TestApi, database = api.database): Promise<void> {
  const { secretKey, firms } = api;
  const clock = { now: () => Temporal.Instant.from('2026-11-23T09:00:00Z') };
  return workOnImports({ database, clock, secretKey }, firms.a.scope.firmId);
}

/** Sends a CSV file, or another one by its name. */
export function sendSheet(
  client: ApiClient,
  kind: string,
  content: string | Uint8Array,
  name = `${kind}.csv`,
) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return upload(client, `/v1/imports?kind=${kind}`, { name, bytes });
}

/** Sends, checks and runs a file whose headers say all there is to know. */
export async function importSheet(
  api: TestApi,
  client: ApiClient,
  { kind, content }: { readonly kind: string; readonly content: string },
): Promise<string> {
  const { body } = await sendSheet(client, kind, content);
  for (const step of ['check', 'run']) {
    const { status, body: answer } = await client.post(`/v1/imports/${body.id}/${step}`);
    if (status !== 202) throw new Error(`${step} answered ${status} ${JSON.stringify(answer)}`);
    await workFor(api);
  }
  return body.id;
}
