import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { oneTimeToken } from '@quantieme/casework';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { connectTo } from '../support/database.ts';

const PASSWORD = 'quatre tilleuls sans rapport';

let api: TestApi;
let owner: ApiClient;
beforeAll(async () => {
  api = await startApi();
  owner = await api.firms.a.as('owner');
});
afterAll(() => api.close());

async function invited(email: string, role = 'paralegal'): Promise<{ id: string; token: string }> {
  const answer = await owner.post('/v1/invitations', { email, name: 'Inès Morel', role });
  expect(answer.status).toBe(201);
  return { id: answer.body.id, token: oneTimeToken(answer.body.id, api.secretKey) };
}

const accept = (token: string, body: object = { password: PASSWORD }) =>
  api.stranger().post(`/v1/invitations/${token}/acceptance`, body);

describe('an invitation', () => {
  it('lets somebody join, signed in, with the role it names', async () => {
    const woken = api.woken();
    const { token } = await invited('Ines.Morel@exemple.test');
    expect(api.woken()).toBe(woken + 1);
    const offer = await api.stranger().get(`/v1/invitations/${token}/acceptance`);
    expect(offer.body).toEqual({
      email: 'ines.morel@exemple.test',
      name: 'Inès Morel',
      role: 'paralegal',
      firmName: 'Cabinet A',
    });
    const joiner = api.stranger();
    const joined = await joiner.post(`/v1/invitations/${token}/acceptance`, { password: PASSWORD });
    expect(joined.status).toBe(201);
    expect(joined.body.user).toMatchObject({
      name: 'Inès Morel',
      initials: 'IM',
      role: 'paralegal',
    });
    expect((await joiner.get('/v1/session')).body.firm.name).toBe('Cabinet A');
    expect((await accept(token)).status).toBe(410);
  });

  it('is listed until it is answered, and can be withdrawn', async () => {
    const { id, token } = await invited('retire@exemple.test');
    const listed = (await owner.get('/v1/invitations')).body.data;
    expect(listed).toEqual([expect.objectContaining({ id, email: 'retire@exemple.test' })]);
    expect((await owner.delete(`/v1/invitations/${id}`)).status).toBe(204);
    expect((await accept(token)).status).toBe(410);
    expect((await owner.delete(`/v1/invitations/${id}`)).status).toBe(404);
  });

  it('of another firm does not exist', async () => {
    const { id } = await invited('ailleurs@exemple.test');
    const other = await api.firms.b.as('owner');
    expect((await other.delete(`/v1/invitations/${id}`)).status).toBe(404);
    expect((await other.get('/v1/invitations')).body.data).toEqual([]);
  });

  it('goes to nobody who already has an account, here or elsewhere', async () => {
    for (const email of [api.firms.a.users.lawyer.email, api.firms.b.users.lawyer.email]) {
      const answer = await owner.post('/v1/invitations', { email, name: 'X Y', role: 'lawyer' });
      expect([answer.status, answer.body.code]).toEqual([409, 'user/email-taken']);
    }
  });

  it('refuses a weak password and stays open', async () => {
    const { token } = await invited('faible@exemple.test');
    expect((await accept(token, { password: 'inesmorel2026' })).status).toBe(422);
    expect((await accept(token)).status).toBe(201);
  });

  it.each([
    [{ email: 'pas une adresse', name: 'A', role: 'lawyer' }, '/email'],
    [{ email: 'a@exemple.test\r\nBcc: b@exemple.test', name: 'A', role: 'lawyer' }, '/email'],
    [{ email: 'a@exemple.test', name: 'A\r\nBcc: x', role: 'root' }, '/role'],
    [{ email: 'a@exemple.test', name: 'A', role: 'lawyer', isAdmin: true }, '/isAdmin'],
  ])('%j is refused at %s', async (body, pointer) => {
    const answer = await owner.post('/v1/invitations', body);
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(
      pointer,
    );
  });
});

