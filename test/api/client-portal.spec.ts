import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ClientPageView, CreatedClientLink } from '@quantieme/contracts';
import type { Answer, ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { record } from '../support/cases.ts';
import { LinkedDossier, openClientLink, PAGE } from '../support/client-links.ts';
import { tokenOf as token } from '../support/questionnaires.ts';

let api: TestApi;
let dossier: LinkedDossier;
const tokenOf = (link: CreatedClientLink) => token(link as never);
const outcome = ({ status, body }: Answer<object>) => [
  status,
  'code' in body ? body.code : undefined,
];

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-22T10:00:00+01:00');
});
afterAll(() => api.close());
beforeEach(async () => {
  dossier = await LinkedDossier.of(api);
});

const ALL = { questions: true, steps: true, dates: true } as const;
const page = async (client: ApiClient, language = 'fr'): Promise<ClientPageView> =>
  (await client.get(`${PAGE}?language=${language}`)).body;

/** The session of a link as if so much time had passed since it was used, or was to end. */
const later = (id: string, what: 'session_seen_at' | 'session_ends_at', by: string) =>
  dossier.inDatabase(
    `UPDATE client_links SET ${what} = clock_timestamp() + $2::interval WHERE id = $1
     RETURNING ''::text AS text`,
    [id, by],
  );

async function knownAddress(email: string): Promise<void> {
  await dossier.lawyer.patch(`/v1/persons/${dossier.clientId}`, { email, language: 'pt-BR' });
}

/** What the mail of a link will open, as whoever writes it computes it. */
async function mailedToken(): Promise<string> {
  const [subject = ''] = await dossier.inDatabase(
    `SELECT subject_id::text AS text FROM mail_outbox o WHERE kind = 'client-link'
        AND EXISTS (SELECT 1 FROM client_links l WHERE l.renewal_id = o.subject_id AND l.dossier_id = $1)`,
    [dossier.id],
  );
  return createHmac('sha256', api.secretKey).update(`client-link:${subject}`).digest('base64url');
}

