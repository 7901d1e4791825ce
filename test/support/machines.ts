import type { ApiClientWithSecret, CreateApiClientBody, TokenView } from '@quantieme/contracts';
import { ApiClient, type Answer, type SentHeaders } from './api-client.ts';
import type { TestApi, TestFirm } from './api.ts';
import { connectTo } from './database.ts';

export type Scopes = CreateApiClientBody['scopes'];

/** A client of the API as its owner creates it, with its secret. */
export async function anApiClient(
  firm: TestFirm,
  scopes: Scopes,
  settings: Partial<CreateApiClientBody> = {},
): Promise<ApiClientWithSecret & { readonly secret: string }> {
  const owner = await firm.as('owner');
  const body = { name: 'Logiciel de facturation', scopes, ...settings };
  const answer = await owner.post<ApiClientWithSecret>('/v1/api-clients', body);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return { ...answer.body, secret: answer.body.secret ?? '' };
}

/** Asks /oauth/token, as any program would. */
export function askToken(
  { url }: Pick<TestApi, 'url'>,
  form: Readonly<Record<string, string>>,
  headers: SentHeaders = {},
): Promise<Answer<TokenView & { error: string; error_description: string; code: string }>> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', ...form }).toString();
  return new ApiClient(url).send('POST', '/oauth/token', body, {
    'content-type': 'application/x-www-form-urlencoded',
    'x-requested-with': undefined,
    ...headers,
  });
}

/** The header of a client that sends its secret by HTTP Basic. */
export const basic = (id: string, secret: string) =>
  `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`;

/** Calls with this token, and with nothing that a browser would send. */
export function withToken({ url }: Pick<TestApi, 'url'>, token: string): ApiClient {
  return new ApiClient(url, { authorization: `Bearer ${token}`, 'x-requested-with': undefined });
}

/** Other software of a firm, with a token for these scopes. */
export async function aMachine(
  api: TestApi,
  scopes: Scopes,
  { firm = api.firms.a, ...settings }: Partial<CreateApiClientBody> & { firm?: TestFirm } = {},
): Promise<{ readonly id: string; readonly token: string; readonly client: ApiClient }> {
  const { id, secret } = await anApiClient(firm, scopes, settings);
  const { body, status } = await askToken(api, { client_id: id, client_secret: secret });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return { id, token: body.access_token, client: withToken(api, body.access_token) };
}

/** As the owner of the tables: the application may not make a secret last longer or shorter. */
async function inDatabase({ ownerUrl }: TestApi, statement: string): Promise<void> {
  const owner = await connectTo(ownerUrl);
  await owner.query(statement).finally(() => owner.end());
}

/** What the secrets of a client are when nobody has replaced them. */
export function expireSecrets(api: TestApi, clientId: string): Promise<void> {
  const ended = `SET expires_at = '2026-01-02' WHERE client_id = '${clientId}'`;
  return inDatabase(api, `UPDATE api_client_secrets ${ended}`);
}

export function endClientAt(api: TestApi, id: string, moment: string): Promise<void> {
  return inDatabase(api, `UPDATE api_clients SET expires_at = ${moment} WHERE id = '${id}'`);
}