describe('the people of a firm', () => {
  it('are listed without anybody of another firm and without any secret', async () => {
    const { body } = await owner.get('/v1/users');
    const emails = body.data.map((user: { email: string }) => user.email);
    expect(emails).toContain(api.firms.a.users.lawyer.email);
    expect(emails).not.toContain(api.firms.b.users.lawyer.email);
    expect(JSON.stringify(body)).not.toMatch(/argon|password/i);
  });

  it('lose their sessions with their role or account, at the next request', async () => {
    const { id, email } = api.firms.a.users.assistant;
    const before = await api.signIn(email);
    await owner.patch(`/v1/users/${id}`, { role: 'paralegal' });
    expect((await before.get('/v1/session')).status).toBe(401);
    const promoted = await api.signIn(email);
    expect((await promoted.get('/v1/session')).body.user.role).toBe('paralegal');
    await owner.patch(`/v1/users/${id}`, { status: 'disabled' });
    expect((await promoted.get('/v1/session')).status).toBe(401);
    await expect(api.signIn(email)).rejects.toThrow('401');
  });

  it('become lawyers by role, not by a flag', async () => {
    const { id } = api.firms.a.users.billing;
    const flagged = await owner.patch(`/v1/users/${id}`, { isLawyer: true });
    expect(flagged.body.isLawyer).toBe(false);
    const lawyer = await owner.patch(`/v1/users/${id}`, { role: 'lawyer' });
    expect(lawyer.body.isLawyer).toBe(true);
  });

  it('of another firm do not exist', async () => {
    const { id } = api.firms.b.users.lawyer;
    expect((await owner.patch(`/v1/users/${id}`, { status: 'disabled' })).status).toBe(404);
  });

  it('change their own language and name, not their role', async () => {
    const paralegal = await api.firms.a.as('paralegal');
    const answer = await paralegal.patch('/v1/account', { locale: 'en', name: 'Paul Le Goff' });
    expect(answer.body).toMatchObject({ locale: 'en', name: 'Paul Le Goff', initials: 'PG' });
    expect((await paralegal.patch('/v1/account', { role: 'owner' })).status).toBe(422);
  });
});

describe('the last owner', () => {
  it('cannot be demoted or disabled', async () => {
    const { id } = api.firms.a.users.owner;
    for (const change of [{ role: 'lawyer' }, { status: 'disabled' }]) {
      const answer = await owner.patch(`/v1/users/${id}`, change);
      expect([answer.status, answer.body.code]).toEqual([409, 'user/last-owner']);
    }
  });

  it('cannot leave together with the other one', async () => {
    const other = await api.firms.b.as('owner');
    const { owner: first, lawyer: second } = api.firms.b.users;
    await other.patch(`/v1/users/${second.id}`, { role: 'owner' });
    const clients = [other, await api.signIn(second.email)];
    const answers = await Promise.all([
      clients[0]?.patch(`/v1/users/${second.id}`, { status: 'disabled' }),
      clients[1]?.patch(`/v1/users/${first.id}`, { status: 'disabled' }),
    ]);
    expect(answers.map((answer) => answer?.status).sort()).toEqual([200, 409]);
  });
});

describe('the firm', () => {
  it('is changed by its owner, and the audit says how', async () => {
    const answer = await owner.patch('/v1/firm', { timeZone: 'Indian/Reunion' });
    expect(answer.body).toMatchObject({
      name: 'Cabinet A',
      timeZone: 'Indian/Reunion',
      version: 2,
    });
    const database = await connectTo(api.ownerUrl);
    const { rows } = await database
      .query(`SELECT actor_id, before, after FROM audit_entries WHERE action = 'firm.change'`)
      .finally(() => database.end());
    expect(rows).toEqual([
      {
        actor_id: api.firms.a.users.owner.id,
        before: expect.objectContaining({ timeZone: 'Europe/Paris' }),
        after: expect.objectContaining({ timeZone: 'Indian/Reunion' }),
      },
    ]);
  });

  it.each(['Europe/Atlantide', 'UTC+2', '', 'Europe/Paris\u0000'])(
    'has no time zone %j',
    async (timeZone) => {
      expect((await owner.patch('/v1/firm', { timeZone })).status).toBe(422);
    },
  );
});
