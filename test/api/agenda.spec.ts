import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { statusOn } from '@quantieme/deadlines';
import type { AgendaPage, DeadlineRow } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { deadlineOf, openDossier, record } from '../support/cases.ts';

const STATUSES = ['projected', 'open', 'due-soon', 'missed', 'met', 'extinguished', 'superseded'];

let api: TestApi;
let lawyer: ApiClient;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-06-01T10:00:00+02:00');
  lawyer = await api.firms.a.as('lawyer');
  for (const [familyName, filedOn] of [
    ['Abdallah', '2026-02-03'],
    ['Éluard', '2026-03-20'],
    ['Koné', '2026-05-12'],
  ]) {
    const { id } = await openDossier(lawyer, { client: { familyName } });
    await record(lawyer, id, { type: 'demande-deposee', on: filedOn });
  }
});
afterAll(() => api.close());

async function agenda(query: string, now = '2026-06-01T10:00:00+02:00'): Promise<AgendaPage> {
  api.setNow(now);
  const { status, body } = await lawyer.get<AgendaPage>(`/v1/deadlines?${query}`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
}

const day = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text));

describe('the échéancier', () => {
  it('lists what is live, the earliest prudent day first, with its dossier and people', async () => {
    const { data, today } = await agenda('');
    expect(today).toBe('2026-06-01');
    const days = data.map(({ prudentLastDay }) => prudentLastDay ?? '');
    expect(days).toEqual(days.toSorted());
    const [first] = data;
    expect(first).toMatchObject({
      rule: 'titre-silence-4-mois',
      prudentLastDay: '2026-06-03',
      daysLeft: 2,
      dossier: { reference: '2026-001', client: { displayName: 'ABDALLAH', initials: 'A.' } },
    });
    expect(first?.dossier.responsible?.id).toBe(api.firms.a.users.lawyer.id);
  });

  it('goes out as a sheet in words, with its client and people, codes beside', async () => {
    api.setNow('2026-06-01T10:00:00+02:00');
    const sheet = async (language: string) => {
      const headers = { accept: 'text/csv', 'accept-language': language };
      const { body } = await lawyer.get('/v1/deadlines?sort=prudentLastDay', headers);
      const [heads = '', first = ''] = String(body).split('\r\n');
      return new Map(heads.split(',').map((head, at) => [head, first.split(',')[at]]));
    };
    const french = await sheet('fr');
    const told = ['Gravité', 'Gravité (code)', 'État', 'État (code)', 'Dossier\u00a0: Client'];
    expect(told.map((head) => french.get(head))).toEqual([
      ...['Important', 'important', 'Bientôt', 'due-soon', 'ABDALLAH'],
    ]);
    expect(french.get('Dossier\u00a0: Responsable')).toBe('Personne lawyer');
    expect((await sheet('en')).get('Status')).toBe('Due soon');
  });

  it.each(['2026-06-01', '2026-06-04', '2026-07-22', '2026-08-10', '2026-11-20'])(
    'on %s, every status asked for is the status shown, and together they are everything',
    async (date) => {
      const now = `${date}T10:00:00+02:00`;
      const everything = await agenda('limit=200', now);
      const found: DeadlineRow[] = [];
      for (const status of STATUSES) {
        const { data } = await agenda(`status=${status}&limit=200`, now);
        expect(data.every((row) => row.status === status)).toBe(true);
        found.push(...data);
      }
      const live = found.filter(({ status }) => STATUSES.indexOf(status) < 4);
      expect(live.map(({ id }) => id).toSorted()).toEqual(
        everything.data.map(({ id }) => id).toSorted(),
      );
    },
  );

  it('reads a status as the engine does, at every boundary', async () => {
    const { data } = await agenda('limit=200');
    const rows = data.filter(({ lastDay }) => lastDay !== null);
    for (const { id, lastDay, prudentLastDay, opensOn } of rows.slice(0, 4)) {
      for (const days of [-16, -15, -1, 0, 1]) {
        const today = Temporal.PlainDate.from(prudentLastDay ?? '').add({ days });
        const shown = (await agenda('limit=200', `${today}T10:00:00+02:00`)).data.find(
          (row) => row.id === id,
        );
        const full = await lawyer.get(`/v1/deadlines/${id}`);
        const expected = statusOn(
          {
            outcome: 'live',
            startsOn: day(full.body.startsOn),
            lastDay: day(lastDay),
            prudentLastDay: day(prudentLastDay),
          },
          today,
        );
        expect([shown?.status, opensOn]).toEqual([expected, opensOn]);
      }
    }
  });

  it.each(['prudentLastDay', '-prudentLastDay', 'severity', 'dossier', 'assignee'])(
    'sorted by %s, comes page by page without loss or repetition',
    async (sort) => {
      const whole = await agenda(`sort=${sort}&limit=200`);
      const ids: string[] = [];
      let next: string | null = '';
      while (next !== null) {
        const page: AgendaPage = await agenda(
          `sort=${sort}&limit=2${next === '' ? '' : `&cursor=${next}`}`,
        );
        ids.push(...page.data.map(({ id }) => id));
        next = page.page.nextCursor;
      }
      expect(ids).toEqual(whole.data.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it('filters by days, rule, severity, nature, person and words', async () => {
    const rules = async (query: string) => (await agenda(`${query}&limit=200`)).data;
    const between = await rules('from=2026-06-01&to=2026-06-30');
    expect(between.every(({ prudentLastDay }) => prudentLastDay?.startsWith('2026-06'))).toBe(true);
    const silence = await rules('rule=titre-silence-4-mois');
    expect(silence).toHaveLength(3);
    expect((await rules('severity=fatal')).every(({ severity }) => severity === 'fatal')).toBe(
      true,
    );
    expect((await rules('nature=authority')).every(({ nature }) => nature === 'authority')).toBe(
      true,
    );
    expect(await rules('assignee=me')).toEqual([]);
    const found = await rules('q=eluard');
    expect(new Set(found.map(({ dossier }) => dossier.reference))).toEqual(new Set(['2026-002']));
  });

  it('counts what is late, today, this week and later', async () => {
    const { counts, data } = await agenda('limit=200');
    const ours = data.filter(({ nature }) => nature === 'to-act' || nature === 'window');
    expect(counts.late + counts.today + counts.week + counts.later).toBe(ours.length);
    expect(counts.withoutDeadline).toBe(0);
  });

  it.each([
    ['a cursor of another list', 'cursor=WyJhIl0', '/cursor'],
    [
      'a forged cursor',
      `cursor=${Buffer.from('["2026-02-30","x"]').toString('base64url')}`,
      '/cursor',
    ],
    ['a limit of a thousand', 'limit=1000', '/limit'],
    ['a day that does not exist', 'from=2026-02-30', '/from'],
    ['an unknown parameter', 'colour=red', '/colour'],
    ['an unknown sort', 'sort=colour', '/sort'],
    ['an unknown status', 'status=open,asleep', '/status'],
  ])('refuses %s', async (_what, query, pointer) => {
    const { status, body } = await lawyer.get(`/v1/deadlines?${query}`);
    expect([status, body.errors[0].pointer]).toEqual([422, pointer]);
  });
});

describe('a deadline', () => {
  it('is given to somebody by whoever has read it', async () => {
    api.setNow('2026-06-01T10:00:00+02:00');
    const { data } = await agenda('rule=ta-recours-implicite-2-mois');
    const path = `/v1/deadlines/${data[0]?.id}`;
    const assigneeId = api.firms.a.users.paralegal.id;
    expect((await lawyer.patch(path, { assigneeId })).status).toBe(428);
    expect((await lawyer.patch(path, { assigneeId }, { 'If-Match': '"9"' })).status).toBe(412);
    const read = await lawyer.get(path);
    const given = await lawyer.patch(
      path,
      { assigneeId },
      { 'If-Match': read.headers.get('etag') ?? '' },
    );
    expect(given.status).toBe(200);
    const paralegal = await api.firms.a.as('paralegal');
    const mine = await paralegal.get<AgendaPage>('/v1/deadlines?assignee=me');
    expect(mine.body.data.map(({ id }) => id)).toEqual([data[0]?.id]);
  });

  it('is marked done, stays done whatever is recorded, and can be taken back', async () => {
    const dossier = await openDossier(lawyer);
    const filed = await record(lawyer, dossier.id, { type: 'demande-deposee', on: '2026-05-12' });
    const { id } = deadlineOf(filed.dossier, 'ta-recours-implicite-2-mois');
    const path = `/v1/deadlines/${id}/completion`;
    const future = await lawyer.post(path, { doneOn: '2026-06-02' });
    expect([future.status, future.body.errors[0].pointer]).toEqual([422, '/doneOn']);
    const done = await lawyer.post(path, { doneOn: '2026-05-30', note: 'Requête déposée' });
    expect(deadlineOf(done.body, 'ta-recours-implicite-2-mois')).toMatchObject({
      status: 'met',
      doneOn: '2026-05-30',
      doneNote: 'Requête déposée',
      doneBy: { id: api.firms.a.users.lawyer.id },
    });
    const later = await record(lawyer, dossier.id, { type: 'adresse-changee', on: '2026-05-20' });
    expect(deadlineOf(later.dossier, 'ta-recours-implicite-2-mois').status).toBe('met');
    const planned = await lawyer.get(`/v1/alerts?dossier=${dossier.id}&status=planned&limit=200`);
    expect(
      planned.body.data.map(({ deadlineId }: { deadlineId: string }) => deadlineId),
    ).not.toContain(id);
    const undone = await lawyer.delete(path);
    expect(deadlineOf(undone.body, 'ta-recours-implicite-2-mois')).toMatchObject({
      status: 'projected',
      doneOn: null,
    });
  });
});
