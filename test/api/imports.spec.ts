import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { xlsxBytes } from '@quantieme/sheets';
import type { Database } from '@quantieme/persistence';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { importSheet, sendSheet, workFor } from '../support/imports.ts';

interface Problem {
  readonly pointer: string;
  readonly code: string;
}
interface Row {
  readonly state: string;
  readonly recordId: string;
  readonly problems: readonly Problem[];
}

let api: TestApi;
let owner: ApiClient;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-23T10:00:00+01:00');
  owner = await api.firms.a.as('owner');
});
afterAll(() => api.close());

const send = (content: string | Uint8Array, name?: string) =>
  sendSheet(owner, 'persons', content, name);
const read = async (id: string) => (await owner.get(`/v1/imports/${id}`)).body;
const rows = async (id: string, state = ''): Promise<readonly Row[]> =>
  (await owner.get(`/v1/imports/${id}/rows?limit=200${state && `&state=${state}`}`)).body.data;
const found = async (q: string) =>
  (await owner.get(`/v1/persons?q=${encodeURIComponent(q)}`)).body.data;
const post = (path: string) => owner.post(`/v1/imports/${path}`);

async function checked(content: string) {
  const { body } = await send(content);
  expect((await post(`${body.id}/check`)).status).toBe(202);
  await workFor(api);
  return read(body.id);
}

const imported = (content: string) => importSheet(api, owner, { kind: 'persons', content });

async function mapped(id: string, change: Readonly<Record<number, object>>) {
  const { columns, version } = await read(id);
  const body = {
    columns: columns.map(({ field, dateOrder }: Record<string, unknown>, index: number) => ({
      field,
      dateOrder,
      ...change[index],
    })),
  };
  return owner.put(`/v1/imports/${id}/mapping`, body, { 'if-match': `"${version}"` });
}

