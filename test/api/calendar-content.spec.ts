import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CreatedCalendarFeed } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import {
  aFeed,
  aFiledDossier,
  eventsIn,
  FILED,
  readFeed,
  shownIn,
} from '../support/calendar-feeds.ts';
import { deadlineOf } from '../support/cases.ts';

const NBSP = '\u00a0';

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

describe('the deadlines of a person', () => {
  it('are those she is warned of, and no others', async () => {
    const { users } = api.firms.a;
    const mine = await aDossier();
    const others = await aDossier(users.owner.id);
    const feed = await aFeed(lawyer);
    const before = await shownIn(api, feed);
    expect(before.has(mine.silence.id)).toBe(true);
    expect(before.has(others.silence.id)).toBe(false);
    const firm = await aFeed(owner, { scope: 'firm' });
    expect((await shownIn(api, firm)).has(others.silence.id)).toBe(true);
    await owner.patch(
      `/v1/deadlines/${others.silence.id}`,
      { assigneeId: users.lawyer.id },
      { 'If-Match': `"${others.silence.version}"` },
    );
    expect((await shownIn(api, feed)).get(others.silence.id)?.status).toBe('CONFIRMED');
  });

  it('are cancelled in her calendar when they pass to somebody else, and come back with a higher number', async () => {
    const { users } = api.firms.a;
    const { dossier, silence } = await aDossier();
    const feed = await aFeed(lawyer);
    const first = (await shownIn(api, feed)).get(silence.id);
    const give = async (responsibleId: string) => {
      const { body } = await owner.get(`/v1/dossiers/${dossier.id}`);
      const answer = await owner.patch(
        `/v1/dossiers/${dossier.id}`,
        { responsibleId },
        { 'If-Match': `"${body.version}"` },
      );
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    };
    await give(users.owner.id);
    const left = (await shownIn(api, feed)).get(silence.id);
    await give(users.lawyer.id);
    const back = (await shownIn(api, feed)).get(silence.id);
    expect([first, left, back].map((event) => event?.status)).toEqual([
      'CONFIRMED',
      'CANCELLED',
      'CONFIRMED',
    ]);
    expect(left?.sequence).toBeGreaterThan(first?.sequence ?? Infinity);
    expect(back?.sequence).toBeGreaterThan(left?.sequence ?? Infinity);
    await give(users.owner.id);
    api.setNow('2026-12-30T10:00:00+01:00');
    expect((await shownIn(api, feed)).has(silence.id)).toBe(false);
  });

  it('move with their dates: same event, higher number', async () => {
    const { dossier, recorded } = await aDossier();
    const feed = await aFeed(lawyer);
    const appeal = deadlineOf(recorded, 'ta-recours-implicite-2-mois');
    const before = (await shownIn(api, feed)).get(appeal.id);
    expect(before?.start).toBe(appeal.prudentLastDay);
    const { event } = recorded;
    await lawyer.put(
      `/v1/dossiers/${dossier.id}/events/${event.id}`,
      { ...FILED, on: '2026-06-10', reason: 'Date du récépissé' },
      { 'If-Match': `"${event.version}"` },
    );
    const after = (await shownIn(api, feed)).get(appeal.id);
    expect(after?.start).not.toBe(before?.start);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
  });

  it('that no event calls for any more are cancelled, for a month', async () => {
    const { dossier, recorded, silence } = await aDossier();
    const feed = await aFeed(lawyer);
    const before = (await shownIn(api, feed)).get(silence.id);
    const { event } = recorded;
    const annulled = await lawyer.post(
      `/v1/dossiers/${dossier.id}/events/${event.id}/annulment`,
      { reason: 'Dossier jamais déposé' },
      { 'If-Match': `"${event.version}"` },
    );
    expect(annulled.status).toBeLessThan(300);
    const after = (await shownIn(api, feed)).get(silence.id);
    expect(after).toMatchObject({ status: 'CANCELLED', alarms: 0, start: before?.start });
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
    api.setNow('2027-01-05T10:00:00+01:00');
    expect((await shownIn(api, feed)).has(silence.id)).toBe(false);
  });
});

