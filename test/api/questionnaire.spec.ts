import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type {
  ClientQuestionView,
  PersonFactView,
  QuestionnaireView,
  TodayView,
} from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { AskedPerson, ATTEMPT, openLink, say, skip, tokenOf } from '../support/questionnaires.ts';

let api: TestApi;
let lawyer: ApiClient;
let asked: AskedPerson;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-22T10:00:00+01:00');
  lawyer = await api.firms.a.as('lawyer');
});
afterAll(() => api.close());
beforeEach(async () => {
  asked = await AskedPerson.of(api);
});

describe('a client', () => {
  it('is asked what still matters, in the language of the link or the one they choose', async () => {
    const { client, view } = await asked.client('ar');
    expect(view.question?.question).toMatch(/\p{Script=Arabic}/u);
    expect(view.question?.fact).not.toMatch(/^person\.(nationality|birth_date)$/);
    const english = (await client.get('/v1/questionnaire?language=en')).body;
    expect(english.question.fact).toBe(view.question?.fact);
    expect(english.question.question).toMatch(/^[A-Z].*\?$/);
  });

  it('reads every word of the pages in each language, and countries and titles to choose from', async () => {
    const of = async (language: string) =>
      (await api.stranger().get(`/v1/questionnaire/words?language=${language}`)).body;
    const [fr, en, ar] = [await of('fr'), await of('en'), await of('ar')];
    expect([fr.direction, en.direction, ar.direction]).toEqual(['ltr', 'ltr', 'rtl']);
    expect(Object.keys(ar.words)).toEqual(Object.keys(fr.words));
    expect(Object.keys(en.words)).toEqual(Object.keys(fr.words));
    expect(ar.words['answer.unknown']).toBe('لا أعرف');
    expect(ar.countries.find(({ value }: { value: string }) => value === 'ML').label).toBe('مالي');
    expect(ar.permits.length).toBeGreaterThan(100);
    expect((await api.stranger().get('/v1/questionnaire/words?language=de')).status).toBe(422);
  });

  it('is recorded at once, as their own words, by nobody of the firm', async () => {
    const { client } = await asked.client();
    const { status, body } = await say(client, 'stay.in_france', true);
    expect(status).toBe(200);
    expect(body.said).toEqual([
      expect.objectContaining({
        fact: 'stay.in_france',
        kind: 'yes-no',
        value: true,
        skipped: false,
      }),
    ]);
    const said = { value: true, source: 'client-stated', recordedBy: null, since: null };
    expect(await asked.fact('stay.in_france')).toMatchObject(said);
    const { answers } = (await lawyer.get<TodayView>('/v1/today?scope=firm')).body;
    expect(answers.filter(({ person }) => person?.id === asked.id)).toMatchObject([
      { kind: 'facts', count: 1, dossier: null },
    ]);
  });

  it('said again after a lost network, is recorded once', async () => {
    const { client } = await asked.client();
    await say(client, 'stay.in_france', true);
    await say(client, 'stay.in_france', true);
    const history = await asked.facts('?view=history');
    expect(history.filter(({ fact }) => fact === 'stay.in_france')).toHaveLength(1);
    expect((await asked.links())[0]?.answers).toBe(1);
  });

  it('corrects what they said, which keeps its place; the former answer is history', async () => {
    const { client } = await asked.client();
    await say(client, 'stay.in_france', true);
    await say(client, 'union.type', 'none');
    const { body } = await say(client, 'stay.in_france', false);
    expect(body.said.map(({ fact, value }: PersonFactView) => [fact, value])).toEqual([
      ['stay.in_france', false],
      ['union.type', 'none'],
    ]);
    const history = await asked.facts('?view=history');
    expect(history.filter(({ fact }) => fact === 'stay.in_france')).toHaveLength(2);
  });

  it('does not know: the question is not asked again, and what was said is taken back', async () => {
    const { client, view } = await asked.client();
    const fact = view.question?.fact ?? '';
    const after = (await skip(client, fact)).body;
    expect(after.question.fact).not.toBe(fact);
    expect(after.said).toEqual([expect.objectContaining({ fact, skipped: true, value: null })]);
    await say(client, 'stay.in_france', true);
    await skip(client, 'stay.in_france');
    expect(await asked.fact('stay.in_france')).toBeUndefined();
    expect((await asked.links())[0]).toMatchObject({ answers: 0, skipped: 2 });
  });

  it('answers to the end: questions come one by one, each once, none of the firm’s', async () => {
    const { client, view } = await asked.client();
    const every: string[] = [];
    let { question } = view;
    while (question !== null && every.length < 200) {
      every.push(question.fact);
      const { body } = await answerSomehow(client, question);
      question = body.question;
    }
    expect(question).toBeNull();
    expect(new Set(every).size).toBe(every.length);
    expect(every.length).toBeGreaterThan(20);
    expect(every).not.toContain('person.nationality');
  });

  it('finishes: the firm reads when and how much, the link is used up, the last page may be read again', async () => {
    const { client, link } = await asked.client();
    await say(client, 'stay.in_france', true);
    await skip(client, 'union.type');
    const { body } = await client.post<QuestionnaireView>('/v1/questionnaire/completion');
    expect(body).toMatchObject({ question: null, said: [] });
    expect(body.finishedAt).toBeTruthy();
    expect((await client.get('/v1/questionnaire')).body).toEqual(body);
    const late = await say(client, 'stay.in_france', false);
    expect([late.status, late.body.code]).toEqual([410, 'questionnaire/finished']);
    expect((await asked.links())[0]).toMatchObject({ state: 'finished', answers: 1, skipped: 1 });
    const again = await openLink(api.stranger(), tokenOf(link));
    expect([again.status, again.body]).toEqual([
      410,
      expect.objectContaining({ code: 'questionnaire/finished' }),
    ]);
  });
});

