import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CreatedCalendarFeed } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import {
  aFeed,
  aFiledDossier,
  pathOf,
  readFeed,
  shownIn,
  tokenOf,
} from '../support/calendar-feeds.ts';
import { connectTo } from '../support/database.ts';

let api: TestApi;
let lawyer: ApiClient;
let owner: ApiClient;

beforeAll(async () => {
  api = await startApi();
  lawyer = await api.firms.a.as('lawyer');
  owner = await api.firms.a.as('owner');
});
afterAll(() => api.close());
beforeEach(() => api.setNow('2026-11-22T10:00:00+01:00'));

const read = (feed: CreatedCalendarFeed, headers = {}) => readFeed(api, feed, headers);
const aDossier = (responsibleId = api.firms.a.users.lawyer.id) =>
  aFiledDossier(lawyer, responsibleId);

describe('a feed', () => {
  it('tells its address once, and keeps a hash of it', async () => {
    const feed = await aFeed(lawyer);
    expect(feed.url).toMatch(/^http:\/\/localhost:3100\/calendars\/[\w-]{43}\.ics$/);
    const { body } = await lawyer.get('/v1/calendar-feeds');
    const [listed] = body.data;
    expect(listed).toMatchObject({ id: feed.id, label: 'Téléphone', own: true, lastUsedAt: null });
    expect(listed).not.toHaveProperty('url');
    const token = tokenOf(feed);
    const rows = await api.database.firm(api.firms.a.scope, (tx) =>
      tx.query<{ text: string }>(
        'SELECT to_jsonb(c)::text AS text FROM calendar_feeds c WHERE id = $1',
        [feed.id],
      ),
    );
    expect(rows[0]?.text).toContain('token_hash');
    expect(rows[0]?.text).not.toContain(token);
  });

  it('is read by whoever knows its address, and says when it last was', async () => {
    const feed = await aFeed(lawyer);
    const answer = await read(feed, { 'user-agent': 'Calendrier/1.0' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    expect(answer.headers.get('set-cookie')).toBeNull();
    const { body } = await lawyer.get('/v1/calendar-feeds');
    const listed = body.data.find(({ id }: { id: string }) => id === feed.id);
    expect(listed.lastUsedBy).toBe('Calendrier/1.0');
    expect(listed.lastUsedAt).toMatch(/^20\d\d-/);
  });

  it('is not built again for whoever holds it, by tag or by date', async () => {
    const { silence } = await aDossier();
    const feed = await aFeed(lawyer);
    const first = await read(feed);
    const tag = first.headers.get('etag') ?? '';
    const date = first.headers.get('last-modified') ?? '';
    expect(tag).toMatch(/^"[\w-]{43}"$/);
    expect(date).toMatch(/^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/);
    for (const held of [
      { 'if-none-match': tag },
      { 'if-none-match': `"other", W/${tag}` },
      { 'if-modified-since': date },
    ]) {
      const again = await read(feed, held);
      expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, undefined, tag]);
    }
    expect((await read(feed, { 'if-none-match': '"other"' })).status).toBe(200);
    await lawyer.post(`/v1/deadlines/${silence.id}/completion`, {});
    const changed = await read(feed, { 'if-none-match': tag, 'if-modified-since': date });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(tag);
    expect(changed.headers.get('last-modified')).not.toBe(date);
    expect((await read(feed, { 'if-modified-since': date })).status).toBe(200);
  });

  it('answers HEAD as it would GET, without the calendar', async () => {
    const feed = await aFeed(lawyer);
    const { headers } = await read(feed);
    const head = await api.stranger().send('HEAD', pathOf(feed));
    expect([head.status, head.body]).toEqual([200, undefined]);
    expect(head.headers.get('etag')).toBe(headers.get('etag'));
  });

  it('another day is another version', async () => {
    const feed = await aFeed(lawyer);
    const before = await read(feed);
    api.setNow('2026-11-23T00:10:00+01:00');
    const after = await read(feed, { 'if-none-match': before.headers.get('etag') });
    expect(after.status).toBe(200);
  });

  it('is slowed when it is read without end', async () => {
    const feed = await aFeed(lawyer);
    const statuses = new Set<number>();
    for (let reading = 0; reading < 130; reading += 1) statuses.add((await read(feed)).status);
    expect([...statuses]).toEqual([200, 429]);
    const refused = await read(feed);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await read(await aFeed(lawyer))).status).toBe(200);
  });

  it('is in no log: neither its address nor what it holds', async () => {
    const { dossier } = await aDossier();
    const feed = await aFeed(lawyer);
    await read(feed);
    await read({ ...feed, url: `${feed.url}x` });
    const token = tokenOf(feed);
    const lines = api.logs.filter((line) => line.includes('/calendars/'));
    expect(lines.length).toBeGreaterThan(0);
    expect(api.logs.filter((line) => line.includes(token))).toEqual([]);
    expect(api.logs.filter((line) => line.includes(dossier.reference))).toEqual([]);
  });
});

