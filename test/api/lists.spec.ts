import { read, utils } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeApi } from '@quantieme/api';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier } from '../support/cases.ts';

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FORMULA = '=HYPERLINK("http://exemple.test")';

interface Operation {
  readonly parameters?: readonly { name: string; in: string; required?: boolean }[];
  readonly responses: Record<string, { content?: Record<string, { schema?: { $ref?: string } }> }>;
}

const { paths, components } = await describeApi();
const schemaOf = ({ responses }: Operation) => {
  const ref = responses['200']?.content?.['application/json']?.schema?.$ref ?? '';
  const schema = components?.schemas?.[ref.split('/').at(-1) ?? ''];
  return (schema ?? {}) as { properties?: Record<string, unknown> };
};
const reads = Object.entries(paths).flatMap(([path, { get }]) =>
  get === undefined ? [] : [{ path, get: get as unknown as Operation }],
);
const lists = reads.filter(({ get }) => 'x-list' in get);
/** Those that can be read without an id or another question. */
const whole = lists.filter(
  ({ path, get }) => !path.includes('{') && !get.parameters?.some(({ required }) => required),
);

let api: TestApi;
let owner: ApiClient;
beforeAll(async () => {
  api = await startApi();
  owner = await api.firms.a.as('owner');
  const client = { familyName: FORMULA, givenNames: 'Awa', phone: '-33102030405' };
  const { id } = await openDossier(owner, { client, label: ' +SOMME(A1)' });
  for (const familyName of ['Koné', 'Diallo', 'Traoré'])
    await openDossier(owner, { client: { familyName } });
  await owner.post(`/v1/dossiers/${id}/events`, {
    type: 'demande-deposee',
    dates: { receivedOn: '2026-05-12' },
  });
});
afterAll(() => api.close());

describe('every list', () => {
  it('that says whether there is more is one of them', () => {
    const unmarked = reads.filter(
      ({ get }) => !('x-list' in get) && 'page' in (schemaOf(get).properties ?? {}),
    );
    // The product, a dossier or a person bounds these; the feed of changes goes on by numbers.
    const bounded =
      /^\/v1\/(authorities|event-types|facts|procedures|rules|titles|persons\/|dossiers\/|documents\/)/;
    expect(
      unmarked
        .map(({ path }) => path)
        .filter((path) => !bounded.test(path))
        .toSorted(),
    ).toEqual([
      '/v1/api-clients',
      '/v1/calendar-feeds',
      '/v1/changes',
      '/v1/deadlines/calendar/dossiers',
      '/v1/exports',
      '/v1/law-changes',
      '/v1/mailbox',
      '/v1/received-mails',
      '/v1/webhooks',
    ]);
    expect(whole.length).toBeGreaterThan(12);
  });

  it('is paged but those that come whole: movements of funds, rates, saved views, teams, figures', () => {
    const unpaged = whole.filter(
      ({ get }) => !get.parameters?.some(({ name }) => name === 'limit'),
    );
    expect(unpaged.map(({ path }) => path).toSorted()).toEqual([
      ...['/v1/fund-movements', '/v1/rates', '/v1/saved-views'],
      ...['alerts', 'grounds', 'load', 'margins', 'outcomes', 'times'].map(
        (picture) => `/v1/statistics/${picture}`,
      ),
      '/v1/teams',
    ]);
  });

  const paged = whole.filter(({ get }) => get.parameters?.some(({ name }) => name === 'limit'));

  it.each(paged.map(({ path }) => path))('%s is walked by its links to its end', async (path) => {
    const rows: unknown[] = [];
    let next: string | undefined = `${path}?limit=1`;
    for (let pages = 0; next !== undefined && pages < 5; pages += 1) {
      const answer: Awaited<ReturnType<ApiClient['get']>> = await owner.get(next);
      const { status, body, headers } = answer as { status: number; body: Any; headers: Headers };
      expect([path, status, body.data.length <= 1]).toEqual([path, 200, true]);
      rows.push(...body.data.map((row: unknown) => JSON.stringify(row)));
      next = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
      expect(next !== undefined).toBe(body.page.nextCursor !== null);
    }
    expect(new Set(rows).size).toBe(rows.length);
  });

  it.each(whole.map(({ path }) => path))('%s goes out in every format', async (path) => {
    for (const [accept, format] of [
      ['application/x-ndjson', 'ndjson'],
      ['text/csv', 'csv'],
      [SHEET, 'xlsx'],
    ] as const) {
      const { status, headers } = await owner.get(path, { accept });
      expect([path, status, headers.get('content-type')?.split(';')[0]]).toEqual([
        path,
        200,
        accept,
      ]);
      const named = await owner.get(`${path}?format=${format}`);
      expect(named.headers.get('content-disposition')).toContain(`.${format}"`);
    }
  });

  it('asks for its own permission, whatever the format', async () => {
    const billing = await api.firms.a.as('billing');
    for (const format of ['json', 'csv'])
      expect((await billing.get(`/v1/audit?format=${format}`)).status).toBe(403);
  });
});

