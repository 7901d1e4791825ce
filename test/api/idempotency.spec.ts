import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { aMachine } from '../support/machines.ts';

let api: TestApi;
let owner: ApiClient;
beforeAll(async () => {
  api = await startApi();
  owner = await api.firms.a.as('owner');
});
afterAll(() => api.close());

const invite = (email: string, key: string, client = owner) =>
  client.post(
    '/v1/invitations',
    { email, name: 'Inès Morel', role: 'lawyer' },
    { 'idempotency-key': key },
  );

const invitations = async (client = owner) =>
  ((await client.get('/v1/invitations')).body.data as { email: string }[]).map(
    ({ email }) => email,
  );

describe('a request sent twice with one Idempotency-Key', () => {
  it('is done once and answered twice', async () => {
    const first = await invite('un@exemple.test', 'key-1');
    const again = await invite('un@exemple.test', 'key-1');
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    const audit = await api.database.firm(api.firms.a.scope, (tx) =>
      tx.query(`SELECT 1 FROM audit_entries WHERE action = 'invitation.send'`),
    );
    expect(audit).toHaveLength(1);
  });

  it('at the same moment is done once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => invite('deux@exemple.test', 'key-2')));
    const statuses = answers.map(({ status }) => status);
    expect(statuses).toContain(201);
    expect(statuses.every((status) => status === 201 || status === 409)).toBe(true);
    expect(
      new Set(answers.filter(({ status }) => status === 201).map(({ body }) => body.id)).size,
    ).toBe(1);
  });

  it('but another body is refused', async () => {
    await invite('trois@exemple.test', 'key-3');
    const other = await invite('quatre@exemple.test', 'key-3');
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key/reused']);
    expect(await invitations()).not.toContain('quatre@exemple.test');
  });

  it('may be corrected when the first was refused', async () => {
    expect((await invite('pas une adresse', 'key-4')).status).toBe(422);
    expect((await invite('cinq@exemple.test', 'key-4')).status).toBe(201);
  });

  it('is kept for a day, and forgotten when its sender signs in again', async () => {
    await invite('huit@exemple.test', 'key-8');
    await invite('neuf@exemple.test', 'key-9');
    const { scope, users } = api.firms.a;
    const kept = () =>
      api.database.firm(scope, (tx) =>
        tx.query<{ key: string }>(
          `SELECT key FROM idempotency_keys WHERE firm_id = $1 AND key IN ('key-8', 'key-9')`,
          [scope.firmId],
        ),
      );
    await api.database.firm(scope, (tx) =>
      tx.execute(
        `UPDATE idempotency_keys SET created_at = created_at - interval '25 hours'
          WHERE firm_id = $1 AND key = 'key-8'`,
        [scope.firmId],
      ),
    );
    await api.signIn(users.owner.email);
    expect(await kept()).toEqual([{ key: 'key-9' }]);
  });

  it('by somebody else is another request', async () => {
    await invite('six@exemple.test', 'key-5');
    const other = await api.firms.b.as('owner');
    expect((await invite('sept@exemple.test', 'key-5', other)).status).toBe(201);
    expect(await invitations(other)).toEqual(['sept@exemple.test']);
  });
});

describe('software with a token', () => {
  const person = { familyName: 'Koné', kind: 'client' };
  const persons = async (client: ApiClient) => (await client.get('/v1/persons')).body.data.length;

  it('says a key for whatever it changes; without one nothing is written', async () => {
    const { client } = await aMachine(api, ['person:read', 'person:write', 'law:read']);
    const before = await persons(client);
    const refused = await client.post('/v1/persons', person, { 'idempotency-key': undefined });
    expect([refused.status, refused.body.code]).toEqual([400, 'idempotency-key/required']);
    expect(await persons(client)).toBe(before);
    const asked = { rule: 'oqtf-recours-1-mois', startsOn: '2026-10-05' };
    const answer = await client.post('/v1/calculator', asked, { 'idempotency-key': undefined });
    expect(answer.status).toBe(200);
  });

  it('that sends ten times at once writes once; the others are told to wait, then get the answer', async () => {
    const { client } = await aMachine(api, ['person:read', 'person:write']);
    const before = await persons(client);
    const send = () => client.post('/v1/persons', person, { 'idempotency-key': 'ten-at-once' });
    const answers = await Promise.all(Array.from({ length: 10 }, send));
    const codes = answers.map(({ status, body }) => (status === 201 ? body.id : body.code));
    expect(await persons(client)).toBe(before + 1);
    const again = await send();
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(new Set(codes.filter((code) => code !== 'idempotency-key/under-way'))).toEqual(
      new Set([again.body.id]),
    );
  });

  it('shares no key with other software of the firm', async () => {
    const [one, other] = await Promise.all([
      aMachine(api, ['person:write']),
      aMachine(api, ['person:write'], { name: 'Autre logiciel' }),
    ]);
    const send = (client: ApiClient) =>
      client.post('/v1/persons', person, { 'idempotency-key': 'shared' });
    const answers = [await send(one.client), await send(other.client)];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0]?.body.id).not.toBe(answers[1]?.body.id);
  });
});
