import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DossierPage, PersonPage, PersonView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { deadlineOf, openDossier, record } from '../support/cases.ts';

let api: TestApi;
let lawyer: ApiClient;
beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-06-01T10:00:00+02:00');
  lawyer = await api.firms.b.as('lawyer');
});
afterAll(() => api.close());

const person = async (familyName: string, more: object = {}) =>
  (await lawyer.post<PersonView>('/v1/persons', { familyName, ...more })).body;

describe('persons', () => {
  it('are recorded, found without accents in any order, and corrected', async () => {
    const made = await person('N’Guessan', {
      givenNames: 'Éloïse',
      birthDate: '1990-02-28',
      nationalities: ['ci'],
    });
    expect(made).toMatchObject({
      displayName: 'Éloïse N’GUESSAN',
      initials: 'É.\u00a0N.',
      nationalities: ['CI'],
    });
    const { body } = await lawyer.get<PersonPage>('/v1/persons?q=eloise%20guess');
    expect(body.data.map(({ id }) => id)).toEqual([made.id]);
    const changed = await lawyer.patch<PersonView>(`/v1/persons/${made.id}`, {
      givenNames: 'Élodie',
    });
    expect(changed.body).toMatchObject({
      givenNames: 'Élodie',
      birthDate: '1990-02-28',
      version: 2,
    });
    const gone = await lawyer.get<PersonPage>('/v1/persons?q=eloise');
    expect(gone.body.data).toEqual([]);
  });

  it('are related, each seen from the other', async () => {
    const [mother, child] = [await person('Sy'), await person('Sy', { kind: 'relative' })];
    const related = { personId: child.id, kind: 'enfant', fromOn: '2015-04-01' };
    const { body } = await lawyer.post(`/v1/persons/${mother.id}/relations`, related);
    const seen = await lawyer.get(`/v1/persons/${child.id}/relations`);
    expect(seen.body.data).toMatchObject([{ id: body.id, kind: 'parent', personId: mother.id }]);
    await lawyer.patch(`/v1/persons/${mother.id}/facts`, {
      facts: { 'stay.current_title_end': '2027-03-12' },
    });
    const { family } = (await lawyer.get<PersonView>(`/v1/persons/${child.id}`)).body;
    expect(family.people.map(({ id, titleUntil }) => [id, titleUntil])).toEqual([
      [child.id, null],
      [mother.id, '2027-03-12'],
    ]);
    const kin = { fromId: mother.id, toId: child.id, kind: 'enfant', fromOn: '2015-04-01' };
    expect(family.relations).toMatchObject([kin]);
    const accountant = await api.firms.b.as('billing');
    const less = (await accountant.get<PersonView>(`/v1/persons/${child.id}`)).body.family;
    expect(less.people.map(({ titleUntil }) => titleUntil)).toEqual([null, null]);
    const wrong = { ...related, toOn: '2014-01-01' };
    const refused = await lawyer.post(`/v1/persons/${mother.id}/relations`, wrong);
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/toOn']);
    const removed = await lawyer.delete(`/v1/persons/${mother.id}/relations/${body.id}`);
    expect(removed.status).toBe(204);
  });

  it.each([
    ['no name', {}, '/familyName'],
    ['an empty name', { familyName: ' ' }, '/familyName'],
    ['a birth in 1850', { familyName: 'A', birthDate: '1850-01-01' }, '/birthDate'],
    ['a day that does not exist', { familyName: 'A', birthDate: '1990-02-30' }, '/birthDate'],
    ['an unknown kind', { familyName: 'A', kind: 'friend' }, '/kind'],
    ['an unknown field', { familyName: 'A', colour: 'red' }, '/colour'],
    [
      'an unknown field inside',
      { familyName: 'A', address: { planet: 'Mars' } },
      '/address/planet',
    ],
    ['a null character', { familyName: 'A\0' }, '/familyName'],
  ])('with %s are refused', async (_what, body, pointer) => {
    const answer = await lawyer.post('/v1/persons', body);
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(
      pointer,
    );
  });
});

