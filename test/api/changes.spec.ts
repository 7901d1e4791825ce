import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChangeView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier } from '../support/cases.ts';

let api: TestApi;
let lawyer: ApiClient;
let dossierId: string;

beforeAll(async () => {
  api = await startApi();
  lawyer = await api.firms.a.as('lawyer');
  ({ id: dossierId } = await openDossier(lawyer));
  await lawyer.post(`/v1/dossiers/${dossierId}/notes`, { body: 'une note' });
  await lawyer.post(`/v1/dossiers/${dossierId}/events`, {
    type: 'demande-deposee',
    on: '2026-05-12',
    details: { channel: 'anef', complete: true },
  });
});
afterAll(() => api.close());

const changesFor = async (client: ApiClient, query: string) =>
  (await client.get(`/v1/changes?${query}`)).body as {
    data: ChangeView[];
    page: { nextSince: number; hasMore: boolean; head: number };
  };

describe('GET /v1/changes', () => {
  it('tells a copy from the beginning what there is, each with where it is read', async () => {
    const { data, page } = await changesFor(lawyer, 'since=0&limit=1000');
    expect(data.map(({ number }) => number)).toEqual(data.map((_, index) => index + 1));
    expect(page).toEqual({ nextSince: data.length, hasMore: false, head: data.length });
    expect(new Set(data.map(({ kind }) => kind))).toEqual(
      new Set([
        'user',
        'organisation',
        'person',
        'eligibility',
        'dossier',
        'note',
        'event',
        'deadline',
      ]),
    );
    const event = data.find(({ kind }) => kind === 'event');
    expect(event).toEqual({
      number: expect.any(Number),
      kind: 'event',
      id: expect.any(String),
      dossierId,
      action: 'created',
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      href: `/v1/dossiers/${dossierId}/events/${event?.id}`,
    });
    for (const href of new Set(data.map((change) => change.href))) {
      expect([href, (await lawyer.get(href ?? '')).status]).toEqual([href, 200]);
    }
  });

  it('comes page by page, each change once', async () => {
    const whole = await changesFor(lawyer, 'limit=1000');
    const paged: ChangeView[] = [];
    for (let since = 0, more = true; more;) {
      const { data, page } = await changesFor(lawyer, `since=${since}&limit=3`);
      paged.push(...data);
      ({ nextSince: since, hasMore: more } = page);
    }
    expect(paged).toEqual(whole.data);
  });

  it('keeps from a caller what they may not read, and goes on behind it', async () => {
    const billing = await api.firms.a.as('billing');
    const { data, page } = await changesFor(billing, 'limit=1000');
    expect(new Set(data.map(({ kind }) => kind))).toEqual(new Set(['user', 'person', 'dossier']));
    expect(page.nextSince).toBe(page.head);
    expect((await changesFor(billing, 'kinds=event')).data).toEqual([]);
    const dossiers = await changesFor(lawyer, 'kinds=dossier,deadline&limit=1000');
    expect(new Set(dossiers.data.map(({ kind }) => kind))).toEqual(
      new Set(['dossier', 'deadline']),
    );
  });

  it('waits for the next change where it is asked to', async () => {
    const { page } = await changesFor(lawyer, 'limit=1');
    const waiting = changesFor(lawyer, `since=${page.head}&wait=20`);
    await lawyer.post(`/v1/dossiers/${dossierId}/notes`, { body: 'une autre' });
    const started = performance.now();
    expect((await waiting).data).toMatchObject([{ kind: 'note', action: 'created' }]);
    expect(performance.now() - started).toBeLessThan(5_000);
    const nothing = await changesFor(lawyer, `since=${page.head + 1}&wait=1`);
    expect(nothing.data).toEqual([]);
  });

  it('refuses a number that was never reached, and a kind that does not exist', async () => {
    const ahead = await lawyer.get('/v1/changes?since=123456789');
    expect([ahead.status, ahead.body.code]).toEqual([410, 'changes/never-reached']);
    const unknown = await lawyer.get('/v1/changes?kinds=dossiers');
    expect([unknown.status, unknown.body.code]).toEqual([422, 'field/unknown-value']);
    for (const since of ['-1', 'x', '1.5']) {
      expect((await lawyer.get(`/v1/changes?since=${since}`)).status).toBe(422);
    }
  });

  it('of another firm says nothing of this one', async () => {
    const other = await api.firms.b.as('lawyer');
    const { data } = await changesFor(other, 'limit=1000');
    expect(data.map(({ dossierId: id }) => id)).not.toContain(dossierId);
  });
});
