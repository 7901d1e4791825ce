import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DeadlineRow, DossierRow, FirmEventView } from '@quantieme/contracts';
import type { Answer, ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';

const FILED = { type: 'demande-deposee', dates: { receivedOn: '2026-05-12' } };
const NOBODY = '00000000-0000-7000-8000-000000000000';
const EVER = '2000-01-01T00:00:00Z';

let api: TestApi;
let lawyer: ApiClient;
let first: string;
beforeAll(async () => {
  api = await startApi();
  lawyer = await api.firms.a.as('lawyer');
  const opened = await Promise.all(
    ['Koné', 'Diallo', 'Traoré'].map((familyName) =>
      openDossier(lawyer, { client: { familyName } }),
    ),
  );
  first = opened[0]?.id ?? '';
  for (const { id } of opened) await record(lawyer, id, FILED);
  await lawyer.post(`/v1/dossiers/${first}/tasks`, { label: 'Appeler le greffe' });
});
afterAll(() => api.close());

/** The product's clock stands still in specs: each change comes a second after the last. */
let seconds = 0;
const later = () => {
  seconds += 1;
  api.setNow(String(Temporal.Now.instant().add({ seconds })));
};

type Any = ReturnType<typeof JSON.parse>;

interface Row {
  readonly id: string;
  readonly updatedAt: string;
}

/** Every row of a list, by its links. */
async function walk<R = Row>(path: string, client = lawyer): Promise<R[]> {
  const rows: R[] = [];
  let next: string | undefined = path;
  while (next !== undefined) {
    const { status, body, headers }: Answer<Any> = await client.get(next);
    expect([status, body.code]).toEqual([200, undefined]);
    rows.push(...(body.data as R[]));
    const link: string | undefined = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
    expect(link !== undefined).toBe(body.page.hasMore);
    next = link;
  }
  return rows;
}

async function streamed<R = Row>(path: string): Promise<R[]> {
  const { status, body, headers } = await lawyer.get(path, { accept: 'application/x-ndjson' });
  expect([status, headers.get('content-type')]).toEqual([200, 'application/x-ndjson']);
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as R]));
}

const LISTS = ['dossiers', 'persons', 'events', 'deadlines', 'tasks', 'documents', 'organisations'];

