import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  OpportunityMessageView,
  OpportunityPage,
  OpportunityView,
} from '@quantieme/contracts';
import { isTelling } from '@quantieme/eligibility';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { REFUGEE, SPOUSE, sweepClients } from '../support/portfolio.ts';

const NOW = '2026-11-23T10:00:00+01:00';
let api: TestApi;
let lawyer: ApiClient;
let assistant: ApiClient;

beforeAll(async () => {
  api = await startApi();
  api.setNow(NOW);
  lawyer = await api.firms.a.as('lawyer');
  assistant = await api.firms.a.as('assistant');
});
afterAll(() => api.close());

async function aClient(facts: object, fields: object = {}): Promise<string> {
  const body = { familyName: 'Costa', givenNames: 'Ana', ...fields };
  const { id } = (await lawyer.post('/v1/persons', body)).body;
  await lawyer.patch(`/v1/persons/${id}/facts`, { facts });
  return id;
}

const sweep = () => sweepClients(api, NOW);

const listed = async (query: string, by = lawyer) =>
  (await by.get<OpportunityPage>(`/v1/opportunities?${query}`)).body;

describe('opportunities', () => {
  it('say what is open to a client, why, and under which law', async () => {
    const person = await aClient(SPOUSE);
    expect((await sweep()).failures).toEqual([]);
    const { data } = await listed(`person=${person}`);
    expect(data[0]).toMatchObject({
      person: { id: person, displayName: 'Ana COSTA' },
      kind: 'open',
      state: 'new',
      title: 'cr-conjoint-francais',
      verdict: 'eligible',
      day: '2026-11-23',
      atFirst: true,
      sensitive: false,
      evaluatedOn: '2026-11-23',
      lawVersion: '2026-06-01',
    });
    expect(data[0]?.reasons.join()).toMatch(/Années de mariage/);
  });

  it('are planned, dismissed and taken back; the audit says by whom', async () => {
    const person = await aClient(SPOUSE);
    await sweep();
    const [{ id } = { id: '' }] = (await listed(`person=${person}`)).data;
    const decide = (state: string, more: object = {}) =>
      lawyer.post<OpportunityView>(`/v1/opportunities/${id}/decision`, { state, ...more });
    const dismissed = (await decide('dismissed', { reason: 'Le client repart.' })).body;
    expect(dismissed).toMatchObject({
      state: 'dismissed',
      decisionReason: 'Le client repart.',
      decidedBy: { name: 'Personne lawyer' },
    });
    expect((await listed(`person=${person}&state=new,planned`)).data).toEqual([]);
    const back = (await decide('new')).body;
    expect(back).toMatchObject({ state: 'new', decidedBy: null, decisionReason: '' });
    expect((await decide('gone')).status).toBe(422);
    const { data } = (await lawyer.get('/v1/audit?limit=2')).body;
    expect(data.map(({ action }: { action: string }) => action)).toEqual([
      'opportunity.decide',
      'opportunity.decide',
    ]);
  });

  it('cannot be decided once they are gone', async () => {
    const person = await aClient(SPOUSE);
    await sweep();
    const [{ id } = { id: '' }] = (await listed(`person=${person}`)).data;
    await lawyer.patch(`/v1/persons/${person}/facts`, {
      facts: { 'union.partner_is_french': false },
    });
    await sweep();
    const answer = await lawyer.post(`/v1/opportunities/${id}/decision`, { state: 'planned' });
    expect([answer.status, answer.body.code]).toEqual([409, 'opportunity/gone']);
  });

  it('that rest on asylum do not exist for who may not see it', async () => {
    const person = await aClient(REFUGEE);
    await sweep();
    const [found] = (await listed(`person=${person}`)).data;
    expect(found).toMatchObject({ title: 'cr-refugie', sensitive: true });
    expect(found?.reasons.join()).toMatch(/réfugié/);
    expect((await listed(`person=${person}`, assistant)).data).toEqual([]);
    const path = `/v1/opportunities/${found?.id}`;
    expect((await assistant.get(`${path}/message`)).status).toBe(404);
    const decision = await assistant.post(`${path}/decision`, { state: 'planned' });
    expect(decision.status).toBe(404);
  });

  it('whose very name tells do not exist for them either, though found from a card held', async () => {
    const held = (from: string, to: string) => ({ title: 'csp-protection-subsidiaire', from, to });
    const person = await aClient({
      'person.nationality': ['BR'],
      'person.birth_date': '1990-05-02',
      'stay.titles': [held('2021-09-01', '2025-08-31'), held('2025-09-01', '2029-08-31')],
    });
    await sweep();
    const titlesFor = async (by: ApiClient) =>
      (await listed(`person=${person}`, by)).data.flatMap(({ title, others }) => [
        title,
        ...others.map((other) => other.title),
      ]);
    expect(await titlesFor(lawyer)).toContain('cr-protection-subsidiaire');
    expect((await titlesFor(assistant)).filter(isTelling)).toEqual([]);
  });

  it('are written once by two workers that come at once', async () => {
    const person = await aClient(SPOUSE);
    const both = await Promise.all([sweep(), sweep()]);
    // Whoever comes after the other has written may evaluate her again, and finds nothing new.
    expect(both.map(({ evaluated }) => evaluated)).toContain(1);
    expect(both.flatMap(({ failures }) => failures)).toEqual([]);
    const { data } = await listed(`person=${person}&kind=open`);
    expect(data.filter(({ title }) => title === 'cr-conjoint-francais')).toHaveLength(1);
    expect((await sweep()).evaluated).toBe(0);
  });

  it('come page by page, the nearest day first', async () => {
    const first = await listed('limit=1');
    expect(first.page.hasMore).toBe(true);
    const second = await listed(`limit=1&cursor=${first.page.nextCursor}`);
    expect(second.data[0]?.id).not.toBe(first.data[0]?.id);
    expect((await lawyer.get('/v1/opportunities?kind=shut')).status).toBe(422);
  });
});

