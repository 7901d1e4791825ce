import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { LinkedDossier, openClientLink, PAGE, send } from '../support/client-links.ts';
import { tokenOf as token } from '../support/questionnaires.ts';
import type { CreatedClientLink } from '@quantieme/contracts';

let api: TestApi;
let dossier: LinkedDossier;
const tokenOf = (link: CreatedClientLink) => token(link as never);

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-22T10:00:00+01:00');
});
afterAll(() => api.close());
beforeEach(async () => {
  dossier = await LinkedDossier.of(api);
});

describe('the link of a client', () => {
  it('is told once, behind #, for thirty days; only a hash is kept of it', async () => {
    const link = await dossier.link();
    expect(link.link).toMatch(/^http:\/\/localhost:3100\/envoyer#[\w-]{43}$/);
    expect(link).toMatchObject({ state: 'ready', language: 'fr', files: 0, unseen: 0, noted: 0 });
    const life = Temporal.Instant.from(link.createdAt).until(Temporal.Instant.from(link.expiresAt));
    expect(life.total('hours')).toBe(30 * 24);
    expect((await dossier.links())[0]).not.toHaveProperty('link');
    const kept = await dossier.inDatabase(
      `SELECT to_jsonb(l)::text AS text FROM client_links l WHERE id = $1
       UNION ALL SELECT to_jsonb(a)::text FROM audit_entries a WHERE a.subject_id = $1`,
      [link.id],
    );
    expect(kept).toHaveLength(2);
    expect(kept.join()).not.toContain(tokenOf(link));
  });

  it('asks for what the list of the dossier lacks and a client can send, or for what is chosen', async () => {
    const { body } = await dossier.lawyer.get(dossier.path);
    const [person] = body.persons;
    const keys = person.items.map(({ id }: { id: string }) => id);
    expect(body.attempts).toBe(true);
    expect(keys).toEqual(expect.arrayContaining(['passeport', 'domicile', 'captures-rdv']));
    expect(keys).not.toContain('tableau-tentatives');
    expect((await dossier.link()).asked).toBe(keys.length);
    const { page } = await dossier.client({ asked: ['domicile'] });
    expect(page.asked.map(({ key, state }) => [key, state])).toEqual([['domicile', 'wanted']]);
  });

  it.each([
    ['for nothing', { documents: false, attempts: false }, '/documents', 'client-link/for-nothing'],
    ['for what is not missing', { asked: ['bordereau'] }, '/asked', 'client-link/not-asked'],
    ['for too long', { days: 91 }, '/days', 'field/not-a-number'],
  ])('is not made %s', async (_what, wanted, pointer, code) => {
    const answer = await dossier.ask(wanted);
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([422, pointer]);
    expect(answer.body.errors[0].code).toBe(code);
  });

  it('comes with the number known of the person, for a message of one’s own telephone', async () => {
    expect((await dossier.ask()).body.phone).toBeNull();
    const { body } = await dossier.lawyer.get(dossier.path);
    const person = `/v1/persons/${body.persons[0].id}`;
    const known = await dossier.lawyer.patch(person, { phone: '06 12 34 56 78' });
    expect(known.status).toBe(200);
    const link = await dossier.link();
    expect(link.phone).toBe('06 12 34 56 78');
    expect(link.message.endsWith(link.link)).toBe(true);
  });

  it('is given to people of the dossier alone', async () => {
    const stranger = await dossier.lawyer.post('/v1/persons', { familyName: 'Autre' });
    const body = { personId: stranger.body.id, language: 'fr', documents: true, attempts: false };
    const answer = await dossier.lawyer.post(dossier.path, body);
    expect([answer.status, answer.body.code]).toEqual([404, 'person/unknown']);
  });

  it('notes no attempts in a dossier that records none', async () => {
    const other = await LinkedDossier.of(api, 'naturalisation');
    const answer = await other.ask();
    expect([answer.status, answer.body.code]).toEqual([422, 'client-link/no-attempts']);
    expect((await other.ask({ attempts: false })).status).toBe(201);
  });

  it('shows the firm’s name before it is opened; opens in one browser, which finds it again', async () => {
    const { client, link } = await dossier.client();
    const follow = { token: tokenOf(link) };
    const offer = await client.post(`${PAGE}/offer`, follow);
    expect(offer.body).toMatchObject({ firm: 'Cabinet A', opened: true });
    const elsewhere = [
      await openClientLink(api.stranger(), tokenOf(link), 'the-attempt-of-somebody-else'),
      await api.stranger().post(`${PAGE}/offer`, follow),
    ];
    expect(elsewhere.map(({ status, body }) => [status, (body as { code?: string }).code])).toEqual(
      Array(2).fill([410, 'client-link/opened-elsewhere']),
    );
    expect((await openClientLink(api.stranger(), tokenOf(link))).status).toBe(200);
    expect((await dossier.links())[0]).toMatchObject({ state: 'opened' });
  });

  it('is of no use as a questionnaire, nor a questionnaire as one', async () => {
    const link = await dossier.link();
    const body = { token: tokenOf(link), attempt: 'an-attempt-of-this-browser' };
    const answer = await api.stranger().post('/v1/questionnaire/session', body);
    expect([answer.status, answer.body.code]).toEqual([404, 'questionnaire/unknown']);
  });

  it.each([
    ['a minute before its end', '1 minute', 200],
    ['at its end', '0 seconds', 410],
    ['a minute after its end', '-1 minute', 410],
  ])('%s: %s → %i', async (_when, left, status) => {
    const { client, link } = await dossier.client();
    await dossier.inDatabase(
      `UPDATE client_links SET expires_at = clock_timestamp() + $2::interval WHERE id = $1
       RETURNING ''::text AS text`,
      [link.id, left],
    );
    const answers = [await client.get(PAGE), await send(client)];
    expect(answers.map((answer) => answer.status)).toEqual([status, status]);
    if (status === 410) expect(answers[1]?.body.code).toBe('client-link/expired');
  });

  it('is withdrawn, or replaced by another that asks what is still missing', async () => {
    const { client, link } = await dossier.client({ days: 7 });
    const path = `${dossier.path}/${link.id}`;
    const { status, body: next } = await dossier.lawyer.post(`${path}/replacement`);
    expect([status, next.state, next.asked]).toEqual([201, 'ready', link.asked]);
    expect((await client.get(PAGE)).body.code).toBe('client-link/revoked');
    const life = Temporal.Instant.from(next.createdAt).until(Temporal.Instant.from(next.expiresAt));
    expect(life.total('hours')).toBe(7 * 24);
    expect((await dossier.lawyer.delete(`${dossier.path}/${next.id}`)).status).toBe(204);
    expect((await dossier.lawyer.delete(`${dossier.path}/${next.id}`)).status).toBe(404);
    expect((await dossier.links()).map(({ state }) => state)).toEqual(['revoked', 'revoked']);
  });

  it('is made by whoever may write documents, and by nobody else', async () => {
    const answers = [];
    for (const role of ['paralegal', 'assistant', 'billing', 'read-only'] as const) {
      const somebody: ApiClient = await api.firms.a.as(role);
      answers.push((await somebody.get(dossier.path)).status);
    }
    expect(answers).toEqual([200, 200, 403, 403]);
  });

  it('slows down whoever tries many', async () => {
    const stranger = api.stranger();
    const codes = [];
    for (let n = 0; n < 52; n += 1)
      codes.push((await stranger.post(`${PAGE}/offer`, { token: `guess-${n}` })).status);
    expect(codes.slice(0, 50)).toEqual(Array(50).fill(404));
    expect(codes).toContain(429);
  });
});
