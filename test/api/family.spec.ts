import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  HOUSING_CRITERIA,
  HOUSING_ZONES,
  INCOME_KINDS,
  PROTECTIONS,
  REUNITED_MEMBERS,
  STAY_DOCUMENTS,
} from '@quantieme/contracts';
import {
  CRITERION_IDS,
  INCOME_KIND_IDS,
  MEMBER_KINDS,
  SPONSOR_STATUSES,
  STAY_DOCUMENT_IDS,
  ZONES,
} from '@quantieme/eligibility';
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

const post = (path: string, body: object) => lawyer.post(`/v1/family/${path}`, body);

const pointersOf = (rows: readonly { pointer: string }[]) => rows.map(({ pointer }) => pointer);

it.each([
  ['incomes', INCOME_KINDS, INCOME_KIND_IDS],
  ['zones', HOUSING_ZONES, ZONES],
  ['criteria', HOUSING_CRITERIA, CRITERION_IDS],
  ['documents', STAY_DOCUMENTS, STAY_DOCUMENT_IDS],
  ['protections', PROTECTIONS, SPONSOR_STATUSES],
  ['members', REUNITED_MEMBERS, MEMBER_KINDS],
])('the contract knows the same %s as the calculators', (_name, contract, calculator) => {
  expect([...contract]).toEqual([...calculator]);
});

describe('housing for family reunification', () => {
  const FLAT = { on: '2026-04-20', zone: 'B2', persons: 4, decent: true, available: true };
  it.each([
    [43.6, 'not-met', -0.4],
    [44, 'met', 0],
  ])('%d m² for four in zone B2: %s', async (surface, verdict, gap) => {
    const { status, body } = await post('housing', { ...FLAT, surface });
    expect(status).toBe(200);
    expect(body).toMatchObject({ verdict, required: 44, gap });
    expect(body.steps[0].sources[0].article).toBe('R434-5');
  });

  it('asks what is missing, today', async () => {
    const { body } = await post('housing', {});
    expect([body.on, body.verdict]).toEqual(['2026-11-21', 'unknown']);
    expect(pointersOf(body.questions)).toEqual(['/persons', '/decent', '/available']);
  });

  it.each<readonly [object, string, string]>([
    [{ persons: 0 }, '/persons', 'field/not-a-number'],
    [{ zone: 'D' }, '/zone', 'field/unknown-value'],
    [{ defects: ['mould'] }, '/defects', 'field/unknown-value'],
    [{ surface: 'large' }, '/surface', 'field/not-an-amount'],
    [{ on: '2006-12-09' }, '/on', 'family/before-the-law'],
  ])('refuses %j, naming the field', async (differs, pointer, code) => {
    const { status, body } = await post('housing', { ...FLAT, surface: 44, ...differs });
    expect(status).toBe(422);
    expect(body.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });
});

describe('who may be asked for', () => {
  const REQUEST = {
    filedOn: '2026-07-20',
    applicant: {
      nationality: ['ML'],
      document: 'cst-one-year',
      stays: [
        { document: 'vls-ts', from: '2025-01-20', to: '2026-01-19' },
        { document: 'cst-one-year', from: '2026-01-10' },
      ],
    },
    spouse: { union: 'marriage', birthOn: '1994-02-12', inFrance: false },
    children: [{ birthOn: '2018-11-30', of: 'couple', link: 'filiation', inFrance: false }],
    otherSpouseInFrance: false,
    wholeFamily: true,
  };

  it.each([
    ['2026-07-19', 'not-met'],
    ['2026-07-20', 'met'],
    ['2026-07-21', 'met'],
  ])('filed on %s, eighteen months on 20 July 2026: %s', async (filedOn, verdict) => {
    const { status, body } = await post('regroupement', { ...REQUEST, filedOn });
    expect([status, body.verdict]).toEqual([200, verdict]);
    expect(pointersOf(body.members)).toEqual(['/spouse', '/children/0']);
    const stay = body.steps.find(({ subject }: { subject: string }) => subject === 'stay');
    expect(stay.sources.map(({ article }: { article: string }) => article)).toEqual([
      'L434-2',
      'R434-2',
    ]);
  });

  it.each<readonly [object, string, string]>([
    [
      { applicant: { stays: [{ document: 'aps', from: '2026-02-01', to: '2026-01-01' }] } },
      '/applicant/stays/0/to',
      'family/ends-before-it-starts',
    ],
    [
      { applicant: { stays: [{ document: 'aps' }] } },
      '/applicant/stays/0/from',
      'field/not-a-date',
    ],
    [{ spouse: { birthOn: '2026-07-21' } }, '/spouse/birthOn', 'family/impossible-birth'],
    [{ children: [{ birthOn: '2026-07-21' }] }, '/children/0/birthOn', 'family/impossible-birth'],
    [{ applicant: { nationality: ['XY'] } }, '/applicant/nationality/0', 'facts/not-a-country'],
  ])('refuses %j, naming the field', async (differs, pointer, code) => {
    const { status, body } = await post('regroupement', { ...REQUEST, ...differs });
    expect(status).toBe(422);
    expect(body.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });
});

describe('the family of the protected', () => {
  const REQUEST = {
    askedOn: '2026-06-15',
    sponsor: { status: 'refugee', claimOn: '2024-05-04', grantedOn: '2026-03-20' },
    members: [{ kind: 'spouse', birthOn: '1992-01-01', unionOn: '2024-05-03' }],
    wholeFamily: true,
  };

  it.each([
    ['2024-05-03', 'met'],
    ['2024-05-04', 'not-met'],
    ['2024-05-10', 'not-met'],
  ])('union of %s, claim of 4 May 2024: %s', async (unionOn, verdict) => {
    const members = [{ ...REQUEST.members[0], unionOn }];
    const { status, body } = await post('reunification', { ...REQUEST, members });
    expect([status, body.verdict, body.members[0].verdict]).toEqual([200, verdict, verdict]);
  });

  it('is to be checked where it rests on an opinion of the Council of State', async () => {
    const members = [{ kind: 'child-of-couple', birthOn: '2007-01-10', married: false }];
    const { body } = await post('reunification', { ...REQUEST, members });
    expect([body.verdict, body.toVerify]).toEqual(['met', true]);
    expect(body.members[0].steps[0].sources[1]).toMatchObject({
      code: 'CE',
      article: 'avis 29 juin 2023 n° 472495',
      from: '2023-06-29',
    });
  });

  it.each<readonly [object, string, string]>([
    [
      { sponsor: { claimOn: '2026-01-02', grantedOn: '2026-01-01' } },
      '/sponsor/grantedOn',
      'family/granted-before-claim',
    ],
    [{ sponsor: { birthOn: '2026-06-16' } }, '/sponsor/birthOn', 'family/impossible-birth'],
    [{ members: [{}] }, '/members/0/kind', 'field/unknown-value'],
    [{ members: undefined }, '/members', 'field/not-an-object'],
  ])('refuses %j, naming the field', async (differs, pointer, code) => {
    const { status, body } = await post('reunification', { ...REQUEST, ...differs });
    expect(status).toBe(422);
    expect(body.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });
});