describe.each(LISTS)('a copy of %s', (list) => {
  const since = (moment: string, more = '') =>
    `/v1/${list}?updated_since=${encodeURIComponent(moment)}${more}`;

  it('is read page by page in the order of the changes, each row once', async () => {
    const rows = await walk(since(EVER, '&limit=2'));
    const whole = (await lawyer.get(since(EVER, '&limit=200'))).body.data;
    expect(rows).toEqual(whole);
    const times = rows.map(({ updatedAt }) => Temporal.Instant.from(updatedAt).epochMilliseconds);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('is asked for by name', async () => {
    const rows = (await walk(since(EVER))).slice(0, 1);
    const id = rows[0]?.id ?? NOBODY;
    expect(await walk(`/v1/${list}?ids=${id},${NOBODY}`)).toEqual(rows);
    expect(await walk(`/v1/${list}?ids=${NOBODY}`)).toEqual([]);
    const refused = await lawyer.get(`/v1/${list}?ids=${id},b`);
    expect([refused.status, refused.body.errors[0].code]).toEqual([422, 'list/ids-unreadable']);
  });

  it('is the same as a stream', async () => {
    expect(await streamed(since(EVER))).toEqual(await walk(since(EVER)));
  });

  it('holds nothing that has not changed since', async () => {
    expect(await walk(since('2999-01-01T00:00:00+01:00'))).toEqual([]);
  });

  it.each(['hier', '2026-11-23', '2026-11-23T10:00:00'])(
    'since “%s” is refused',
    async (moment) => {
      const { status, body } = await lawyer.get(since(moment));
      expect([status, body.errors[0].pointer]).toEqual([422, '/updated_since']);
    },
  );

  it('with the cursor of another order is refused', async () => {
    const cursor = Buffer.from('["x"]').toString('base64url');
    const { status, body } = await lawyer.get(since(EVER, `&cursor=${cursor}`));
    expect([status, body.code]).toEqual([422, 'cursor/invalid']);
  });
});

describe('what changed', () => {
  it('is found again after the last row seen, and nothing else', async () => {
    const before = await walk(`/v1/dossiers?updated_since=${EVER}`);
    const last = before.at(-1)?.updatedAt ?? '';
    later();
    await lawyer.patch(`/v1/dossiers/${first}`, { label: 'Renommé' });
    const after = await walk<DossierRow>(`/v1/dossiers?updated_since=${encodeURIComponent(last)}`);
    expect(after.at(-1)).toMatchObject({ id: first, label: 'Renommé' });
  });

  it('while the list is read comes again at its end', async () => {
    const path = `/v1/dossiers?updated_since=${EVER}&limit=1`;
    const page = (await lawyer.get(path)).body;
    later();
    await lawyer.patch(`/v1/dossiers/${page.data[0].id}`, { label: 'Entre deux pages' });
    const rest = await walk<DossierRow>(`${path}&cursor=${page.page.nextCursor}`);
    expect(rest.at(-1)).toMatchObject({ id: page.data[0].id, label: 'Entre deux pages' });
  });

  it('of a person is told', async () => {
    const [person] = (await lawyer.get('/v1/persons')).body.data;
    await lawyer.patch(`/v1/persons/${person.id}`, { phone: '0102030405' });
    const rows = await walk<{ phone: string }>(
      `/v1/persons?updated_since=${encodeURIComponent(person.updatedAt)}`,
    );
    expect(rows.at(-1)).toMatchObject({ id: person.id, phone: '0102030405', version: 2 });
  });

  it('of an event is told of the event corrected and of its correction', async () => {
    const path = `/v1/dossiers/${first}/events`;
    const [event] = (await lawyer.get(path)).body.data as FirmEventView[];
    const last = (await walk<FirmEventView>('/v1/events')).at(-1)?.updatedAt ?? '';
    later();
    const body = { ...FILED, dates: { receivedOn: '2026-05-13' }, reason: 'Erreur de lecture' };
    await lawyer.put(`${path}/${event?.id}`, body, { 'If-Match': `"${event?.version}"` });
    const rows = await walk<FirmEventView>(`/v1/events?updated_since=${encodeURIComponent(last)}`);
    const chain = rows.filter(({ dossierId }) => dossierId === first);
    expect(chain.map(({ status }) => status).toSorted()).toEqual(['corrected', 'recorded']);
  });
});

describe('deadlines', () => {
  it('of a copy are those read one by one, those that have ended included', async () => {
    const rows = await walk<DeadlineRow>(`/v1/deadlines?updated_since=${EVER}`);
    expect(rows.length).toBeGreaterThan(3);
    for (const { updatedAt, dossier, pendingChange, awaitsSecond, ...row } of rows) {
      expect(Temporal.Instant.from(updatedAt)).toBeDefined();
      expect([dossier.reference, awaitsSecond]).toEqual([expect.any(String), false]);
      const { body } = await lawyer.get(`/v1/deadlines/${row.id}`);
      expect({ ...row, pending: pendingChange }).toEqual(body);
    }
  });

  it('bring their derivation where it is asked for, and not otherwise', async () => {
    const [lean] = (await lawyer.get('/v1/deadlines')).body.data;
    const [whole] = (await lawyer.get('/v1/deadlines?include=derivation')).body.data;
    expect([lean.id, lean.steps]).toEqual([whole.id, undefined]);
    expect(whole.steps.length).toBeGreaterThan(0);
  });
});

describe('include', () => {
  it('brings clients, deadlines and events of a page of dossiers in one request', async () => {
    const { body } = await lawyer.get('/v1/dossiers?include=clients,deadlines,events&limit=2');
    for (const row of body.data as DossierRow[]) {
      const { body: page } = await lawyer.get(`/v1/dossiers/${row.id}`);
      expect(row.deadlines).toEqual(page.deadlines);
      expect(row.events?.map(({ id }) => id).toSorted()).toEqual(
        page.events.map(({ id }: FirmEventView) => id).toSorted(),
      );
      expect(row.clientRecords?.map(({ displayName }) => displayName)).toEqual(
        page.clients.map(({ displayName }: { displayName: string }) => displayName),
      );
    }
  });

  it.each(['dossiers', 'deadlines'])('of %s refuses what it does not know', async (list) => {
    const { status, body } = await lawyer.get(`/v1/${list}?include=secrets`);
    expect([status, body.errors[0].pointer]).toEqual([422, '/include']);
  });
});

describe('another firm', () => {
  it('has nothing of this one in its copies', async () => {
    const other = await api.firms.b.as('owner');
    for (const list of LISTS)
      expect(await walk(`/v1/${list}?updated_since=${EVER}`, other)).toEqual([]);
  });
});
