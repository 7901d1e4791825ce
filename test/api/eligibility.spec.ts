import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
let lawyer: ApiClient;
beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-21T09:00:00Z');
  lawyer = await api.firms.a.as('lawyer');
});
afterAll(() => api.close());

/** A Malian, married to a French woman for two years and 364 days. */
const HUSBAND = {
  'person.nationality': ['ML'],
  'person.birth_date': '1990-03-14',
  'union.type': 'marriage',
  'union.partner_is_french': true,
  'union.marriage_date': '2023-11-22',
  'union.married_in_france': true,
  'union.communal_life': true,
  'integration.language_level': 'B1',
  'integration.civic_exam_level': 'cr',
  'stay.titles': [
    { title: 'cst-vpf-conjoint-francais-visa', from: '2023-06-01', to: '2027-05-31' },
  ],
};

interface Title {
  readonly title: string;
  readonly verdict: string;
  readonly missing: readonly string[];
  readonly changesOn: unknown;
  readonly reasons: readonly { readonly sources: readonly { readonly article: string }[] }[];
}

const evaluate = (body: object) => lawyer.post('/v1/eligibility/evaluate', body);

async function titleOf(id: string, body: object): Promise<Title> {
  const answer = await evaluate({ titles: [id], ...body });
  expect(answer.status).toBe(200);
  const [title] = answer.body.titles as Title[];
  if (!title) throw new Error(`${id} was not answered`);
  return title;
}

describe('which titles somebody may ask for', () => {
  it('says why not, with the article, and the day it will be otherwise', async () => {
    const title = await titleOf('cr-conjoint-francais', { facts: HUSBAND, on: '2026-11-21' });
    expect(title).toMatchObject({
      verdict: 'not-eligible',
      missing: [],
      changesOn: { date: '2026-11-22', verdict: 'eligible' },
    });
    const cited = title.reasons.flatMap(({ sources }) => sources.map(({ article }) => article));
    expect(cited).toContain('L423-6');
  });

  it('is so on that day', async () => {
    const title = await titleOf('cr-conjoint-francais', { facts: HUSBAND, on: '2026-11-22' });
    expect(title.verdict).toBe('eligible');
  });

  it('asks what is missing: the date, not the duration', async () => {
    const facts = { ...HUSBAND, 'union.marriage_date': null };
    const title = await titleOf('cr-conjoint-francais', { facts, on: '2026-11-22' });
    expect(title).toMatchObject({ verdict: 'unknown', missing: ['union.marriage_date'] });
  });

  it('answers for every title when none is named, as of today, and asks the best next question', async () => {
    const { status, body } = await evaluate({ facts: { 'person.nationality': ['DZ'] } });
    expect(status).toBe(200);
    expect(body.on).toBe('2026-11-21');
    expect(body.titles.length).toBeGreaterThan(150);
    expect(body.nextQuestion).toMatchObject({
      fact: expect.any(String),
      settles: expect.any(Number),
    });
    expect(body.nextQuestion.question.length).toBeGreaterThan(5);
  });

  it('speaks English', async () => {
    const { body } = await lawyer.post(
      '/v1/eligibility/evaluate',
      { facts: HUSBAND, titles: ['cr-conjoint-francais'] },
      { 'Accept-Language': 'en' },
    );
    expect(body.titles[0].conditions.text).toBe('All of these conditions');
  });

  it.each([
    [{ 'union.mariage': true }, '/facts/union.mariage', 'facts/unknown'],
    [
      { 'person.birth_date': '2027-01-01' },
      '/facts/person.birth_date',
      'facts/birth-in-the-future',
    ],
    [{ 'person.nationality': ['Mali'] }, '/facts/person.nationality/0', 'facts/not-a-country'],
  ])('refuses %j, naming the field', async (facts, pointer, code) => {
    const { status, body } = await evaluate({ facts, on: '2026-11-21' });
    expect(status).toBe(422);
    expect(body.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });

  it('refuses a title that does not exist, and names the one that was meant', async () => {
    const { status, body } = await evaluate({ facts: {}, titles: ['cr-conjoint-francaise'] });
    expect(status).toBe(422);
    expect(body.errors[0]).toMatchObject({ pointer: '/titles/0', code: 'title/unknown' });
    expect(body.errors[0].detail).toContain('cr-conjoint-francais');
  });
});

describe('what may be known of a client', () => {
  it('is listed with its question, its proof and what it is computed from', async () => {
    const { status, body } = await lawyer.get('/v1/facts');
    expect(status).toBe(200);
    const years = body.data.find(({ id }: { id: string }) => id === 'union.marriage_years');
    expect(years.computedFrom).toEqual(['union.marriage_date']);
    const type = body.data.find(({ id }: { id: string }) => id === 'union.type');
    expect(type.values.map(({ value }: { value: string }) => value)).toContain('marriage');
  });

  it('comes beside an answer that is asked to bring it, and not otherwise', async () => {
    const { body: listed } = await lawyer.get('/v1/facts');
    const asked = { facts: {}, titles: ['cr-refugie'] };
    expect((await evaluate(asked)).body.questions).toBeNull();
    const both = await evaluate({ ...asked, include: 'questions' });
    expect(both.body.questions).toEqual(listed.data);
    const { status, body } = await evaluate({ ...asked, include: 'answers' });
    expect([status, body.errors[0].pointer]).toEqual([422, '/include']);
  });

  it('says what would open a title asked for in full, and it opens when it is so', async () => {
    const titles = ['cr-refugie'];
    const ask = async (facts: object) =>
      (await evaluate({ facts, titles, on: '2026-11-22' })).body.titles[0];
    const unknown = await ask({});
    expect(unknown.verdict).toBe('unknown');
    expect(unknown.openedBy[0]).toMatchObject({
      verdict: 'eligible',
      changes: [{ fact: 'protection.status', how: 'to-answer' }],
    });
    expect((await ask({ 'protection.status': 'refugee' })).openedBy).toEqual([]);
  });

  it('puts two titles side by side, with the cards to which each leads', async () => {
    const compared = 'titles=cst-vpf-conjoint-francais-visa,cst-salarie&on=2026-11-22';
    const { body } = await lawyer.get(`/v1/titles/comparison?${compared}`);
    const [spouse, employee] = body.sides;
    expect([spouse.work, employee.title]).toEqual(['toutes activités', 'cst-salarie']);
    expect(spouse.residentCards[0]).toMatchObject({
      title: 'cr-conjoint-francais',
      sources: [expect.objectContaining({ article: 'L423-6' })],
    });
    expect(spouse.risks.length).toBeGreaterThan(0);
  });

  it.each([
    ['cst-salarie', '/titles'],
    ['cst-salarie,cst-salarie', '/titles'],
    ['cst-salarie,cst-salari', '/titles/1'],
    ['a,b,c', '/titles'],
  ])('compares two known titles and nothing else: %s', async (titles, pointer) => {
    const { status, body } = await lawyer.get(`/v1/titles/comparison?titles=${titles}`);
    expect([status, body.errors[0].pointer]).toEqual([422, pointer]);
  });
});
