import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ConvictionView, CriminalRecordView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { connectTo } from '../support/database.ts';

const TODAY = '2026-11-22';
const OFFENCE = 'recel de bijoux volés';
const ANSWER = 'Suivi au centre de soins depuis le printemps';

const CONVICTION = {
  offence: OFFENCE,
  category: 'delit',
  kinds: [],
  maximumYears: 5,
  committedOn: '2020-01-10',
  convictedOn: '2020-06-10',
  finalOn: '2020-06-21',
  final: true,
  court: 'tribunal correctionnel de Bobigny',
  prisonMonths: 6,
  suspendedMonths: 0,
  fineCents: 0,
  ban: { state: 'none' },
  endedOn: '2022-01-10',
  recidivism: false,
  excludedFromB2: false,
};

let api: TestApi;
let lawyer: ApiClient;
let person: string;

beforeAll(async () => {
  api = await startApi();
  api.setNow(`${TODAY}T10:00:00+01:00`);
  lawyer = await api.firms.a.as('lawyer');
});
afterAll(() => api.close());

beforeEach(async () => {
  person = (await lawyer.post('/v1/persons', { familyName: 'Traoré' })).body.id;
});

const path = (rest = '') => `/v1/persons/${person}/convictions${rest}`;
const read = async (by = lawyer) => (await by.get<CriminalRecordView>(path())).body;
const record = async (said: object = CONVICTION) =>
  (await lawyer.post<ConvictionView>(path(), said)).body;
const change = (id: string, version: number, said: object) =>
  lawyer.patch(path(`/${id}`), said, { 'If-Match': `"${version}"` });
const archive = (id: string, version: number) =>
  lawyer.delete(path(`/${id}`), { 'If-Match': `"${version}"` });
const answer = (criterion: string, said: string | null) =>
  lawyer.put(`/v1/persons/${person}/record-answers`, { criterion, answer: said });

describe('a criminal record', () => {
  it('says what a conviction bars, until when and by which text', async () => {
    const { id, version } = await record();
    expect(version).toBe(1);
    const { convictions, bars, ways, overview, threat } = await read();
    expect(convictions).toEqual([expect.objectContaining({ id, offence: OFFENCE })]);
    expect(bars.find((bar) => bar.id === 'naturalisation-21-27')).toMatchObject({
      convictionId: id,
      effect: 'automatic',
      state: 'stands',
      since: '2020-06-21',
      until: '2027-01-10',
      toConfirm: true,
      sources: [expect.objectContaining({ code: 'Code civil', article: '21-27' })],
    });
    expect(bars.find((bar) => bar.id === 'threat-card')).toMatchObject({
      effect: 'appreciation',
      until: null,
    });
    expect(ways.find((way) => way.id === 'b2-exclusion')).toMatchObject({ state: 'open' });
    expect(overview).toMatchObject({ convictions: 1, yearsSinceFacts: 6, firmMonths: 6 });
    expect(threat).toBeNull();
  });

  it('leaves unknown what nobody has said, and asks', async () => {
    await record({ offence: OFFENCE });
    const { convictions, bars } = await read();
    expect(convictions[0]).toMatchObject({ final: null, kinds: null, ban: { state: 'unknown' } });
    expect(bars.find((bar) => bar.id === 'territory-ban')).toMatchObject({
      state: 'to-settle',
      until: null,
    });
    expect(bars.find((bar) => bar.id === 'territory-ban')?.questions).toHaveLength(1);
  });

  it('changes what is sent and keeps the rest', async () => {
    const { id } = await record();
    const changed = await change(id, 1, { excludedFromB2: true });
    expect(changed.body).toMatchObject({ version: 2, offence: OFFENCE, excludedFromB2: true });
    const { bars } = await read();
    expect(bars.map((bar) => bar.id)).not.toContain('naturalisation-21-27');
    expect((await change(id, 1, { final: false })).status).toBe(412);
  });

  it('archives, and brings back', async () => {
    const { id } = await record();
    expect((await archive(id, 1)).status).toBe(204);
    expect((await read()).convictions).toEqual([]);
    expect((await archive(id, 2)).status).toBe(404);
    const back = await lawyer.post(path(`/${id}/restoration`));
    expect(back).toMatchObject({ status: 200, body: { offence: OFFENCE, version: 3 } });
    expect((await read()).convictions).toHaveLength(1);
  });

  it.each([
    [{ convictedOn: '2019-06-10' }, '/convictedOn'],
    [{ committedOn: '2027-06-10', convictedOn: null, finalOn: null }, '/committedOn'],
    [{ prisonMonths: 6, suspendedMonths: 7 }, '/suspendedMonths'],
    [{ category: 'infraction' }, '/category'],
    [{ prisonMonths: -1 }, '/prisonMonths'],
  ])('refuses %j', async (said, pointer) => {
    const refused = await lawyer.post(path(), { ...CONVICTION, ...said });
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0].pointer).toBe(pointer);
    expect((await read()).convictions).toEqual([]);
  });

  it('holds the client’s answers beside what is weighed', async () => {
    await lawyer.patch(`/v1/persons/${person}/facts`, {
      facts: { 'order.rehabilitation_evidence': ['soins'] },
    });
    expect((await answer('conduct-since', ANSWER)).status).toBe(204);
    expect((await answer('conduct-since', `${ANSWER}.`)).status).toBe(204);
    const criterion = async () =>
      (await read()).criteria.find((each) => each.id === 'conduct-since');
    expect(await criterion()).toMatchObject({
      answer: `${ANSWER}.`,
      known: [{ words: 'soins' }],
    });
    await answer('conduct-since', null);
    expect(await criterion()).toMatchObject({ answer: null, answeredBy: null });
    expect((await answer('other', ANSWER)).status).toBe(422);
  });

  it('lists the file to gather and when to chase', async () => {
    const { pieces, followUps } = await read();
    expect(pieces.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['casier-b3', 'jugements-penaux', 'lettre-motivee']),
    );
    expect(followUps.map(({ afterDays }) => afterDays)).toEqual([28, 56, 112]);
  });
});

