import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTransports } from '@quantieme/notifications';
import { Webhook } from 'standardwebhooks';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { aDossier } from '../support/builders.ts';
import { HttpSink, type ReceivedCall } from '../support/http-sink.ts';
import { LOCALHOST_CERTIFICATE } from '../support/localhost-certificate.ts';
import { PUBLIC_URL as URL } from '../support/webhooks.ts';

const HOOKS = '/v1/webhooks';
const HERE = { privateAddresses: ['127.0.0.1'], authorities: [LOCALHOST_CERTIFICATE] };

let api: TestApi;
let owner: ApiClient;
let receiver: HttpSink;
beforeAll(async () => {
  receiver = await HttpSink.start('https');
  api = await startApi({ transports: openTransports({ sms: null, webhooks: HERE }) });
  owner = await api.firms.a.as('owner');
});
beforeEach(async () => {
  const { data } = (await owner.get(HOOKS)).body;
  for (const { id } of data) await owner.delete(`${HOOKS}/${id}`);
  receiver.forget();
});
afterAll(async () => {
  await api.close();
  await receiver.stop();
});

const create = async (body: object = { url: URL, types: ['dossier.*'] }) =>
  (await owner.post(HOOKS, body)).body;
const run = (text: string, parameters: readonly string[] = []) =>
  api.database.pipelined(api.firms.a.scope, (sql) => sql.execute(text, parameters));
const count = async () => (await owner.get(HOOKS)).body.data.length;

describe('a webhook', () => {
  it('tells its secret once, when it is made or changed, and the audit never', async () => {
    const made = await create({
      url: URL,
      types: ['dossier.*', 'deadline.updated'],
      description: 'Compta',
    });
    expect(made).toMatchObject({
      url: URL,
      types: ['dossier.*', 'deadline.updated'],
      description: 'Compta',
      enabled: true,
      disabledBecause: null,
      waiting: 0,
      secret: expect.stringMatching(/^whsec_/),
    });
    const { body } = await owner.get(`${HOOKS}/${made.id}`);
    expect(body).toEqual({ ...made, secret: null });
    const rotated = (await owner.post(`${HOOKS}/${made.id}/secret`)).body;
    expect(rotated.secret).not.toBe(made.secret);
    expect(rotated.formerSecretUntil).toMatch(/^20\d\d-/);
    const audit = JSON.stringify((await owner.get('/v1/audit')).body);
    for (const action of ['webhook.create', 'webhook.rotate']) expect(audit).toContain(action);
    expect(audit).not.toMatch(/whsec_|93\.184\.215\.14\/quantieme/);
  });

  it.each([
    ['http://exemple.fr/', 'webhook/not-https'],
    ['https://moi:secret@exemple.fr/', 'webhook/with-password'],
    ['https://exemple.fr:9200/', 'webhook/port'],
    ['https://169.254.169.254/latest/meta-data', 'webhook/private-address'],
    ['https://10.1.2.3/', 'webhook/private-address'],
    ['https://2852039166/', 'webhook/private-address'],
    ['https://[::ffff:169.254.169.254]/', 'webhook/private-address'],
    ['https://[fe80::1]/', 'webhook/private-address'],
    ['https://[64:ff9b::a9fe:a9fe]/', 'webhook/private-address'],
    ['https://0.0.0.0/', 'webhook/private-address'],
  ])('at %s is refused, and nothing is written', async (url, code) => {
    const { status, body } = await owner.post(HOOKS, { url, types: ['*'] });
    expect([status, body.errors[0]]).toEqual([
      422,
      expect.objectContaining({ code, pointer: '/url' }),
    ]);
    const made = await create();
    const headers = { 'if-match': `"${made.version}"` };
    const moved = await owner.patch(`${HOOKS}/${made.id}`, { url }, headers);
    expect([moved.status, moved.body.code]).toEqual([422, code]);
    expect((await owner.get(`${HOOKS}/${made.id}`)).body.url).toBe(URL);
  });

  it('at a name that leads to this machine is refused', async () => {
    const strict = await startApi();
    const { body } = await (
      await strict.firms.a.as('owner')
    ).post(HOOKS, { url: 'https://localhost/', types: ['*'] });
    await strict.close();
    expect(body.code).toBe('webhook/private-name');
  });

  it('is told of types that there are, and of one at least', async () => {
    for (const [types, code] of [
      [[], 'webhook/no-types'],
      [['dossiers.*'], 'field/unknown-value'],
      [['dossier'], 'field/unknown-value'],
      ['dossier.*', 'field/not-a-list'],
    ]) {
      const { status, body } = await owner.post(HOOKS, { url: URL, types });
      expect([status, body.errors[0].code]).toEqual([422, code]);
    }
    expect(await count()).toBe(0);
  });

  it('is changed by whoever has read it as it is', async () => {
    const { id, version } = await create();
    const change = { enabled: false, types: ['*'] };
    expect((await owner.patch(`${HOOKS}/${id}`, change)).status).toBe(428);
    const stale = await owner.patch(`${HOOKS}/${id}`, change, { 'if-match': '"99"' });
    expect(stale.status).toBe(412);
    const headers = { 'if-match': `"${version}"` };
    const { body } = await owner.patch(`${HOOKS}/${id}`, change, headers);
    expect(body).toMatchObject({ enabled: false, disabledBecause: 'person', types: ['*'] });
    const again = { 'if-match': `"${body.version}"` };
    const on = await owner.patch(`${HOOKS}/${id}`, { enabled: true }, again);
    expect(on.body).toMatchObject({ enabled: true, disabledBecause: null, disabledAt: null });
  });

  it('belongs to owners, and to one firm', async () => {
    const { id } = await create();
    const lawyer = await api.firms.a.as('lawyer');
    expect((await lawyer.get(HOOKS)).status).toBe(403);
    const other = await api.firms.b.as('owner');
    expect((await other.get(`${HOOKS}/${id}`)).status).toBe(404);
    expect((await other.get(`${HOOKS}/${id}/deliveries`)).status).toBe(404);
    expect((await other.post(`${HOOKS}/${id}/test`)).status).toBe(404);
    expect((await other.delete(`${HOOKS}/${id}`)).status).toBe(404);
  });

  it('of which there are twenty is the last', async () => {
    for (let made = 0; made < 20; made += 1) await create();
    const { status, body } = await owner.post(HOOKS, { url: URL, types: ['*'] });
    expect([status, body.code]).toEqual([409, 'webhook/too-many']);
  });
});