describe('dossiers', () => {
  it('are numbered by firm and year, without holes, however many are opened at once', async () => {
    const refused = await lawyer.post('/v1/dossiers', {
      procedure: 'nothing',
      client: { familyName: 'A' },
    });
    expect(refused.body.errors[0].pointer).toBe('/procedure');
    const opened = await Promise.all([1, 2, 3, 4].map(() => openDossier(lawyer)));
    const references = opened.map(({ reference }) => reference).toSorted();
    expect(references).toEqual(['2026-001', '2026-002', '2026-003', '2026-004']);
  });

  it('open with a first event, or not at all', async () => {
    const wrong = {
      procedure: 'premiere-demande',
      client: { familyName: 'Perdu' },
      firstEvent: { type: 'demande-deposee', on: '2026-02-30' },
    };
    const refused = await lawyer.post('/v1/dossiers', wrong);
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/firstEvent/on']);
    const { body } = await lawyer.get<PersonPage>('/v1/persons?q=perdu');
    expect(body.data).toEqual([]);
    const opened = await openDossier(lawyer, {
      firstEvent: { type: 'demande-deposee', on: '2026-05-12' },
    });
    expect(deadlineOf(opened, 'titre-silence-4-mois').lastDay).toBe('2026-09-12');
  });

  it('need one client, known or new', async () => {
    const procedure = 'premiere-demande';
    const neither = await lawyer.post('/v1/dossiers', { procedure });
    expect([neither.status, neither.body.errors[0].pointer]).toEqual([422, '/clientId']);
  });

  it('take the place of the client: its court, its clock and the distance', async () => {
    const opened = await openDossier(lawyer, { departement: '974' });
    expect(opened).toMatchObject({ territory: 'reunion', residence: 'outre-mer' });
    const { dossier } = await record(lawyer, opened.id, {
      type: 'demande-deposee',
      on: '2026-05-12',
    });
    expect(deadlineOf(dossier, 'ta-recours-implicite-2-mois').timeZone).toBe('Indian/Reunion');
  });

  it('are computed again when a fact, a title or a place changes', async () => {
    const opened = await openDossier(lawyer, {
      firstEvent: { type: 'demande-deposee', on: '2026-05-12' },
    });
    const path = `/v1/dossiers/${opened.id}`;
    const answer = await lawyer.patch(path, {
      territory: 'guadeloupe',
      facts: { conjointFrancais: true },
    });
    expect(answer.body.dossier.facts).toEqual({ conjointFrancais: true });
    expect(deadlineOf(answer.body, 'ta-recours-implicite-2-mois').timeZone).toBe(
      'America/Guadeloupe',
    );
    const unknown = await lawyer.patch(path, { facts: { conjointFrancais: null } });
    expect(unknown.body.dossier.facts).toEqual({});
    const wrong = await lawyer.patch(path, { titleRequested: 'carte-orange' });
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([422, '/titleRequested']);
  });

  it('take the answer to a question wherever they keep it', async () => {
    const opened = await openDossier(lawyer, { departement: null });
    expect(opened.residence).toBeNull();
    const path = `/v1/dossiers/${opened.id}`;
    const { body } = await lawyer.patch(path, { facts: { residence: 'etranger' } });
    expect(body.dossier).toMatchObject({ residence: 'etranger', facts: {} });
    const wrong = await lawyer.patch(path, { facts: { residence: 'Mars' } });
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([422, '/facts/residence']);
  });

  it('close when nothing fatal runs, and come back as they were', async () => {
    const opened = await openDossier(lawyer, {
      firstEvent: { type: 'refus-notifie', on: '2026-05-20', details: { remediesStated: true } },
    });
    const path = `/v1/dossiers/${opened.id}`;
    expect((await lawyer.patch(path, { status: 'closed' })).status).toBe(409);
    const { id } = deadlineOf(opened, 'ta-recours-2-mois');
    await lawyer.post(`/v1/deadlines/${id}/completion`, {});
    const closed = await lawyer.patch(path, { status: 'closed' });
    expect(closed.body.dossier).toMatchObject({ status: 'closed', closedOn: '2026-06-01' });
    const reopened = await lawyer.patch(path, { status: 'active' });
    expect(reopened.body.dossier).toMatchObject({ status: 'active', closedOn: null });
    expect(deadlineOf(reopened.body, 'ta-recours-2-mois').status).toBe('met');
  });

  it.each(['nextDeadline', '-nextDeadline', 'reference', '-reference', 'openedOn', '-openedOn'])(
    'sorted by %s, come page by page without loss or repetition',
    async (sort) => {
      const whole = await lawyer.get<DossierPage>(`/v1/dossiers?sort=${sort}&limit=200`);
      const ids: string[] = [];
      let path: string | null = `/v1/dossiers?sort=${sort}&limit=3`;
      while (path !== null) {
        const { body, headers }: { body: DossierPage; headers: Headers } =
          await lawyer.get<DossierPage>(path);
        ids.push(...body.data.map(({ id }) => id));
        path = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1] ?? null;
      }
      expect(ids).toEqual(whole.body.data.map(({ id }) => id));
    },
  );

  it('without a date to come can be listed alone', async () => {
    const { id } = await openDossier(lawyer);
    const { body } = await lawyer.get<DossierPage>('/v1/dossiers?nextDeadline=none&limit=200');
    expect(body.data.map((dossier) => dossier.id)).toContain(id);
    expect(body.data.every(({ nextDeadline }) => nextDeadline === null)).toBe(true);
  });

  it('take in other people, and let them go', async () => {
    const { id } = await openDossier(lawyer);
    const other = await person('Autre', { kind: 'relative' });
    const path = `/v1/dossiers/${id}/participants`;
    const added = await lawyer.post(path, { personId: other.id, role: 'beneficiary' });
    expect(added.body.clients.map(({ role }: { role: string }) => role)).toEqual([
      'client',
      'beneficiary',
    ]);
    expect((await lawyer.delete(`${path}/${other.id}`)).status).toBe(204);
    expect((await lawyer.delete(`${path}/${other.id}`)).status).toBe(404);
  });
});