describe('who may see it', () => {
  it.each(['assistant', 'billing', 'read-only'] as const)('%s may not', async (role) => {
    const { id } = await record();
    const client = await api.firms.a.as(role);
    expect((await client.get(path())).status).toBe(403);
    expect((await client.post(path(), CONVICTION)).status).toBe(403);
    expect((await client.post(path(`/${id}/restoration`))).status).toBe(403);
  });

  it('a paralegal who handles the case may', async () => {
    await record();
    expect((await read(await api.firms.a.as('paralegal'))).convictions).toHaveLength(1);
  });

  it('another firm sees nothing', async () => {
    const { id } = await record();
    const stranger = await api.firms.b.as('owner');
    expect((await stranger.get(path())).status).toBe(404);
    expect((await stranger.post(path(), CONVICTION)).status).toBe(404);
    expect((await stranger.post(path(`/${id}/restoration`))).status).toBe(404);
  });

  it('a conviction is of one person only', async () => {
    const { id } = await record();
    person = (await lawyer.post('/v1/persons', { familyName: 'Diallo' })).body.id;
    expect((await archive(id, 1)).status).toBe(404);
    expect((await change(id, 1, { final: false })).status).toBe(404);
  });
});

describe('at rest', () => {
  it('nothing of it is in the clear in any column of any table', async () => {
    const { id } = await record();
    await answer('conduct-since', ANSWER);
    await change(id, 1, { court: 'cour d’assises de Rennes' });
    await archive(id, 2);
    const found = await tablesThatSay(['bijoux', 'assises', 'Bobigny', 'centre de soins']);
    expect(found).toEqual([]);
    expect(await tablesThatSay(['Traoré'])).toContain('persons');
    const audit = (await lawyer.get(`/v1/audit?subject=${person}`)).body.data;
    expect(audit.map(({ action }: { action: string }) => action)).toEqual(
      expect.arrayContaining(['conviction.record', 'conviction.update', 'conviction.archive']),
    );
    expect(audit[0].after).toEqual({ conviction: id, sealed: true });
  });

  it('is not found by searching', async () => {
    await record();
    const { body } = await lawyer.get('/v1/search?q=bijoux');
    expect(JSON.stringify(body)).not.toContain('bijoux');
  });
});

/** Every table of the database, looked through as the one who owns them. */
async function tablesThatSay(words: readonly string[]): Promise<readonly string[]> {
  const admin = await connectTo(api.ownerUrl);
  try {
    const { rows } = await admin.query<{ name: string }>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    const found: string[] = [];
    for (const { name } of rows) {
      const { rowCount } = await admin.query(
        `SELECT 1 FROM ${name} t WHERE t::text ILIKE ANY ($1::text[]) LIMIT 1`,
        [words.map((word) => `%${word}%`)],
      );
      if (rowCount) found.push(name);
    }
    return found;
  } finally {
    await admin.end();
  }
}
