import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recomputeDossier } from '@quantieme/casework';
import type { ChangedDossierView, DossierView, RecordedView } from '@quantieme/contracts';
import type { ApiClient, Answer } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { deadlineOf, openDossier, record } from '../support/cases.ts';

const SUIT = 'ta-recours-2-mois';
const REASON = 'Date relevée sur l’avis de réception';

let api: TestApi;
let lawyer: ApiClient;
let paralegal: ApiClient;
let dossierId: string;

const refusal = (on: string) => ({
  type: 'refus-notifie',
  on,
  details: { object: 'refus-titre', channel: 'lrar', remediesStated: true },
});

/** The dossier as it was known at a moment of 2026, `06-02T10:00`, or at the end of a day, `06-02`. */
const known = (at: string): Promise<Answer<DossierView>> =>
  lawyer.get(
    `/v1/dossiers/${dossierId}?knownAt=${encodeURIComponent(at.includes('T') ? `2026-${at}:00+02:00` : `2026-${at}`)}`,
  );

const suit = (view: DossierView) => {
  const { lastDay, status, pending, assignee, doneOn } = deadlineOf(view, SUIT);
  return { lastDay, status, pending: pending?.lastDay ?? null, to: assignee?.id ?? null, doneOn };
};
const events = (view: DossierView) => view.events.map(({ on, status }) => `${on} ${status}`);

/** Opens 1 June; refusal recorded 2, corrected 3, accepted 4, assigned 5, done 8, annulled 9. */
async function live(): Promise<void> {
  const at = (time: string) => api.setNow(`2026-06-${time}:00+02:00`);
  at('01T10:00');
  dossierId = (await openDossier(lawyer, { label: 'Première étiquette' })).id;
  at('02T10:00');
  const first = await record(paralegal, dossierId, refusal('2026-05-04'));
  at('03T10:00');
  const { body: corrected } = await paralegal.put<RecordedView>(
    `/v1/dossiers/${dossierId}/events/${first.event.id}`,
    { ...refusal('2026-05-11'), reason: REASON },
    { 'If-Match': '"1"' },
  );
  at('04T10:00');
  const path = `/v1/deadlines/${deadlineOf(corrected, SUIT).id}`;
  const accept = { accept: true, reason: REASON };
  const { body: moved } = await lawyer.post<ChangedDossierView>(`${path}/confirmation`, accept);
  at('05T10:00');
  const { id: assigneeId } = api.firms.a.users.paralegal;
  const version = { 'If-Match': `"${deadlineOf(moved, SUIT).version}"` };
  await lawyer.patch(path, { assigneeId }, version);
  await lawyer.patch(`/v1/dossiers/${dossierId}`, { label: 'Seconde étiquette', tags: ['urgent'] });
  at('08T10:00');
  await paralegal.post(`${path}/completion`, { note: 'Déposée' });
  at('09T10:00');
  await lawyer.post(
    `/v1/dossiers/${dossierId}/events/${corrected.event.id}/annulment`,
    { reason: 'Autre dossier' },
    { 'If-Match': `"${corrected.event.version}"` },
  );
  at('20T10:00');
}

beforeAll(async () => {
  api = await startApi();
  lawyer = await api.firms.a.as('lawyer');
  paralegal = await api.firms.a.as('paralegal');
  await live();
});
afterAll(() => api.close());

