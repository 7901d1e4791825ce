import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type {
  PersonEligibilityView,
  PersonFactList,
  PersonFactView,
  ProblemView,
} from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';
import { connectTo } from '../support/database.ts';
import { aMachine } from '../support/machines.ts';

const TODAY = '2026-11-22';
const SPOUSE_CARD = 'cst-vpf-conjoint-francais-visa';

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
  const body = { familyName: 'Traoré', birthDate: '1996-04-12', nationalities: ['ML'] };
  person = (await lawyer.post('/v1/persons', body)).body.id;
});

const facts = async (query = '', by = lawyer) =>
  (await by.get<PersonFactList>(`/v1/persons/${person}/facts${query}`)).body.data;
const say = (said: object, more: object = {}, by = lawyer) =>
  by.patch(`/v1/persons/${person}/facts`, { facts: said, ...more });
const eligibility = async (query = '', by = lawyer) =>
  (await by.get<PersonEligibilityView>(`/v1/persons/${person}/eligibility${query}`)).body;
const valuesOf = (list: readonly PersonFactView[]) =>
  Object.fromEntries(list.map(({ fact, value }) => [fact, value]));

describe('what is known of a person', () => {
  it('begins with what the firm has recorded already: nothing is asked twice', async () => {
    const wife = { familyName: 'Martin', kind: 'relative', nationalities: ['FR'] };
    const { id } = (await lawyer.post('/v1/persons', wife)).body;
    const marriage = { personId: id, kind: 'conjoint', fromOn: '2023-11-21' };
    await lawyer.post(`/v1/persons/${person}/relations`, marriage);
    const dossier = await openDossier(lawyer, { clientId: person });
    await record(lawyer, dossier.id, {
      type: 'titre-expire-bientot',
      on: '2027-02-01',
      details: { title: SPOUSE_CARD },
    });
    expect(valuesOf(await facts())).toEqual({
      'person.birth_date': '1996-04-12',
      'person.nationality': ['ML'],
      'stay.current_title_end': '2027-02-01',
      'stay.current_title_id': SPOUSE_CARD,
      'union.type': 'marriage',
      'union.marriage_date': '2023-11-21',
      'union.partner_is_french': true,
    });
    expect((await facts())[0]?.words).toBe('Mali');
    const [union] = (await facts()).filter(({ fact }) => fact === 'union.type');
    expect(union).toMatchObject({ source: 'family', sourceId: id, words: 'marié', id: null });
    expect((await eligibility()).nextQuestion?.fact).not.toMatch(/^(union\.type|person\.birth)/);
  });

  it('keeps an answer with who said it, since when and by which paper', async () => {
    const said = { since: '2024-09-01', source: 'document-seen', proof: 'Bail du 1er septembre' };
    const answer = await say({ 'stay.in_france': true }, said);
    expect(answer.status).toBe(200);
    const [known] = (await facts()).filter(({ fact }) => fact === 'stay.in_france');
    expect(known).toMatchObject({
      value: true,
      words: 'oui',
      since: '2024-09-01',
      source: 'document-seen',
      proof: 'Bail du 1er septembre',
      sensitive: false,
      endedAt: null,
    });
    expect(known?.recordedBy).toBeTruthy();
  });

  it('answers for the day asked: an answer holds from its first day to the next one’s eve', async () => {
    await say({ 'union.type': 'cohabitation' });
    await say({ 'union.type': 'marriage' }, { since: '2025-06-14' });
    const on = async (day: string) => valuesOf(await facts(`?on=${day}`))['union.type'];
    expect(await on('2025-06-13')).toBe('cohabitation');
    expect(await on('2025-06-14')).toBe('marriage');
    expect(await on(TODAY)).toBe('marriage');
  });

  it('overwrites nothing: what stood is in the history', async () => {
    await say({ 'stay.in_france': true });
    await say({ 'stay.in_france': false });
    await say({ 'stay.in_france': null });
    expect(valuesOf(await facts())).not.toHaveProperty('stay.in_france');
    const history = await facts('?view=history');
    expect(history.map(({ value, endedAt }) => [value, endedAt !== null])).toEqual([
      [false, true],
      [true, true],
    ]);
  });

  it('said again in the same words changes nothing', async () => {
    await say({ 'stay.in_france': true });
    const once = await facts('?view=history');
    await say({ 'stay.in_france': true });
    expect(await facts('?view=history')).toEqual(once);
  });

  it('« no longer » without a day ends every answer of the fact; with one, that one', async () => {
    await say({ 'union.type': 'cohabitation' });
    await say({ 'union.type': 'marriage' }, { since: '2025-06-14' });
    await say({ 'union.type': null }, { since: '2025-06-14' });
    expect(valuesOf(await facts())['union.type']).toBe('cohabitation');
    await say({ 'union.type': 'marriage' }, { since: '2025-06-14' });
    await say({ 'union.type': null });
    expect(valuesOf(await facts())).not.toHaveProperty('union.type');
  });
});

