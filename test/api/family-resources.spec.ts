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

const post = (body: object, headers?: Record<string, string>) =>
  lawyer.post('/v1/family/resources', body, headers);

const pointersOf = (rows: readonly { pointer: string }[]) => rows.map(({ pointer }) => pointer);

const WAGES = { kind: 'wages', owner: 'applicant', from: '2025-04', to: '2026-03', gross: 1_808 };

/** A Malian who asks for his wife and a child. */
const RESOURCES = {
  filedOn: '2026-04-20',
  applicant: { nationality: ['ML'], birthOn: '1988-05-04', allowance: 'none' },
  family: { spouse: 'joining', childrenJoining: 1, childrenInFrance: 0 },
  incomes: [WAGES],
};

describe('resources for family reunification', () => {
  it('compares the year with that of the minimum wage, to the cent', async () => {
    const { status, body } = await post(RESOURCES);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      on: '2026-04-20',
      verdict: 'met',
      exempt: false,
      familySize: 3,
      toVerify: false,
      questions: [],
    });
    expect(body.bases).toEqual([
      {
        basis: 'gross',
        state: 'met',
        threshold: 21_685.29,
        counted: 21_696,
        unsettled: 0,
        contested: 0,
        gap: 10.71,
        missingMonths: [],
      },
    ]);
    expect(body.months.slice(-4)).toEqual([
      { month: '2025-12', minimumWage: 1_801.8, threshold: 1_801.8, counted: 1_808 },
      ...['2026-01', '2026-02', '2026-03'].map((month) => ({
        month,
        minimumWage: 1_823.03,
        threshold: 1_823.03,
        counted: 1_808,
      })),
    ]);
  });

  it('derives it step by step, each with its article', async () => {
    const { body } = await post(RESOURCES, { 'Accept-Language': 'en' });
    const step = body.steps.find(({ subject }: { subject: string }) => subject === 'comparison');
    expect(step.text).toBe(
      'In gross amounts: 21,696.00\u00a0€ over twelve months for 21,685.29\u00a0€ (difference 10.71\u00a0€): reached',
    );
    expect(step.sources.map(({ article }: { article: string }) => article)).toEqual([
      'L434-8',
      'R434-4',
    ]);
    expect(step.sources[1].url).toContain('legifrance');
  });

  it('names the months that are missing', async () => {
    const incomes = [{ ...WAGES, to: '2026-01' }];
    const { body } = await post({ ...RESOURCES, incomes });
    expect(body.verdict).toBe('unknown');
    expect(body.bases[0].missingMonths).toEqual(['2026-02', '2026-03']);
    expect(body.questions[0]).toEqual({
      pointer: '/incomes',
      question: 'Quels revenus, même nuls, pour : février 2026 à mars 2026\u00a0?',
    });
  });

  it('names the months below the amount with what each lacks; the total decides', async () => {
    const july = (gross: number) => [
      { ...WAGES, to: '2025-06' },
      { ...WAGES, from: '2025-07', to: '2025-07', gross },
      { ...WAGES, from: '2025-08' },
    ];
    const { body } = await post({ ...RESOURCES, incomes: july(1_669.4) });
    expect(body.verdict).toBe('not-met');
    expect(body.shortMonths[0]).toEqual({ month: '2025-07', lacks: 132.4 });
    const { body: enough } = await post({ ...RESOURCES, incomes: july(1_800) });
    expect([enough.verdict, enough.shortMonths[0]]).toEqual([
      'met',
      { month: '2025-07', lacks: 1.8 },
    ]);
  });

  it('says of each income whether it counts', async () => {
    const incomes = [WAGES, { ...WAGES, kind: 'family-benefits', gross: 150 }];
    const { body } = await post({ ...RESOURCES, incomes });
    expect(
      body.incomes.map(({ pointer, treatment }: { pointer: string; treatment: string }) => [
        pointer,
        treatment,
      ]),
    ).toEqual([
      ['/incomes/0', 'counted'],
      ['/incomes/1', 'excluded'],
    ]);
  });

  it('applies the law of the day of the decision', async () => {
    const { body } = await post({ ...RESOURCES, on: '2026-06-01' });
    expect([body.on, body.bases[0].threshold]).toEqual(['2026-06-01', 21_685.29]);
  });

  it('takes what is left out for unknown', async () => {
    const { status, body } = await post({ filedOn: '2026-04-20' });
    expect([status, body.verdict, body.familySize]).toEqual([200, 'unknown', null]);
    expect(pointersOf(body.questions)).toEqual([
      '/applicant/nationality',
      '/family/spouse',
      '/family/childrenJoining',
      '/family/childrenInFrance',
      '/incomes',
      '/applicant/allowance',
      '/applicant/birthOn',
      '/applicant/regularStaySince',
      '/family/marriedOn',
    ]);
  });

  const withoutPeriod = { kind: 'wages', owner: 'applicant', gross: 1_808 };
  it.each<readonly [string, object, string, string]>([
    [
      'an income without a period',
      { incomes: [WAGES, withoutPeriod] },
      '/incomes/1/from',
      'field/not-a-month',
    ],
    [
      'a day for a month',
      { incomes: [{ ...WAGES, from: '2025-04-01' }] },
      '/incomes/0/from',
      'field/not-a-month',
    ],
    [
      'a thirteenth month',
      { incomes: [{ ...WAGES, from: '2025-13' }] },
      '/incomes/0/from',
      'field/not-a-month',
    ],
    [
      'a period that ends first',
      { incomes: [{ ...WAGES, to: '2025-03' }] },
      '/incomes/0/to',
      'family/ends-before-it-starts',
    ],
    [
      'an amount below zero',
      { incomes: [{ ...WAGES, gross: -1 }] },
      '/incomes/0/gross',
      'field/not-an-amount',
    ],
    [
      'a third of a cent',
      { incomes: [{ ...WAGES, gross: 0.333 }] },
      '/incomes/0/gross',
      'field/not-an-amount',
    ],
    [
      'an amount in words',
      { incomes: [{ ...WAGES, net: '1 400' }] },
      '/incomes/0/net',
      'field/not-an-amount',
    ],
    [
      'an unknown kind',
      { incomes: [{ ...WAGES, kind: 'salary' }] },
      '/incomes/0/kind',
      'field/unknown-value',
    ],
    ['no filing', { filedOn: undefined }, '/filedOn', 'field/not-a-date'],
    ['a decision before the filing', { on: '2026-04-19' }, '/on', 'family/decided-before-filing'],
    [
      'a country in words',
      { applicant: { nationality: ['Mali'] } },
      '/applicant/nationality/0',
      'facts/not-a-country',
    ],
    [
      'a birth after the filing',
      { applicant: { birthOn: '2026-04-21' } },
      '/applicant/birthOn',
      'family/impossible-birth',
    ],
    [
      'half a child',
      { family: { childrenJoining: 0.5 } },
      '/family/childrenJoining',
      'field/not-a-number',
    ],
  ])('refuses %s, naming the field', async (_said, differs, pointer, code) => {
    const { status, body } = await post({ ...RESOURCES, ...differs });
    expect(status).toBe(422);
    expect(body.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });

  it('says clearly what an income without a period lacks', async () => {
    const { body } = await post({ ...RESOURCES, incomes: [withoutPeriod] });
    expect(body.errors[0].detail).toBe('Le mois est attendu, écrit AAAA-MM, par exemple 2026-03.');
  });

  it('refuses a day before the texts that are known', async () => {
    const days = { filedOn: '2006-12-09', on: '2006-12-09' };
    const { status, body } = await post({ ...RESOURCES, ...days });
    expect([status, body.errors[0].pointer, body.errors[0].code]).toEqual([
      422,
      '/on',
      'family/before-the-law',
    ]);
  });
});