describe('what was known on that day', () => {
  it.each([
    ['06-01', [], null],
    ['06-02T09:59', [], null],
    ['06-02T10:00', ['2026-05-04 recorded'], { lastDay: '2026-07-06', status: 'open' }],
    ['06-02', ['2026-05-04 recorded'], { lastDay: '2026-07-06', pending: null }],
    [
      '06-03',
      ['2026-05-04 corrected', '2026-05-11 recorded'],
      { lastDay: '2026-07-06', pending: '2026-07-13' },
    ],
    [
      '06-04',
      ['2026-05-04 corrected', '2026-05-11 recorded'],
      { lastDay: '2026-07-13', pending: null, to: null },
    ],
    [
      '06-07',
      ['2026-05-04 corrected', '2026-05-11 recorded'],
      { lastDay: '2026-07-13', doneOn: null },
    ],
    [
      '06-08',
      ['2026-05-04 corrected', '2026-05-11 recorded'],
      { status: 'met', doneOn: '2026-06-08' },
    ],
    ['06-20', ['2026-05-04 corrected', '2026-05-11 annulled'], null],
  ])('%s', async (at, expectedEvents, expectedSuit) => {
    const { status, body } = await known(at);
    expect(status).toBe(200);
    expect(events(body)).toEqual(expectedEvents);
    if (expectedSuit === null) expect(body.deadlines).toEqual([]);
    else expect(suit(body)).toMatchObject(expectedSuit);
  });

  it('names each row as it then stood: version, correction, annulment', async () => {
    const { body } = await known('06-02');
    expect(body.events[0]).toMatchObject({ version: 1, supersededBy: null, annulReason: null });
    const later = (await known('06-08')).body;
    expect(later.events.map(({ version }) => version)).toEqual([2, 2]);
    expect(later.events[1]?.annulReason).toBeNull();
  });

  it('says who had to act, and the headline of that day', async () => {
    const { users } = api.firms.a;
    expect(suit((await known('06-05')).body).to).toBe(users.paralegal.id);
    expect((await known('06-02')).body.nextDeadline).toMatchObject({
      rule: SUIT,
      lastDay: '2026-07-06',
      daysLeft: 34,
    });
  });

  it('shows the dossier as it was set then', async () => {
    const label = async (at: string) => (await known(at)).body.label;
    expect([await label('06-04'), await label('06-05')]).toEqual([
      'Première étiquette',
      'Seconde étiquette',
    ]);
    expect((await known('06-04')).body.tags).toEqual([]);
  });

  it('reads the statuses on that day, and says of which moment it speaks', async () => {
    const { body } = await known('06-02');
    expect(body.today).toBe('2026-06-02');
    expect(body.knownAt?.at).toBe('2026-06-02T23:59:59+02:00');
    expect(body.knownAt?.remarks).toHaveLength(1);
    const { body: now } = await lawyer.get<DossierView>(`/v1/dossiers/${dossierId}`);
    expect(now.knownAt).toBeNull();
  });

  it('at this very moment is the page of today, but for papers, whose past is not kept', async () => {
    const { knownAt, documents, activity, ...past } = (await known('06-20T10:00')).body;
    const { body } = await lawyer.get<DossierView>(`/v1/dossiers/${dossierId}`);
    const { knownAt: none, documents: papers, activity: done, ...now } = body;
    expect([documents, papers?.needed]).toEqual([null, 3]);
    expect([activity, done?.lines]).toEqual([null, []]);
    expect([knownAt?.at, none]).toEqual(['2026-06-20T10:00+02:00', null]);
    expect(past).toEqual(now);
  });

  it('is the same whatever happens afterwards', async () => {
    const { version: first, ...before } = (await known('06-08')).body;
    await record(lawyer, dossierId, refusal('2026-06-10'));
    await lawyer.patch(`/v1/dossiers/${dossierId}`, { label: 'Troisième étiquette' });
    const { version, ...after } = (await known('06-08')).body;
    expect(after).toEqual(before);
    expect(version).toBeGreaterThan(first);
  });
});

describe('moments nobody can look at', () => {
  it.each([
    ['06-21', 422, 'dossier/known-at-ahead'],
    ['06-20T10:01', 422, 'dossier/known-at-ahead'],
    ['05-31', 404, 'dossier/not-yet-opened'],
    ['06-01T09:59', 404, 'dossier/not-yet-opened'],
  ])('%s is %i', async (at, status, code) => {
    const answer = await known(at);
    expect([answer.status, (answer.body as unknown as { code: string }).code]).toEqual([
      status,
      code,
    ]);
  });

  it.each(['hier', '2026-02-30', '2026-06-02T10:00:00', '2026-06', ''])(
    '“%s” is refused at its place',
    async (text) => {
      const answer = await lawyer.get(`/v1/dossiers/${dossierId}?knownAt=${text}`);
      expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, '/knownAt']);
    },
  );

  it('a bare + of an offset, which an address turns into a space, is understood', async () => {
    const path = `/v1/dossiers/${dossierId}?knownAt=2026-06-02T10:00:00+02:00`;
    expect((await lawyer.get(path)).body.events).toHaveLength(1);
  });

  it('a dossier of another firm stays unknown at any moment', async () => {
    const stranger = await api.firms.b.as('owner');
    const answer = await stranger.get(`/v1/dossiers/${dossierId}?knownAt=2026-06-02`);
    expect([answer.status, answer.body.code]).toEqual([404, 'dossier/unknown']);
  });
});