describe('bad answers', () => {
  it.each<[object, string, string]>([
    [{ 'union.typ': 'marriage' }, '/facts/union.typ', 'facts/unknown'],
    [{ 'union.type': 'divorced' }, '/facts/union.type', 'facts/not-a-choice'],
    [{ 'person.birth_date': '2030-01-01' }, '/facts/person.birth_date', 'facts/birth-ahead'],
    [{ 'person.nationality': ['ZZ'] }, '/facts/person.nationality/0', 'facts/not-a-country'],
  ])('%j: %s %s, and nothing is written', async (said, pointer, code) => {
    const before = await facts('?view=history');
    const { status, body } = await say({ 'stay.in_france': true, ...said });
    expect([status, (body as ProblemView).errors?.[0]]).toEqual([
      422,
      expect.objectContaining({ pointer, code: expect.stringContaining(code.slice(0, 6)) }),
    ]);
    expect(await facts('?view=history')).toEqual(before);
  });

  it('an answer that contradicts what is known is refused; what was so before is no reason', async () => {
    await say({ 'union.type': 'pacs' });
    const { status, body } = await say({ 'union.marriage_date': '2020-02-02' });
    expect(status).toBe(422);
    expect(JSON.stringify((body as ProblemView).errors)).toContain('union.');
    expect((await say({ 'stay.in_france': true })).status).toBe(200);
  });

  it('an unknown person is nobody’s', async () => {
    const nobody = '/v1/persons/019f0000-0000-7000-8000-000000000000';
    for (const path of [`${nobody}/facts`, `${nobody}/facts?view=history`, `${nobody}/eligibility`])
      expect((await lawyer.get(path)).status).toBe(404);
    expect((await lawyer.patch(`${nobody}/facts`, { facts: {} })).status).toBe(404);
  });

  it('unknown titles are named', async () => {
    const { status, body } = await lawyer.get(`/v1/persons/${person}/eligibility?titles=cst-vpff`);
    expect([status, (body as ProblemView).errors?.[0]?.pointer]).toEqual([422, '/titles/0']);
  });
});

describe('health, convictions and asylum', () => {
  const SECRET = 'subsidiary';

  it('are for those who handle the case', async () => {
    await say({ 'protection.status': SECRET });
    const assistant = await api.firms.a.as('assistant');
    const [hidden] = await facts('', assistant).then((list) =>
      list.filter(({ fact }) => fact === 'protection.status'),
    );
    expect(hidden).toMatchObject({ value: null, words: null, hidden: true, sensitive: true });
    const paralegal = await api.firms.a.as('paralegal');
    expect(valuesOf(await facts('', paralegal))['protection.status']).toBe(SECRET);
    const refused = await say({ 'protection.status': 'refugee' }, {}, assistant);
    expect([refused.status, refused.body.code]).toEqual([403, 'facts/sensitive']);
  });

  it('left out of an answer, which says so', async () => {
    await say({ 'protection.status': SECRET });
    const titles = 'csp-protection-subsidiaire';
    const full = await eligibility(`?titles=${titles}`);
    expect(full.hiddenFacts).toBe(0);
    const partial = await eligibility(`?titles=${titles}`, await api.firms.a.as('assistant'));
    expect(partial.hiddenFacts).toBe(1);
    expect(partial.titles[0]?.missing).toContain('protection.status');
    expect(JSON.stringify(partial)).not.toContain(SECRET);
  });

  it('are nowhere in the clear: neither in their row, nor in the audit', async () => {
    await say({ 'protection.status': SECRET });
    await say({ 'protection.status': 'refugee' });
    const owner = await connectTo(api.ownerUrl);
    const { rows } = await owner.query<{ text: string }>(
      `SELECT to_jsonb(f)::text AS text FROM person_facts f WHERE person_id = $1
       UNION ALL SELECT to_jsonb(a)::text FROM audit_entries a WHERE subject_id = $1`,
      [person],
    );
    await owner.end();
    expect(rows.length).toBeGreaterThan(3);
    for (const { text } of rows) expect(text).not.toMatch(/subsidiary|refugee/);
  });

  it('what a lawyer appraises is a lawyer’s to say', async () => {
    const paralegal = await api.firms.a.as('paralegal');
    const refused = await say({ 'order.threat_level': 'none' }, {}, paralegal);
    expect([refused.status, refused.body.code]).toEqual([403, 'facts/lawyer-only']);
    expect((await say({ 'order.threat_level': 'none' })).status).toBe(200);
  });
});

describe('GET /v1/persons/:id/eligibility', () => {
  it('answers as evaluate does for the same facts, for the day asked', async () => {
    await say({ 'union.type': 'marriage', 'union.marriage_date': '2023-11-21' });
    const known = valuesOf(await facts());
    const asked = { facts: known, on: '2027-01-15', detail: 'summary' };
    const evaluated = (await lawyer.post('/v1/eligibility/evaluate', asked)).body;
    expect(await eligibility('?on=2027-01-15&detail=summary')).toMatchObject(evaluated);
  });

  it('brings what may be asked besides, for who may read the law', async () => {
    const listed = (await lawyer.get('/v1/facts')).body.data;
    const query = '?detail=summary&include=questions';
    expect(await eligibility(query)).toMatchObject({ displayName: 'TRAORÉ', questions: listed });
    expect((await eligibility('?detail=summary')).questions).toBeNull();
    const { client } = await aMachine(api, ['fact:read']);
    expect((await eligibility(query, client)).questions).toBeNull();
  });

  it('skips what nobody can tell now', async () => {
    const first = (await eligibility('?detail=summary')).nextQuestion?.fact ?? '';
    const next = (await eligibility(`?detail=summary&skip=${first}`)).nextQuestion?.fact;
    expect(next).toBeTruthy();
    expect(next).not.toBe(first);
  });
});
