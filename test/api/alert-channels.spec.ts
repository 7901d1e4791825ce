import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTransports } from '@quantieme/notifications';
import { Webhook } from 'standardwebhooks';
import type { Answer, ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { HttpSink } from '../support/http-sink.ts';
import { LOCALHOST_CERTIFICATE } from '../support/localhost-certificate.ts';

const URL = 'https://exemple.fr/quantieme';
const WEBHOOK = '/v1/firm/webhook';
const POLICY = '/v1/firm/reminder-policy';
const MOBILE = '+33612345678';

let receiver: HttpSink;
let api: TestApi;
let owner: ApiClient;
beforeAll(async () => {
  receiver = await HttpSink.start('https');
  api = await startApi({
    transports: openTransports({
      sms: { url: 'http://127.0.0.1:9', token: null, from: null },
      webhooks: { privateAddresses: ['127.0.0.1'], authorities: [LOCALHOST_CERTIFICATE] },
    }),
  });
  owner = await api.firms.a.as('owner');
});
afterAll(async () => {
  await api.close();
  await receiver.stop();
});

type AnyAnswer = Answer<{ errors?: { pointer: string; code: string }[]; code: string }>;
const refused = ({ status, body }: AnyAnswer) => [status, body.errors?.map(({ code }) => code)];
const choose = (client: ApiClient, channels: readonly string[]) =>
  client.put(POLICY, {
    policies: [{ rule: null, nature: null, severity: 'fatal', policy: { channels } }],
  });

describe('a mobile number', () => {
  it('is given by each person for herself, and told to nobody else', async () => {
    const lawyer = await api.firms.b.as('lawyer');
    expect((await lawyer.get('/v1/account')).body.mobile).toBeNull();
    const changed = await lawyer.patch('/v1/account', { mobile: MOBILE });
    expect([changed.status, changed.body.mobile]).toEqual([200, MOBILE]);
    expect((await lawyer.get('/v1/account')).body).toMatchObject({
      id: api.firms.b.users.lawyer.id,
      mobile: MOBILE,
    });
    const other = await api.firms.b.as('owner');
    for (const path of ['/v1/users', '/v1/audit', '/v1/session']) {
      expect(JSON.stringify((await other.get(path)).body)).not.toContain(MOBILE);
    }
    const byOther = { mobile: '+33600000000' };
    const id = api.firms.b.users.lawyer.id;
    expect((await other.patch(`/v1/users/${id}`, byOther)).status).toBe(422);
    expect((await lawyer.patch('/v1/account', { mobile: null })).body.mobile).toBeNull();
  });

  it('is forgotten with the account of whoever leaves', async () => {
    const { users, as } = api.firms.b;
    const paralegal = await as('paralegal');
    const path = `/v1/users/${users.paralegal.id}`;
    await paralegal.patch('/v1/account', { mobile: MOBILE });
    const other = await as('owner');
    await other.patch(path, { status: 'disabled' });
    await other.patch(path, { status: 'active' });
    const back = await api.signIn(users.paralegal.email);
    expect((await back.get('/v1/account')).body.mobile).toBeNull();
  });

  it.each(['0612345678', '+0612345678', '33612345678', '+336', '+3361234567890123', '+33 6', ''])(
    'written %j is refused',
    async (mobile) => {
      const answer = await owner.patch('/v1/account', { mobile });
      expect(refused(answer)).toEqual([422, ['field/not-a-number-to-call']]);
    },
  );
});

describe('SMS among the channels of a firm', () => {
  it('cannot be chosen where nobody has given a number', async () => {
    const client = await api.firms.b.as('owner');
    const { body } = await client.get(POLICY);
    expect(body.missingChannels).toEqual([
      { channel: 'sms', reason: expect.stringMatching(/personne n’a donné de numéro/) },
      { channel: 'webhook', reason: expect.any(String) },
    ]);
    expect(body.withoutMobile.map(({ id }: { id: string }) => id)).toContain(
      api.firms.b.users.lawyer.id,
    );
    const answer = await choose(client, ['mail', 'app', 'sms']);
    expect(refused(answer)).toEqual([422, ['reminder-policy/no-sms']]);
    expect(answer.body.errors[0].pointer).toBe('/policies/0/policy/channels');
  });

  it('cannot be chosen where the installation has no gateway', async () => {
    const bare = await startApi();
    try {
      const client = await bare.firms.a.as('owner');
      await client.patch('/v1/account', { mobile: MOBILE });
      expect((await client.get(POLICY)).body.missingChannels[0].reason).toMatch(/SMS_URL/);
      expect(refused(await choose(client, ['mail', 'app', 'sms']))).toEqual([
        422,
        ['reminder-policy/no-sms'],
      ]);
    } finally {
      await bare.close();
    }
  });

  it('can be once somebody has, and those whom it does not reach are named', async () => {
    await owner.patch('/v1/account', { mobile: MOBILE });
    const answer = await choose(owner, ['mail', 'app', 'sms']);
    expect(answer.status).toBe(200);
    const missed = answer.body.withoutMobile.map(({ id }: { id: string }) => id);
    const { users } = api.firms.a;
    expect(missed).toContain(users.lawyer.id);
    expect(missed).not.toContain(users.owner.id);
    // Who may not acknowledge is told of nothing.
    expect(missed).not.toContain(users.billing.id);
  });

  it.each([
    ['sms', 'important'],
    ['sms', 'fatal'],
  ])('is not enough by itself (%s, %s)', async (channel, severity) => {
    const policies = [{ rule: null, nature: null, severity, policy: { channels: [channel] } }];
    const [status, codes] = refused(await owner.put(POLICY, { policies }));
    expect(status).toBe(422);
    expect(codes).toContain('reminder-policy/not-enough');
  });
});

describe('the webhook of a firm', () => {
  beforeEach(async () => {
    await choose(owner, ['mail', 'app']);
    await owner.delete(WEBHOOK);
    receiver.forget();
  });

  it('is for owners alone', async () => {
    const lawyer = await api.firms.a.as('lawyer');
    const answers = [
      await lawyer.get(WEBHOOK),
      await lawyer.put(WEBHOOK, { url: URL }),
      await lawyer.post(`${WEBHOOK}/secret`),
      await lawyer.post(`${WEBHOOK}/test`),
      await lawyer.delete(WEBHOOK),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
  });

  it('tells its secret once, when it is made', async () => {
    expect((await owner.get(WEBHOOK)).body).toEqual({ url: null, formerUntil: null, secret: null });
    const made = await owner.put(WEBHOOK, { url: URL });
    expect(made.body).toEqual({
      url: URL,
      formerUntil: null,
      secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/),
    });
    expect((await owner.get(WEBHOOK)).body.secret).toBeNull();
    const moved = await owner.put(WEBHOOK, { url: `${URL}/2` });
    expect(moved.body).toEqual({ url: `${URL}/2`, formerUntil: null, secret: null });
    const { body } = await owner.get('/v1/audit');
    expect(body.data[0]).toMatchObject({
      action: 'webhook.change',
      after: { host: 'exemple.fr', newSecret: false },
    });
    expect(JSON.stringify(body)).not.toMatch(/whsec_|exemple\.fr\/quantieme/);
    const other = await api.firms.b.as('owner');
    expect((await other.get(WEBHOOK)).body.url).toBeNull();
  });

  it.each([
    ['http://exemple.fr/quantieme', 'webhook/not-https'],
    ['exemple.fr', 'webhook/not-https'],
    ['https://moi:secret@exemple.fr/', 'webhook/with-password'],
    ['https://exemple.fr/#ici', 'webhook/with-password'],
    ['https://exemple.fr:9200/', 'webhook/port'],
    ['', 'field/empty'],
  ])('at %j is refused', async (url, code) => {
    expect(refused(await owner.put(WEBHOOK, { url }))).toEqual([422, [code]]);
  });

  it('can be chosen once it has an address, which then stays', async () => {
    const channels = ['mail', 'app', 'webhook'];
    expect(refused(await choose(owner, channels))).toEqual([422, ['reminder-policy/no-webhook']]);
    await owner.put(WEBHOOK, { url: URL });
    expect((await choose(owner, channels)).status).toBe(200);
    const kept = await owner.delete(WEBHOOK);
    expect([kept.status, kept.body.code]).toEqual([409, 'webhook/still-chosen']);
    await choose(owner, ['mail', 'app']);
    expect((await owner.delete(WEBHOOK)).status).toBe(204);
    expect((await owner.delete(WEBHOOK)).status).toBe(404);
  });

  it('is tried at once, and signs with both secrets for a day', async () => {
    const { secret: first } = (await owner.put(WEBHOOK, { url: URL })).body;
    const rotated = (await owner.post(`${WEBHOOK}/secret`)).body;
    expect(rotated.secret).not.toBe(first);
    expect(rotated.formerUntil).toMatch(/^\d{4}-/);
    await callAt(receiver.url());
    expect((await owner.post(`${WEBHOOK}/test`)).body).toEqual({ taken: true, answer: 'HTTP 204' });
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.calls;
    for (const secret of [first, rotated.secret]) {
      expect(new Webhook(secret).verify(body, { ...headers })).toMatchObject({
        type: 'webhook.test',
        data: {},
      });
    }
  });

  it('says in words why a trial was not taken', async () => {
    expect((await owner.post(`${WEBHOOK}/test`)).status).toBe(404);
    await owner.put(WEBHOOK, { url: URL });
    const trial = async (url: string, answer = 204) => {
      receiver.answers.push(answer);
      await callAt(url);
      return (await owner.post(`${WEBHOOK}/test`)).body;
    };
    expect(await trial(receiver.url(), 500)).toEqual({ taken: false, answer: 'HTTP 500' });
    expect((await trial(receiver.url(), 301)).answer).toMatch(/adresse finale\. \(HTTP 301\)$/);
    expect((await trial('https://127.0.0.2/')).answer).toMatch(/réseau privé/);
    expect((await trial('https://[::1]/')).answer).toMatch(/réseau privé/);
    expect((await trial('https://169.254.169.254/')).answer).toMatch(/réseau privé/);
  });
});

/** Ports that no firm may give are those on which specs listen. */
function callAt(url: string): Promise<unknown> {
  const { scope } = api.firms.a;
  return api.database.pipelined(scope, (sql) =>
    sql.execute('UPDATE firm_webhooks SET url = $2 WHERE firm_id = $1', [scope.firmId, url]),
  );
}