/** Says no, none or the least; does not know what takes more than a word. */
function answerSomehow(client: ApiClient, { fact, kind, choices }: ClientQuestionView) {
  if (kind === 'yes-no') return say(client, fact, false);
  if (kind === 'number') return say(client, fact, 0);
  if (kind === 'choice') return say(client, fact, choices.at(-1)?.value);
  return skip(client, fact);
}

describe('what the firm knows', () => {
  it('is shown to no client, and not theirs to change', async () => {
    await lawyer.patch(`/v1/persons/${asked.id}/facts`, {
      facts: { 'union.type': 'marriage', 'protection.status': 'subsidiary' },
      source: 'document-seen',
    });
    const { client, view } = await asked.client();
    expect(view.said).toEqual([]);
    expect(JSON.stringify(view)).not.toMatch(/marriage|subsidiary|Traoré|1996|verdict|titles/);
    for (const [fact, value] of [
      ['union.type', 'none'],
      ['person.birth_date', '1990-01-01'],
    ]) {
      const refused = await say(client, fact ?? '', value);
      expect([refused.status, refused.body.code]).toEqual([409, 'questionnaire/settled']);
    }
    expect((await asked.fact('union.type'))?.value).toBe('marriage');
    expect((await asked.fact('person.birth_date'))?.value).toBe('1996-04-12');
  });

  it('recorded since then, is no longer the client’s to change nor to read', async () => {
    const { client } = await asked.client();
    await say(client, 'stay.in_france', true);
    await lawyer.patch(`/v1/persons/${asked.id}/facts`, { facts: { 'stay.in_france': false } });
    expect((await client.get('/v1/questionnaire')).body.said).toEqual([]);
    const skips = await skip(client, 'stay.in_france');
    expect([(await say(client, 'stay.in_france', true)).status, skips.status]).toEqual([409, 409]);
    expect((await asked.fact('stay.in_france'))?.value).toBe(false);
  });

  it.each([
    'order.threat_level',
    'work.business_viable',
    'person.age',
    'order.convictions',
    'no.such',
  ])('%s is never asked nor accepted', async (fact) => {
    const { client } = await asked.client();
    const refused = await say(client, fact, 'none');
    expect([refused.status, refused.body.code]).toEqual([403, 'questionnaire/not-asked']);
    const skips = await skip(client, fact);
    expect(skips.status).toBe(403);
  });
});

