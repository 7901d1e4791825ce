import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DossierView, EventView, RecordedView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';

let api: TestApi;
let lawyer: ApiClient;
let dossier: DossierView;
let filed: EventView;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-06-01T10:00:00+02:00');
  lawyer = await api.firms.a.as('lawyer');
  dossier = await openDossier(lawyer);
  const recorded = await record(lawyer, dossier.id, { type: 'demande-deposee', on: '2026-05-12' });
  filed = recorded.event;
});
afterAll(() => api.close());

const events = () => `/v1/dossiers/${dossier.id}/events`;

/** Everything that is recorded: nothing of it may change when something is refused. */
async function everything(): Promise<string> {
  const { database, firms } = api;
  const tables = [
    'events',
    'deadlines',
    'derived_events',
    'alerts',
    'audit_entries',
    'notes',
    'dossiers',
  ];
  const counts = await database.pipelined(firms.a.scope, (sql) =>
    Promise.all(
      tables.map((table) =>
        sql.query(
          `SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t.id), '')) FROM ${table} t`,
        ),
      ),
    ),
  );
  return JSON.stringify(counts);
}

describe('what is refused is said, field by field, and nothing is written', () => {
  it.each([
    ['a date that does not exist', { type: 'refus-notifie', on: '2026-02-30' }, '/on'],
    ['a date written otherwise', { type: 'refus-notifie', on: '12/05/2026' }, '/on'],
    ['1850', { type: 'demande-deposee', on: '1850-05-12' }, '/on'],
    ['2190', { type: 'titre-expire-bientot', on: '2190-05-12' }, '/on'],
    ['tomorrow', { type: 'demande-deposee', on: '2026-06-02' }, '/on'],
    ['no date at all', { type: 'refus-notifie' }, '/on'],
    ['an unknown type', { type: 'refus-notifié', on: '2026-05-20' }, '/type'],
    ['no type', { on: '2026-05-20' }, '/type'],
    ['an unknown field', { type: 'refus-notifie', on: '2026-05-20', colour: 'red' }, '/colour'],
    [
      'an unknown date',
      { type: 'refus-notifie', on: '2026-05-20', dates: { eatenOn: '2026-05-20' } },
      '/dates/eatenOn',
    ],
    [
      'an unknown detail',
      { type: 'refus-notifie', on: '2026-05-20', details: { colour: 'red' } },
      '/details/colour',
    ],
    [
      'a value no detail takes',
      { type: 'refus-notifie', on: '2026-05-20', details: { channel: 'pigeon' } },
      '/details/channel',
    ],
    [
      'a notification before its decision',
      { type: 'refus-notifie', dates: { decidedOn: '2026-05-25', notifiedOn: '2026-05-20' } },
      '/dates/notifiedOn',
    ],
    ['an event before the one it depends on', { type: 'refus-notifie', on: '2026-05-01' }, '/on'],
    [
      'a registration before its dispatch',
      { type: 'requete-ta-deposee', dates: { sentOn: '2026-05-20', registeredOn: '2026-05-19' } },
      '/dates/registeredOn',
    ],
    [
      'half a character',
      { type: 'refus-notifie', on: '2026-05-20', details: { note: '\ud83d' } },
      '/details/note',
    ],
    [
      'a null character',
      { type: 'refus-notifie', on: '2026-05-20', details: { note: 'a\0b' } },
      '/details/note',
    ],
    ['a list for details', { type: 'refus-notifie', on: '2026-05-20', details: [] }, '/details'],
  ])('%s', async (_what, body, pointer) => {
    const before = await everything();
    const answer = await lawyer.post(events(), body);
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(
      pointer,
    );
    expect(await everything()).toBe(before);
  });

  it('a second judgment on one decision', async () => {
    const { id } = await openDossier(lawyer);
    await record(lawyer, id, { type: 'jugement', on: '2026-05-20' });
    const before = await everything();
    const path = `/v1/dossiers/${id}/events`;
    const { status, body } = await lawyer.post(path, { type: 'jugement', on: '2026-05-28' });
    expect([status, body.errors]).toEqual([
      422,
      [
        {
          pointer: '/details/decision',
          code: 'event/second-ruling',
          detail: expect.stringContaining('20 mai 2026'),
        },
      ],
    ]);
    expect(await everything()).toBe(before);
  });

  it('broken UTF-8', async () => {
    const before = await everything();
    const text = JSON.stringify({
      type: 'refus-notifie',
      on: '2026-05-20',
      details: { note: 'X' },
    });
    const bytes = new TextEncoder().encode(text);
    bytes[bytes.indexOf('X'.charCodeAt(0))] = 0xff;
    const answer = await lawyer.send('POST', events(), bytes, {
      'content-type': 'application/json',
    });
    expect(answer.status).toBe(400);
    expect(await everything()).toBe(before);
  });

  it('a list, a text or nothing instead of an event', async () => {
    const statuses = await Promise.all(
      [[], 'null', '"text"', '', {}].map(
        async (body) => (await lawyer.post(events(), body)).status,
      ),
    );
    expect(statuses.every((status) => status === 400 || status === 422)).toBe(true);
  });
});

describe('two people who edit the same event', () => {
  const correction = { type: 'demande-deposee', on: '2026-05-13', reason: 'Date lue sur l’accusé' };

  it('need to say which version they have read', async () => {
    const answer = await lawyer.put(`${events()}/${filed.id}`, correction);
    expect(answer.status).toBe(428);
  });

  it('cannot both succeed: the second is told to read again, and nothing is lost', async () => {
    const colleague = await api.firms.a.as('owner');
    const read = await colleague.get(`${events()}/${filed.id}`);
    const etag = read.headers.get('etag') ?? '';
    const both = await Promise.all(
      [lawyer, colleague].map((client, index) =>
        client.put<RecordedView>(
          `${events()}/${filed.id}`,
          { ...correction, on: index === 0 ? '2026-05-13' : '2026-05-14' },
          { 'If-Match': etag },
        ),
      ),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const winner = both.find(({ status }) => status === 200)?.body;
    const now = await lawyer.get<DossierView>(`/v1/dossiers/${dossier.id}`);
    expect(now.body.events.map(({ id, status }) => [id, status])).toEqual([
      [filed.id, 'corrected'],
      [winner?.event.id, 'recorded'],
    ]);
    expect(now.body.events.at(-1)?.on).toBe(winner?.event.on);
  });

  it('cannot annul what they have not read either', async () => {
    const { body } = await lawyer.get<DossierView>(`/v1/dossiers/${dossier.id}`);
    const current = body.events.at(-1);
    const path = `${events()}/${current?.id}/annulment`;
    const stale = await lawyer.post(path, { reason: 'Erreur' }, { 'If-Match': '"99"' });
    expect(stale.status).toBe(412);
    const done = await lawyer.post(
      path,
      { reason: 'Enregistré par erreur' },
      { 'If-Match': `"${current?.version}"` },
    );
    expect(done.status).toBe(200);
    expect(done.body.dossier.deadlines).toEqual([]);
    expect(done.body.event).toMatchObject({
      status: 'annulled',
      annulReason: 'Enregistré par erreur',
    });
  });
});