describe('nothing stands at the address of a feed', () => {
  const gone = { status: 404, body: expect.objectContaining({ code: 'calendar-feed/unknown' }) };

  it.each([
    ['that never was', 'A'.repeat(43)],
    ['that is too short', 'abc'],
    ['with a broken name', `${'A'.repeat(42)}!`],
  ])('%s', async (_what, token) => {
    const answer = await api.stranger().get(`/calendars/${token}.ics`);
    expect(answer).toMatchObject(gone);
    expect(JSON.stringify(answer.body)).not.toContain(token);
  });

  it('that was revoked', async () => {
    const feed = await aFeed(lawyer);
    const tag = (await read(feed)).headers.get('etag');
    expect((await lawyer.delete(`/v1/calendar-feeds/${feed.id}`)).status).toBe(204);
    expect(await read(feed)).toMatchObject(gone);
    expect(await read(feed, { 'if-none-match': tag })).toMatchObject(gone);
    expect((await lawyer.delete(`/v1/calendar-feeds/${feed.id}`)).status).toBe(404);
    const { body } = await lawyer.get('/v1/calendar-feeds');
    expect(body.data.map(({ id }: { id: string }) => id)).not.toContain(feed.id);
  });

  it('whose person lost the account, not even when it is opened again', async () => {
    const assistant = await api.firms.a.as('assistant');
    const { id } = api.firms.a.users.assistant;
    const feed = await aFeed(assistant);
    expect((await read(feed)).status).toBe(200);
    await owner.patch(`/v1/users/${id}`, { status: 'disabled' });
    expect(await read(feed)).toMatchObject(gone);
    await owner.patch(`/v1/users/${id}`, { status: 'active' });
    expect(await read(feed)).toMatchObject(gone);
  });

  it('whose person may no longer read deadlines', async () => {
    const reader = await api.firms.a.as('read-only');
    const feed = await aFeed(reader);
    await owner.patch(`/v1/users/${api.firms.a.users['read-only'].id}`, { role: 'billing' });
    expect(await read(feed)).toMatchObject(gone);
  });

  it('that nobody has read for half a year', async () => {
    const feed = await aFeed(lawyer);
    const long = `UPDATE calendar_feeds SET created_at = created_at - interval '181 days' WHERE id = $1`;
    const database = await connectTo(api.ownerUrl);
    await database.query(long, [feed.id]).finally(() => database.end());
    expect(await read(feed)).toMatchObject(gone);
    const { body } = await lawyer.get('/v1/calendar-feeds');
    const listed = body.data.find(({ id }: { id: string }) => id === feed.id);
    expect(listed.forgotten).toBe(true);
  });
});

describe('whose feeds they are', () => {
  it('is hers; an owner sees and revokes them all, and alone makes one of the firm', async () => {
    const paralegal = await api.firms.a.as('paralegal');
    const feed = await aFeed(paralegal);
    const ids = async (client: ApiClient) =>
      (await client.get('/v1/calendar-feeds')).body.data.map(({ id }: { id: string }) => id);
    expect(await ids(lawyer)).not.toContain(feed.id);
    expect((await lawyer.delete(`/v1/calendar-feeds/${feed.id}`)).status).toBe(404);
    expect(await ids(owner)).toContain(feed.id);
    const body = { scope: 'firm', label: 'Cabinet', titles: 'neutral' };
    const refused = await lawyer.post('/v1/calendar-feeds', body);
    expect([refused.status, refused.body.code]).toEqual([403, 'calendar-feed/firm-forbidden']);
    expect((await owner.delete(`/v1/calendar-feeds/${feed.id}`)).status).toBe(204);
    expect((await read(feed)).status).toBe(404);
  });

  it('is in the audit, without what opens them', async () => {
    const feed = await aFeed(lawyer, { label: 'Tablette' });
    await lawyer.delete(`/v1/calendar-feeds/${feed.id}`);
    const { body } = await owner.get('/v1/audit?limit=10');
    const entries = body.data.filter(
      ({ subjectId }: { subjectId: string }) => subjectId === feed.id,
    );
    expect(entries.map(({ action }: { action: string }) => action)).toEqual([
      'calendar-feed.revoke',
      'calendar-feed.create',
    ]);
    expect(JSON.stringify(entries)).not.toContain(tokenOf(feed));
  });

  it('are twenty at most', async () => {
    const assistant = await api.signIn(api.firms.b.users.assistant.email);
    for (let made = 0; made < 20; made += 1) await aFeed(assistant);
    const body = { scope: 'person', label: 'De trop', titles: 'neutral' };
    const refused = await assistant.post('/v1/calendar-feeds', body);
    expect([refused.status, refused.body.code]).toEqual([409, 'calendar-feed/too-many']);
  });

  it('holds nothing of another firm', async () => {
    const { silence } = await aDossier();
    const theirs = await aFeed(await api.firms.b.as('owner'), { scope: 'firm' });
    expect((await shownIn(api, theirs)).size).toBe(0);
    const ours = await aFeed(owner, { scope: 'firm' });
    expect((await shownIn(api, ours)).has(silence.id)).toBe(true);
  });
});