describe('an answer that cannot be', () => {
  it.each<[string, unknown, string]>([
    ['union.type', 'divorced', 'facts/not-a-choice'],
    ['stay.in_france', 'yes', 'facts/wrong-type'],
    ['entry.first_date', '2026-02-30', 'facts/not-a-day'],
    ['person.birth_country', 'ZZ', 'facts/not-a-country'],
    ['work.gross_annual', -1, 'facts/wrong-type'],
    ['person.address_department', 'x'.repeat(501), 'facts/unreadable'],
    ['person.address_department', 'a\u0000b', 'facts/unreadable'],
    [
      'stay.titles',
      [{ title: 'cr', from: '2025-01-01', to: '2024-01-01' }],
      'facts/ends-before-it-starts',
    ],
  ])('%s = %j: %s, and nothing is written', async (fact, value, code) => {
    const { client } = await asked.client();
    const { status, body } = await say(client, fact, value);
    expect([status, body.errors?.[0]]).toEqual([
      422,
      expect.objectContaining({ pointer: '/value', code }),
    ]);
    expect((await asked.links())[0]?.answers).toBe(0);
  });

  it('contradicts what they said: they are told so', async () => {
    const { client } = await asked.client();
    await say(client, 'entry.first_date', '2020-05-05');
    const { status, body } = await say(client, 'entry.last_date', '2019-05-05');
    expect([status, body.code]).toEqual([422, 'questionnaire/contradicts-yourself']);
    expect((await say(client, 'entry.last_date', '2020-05-05')).status).toBe(200);
  });

  it('contradicts what the firm knows: they are told so, and not what it is', async () => {
    const { client } = await asked.client();
    const { status, body } = await say(client, 'entry.first_date', '1995-01-01');
    expect([status, body.code]).toEqual([422, 'questionnaire/contradicts-firm']);
    expect(JSON.stringify(body)).not.toMatch(/1996|naissance|birth/);
    expect(await asked.fact('entry.first_date')).toBeUndefined();
  });
});

describe('health, convictions and asylum', () => {
  it('are sealed, and not shown again, not even to who said them', async () => {
    const { client } = await asked.client();
    const { body } = await say(client, 'protection.status', 'subsidiary');
    expect(body.said).toEqual([
      expect.objectContaining({
        fact: 'protection.status',
        sensitive: true,
        skipped: false,
        value: null,
      }),
    ]);
    expect((await asked.fact('protection.status'))?.value).toBe('subsidiary');
    await say(client, 'protection.status', 'refugee');
    const rows = await asked.inDatabase(
      `SELECT to_jsonb(f)::text AS text FROM person_facts f WHERE person_id = $1`,
      [asked.id],
    );
    expect(rows).toHaveLength(2);
    for (const text of rows) expect(text).not.toMatch(/subsidiary|refugee/);
  });
});

describe('the trail', () => {
  it('says that a question was answered; no log and no trail has a token or an answer', async () => {
    const { client, link } = await asked.client();
    await say(client, 'person.address_department', 'Quelque part');
    await say(client, 'work.gross_annual', 23_456);
    await client.post('/v1/questionnaire/completion');
    await lawyer.get(asked.path);
    const trail = await asked.inDatabase(
      `SELECT to_jsonb(a)::text AS text FROM audit_entries a WHERE subject_id = $1`,
      [asked.id],
    );
    const actions = trail.map((text) => JSON.parse(text).action);
    expect(actions.sort()).toEqual([
      'person.create',
      'questionnaire.answer',
      'questionnaire.answer',
      'questionnaire.finish',
      'questionnaire.open',
      'questionnaire.send',
    ]);
    const session = [...client.cookies.values()][0] ?? '';
    const read = [...trail, ...api.logs].join('\n');
    expect(read).toContain('/v1/questionnaire/answers');
    for (const secret of [tokenOf(link), session, ATTEMPT, 'Quelque part', '23456'])
      expect([secret, read.includes(secret)]).toEqual([secret, false]);
  });

  it('is heard by the open screens of the firm', async () => {
    const heard: string[] = [];
    const listening = await api.database.listen({
      onChange: ({ firmId, kind }) =>
        void (firmId === api.firms.a.scope.firmId && heard.push(kind)),
      onGap: () => undefined,
    });
    const { client } = await asked.client();
    const before = heard.length;
    await say(client, 'stay.in_france', true);
    await client.post('/v1/questionnaire/completion');
    for (let n = 0; n < 50 && heard.length < before + 2; n += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await listening.close();
    expect(heard.length).toBeGreaterThanOrEqual(before + 2);
    expect(new Set(heard)).toEqual(new Set(['person']));
  });
});