describe('opportunities by what happens', () => {
  it('come together, each group as its own list begins', async () => {
    await aClient(REFUGEE);
    await sweep();
    const asked = 'state=new&limit=2';
    const { status, body } = await lawyer.get(`/v1/opportunities/groups?${asked}`);
    expect([status, body]).toEqual([
      200,
      {
        closing: await listed(`kind=closing&${asked}`),
        opensSoon: await listed(`kind=opens-soon&${asked}`),
        open: await listed(`kind=open&found=since&${asked}`),
        already: await listed(`kind=open&found=first&${asked}`),
      },
    ]);
    expect(body.already.data).toHaveLength(2);
    expect((await lawyer.get('/v1/opportunities/groups?state=shut')).status).toBe(422);
  });
});

describe('the draft of a message', () => {
  const draft = async (person: string, query = '') => {
    const [{ id } = { id: '' }] = (await listed(`person=${person}`)).data;
    const { body } = await lawyer.get<OpportunityMessageView>(
      `/v1/opportunities/${id}/message${query}`,
    );
    return { ...body, body: body.body.replaceAll('\u00a0', ' ') };
  };

  it('names the title, the papers to bring and the firm, in the language of the client', async () => {
    const person = await aClient(SPOUSE);
    const foreign = await aClient(SPOUSE, { language: 'en' });
    await sweep();
    const french = await draft(person);
    expect(french.language).toBe('fr');
    expect(french.body).toContain('Bonjour Ana COSTA,');
    expect(french.body).toContain('vous pouvez demander : « Carte de résident');
    expect(french.body).toContain('- passeport et titre de séjour');
    expect(french.body).toContain('Cabinet A');
    expect((await draft(foreign)).body).toContain('you may apply for: “');
    expect((await draft(person, '?language=en')).language).toBe('en');
  });

  it('tells nothing of asylum', async () => {
    const person = await aClient(REFUGEE);
    await sweep();
    const { subject, body } = await draft(person);
    expect(`${subject} ${body}`).not.toMatch(/réfugi|asile|protection/i);
  });
});
