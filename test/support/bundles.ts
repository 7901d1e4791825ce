import type { BundlesView } from '@quantieme/contracts';
import type { ApiClient } from './api-client.ts';

/** A bundle of one exhibit that the linter has let pass: its id. */
export async function aReadyBundle(
  client: ApiClient,
  dossierId: string,
  documentId: string,
): Promise<string> {
  const path = `/v1/dossiers/${dossierId}/bundle`;
  const begun = await client.post<BundlesView>(path, { proceeding: 'refere-liberte' });
  const { id = '', version } = begun.body.bundles[0] ?? {};
  const body = { exhibits: [{ documentId }] };
  await client.put(`/v1/bundles/${id}`, body, { 'if-match': `"${version}"` });
  const { body: checked } = await client.post<BundlesView>(`/v1/bundles/${id}/lint`);
  if (checked.bundles[0]?.ready.length !== 2) throw new Error(JSON.stringify(checked));
  return id;
}