describe('what a link has opened', () => {
  it.each<[string, 'session_seen_at' | 'session_ends_at', string, number]>([
    ['used 29 minutes ago', 'session_seen_at', '-29 minutes', 200],
    ['not used for half an hour', 'session_seen_at', '-30 minutes', 401],
    ['a minute before its end', 'session_ends_at', '1 minute', 200],
    ['at its end', 'session_ends_at', '0 minutes', 401],
  ])('%s: %s %s → %i', async (_when, what, by, status) => {
    const { client, link } = await dossier.client();
    await later(link.id, what, by);
    const answer = await client.get(PAGE);
    expect(answer.status).toBe(status);
    if (status === 401) expect(answer.body.code).toBe('client-link/session-over');
  });

  it('goes on while it is used, and no longer than four hours', async () => {
    const { client, link } = await dossier.client();
    await later(link.id, 'session_seen_at', '-20 minutes');
    await client.get(PAGE);
    await later(link.id, 'session_ends_at', '4 hours');
    const [left] = await dossier.inDatabase(
      `SELECT (clock_timestamp() - session_seen_at < '1 minute'
               AND opened_at + interval '4 hours' <= session_ends_at)::text AS text
         FROM client_links WHERE id = $1`,
      [link.id],
    );
    expect(left).toBe('true');
  });

  it('is closed by the client: nothing is shown any more, to the same browser either', async () => {
    const { client, link } = await dossier.client();
    const cookies = new Map(client.cookies);
    expect((await client.delete(`${PAGE}/session`)).status).toBe(204);
    expect(outcome(await client.get(PAGE))).toEqual([401, 'client-link/closed']);
    for (const [name, value] of cookies) client.cookies.set(name, value);
    expect(outcome(await client.get(PAGE))).toEqual([401, 'client-link/session-over']);
    expect(
      outcome(await openClientLink(client, tokenOf(link), 'another-attempt-of-this-one')),
    ).toEqual([410, 'client-link/opened-elsewhere']);
  });

  it('is kept by no cache, and its cookie by this path alone, out of reach of pages', async () => {
    const link = await dossier.link();
    const stranger = api.stranger();
    const opened = await openClientLink(stranger, tokenOf(link));
    expect(opened.headers.get('set-cookie')).toMatch(
      /^quantieme-client-\d+=[\w-]{43}; .*Path=\/v1\/client-link; HttpOnly; SameSite=Strict$/,
    );
    for (const answer of [opened, await stranger.get(PAGE), await stranger.get('/envoyer')]) {
      expect(answer.headers.get('cache-control')).toContain('no-store');
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('is not opened by whoever only looks', async () => {
    const link = await dossier.link();
    const scanner = api.stranger();
    await scanner.get('/envoyer');
    for (let n = 0; n < 3; n += 1)
      expect((await scanner.post(`${PAGE}/offer`, { token: tokenOf(link) })).status).toBe(200);
    expect((await dossier.links())[0]).toMatchObject({ state: 'ready', openedAt: null });
  });
});

describe('another link to the same', () => {
  it('goes to the address that the firm knows; the former one opens nothing, and says so', async () => {
    await knownAddress('amina@exemple.test');
    const { client, link } = await dossier.client();
    const asked = await api.stranger().post(`${PAGE}/renewal`, { token: tokenOf(link) });
    expect([asked.status, asked.body]).toEqual([204, undefined]);
    expect((await client.get(PAGE)).status).toBe(200);
    const fresh = await mailedToken();
    const offer = (one: string) => api.stranger().post(`${PAGE}/offer`, { token: one });
    expect(outcome(await offer(tokenOf(link)))).toEqual([410, 'client-link/opened-elsewhere']);
    expect((await offer(fresh)).status).toBe(200);
    const elsewhere = api.stranger();
    expect((await openClientLink(elsewhere, fresh, 'an-attempt-of-another-browser')).status).toBe(
      200,
    );
    expect(outcome(await client.get(PAGE))).toEqual([401, 'client-link/closed']);
    expect(outcome(await offer(fresh))).toEqual([410, 'client-link/opened-elsewhere']);
    expect((await dossier.links())[0]).toMatchObject({ state: 'opened', askedAgainAt: null });
  });

  it('is asked for by a session that is over, and once in five minutes', async () => {
    await knownAddress('amina@exemple.test');
    const { client, link } = await dossier.client();
    await later(link.id, 'session_seen_at', '-31 minutes');
    for (let n = 0; n < 3; n += 1)
      expect((await client.post(`${PAGE}/renewal`, {})).status).toBe(204);
    const mails = await dossier.inDatabase(
      `SELECT recipient_email || ' ' || locale AS text FROM mail_outbox WHERE subject_id =
         (SELECT renewal_id FROM client_links WHERE id = $1)`,
      [link.id],
    );
    expect(mails).toEqual(['amina@exemple.test fr']);
  });

  it.each([
    ['without an address', (link: CreatedClientLink) => tokenOf(link)],
    ['a link that is none', () => 'x'.repeat(43)],
  ])('%s, is answered in the same way; the firm is told what it can do', async (_who, follow) => {
    const { link } = await dossier.client();
    const answer = await api.stranger().post(`${PAGE}/renewal`, { token: follow(link) });
    expect([answer.status, answer.body]).toEqual([204, undefined]);
    const [row] = await dossier.links();
    expect(row?.askedAgainAt === null).toBe(follow(link) !== tokenOf(link));
  });

  it('is mailed when the firm makes it, if an address is known', async () => {
    const refused = await dossier.ask({ mail: true } as never);
    expect(refused.body.errors[0]).toMatchObject({
      pointer: '/mail',
      code: 'client-link/no-address',
    });
    await knownAddress('amina@exemple.test');
    const { persons } = (await dossier.lawyer.get(dossier.path)).body;
    expect(persons[0]).toMatchObject({ language: 'pt', mailable: true });
    const made = await dossier.link({ mail: true, language: 'pt' } as never);
    expect(made.message).toContain(made.link);
    expect(made.message).toContain('o seu link pessoal');
    expect(tokenOf(made)).toBe(await mailedToken());
  });
});

describe('what a client is asked and shown through one link', () => {
  it('is questions too, answered there as through a questionnaire', async () => {
    const { client } = await dossier.client(ALL as never);
    expect((await page(client)).questions).toEqual({ answered: 0, done: false });
    const questions = `${PAGE}/questions`;
    const { body: first } = await client.get(`${questions}?language=ru`);
    expect(first.question.question).toMatch(/\p{Script=Cyrillic}/u);
    const fact = 'union.type';
    await client.post(`${questions}/answers`, { fact, value: 'none' });
    await client.post(`${questions}/skips`, { fact: 'stay.in_france' });
    expect((await page(client)).questions).toEqual({ answered: 2, done: false });
    const { body: facts } = await dossier.lawyer.get(`/v1/persons/${dossier.clientId}/facts`);
    expect(facts.data).toContainEqual(
      expect.objectContaining({ fact, value: 'none', source: 'client-stated' }),
    );
    expect((await dossier.links())[0]).toMatchObject({ answers: 1, finishedAt: null });
    await client.post(`${questions}/completion`, {});
    expect((await page(client)).questions).toEqual({ answered: 2, done: true });
    expect((await dossier.links())[0]?.finishedAt).not.toBeNull();
  });

  it('asks no question where the firm asks none', async () => {
    const { client } = await dossier.client();
    expect((await page(client)).questions).toBeNull();
    expect((await client.get(`${PAGE}/questions`)).status).toBe(401);
  });

  it('shows where the dossier stands, in the client’s words and language', async () => {
    const { client } = await dossier.client(ALL as never);
    const [line] = (await page(client, 'es')).lines ?? [];
    expect(line).toMatchObject({ label: 'Búsqueda de una cita', now: 'Intentos en curso' });
    expect(line?.means).toContain('Cada intento');
    expect(line?.ahead.length).toBeGreaterThan(0);
  });

  it('shows the days that are the client’s own, and no limit of the firm’s', async () => {
    await record(dossier.lawyer, dossier.id, {
      type: 'convocation-recue',
      dates: { appointmentOn: '2026-12-08' },
    });
    const { client } = await dossier.client({ ...ALL, wantedOn: '2026-12-04' } as never);
    const shown = await page(client);
    expect(shown.dates?.map(({ kind, on }) => [kind, on])).toEqual([
      ['wanted', '2026-12-04'],
      ['prefecture', '2026-12-08'],
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/deadline|prudent|alert|note/i);
  });

  it('hides what the firm does not show, but for the day that it gave the client', async () => {
    const { client } = await dossier.client({ wantedOn: '2026-12-04' } as never);
    expect(await page(client)).toMatchObject({
      lines: null,
      dates: [{ kind: 'wanted', on: '2026-12-04' }],
    });
    const { client: other } = await dossier.client();
    expect(await page(other)).toMatchObject({ lines: null, dates: null });
  });

  it.each(['fr', 'en', 'es', 'ar', 'pt', 'ru'])('speaks %s', async (language) => {
    const { client } = await dossier.client({ ...ALL, language } as never);
    const { body: words } = await client.get(`${PAGE}/words?language=${language}`);
    expect(words).toMatchObject({ language, direction: language === 'ar' ? 'rtl' : 'ltr' });
    const { asked } = await page(client, language);
    expect(asked.every(({ french }) => (french === null) === (language === 'fr'))).toBe(true);
  });
});