describe('a file of clients', () => {
  it('is understood by its headers, looked at, then written', async () => {
    const one = await checked(
      'NOM;Prénom;Né(e) le;Nationalité;Solde\nHaddad;Samira;13/05/1990;Algérienne;12,50\n' +
        'Mensah;Kofi;1988-02-29;Ghana;\n',
    );
    expect(one.columns.map(({ field }: { field: string }) => field)).toEqual([
      'familyName',
      'givenNames',
      'birthDate',
      'nationalities',
      null,
    ]);
    expect(one).toMatchObject({ state: 'checked', counts: { ready: 2, refused: 0 } });
    expect(await found('haddad')).toEqual([]);
    await post(`${one.id}/run`);
    await workFor(api);
    expect(await read(one.id)).toMatchObject({ state: 'done', counts: { done: 2, ready: 0 } });
    const [person] = await found('samira haddad');
    expect(person).toMatchObject({ birthDate: '1990-05-13', nationalities: ['DZ'] });
    const [row] = await rows(one.id);
    expect(row).toMatchObject({ number: 1, sheetRow: 2, recordId: person.id, cells: [] });
    const { body } = await owner.get(`/v1/audit?subject=${person.id}`);
    expect(body.data[0]).toMatchObject({ action: 'person.create' });
  });

  it('of a thousand rows with thirty-seven errors has thirty-seven pointers', async () => {
    const lines = Array.from({ length: 1000 }, (_, index) => {
      const isWrong = index % 27 === 0 && index < 27 * 37;
      return `Personne ${index};Une;${isWrong ? '31/02/1990' : '13/06/1990'}`;
    });
    const one = await checked(`Nom;Prénom;Date de naissance\n${lines.join('\n')}`);
    expect(one.counts).toMatchObject({ ready: 963, refused: 37 });
    const refused = await rows(one.id, 'refused');
    const pointers = refused.map(({ problems }: Row) =>
      problems.map((one: Problem) => one.pointer),
    );
    expect(pointers.flat()).toEqual(
      Array.from({ length: 37 }, (_, index) => `/rows/${index * 27 + 1}/birthDate`),
    );
    expect(refused[1]?.problems).toEqual([
      {
        pointer: '/rows/28/birthDate',
        cell: 'C29',
        code: 'import/no-such-day',
        detail: expect.stringContaining('n’existe pas'),
        warning: false,
      },
    ]);
    expect(await found('Personne')).toEqual([]);
  });

  it('asks whether the day or the month comes first where nothing tells', async () => {
    const { body } = await send('Nom;Né le\nOrder;05/06/1990\n');
    const refusal = await post(`${body.id}/check`);
    expect(refusal.status).toBe(422);
    expect(refusal.body.errors).toMatchObject([
      { pointer: '/columns/1/dateOrder', code: 'import/day-or-month' },
    ]);
    expect((await mapped(body.id, { 1: { dateOrder: 'month-first' } })).status).toBe(200);
    for (const step of ['check', 'run']) {
      await post(`${body.id}/${step}`);
      await workFor(api);
    }
    expect((await found('order'))[0]).toMatchObject({ birthDate: '1990-05-06' });
  });

  it('remembers how the firm understands a header', async () => {
    const { body } = await send('Patronyme;X27\nSow;06 11\n');
    await mapped(body.id, { 0: { field: 'familyName' }, 1: { field: 'phone' } });
    await post(`${body.id}/check`);
    await workFor(api);
    const again = await send('x27;PATRONYME\n06 12;Ba\n');
    expect(again.body.columns.map(({ field }: { field: string }) => field)).toEqual([
      'phone',
      'familyName',
    ]);
  });

  it('creates nobody twice: not of the firm, not of the same file; namesakes are named', async () => {
    await imported('Nom;Prénom;Né le\nTwice;Ada;13/05/1990\n');
    const one = await checked(
      'Nom;Prénom;Né le\ntwice;ADA;1990-05-13\nTwice;Ada;14/05/1990\nNew;Eve;13/05/1991\nNew;Eve;13/05/1991\n',
    );
    expect(one.counts).toMatchObject({ same: 2, ready: 2, warned: 1 });
    const codes = (await rows(one.id)).map(({ state, problems }: Row) => [
      state,
      problems[0]?.code,
    ]);
    expect(codes).toEqual([
      ['same', 'import/already-there'],
      ['ready', 'import/namesake'],
      ['ready', undefined],
      ['same', 'import/twice-in-file'],
    ]);
  });

  it('gives the rows refused back with their reasons, nothing of which runs in a spreadsheet', async () => {
    const one = await checked('Nom;Né le;Tél\nWrong;hier;+33 6 11\n;13/05/1990;=1+1\n');
    const { body } = await owner.get(`/v1/imports/${one.id}/refused`);
    expect(body).toContain("Wrong;hier;'+33 6 11;2;B2\u00a0: Cette cellule n’est pas une date.");
    expect(body).toContain(";13/05/1990;'=1+1;3;A3\u00a0: «\u00a0Nom\u00a0» manque à cette ligne.");
  });
});

describe('work that is cut off', () => {
  /** A worker that dies after so many batches. */
  const dyingAfter = (batches: number): Database => {
    let left = batches;
    return {
      ...api.database,
      firm: (scope, work) => {
        if (left === 0) throw new Error('killed');
        left -= 1;
        return api.database.firm(scope, work);
      },
    };
  };

  it('goes on where it was, each row once; the same file sent again is the same import', async () => {
    const lines = Array.from({ length: 1200 }, (_, index) => `Half${index};13/05/1990`);
    const content = `Nom;Né le\n${lines.join('\n')}`;
    const { id } = await checked(content);
    await post(`${id}/run`);
    await expect(workFor(api, dyingAfter(1))).rejects.toThrow('killed');
    expect(await read(id)).toMatchObject({ state: 'running', counts: { done: 500 } });
    expect((await read(id)).isHeldUp).toBe(true);
    expect((await send(content)).body).toMatchObject({ id, counts: { done: 500 } });
    await api.database.firm(api.firms.a.scope, (tx) =>
      tx.execute('UPDATE imports SET retry_at = NULL WHERE firm_id = $1', [tx.scope.firmId]),
    );
    await workFor(api);
    expect(await read(id)).toMatchObject({ state: 'done', counts: { done: 1200 } });
    const recordIds = (await rows(id, 'done')).map(({ recordId }: Row) => recordId);
    expect(new Set(recordIds).size).toBe(200);
    expect(await found('half1199')).toHaveLength(1);
  });
});

