import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CalendarDossiersPage, CalendarView, DeadlineRow } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';

let api: TestApi;
let lawyer: ApiClient;
let owner: ApiClient;
const who = (role: 'owner' | 'lawyer' | 'paralegal') => api.firms.a.users[role].id;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-05-04T10:00:00+02:00');
  lawyer = await api.firms.a.as('lawyer');
  owner = await api.firms.a.as('owner');
  for (const [familyName, filedOn, responsibleId] of [
    ['Abdallah', '2026-01-14', who('lawyer')],
    ['Éluard', '2026-03-20', who('owner')],
    ['Koné', '2026-04-30', who('lawyer')],
  ] as const) {
    const { id } = await openDossier(lawyer, { client: { familyName }, responsibleId });
    await record(lawyer, id, { type: 'demande-deposee', on: filedOn });
  }
});
afterAll(() => api.close());

const MAY = 'from=2026-05-11&to=2026-05-17';

async function calendar(query: string): Promise<CalendarView> {
  const { status, body } = await lawyer.get<CalendarView>(`/v1/deadlines/calendar?${query}`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
}

async function everything(query: string): Promise<readonly DeadlineRow[]> {
  return (await lawyer.get(`/v1/deadlines?limit=200&${query}`)).body.data;
}

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).toSorted();

describe('the échéancier day by day', () => {
  it('says of each day whether the firm is open, and which public holiday it is', async () => {
    const { days, today } = await calendar(MAY);
    expect(today).toBe('2026-05-04');
    expect(days.map(({ on, isOpen, label }) => [on, isOpen, label])).toEqual([
      ['2026-05-11', true, ''],
      ['2026-05-12', true, ''],
      ['2026-05-13', true, ''],
      ['2026-05-14', false, 'Ascension'],
      ['2026-05-15', true, ''],
      ['2026-05-16', false, ''],
      ['2026-05-17', false, ''],
    ]);
  });

  it('holds what the list holds of those days, counted by what it is', async () => {
    const { days } = await calendar('from=2026-06-22&to=2026-08-02');
    const listed = await everything('from=2026-06-22&to=2026-08-02');
    expect(listed.length).toBeGreaterThan(2);
    expect(ids(days.flatMap(({ rows }) => rows))).toEqual(ids(listed));
    const counted = days.flatMap(({ counts }) => Object.values(counts));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(listed.length);
    const authority = days.reduce((sum, { counts }) => sum + counts.authority, 0);
    expect(authority).toBe(listed.filter(({ nature }) => nature === 'authority').length);
  });

  it('keeps what was done on its day', async () => {
    const [open] = (await everything('nature=to-act,window')).filter(
      ({ severity }) => severity !== 'fatal',
    );
    const { id, version, prudentLastDay } = open as DeadlineRow;
    const done = await lawyer.post(
      `/v1/deadlines/${id}/completion`,
      {},
      { 'If-Match': `"${version}"` },
    );
    expect(done.status).toBe(200);
    const { days } = await calendar(`from=${prudentLastDay}&to=${prudentLastDay}`);
    const found = days.flatMap(({ rows }) => rows).find((row) => row.id === id);
    expect(found?.status).toBe('met');
  });

  it.each([
    ['from=2026-05-11', 422, 'field/not-a-date'],
    ['from=2026-05-11&to=2026-05-10', 422, 'calendar/ends-before-it-begins'],
    ['from=2026-05-11&to=2026-06-22', 422, 'calendar/too-long'],
    [`${MAY}&team=x`, 404, 'team/unknown'],
    [`${MAY}&concerns=x`, 404, 'user/unknown'],
  ])('%s is refused', async (query, status, code) => {
    const answer = await lawyer.get(`/v1/deadlines/calendar?${query}`);
    expect([answer.status, answer.body.errors[0].code]).toEqual([status, code]);
  });
});

describe('the échéancier dossier by dossier', () => {
  const HALF_YEAR = 'from=2026-05-04&to=2026-11-04';

  it('pages dossiers by their next date, each with all of its dates, and says the closed days', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const path = `/v1/deadlines/calendar/dossiers?${HALF_YEAR}&limit=2${cursor}`;
      const { body } = await lawyer.get<CalendarDossiersPage>(path);
      expect(body.closed.map(({ on }) => on)).toContain('2026-07-14');
      seen.push(...body.data.map(({ dossier }) => dossier.client?.displayName ?? ''));
      for (const { dossier, deadlines } of body.data) {
        const listed = (await everything('from=2026-05-04&to=2026-11-04')).filter(
          (row) => row.dossier.id === dossier.id,
        );
        expect(ids(deadlines)).toEqual(expect.arrayContaining(ids(listed)));
      }
      cursor = body.page.nextCursor === null ? '' : `&cursor=${body.page.nextCursor}`;
    } while (cursor !== '');
    expect(seen.toSorted()).toEqual(['ABDALLAH', 'KONÉ', 'ÉLUARD']);
  });

  it('reads by whoever answers, one person or a team, and lists alike', async () => {
    const { body: team } = await owner.post('/v1/teams', {
      ...{ name: 'Titres', memberIds: [who('owner'), who('paralegal')] },
    });
    const names = async (query: string) => {
      const { body } = await lawyer.get(`/v1/deadlines/calendar/dossiers?${HALF_YEAR}&${query}`);
      return body.data.map(
        ({ dossier }: CalendarDossiersPage['data'][0]) => dossier.client?.displayName,
      );
    };
    expect(await names(`team=${team.id}`)).toEqual(['ÉLUARD']);
    expect((await names('concerns=me')).toSorted()).toEqual(['ABDALLAH', 'KONÉ']);
    const rows = await everything(`team=${team.id}`);
    expect(new Set(rows.map(({ dossier }) => dossier.client?.displayName))).toEqual(
      new Set(['ÉLUARD']),
    );
    const { id, version } = rows[0] as DeadlineRow;
    const given = { 'If-Match': `"${version}"` };
    await lawyer.patch(`/v1/deadlines/${id}`, { assigneeId: who('lawyer') }, given);
    expect(ids(await everything(`team=${team.id}`))).not.toContain(id);
    expect(ids(await everything('concerns=me'))).toContain(id);

    const theirs = ids(await everything(`team=${team.id}`));
    const gone = await owner.send('DELETE', `/v1/teams/${team.id}`, undefined, {
      'If-Match': '"1"',
    });
    expect(gone.status).toBe(204);
    expect(await everything(`team=${team.id}`)).toEqual([]);
    await owner.post(`/v1/teams/${team.id}/restoration`);
    expect(theirs.length).toBeGreaterThan(0);
    expect(ids(await everything(`team=${team.id}`))).toEqual(theirs);
  });
});