describe('its calls', () => {
  it('can be tried, which is listed; signed with both secrets for a day', async () => {
    const { id, secret } = await create();
    const rotated = (await owner.post(`${HOOKS}/${id}/secret`)).body;
    await run('UPDATE webhook_endpoints SET url = $1', [receiver.url()]);
    const test = await owner.post(`${HOOKS}/${id}/test`);
    expect(test.body).toEqual({ taken: true, answer: 'HTTP 204' });
    const [{ headers, body }] = receiver.calls as [ReceivedCall];
    for (const key of [secret, rotated.secret]) {
      expect(new Webhook(key).verify(body, { ...headers })).toMatchObject({ type: 'webhook.test' });
    }
    const { data } = (await owner.get(`${HOOKS}/${id}/deliveries`)).body;
    expect(data).toMatchObject([
      { webhookId: headers['webhook-id'], type: 'webhook.test', state: 'delivered', tries: 1 },
    ]);
  });

  it('are listed with what was answered, and made again one by one or since a moment, in order', async () => {
    const { id } = await create();
    const dossierId = await api.database.firm(api.firms.a.scope, (tx) =>
      aDossier(tx, { number: 901 }),
    );
    const insert = (number: number, state: string) =>
      run(
        `INSERT INTO webhook_deliveries (firm_id, id, endpoint_id, number, type, kind, record_id, dossier_id, subject,
           action, happened_at, state, settled_at, tries, answer, due_at)
         SELECT e.firm_id, $1, e.id, $2::integer, 'dossier.updated', 'dossier', $3, $3, $3, 'updated',
                '2026-11-20T08:00:00Z'::timestamptz + make_interval(mins => $2::integer), $4,
                CASE WHEN $4 <> 'waiting' THEN now() END, 2, 'redirected: HTTP 302',
                CASE WHEN $4 = 'waiting' THEN now() END FROM webhook_endpoints e`,
        [`01900000-0000-7000-8000-00000000000${number}`, String(number), dossierId, state],
      );
    for (const [index, state] of ['delivered', 'failed', 'waiting'].entries())
      await insert(index + 1, state);
    const path = `${HOOKS}/${id}/deliveries`;
    const list = async (query = '') => (await owner.get(`${path}${query}`)).body.data;
    const [waiting, failed, taken] = await list();
    expect(failed).toMatchObject({
      number: 2,
      type: 'dossier.updated',
      dossierId,
      state: 'failed',
      tries: 2,
      answer: expect.stringMatching(/adresse finale\. \(HTTP 302\)$/),
    });
    expect(await list('?state=failed')).toEqual([failed]);
    const early = await owner.post(`${path}/${waiting.id}/replay`);
    expect([early.status, early.body.code]).toEqual([409, 'webhook/still-waiting']);
    expect((await owner.post(`${path}/${failed.id}/replay`)).body).toEqual({ count: 1 });
    expect((await list()).map(({ isBehind }: { isBehind: boolean }) => isBehind)).toEqual([
      true,
      false,
      false,
    ]);
    const nobody = await owner.post(`${path}/01890a5d-ac96-774b-bcce-b302099a8057/replay`);
    expect([nobody.status, nobody.body.code]).toEqual([404, 'webhook/delivery-unknown']);
    const since = { since: '2026-11-20T08:02:00Z' };
    expect((await owner.post(`${HOOKS}/${id}/replay`, since)).body).toEqual({ count: 0 });
    const all = { since: '2026-11-20T09:00:00+01:00' };
    expect((await owner.post(`${HOOKS}/${id}/replay`, all)).body).toEqual({ count: 1 });
    expect((await list()).map(({ state }: { state: string }) => state)).toEqual(
      Array(3).fill('waiting'),
    );
    expect((await list()).at(-1)).toMatchObject({ id: taken.id, isBehind: false });
    expect((await owner.get(`${HOOKS}/${id}`)).body.waiting).toBe(3);
  });
});
