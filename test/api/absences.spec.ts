import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier } from '../support/cases.ts';

let api: TestApi;
let owner: ApiClient;
let paralegal: ApiClient;
const id = (role: 'owner' | 'lawyer' | 'paralegal' | 'assistant' | 'billing') =>
  api.firms.a.users[role].id;
beforeAll(async () => {
  api = await startApi();
  owner = await api.firms.a.as('owner');
  paralegal = await api.firms.a.as('paralegal');
  api.setNow('2026-11-22T10:00:00Z');
  await openDossier(owner, { responsibleId: id('lawyer'), paralegalId: id('paralegal') });
});
afterAll(() => api.close());

const PATH = '/v1/absences';
const refused = (answer: {
  status: number;
  body: { errors: { pointer: string; code: string }[] };
}) => [answer.status, ...answer.body.errors.map(({ pointer, code }) => `${pointer} ${code}`)];

describe('an absence', () => {
  it('is recorded by the person herself, listed by period, and deleted', async () => {
    const asked = { from: '2026-12-21', to: '2027-01-03', deputyId: id('owner') };
    const added = await paralegal.post(PATH, asked);
    expect([added.status, added.body]).toEqual([
      201,
      {
        id: added.body.id,
        userId: id('paralegal'),
        user: expect.objectContaining({ id: id('paralegal') }),
        ...asked,
        standIn: expect.objectContaining({ id: id('owner') }),
      },
    ]);
    const listed = async (query: string) =>
      (await owner.get(`${PATH}?${query}`)).body.data.map((row: { id: string }) => row.id);
    expect(await listed('')).toEqual([added.body.id]);
    expect(await listed('from=2027-01-03')).toEqual([added.body.id]);
    expect(await listed('from=2027-01-04')).toEqual([]);
    expect(await listed('to=2026-12-20')).toEqual([]);
    expect(await listed('to=2026-12-21')).toEqual([added.body.id]);
    expect((await paralegal.delete(`${PATH}/${added.body.id}`)).status).toBe(204);
    expect(await listed('')).toEqual([]);
    expect((await paralegal.delete(`${PATH}/${added.body.id}`)).status).toBe(404);
  });

  it('of somebody else is for a lawyer or the owner', async () => {
    const asked = { userId: id('assistant'), from: '2026-12-21', to: '2026-12-21' };
    expect((await paralegal.post(PATH, asked)).body.code).toBe('permission/missing');
    const lawyer = await api.firms.a.as('lawyer');
    const added = await lawyer.post(PATH, asked);
    expect(added.status).toBe(201);
    expect((await paralegal.delete(`${PATH}/${added.body.id}`)).status).toBe(403);
    expect((await owner.delete(`${PATH}/${added.body.id}`)).status).toBe(204);
  });

  it('asks whoever carries dossiers for a deputy, unless she has a standing one', async () => {
    const asked = { from: '2026-12-21', to: '2026-12-24' };
    const answer = await paralegal.post(PATH, asked);
    expect(refused(answer)).toEqual([422, '/deputyId absence/deputy-required']);
    expect(answer.body.detail).toContain('un dossier');
    await paralegal.patch('/v1/account', { deputyId: id('lawyer') });
    await owner.patch(`/v1/users/${id('lawyer')}`, { status: 'disabled' });
    expect((await paralegal.post(PATH, asked)).status).toBe(422);
    await owner.patch(`/v1/users/${id('lawyer')}`, { status: 'active' });
    await paralegal.patch('/v1/account', { deputyId: id('owner') });
    const added = await paralegal.post(PATH, asked);
    expect([added.status, added.body.deputyId, added.body.standIn.id]).toEqual([
      201,
      null,
      id('owner'),
    ]);
    await paralegal.patch('/v1/account', { deputyId: null });
    const { data } = (await owner.get(PATH)).body;
    expect(data[0].standIn).toBeNull();
    await paralegal.delete(`${PATH}/${added.body.id}`);
    const assistant = await api.firms.a.as('assistant');
    const free = await assistant.post(PATH, asked);
    expect([free.status, free.body.standIn]).toEqual([201, null]);
    await assistant.delete(`${PATH}/${free.body.id}`);
  });

  it('is answered for by the deputy of a deputy who is away', async () => {
    const from = '2026-12-21';
    const first = await owner.post(PATH, {
      userId: id('lawyer'),
      from,
      to: from,
      deputyId: id('owner'),
    });
    const second = await paralegal.post(PATH, { from, to: from, deputyId: id('lawyer') });
    expect(second.body.standIn.id).toBe(id('owner'));
    for (const { body } of [first, second]) await owner.delete(`${PATH}/${body.id}`);
  });

  it.each<[string, () => object, string]>([
    ['ends before it begins', () => ({ to: '2026-12-20' }), '/to absence/ends-before-it-begins'],
    ['lasts for years', () => ({ to: '2036-12-21' }), '/to absence/too-long'],
    ['names herself', () => ({ deputyId: id('paralegal') }), '/deputyId deputy/herself'],
    [
      'names somebody who may not acknowledge',
      () => ({ deputyId: id('assistant') }),
      '/deputyId deputy/may-not-answer',
    ],
    ['names nobody', () => ({ deputyId: crypto.randomUUID() }), '/deputyId deputy/unknown'],
    [
      'names somebody of another firm',
      () => ({ deputyId: api.firms.b.users.owner.id }),
      '/deputyId deputy/unknown',
    ],
    ['is on no day', () => ({ from: '2026-02-30' }), '/from field/not-a-date'],
  ])('that %s is refused', async (_what, change, expected) => {
    const asked = { from: '2026-12-21', to: '2026-12-21', deputyId: id('owner'), ...change() };
    expect(refused(await paralegal.post(PATH, asked))).toEqual([422, expected]);
  });

  it.each([
    ['2026-12-18', '2026-12-20', 201],
    ['2026-12-18', '2026-12-21', 422],
    ['2026-12-22', '2026-12-22', 422],
    ['2026-12-24', '2026-12-28', 422],
    ['2026-12-25', '2026-12-28', 201],
  ])('from %s to %s beside one from 21 to 24 December: %d', async (from, to, status) => {
    const deputyId = id('lawyer');
    const there = await paralegal.post(PATH, { from: '2026-12-21', to: '2026-12-24', deputyId });
    const answer = await paralegal.post(PATH, { from, to, deputyId });
    expect(answer.status).toBe(status);
    if (status === 422) {
      expect(refused(answer)[1]).toBe('/from absence/overlap');
      expect(answer.body.detail).toContain('21 décembre 2026');
    } else await paralegal.delete(`${PATH}/${answer.body.id}`);
    await paralegal.delete(`${PATH}/${there.body.id}`);
  });

  it('of another firm does not exist', async () => {
    const other = await api.firms.b.as('owner');
    const theirs = await other.post(PATH, { from: '2026-12-21', to: '2026-12-21' });
    expect((await owner.get(PATH)).body.data).toEqual([]);
    expect((await owner.delete(`${PATH}/${theirs.body.id}`)).status).toBe(404);
    const asked = { userId: api.firms.b.users.owner.id, from: '2026-12-21', to: '2026-12-21' };
    expect((await owner.post(PATH, asked)).status).toBe(404);
  });

  it('leaves a trace when it comes and when it goes', async () => {
    const added = await owner.post(PATH, { from: '2026-12-21', to: '2026-12-22' });
    await owner.delete(`${PATH}/${added.body.id}`);
    const { data } = (await owner.get('/v1/audit?limit=2')).body;
    expect(
      data.map((entry: { action: string; subjectId: string }) => [entry.action, entry.subjectId]),
    ).toEqual([
      ['absence.delete', added.body.id],
      ['absence.create', added.body.id],
    ]);
    expect(data[0].before).toMatchObject({ from: '2026-12-21', to: '2026-12-22' });
  });
});