describe('what the law derives, and what people write', () => {
  it('an implicit refusal is born that day, and was only foreseen before', async () => {
    api.setNow('2026-07-01T10:00:00+02:00');
    const { id } = await openDossier(lawyer);
    await record(lawyer, id, { type: 'demande-deposee', on: '2026-06-15' });
    const foreseen = async (day: string) =>
      (await lawyer.get<DossierView>(`/v1/dossiers/${id}?knownAt=${day}`)).body.derivedEvents.map(
        ({ on }) => on,
      );
    const now = await foreseen('2026-07-01');
    expect(now.length).toBeGreaterThan(0);
    const clock = { now: () => Temporal.Instant.from('2026-11-20T10:00:00Z') };
    const which = { firmId: api.firms.a.scope.firmId, dossierId: id };
    await recomputeDossier({ database: api.database, clock }, which);
    api.setNow('2026-12-01T10:00:00+01:00');
    await record(lawyer, id, {
      type: 'refus-notifie',
      on: '2026-07-10',
      details: { object: 'refus-titre', channel: 'lrar', remediesStated: true },
    });
    expect(await foreseen('2026-12-01')).not.toEqual(now);
    expect(await foreseen('2026-11-30')).toEqual(now);
  });

  it('a note reads as it was written then, also once it is gone', async () => {
    api.setNow('2026-12-02T10:00:00+01:00');
    const { id } = await openDossier(lawyer);
    const { body: note } = await lawyer.post(`/v1/dossiers/${id}/notes`, { body: 'Avant' });
    const path = `/v1/dossiers/${id}/notes/${note.id}`;
    api.setNow('2026-12-03T10:00:00+01:00');
    await lawyer.put(path, { body: 'Après' }, { 'If-Match': '"1"' });
    api.setNow('2026-12-04T10:00:00+01:00');
    await lawyer.delete(path, { 'If-Match': '"2"' });
    const notes = async (day: string) =>
      (await lawyer.get<DossierView>(`/v1/dossiers/${id}?knownAt=${day}`)).body.notes.map(
        ({ body }) => body,
      );
    expect([await notes('2026-12-02'), await notes('2026-12-03')]).toEqual([['Avant'], ['Après']]);
    expect(await notes('2026-12-04')).toEqual([]);
  });
});

describe('who was in the dossier', () => {
  it('comes with the moment it was put in, and stays on the pages of before it was taken out', async () => {
    const at = (day: string) => api.setNow(`2027-01-${day}T10:00:00+01:00`);
    at('04');
    const { id } = await openDossier(lawyer);
    const person = { familyName: 'Sow', givenNames: 'Awa', kind: 'relative' };
    const { body: awa } = await lawyer.post('/v1/persons', person);
    const join = (role: string) =>
      lawyer.post(`/v1/dossiers/${id}/participants`, { personId: awa.id, role });
    at('05');
    await join('beneficiary');
    await join('contact');
    at('06');
    await lawyer.delete(`/v1/dossiers/${id}/participants/${awa.id}`);
    at('07');
    await join('client');
    const roles = async (day: string) => {
      const { body } = await lawyer.get<DossierView>(`/v1/dossiers/${id}?knownAt=2027-01-${day}`);
      return body.clients.filter((one) => one.id === awa.id).map(({ role }) => role);
    };
    expect(await roles('04')).toEqual([]);
    expect(await roles('05')).toEqual(expect.arrayContaining(['beneficiary', 'contact']));
    expect(await roles('06')).toEqual([]);
    expect(await roles('07')).toEqual(['client']);
    const { body } = await lawyer.get<DossierView>(`/v1/dossiers/${id}?knownAt=2027-01-04`);
    expect(body.clients).toHaveLength(1);
  });
});