type Any = ReturnType<typeof JSON.parse>;

describe('a CSV', () => {
  const csv = async (path: string, headers = {}) =>
    String((await owner.get(path, { accept: 'text/csv', ...headers })).body);

  it('has words for columns, in the language of the reader', async () => {
    expect((await csv('/v1/persons')).split('\r\n')[0]).toContain('Nom de famille');
    const english = await csv('/v1/persons', { 'accept-language': 'en' });
    expect(english.split('\r\n')[0]).toContain('Family name');
  });

  it('runs no formula, and keeps numbers', async () => {
    const persons = await csv('/v1/persons?q=Awa&fields=familyName,dossierCount,phone');
    expect(persons.split('\r\n')[1]).toBe(`"'=HYPERLINK(""http://exemple.test"")",1,-33102030405`);
    const dossiers = await csv('/v1/dossiers?fields=label&sort=reference');
    expect(dossiers.split('\r\n')[1]).toMatch(/^' ?\+SOMME\(A1\)$/);
  });

  it('keeps the filters of the list, and is not cut by its pages', async () => {
    const lines = async (query: string) =>
      (await csv(`/v1/dossiers${query}`)).trimEnd().split('\r\n').length - 1;
    expect([await lines(''), await lines('?limit=1'), await lines('?status=closed')]).toEqual([
      4, 4, 0,
    ]);
  });

  it('opens in a French Excel where that is asked', async () => {
    const response = await fetch(`${api.url}/v1/persons?format=csv&dialect=excel-fr`, {
      headers: { cookie: [...owner.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes).split('\r\n')[0]).toContain(';');
  });
});

describe('a workbook', () => {
  const sheetOf = async (path: string) => {
    const response = await fetch(`${api.url}${path}`, {
      headers: { cookie: [...owner.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const book = read(bytes, { cellFormula: true, cellNF: true });
    return book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  };

  it('holds text, never a formula', async () => {
    const sheet = await sheetOf('/v1/persons?format=xlsx&fields=familyName,dossierCount');
    const rows = utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1 });
    expect(rows[0]).toEqual(['Nom de famille', 'Dossiers']);
    expect(rows).toContainEqual([FORMULA, 1]);
    expect(Object.values(sheet).some((cell: Any) => cell?.f !== undefined)).toBe(false);
  });

  it('holds days as days, which sort', async () => {
    const path = '/v1/dossiers?fields=openedOn&limit=1';
    const { openedOn } = (await owner.get(path)).body.data[0];
    const since = Temporal.PlainDate.from('1899-12-30').until(openedOn).days;
    const sheet = await sheetOf('/v1/dossiers?format=xlsx&fields=openedOn');
    expect(sheet['A2']).toMatchObject({ t: 'n', v: since, z: 'm/d/yy' });
  });
});

describe('fields', () => {
  it('leaves out what is not named, in a page and in a stream', async () => {
    const query = '/v1/dossiers?fields=id,procedure.id,clients.displayName&limit=1';
    const { body } = await owner.get(query);
    expect(body.data).toEqual([
      {
        id: expect.any(String),
        procedure: { id: 'premiere-demande' },
        clients: [{ displayName: expect.any(String) }],
      },
    ]);
    expect(body.page).toBeDefined();
    const { body: lines } = await owner.get('/v1/persons?fields=id&format=ndjson');
    expect(String(lines).trimEnd().split('\n')).toHaveLength(4);
  });

  it.each(['secret', 'id.inside', 'procedure.secret', ''])('“%s” is refused', async (fields) => {
    const { status, body } = await owner.get(`/v1/dossiers?fields=${fields}`);
    expect([status, body.errors[0].pointer, body.errors[0].code]).toEqual([
      422,
      '/fields',
      'field/unknown',
    ]);
  });

  it.each([
    ['format=pdf', 'format/unknown'],
    ['format=csv&dialect=lotus', 'format/unknown-dialect'],
  ])('%s is refused', async (query, code) => {
    const { status, body } = await owner.get(`/v1/dossiers?${query}`);
    expect([status, body.code]).toEqual([400, code]);
  });
});

describe('the version of the contract', () => {
  it('is on every answer, refusals too', async () => {
    for (const path of ['/v1/dossiers', '/v1/nothing-here']) {
      const { headers } = await owner.get(path, { 'api-version': '2026-11-01' });
      expect(headers.get('api-version')).toBe('2026-11-01');
    }
  });

  it('that nobody serves is refused, with those that are', async () => {
    const { status, body } = await owner.get('/v1/dossiers', { 'api-version': '2019-01-01' });
    expect([status, body.code]).toEqual([400, 'api-version/unknown']);
    expect(body.detail).toContain('2026-11-01');
  });
});