describe('an import taken back', () => {
  it('leaves what somebody has changed or uses, by name, and nothing else', async () => {
    const id = await imported('Nom;Prénom\nGone;A\nTouched;B\nUsed;C\n');
    const [[touched], [used]] = [await found('touched'), await found('used')];
    await owner.patch(`/v1/persons/${touched.id}`, { phone: '06' });
    await owner.post('/v1/dossiers', { procedure: 'premiere-demande', clientId: used.id });
    expect((await post(`${id}/reversal`)).status).toBe(202);
    await workFor(api);
    expect(await read(id)).toMatchObject({ state: 'reversed', counts: { undone: 1, kept: 2 } });
    expect(await found('gone')).toEqual([]);
    expect((await rows(id, 'kept')).map(({ problems }: Row) => problems[0]?.code)).toEqual([
      'import/changed-since',
      'import/used-since',
    ]);
    expect((await post(`${id}/reversal`)).body.code).toBe('import/not-now');
  });

  it('is the only way to delete anybody', async () => {
    const remove = api.database.firm(api.firms.a.scope, (tx) => tx.execute('DELETE FROM persons'));
    expect(await remove).toBe(0);
  });
});

describe('what is refused, and of which nothing is kept', () => {
  const many = `Nom\n${'a\n'.repeat(50_002)}`;
  it.each([
    [
      'a half-uploaded workbook',
      xlsxBytes('F', [['Nom'], ['A']]).subarray(0, 3000),
      'a.xlsx',
      'document/damaged',
    ],
    ['a file cut within quotes', 'Nom;Note\nA;"b', 'a.csv', 'import/quote-open'],
    ['another type', '%PDF-1.7 …', 'a.csv', 'document/type-not-accepted'],
    ['an empty file', '', 'a.csv', 'document/empty'],
    ['an empty sheet', '\n\n', 'a.csv', 'import/empty'],
    ['headers alone', 'Nom;Prénom\n', 'a.csv', 'import/no-rows'],
    ['the same header twice', 'Nom;nom\nA;B', 'a.csv', 'import/same-header'],
    ['a cell of a megabyte', `Nom\n${'a'.repeat(1_000_000)}`, 'a.csv', 'import/cell-too-long'],
    ['too many rows', many, 'a.csv', 'import/too-many-rows'],
  ])('%s', async (_what, content, name, code) => {
    const count = async () => (await owner.get('/v1/imports?limit=200')).body.data.length;
    const before = await count();
    const { status, body } = await send(content, name);
    expect([status, body.code]).toEqual([code === 'import/too-many-rows' ? 413 : 422, code]);
    expect(await count()).toBe(before);
  });

  it('columns that fill nothing there is, or the same twice; a check without a name', async () => {
    const { body } = await send('Colonne;Autre\nA;B\n');
    const wrong = await mapped(body.id, { 0: { field: 'x' } });
    expect(wrong.body.errors).toMatchObject([
      { pointer: '/columns/0/field', code: 'import/unknown-field' },
    ]);
    const twice = { field: 'familyName' };
    expect((await mapped(body.id, { 0: twice, 1: twice })).body.errors).toMatchObject([
      { pointer: '/columns/1/field', code: 'import/field-twice' },
    ]);
    expect((await post(`${body.id}/check`)).body.errors).toMatchObject([
      { pointer: '/columns', code: 'import/field-needed' },
    ]);
    expect((await post(`${body.id}/run`)).body.code).toBe('import/not-now');
    expect((await owner.delete(`/v1/imports/${body.id}`)).status).toBe(204);
    expect((await owner.get(`/v1/imports/${body.id}`)).status).toBe(404);
  });

  it('a workbook is read as a CSV file is', async () => {
    const bytes = xlsxBytes('Clients', [
      ['Nom', 'Né le'],
      ['Workbook', '1990-05-13'],
    ]);
    const { status, body } = await send(bytes, 'clients.xlsx');
    expect([status, body.format, body.rowCount]).toEqual([201, 'xlsx', 1]);
  });

  it('a model is understood as it is', async () => {
    const { body } = await owner.get('/v1/imports/model?kind=persons&format=csv');
    const { body: one } = await send(body.replace('Diallo', 'Model'));
    expect(one.columns.map(({ field }: { field: string }) => field)).toEqual(
      one.fields.map(({ id }: { id: string }) => id),
    );
  });
});