describe('what a feed says', () => {
  const settings = (body: object) => owner.put('/v1/firm/calendar', body);
  const undecided = { titles: 'neutral', done: 'shown' };
  beforeEach(() => settings(undecided));

  it('is the reference and a word that tells nothing; nobody’s name', async () => {
    const { dossier, recorded } = await aDossier();
    const appeal = deadlineOf(recorded, 'ta-recours-implicite-2-mois');
    const feed = await aFeed(lawyer);
    const { body } = await read(feed);
    expect(body).not.toMatch(/Kon[ée]|Aminata|A\.\s*K\./i);
    expect(body).not.toMatch(/tribunal|pr[ée]fecture|asile|titre/i);
    const event = (await shownIn(api, feed)).get(appeal.id);
    expect(event?.summary).toBe(`${dossier.reference} · Délai de recours`);
    expect(event?.alarms).toBeGreaterThan(2);
  });

  it('is more only where an owner allows it, and less again as soon as she does not', async () => {
    const { dossier, silence } = await aDossier();
    const refused = await lawyer.post('/v1/calendar-feeds', {
      scope: 'person',
      label: 'Bureau',
      titles: 'names',
    });
    expect([refused.status, refused.body.code]).toEqual([403, 'calendar-feed/titles-forbidden']);
    expect((await lawyer.put('/v1/firm/calendar', undecided)).status).toBe(403);
    await settings({ titles: 'names', done: 'shown' });
    const named = await aFeed(lawyer, { titles: 'names' });
    const initials = await aFeed(lawyer, { titles: 'initials' });
    const title = async (feed: CreatedCalendarFeed) =>
      (await shownIn(api, feed)).get(silence.id)?.summary;
    expect(await title(named)).toBe(`${dossier.reference} · Aminata KONÉ · Réponse attendue`);
    expect(await title(initials)).toBe(`${dossier.reference} · A.${NBSP}K. · Réponse attendue`);
    const tag = (await read(named)).headers.get('etag');
    await settings({ titles: 'initials', done: 'shown' });
    expect((await read(named, { 'if-none-match': tag })).status).toBe(200);
    expect(await title(named)).toBe(`${dossier.reference} · A.${NBSP}K. · Réponse attendue`);
    await settings(undecided);
    expect(await title(named)).toBe(`${dossier.reference} · Réponse attendue`);
  });

  it('of acts that are done is the choice of the firm', async () => {
    const { recorded } = await aDossier();
    const appeal = deadlineOf(recorded, 'ta-recours-implicite-2-mois');
    const feed = await aFeed(lawyer);
    await lawyer.post(`/v1/deadlines/${appeal.id}/completion`, {});
    expect((await shownIn(api, feed)).get(appeal.id)).toMatchObject({
      status: 'CONFIRMED',
      alarms: 0,
    });
    expect((await shownIn(api, feed)).get(appeal.id)?.summary).toContain('(fait)');
    await settings({ titles: 'neutral', done: 'removed' });
    expect((await shownIn(api, feed)).get(appeal.id)?.status).toBe('CANCELLED');
    api.setNow('2027-01-02T10:00:00+01:00');
    expect((await shownIn(api, feed)).has(appeal.id)).toBe(false);
    await settings(undecided);
    expect((await shownIn(api, feed)).has(appeal.id)).toBe(true);
  });
});

describe('one deadline', () => {
  it('is copied into a calendar, under the identity it has in feeds', async () => {
    const { dossier, recorded } = await aDossier();
    const appeal = deadlineOf(recorded, 'ta-recours-implicite-2-mois');
    const copy = await lawyer.get<string>(`/v1/deadlines/${appeal.id}/calendar`);
    expect(copy.status).toBe(200);
    expect(copy.headers.get('content-disposition')).toBe('attachment; filename="echeances.ics"');
    const shown = eventsIn(copy.body);
    expect([...shown.values()]).toEqual([(await shownIn(api, await aFeed(lawyer))).get(appeal.id)]);
    expect(shown.get(appeal.id)?.summary).toBe(`${dossier.reference} · Délai de recours`);
    expect(copy.body).not.toContain('REFRESH-INTERVAL');
  });
});