describe('what somebody says of herself', () => {
  it('names her deputy and the hour of her daily message', async () => {
    const change = { deputyId: id('owner'), digestAt: '18:30' };
    expect((await paralegal.patch('/v1/account', change)).body).toMatchObject(change);
    const { data } = (await owner.get('/v1/users')).body;
    const user = data.find((row: { id: string }) => row.id === id('paralegal'));
    expect(user).toMatchObject(change);
    expect((await paralegal.patch('/v1/account', { name: 'Paul Le Goff' })).body).toMatchObject(
      change,
    );
    expect((await paralegal.patch('/v1/account', { deputyId: null })).body.deputyId).toBeNull();
  });

  it.each<[string, () => object, string]>([
    ['herself', () => ({ deputyId: id('paralegal') }), '/deputyId deputy/herself'],
    ['nobody', () => ({ deputyId: crypto.randomUUID() }), '/deputyId deputy/unknown'],
    ['no such hour', () => ({ digestAt: '24:00' }), '/digestAt field/not-a-time'],
  ])('is refused: %s', async (_what, change, expected) => {
    expect(refused(await paralegal.patch('/v1/account', change()))).toEqual([422, expected]);
  });
});

describe('when the firm is open', () => {
  const CLOSURE = { from: '2026-12-24', to: '2027-01-03', label: 'Fermeture de fin d’année' };

  it('is from nine to six, Monday to Friday, until the firm says otherwise', async () => {
    expect((await owner.get('/v1/firm')).body).toMatchObject({
      territory: 'metropole',
      opensAt: '09:00',
      closesAt: '18:00',
      workingDays: [1, 2, 3, 4, 5],
      closures: [],
    });
  });

  it('is changed by its owner, and planned reminders follow', async () => {
    const dossier = await openDossier(owner, {});
    const change = {
      territory: 'reunion',
      opensAt: '08:30',
      closesAt: '17:30',
      workingDays: [6, 2, 3, 4, 5, 2],
      closures: [CLOSURE],
    };
    const answer = await owner.patch('/v1/firm', change);
    const after = { ...change, workingDays: [2, 3, 4, 5, 6] };
    expect([answer.status, answer.body]).toEqual([200, expect.objectContaining(after)]);
    expect((await owner.get('/v1/firm')).body).toMatchObject(after);
    const [row] = await api.database.firm(api.firms.a.scope, (tx) =>
      tx.query<{ next: Temporal.PlainDate }>(
        'SELECT next_change_on AS next FROM dossiers WHERE id = $1',
        [dossier.id],
      ),
    );
    expect(String(row?.next)).toBe('2026-11-22');
    const { data } = (await owner.get('/v1/audit?limit=1')).body;
    expect(data[0]).toMatchObject({ action: 'firm.change', before: { closures: [] } });
    expect(data[0].after.closures).toEqual([CLOSURE]);
  });

  it('keeps what a change leaves out', async () => {
    await owner.patch('/v1/firm', { name: 'Cabinet A' });
    expect((await owner.get('/v1/firm')).body.closures).toEqual([CLOSURE]);
    await owner.patch('/v1/firm', { closures: [] });
    expect((await owner.get('/v1/firm')).body.closures).toEqual([]);
  });

  it.each<[object, string]>([
    [{ workingDays: [] }, '/workingDays firm/no-working-day'],
    [{ workingDays: [0] }, '/workingDays field/not-a-number'],
    [{ workingDays: [8] }, '/workingDays field/not-a-number'],
    [{ opensAt: '09:00', closesAt: '09:59' }, '/closesAt firm/closes-too-early'],
    [{ opensAt: '20:00' }, '/closesAt firm/closes-too-early'],
    [{ opensAt: '9h' }, '/opensAt field/not-a-time'],
    [{ territory: 'corse' }, '/territory field/unknown-value'],
    [
      { closures: [CLOSURE, { ...CLOSURE, to: '2026-12-23' }] },
      '/closures/1/to closure/ends-before-it-begins',
    ],
    [{ closures: [{ ...CLOSURE, to: '2027-12-25' }] }, '/closures/0/to closure/too-long'],
  ])('refuses %j at %s', async (change, expected) => {
    const before = (await owner.get('/v1/firm')).body;
    expect(refused(await owner.patch('/v1/firm', change))).toEqual([422, expected]);
    expect((await owner.get('/v1/firm')).body).toEqual(before);
  });
});
