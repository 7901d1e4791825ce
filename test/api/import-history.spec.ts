import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routeAlerts } from '@quantieme/casework';
import type { ImportRowView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { importSheet, sendSheet, workFor } from '../support/imports.ts';

let api: TestApi;
let owner: ApiClient;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-23T10:00:00+01:00');
  owner = await api.firms.a.as('owner');
});
afterAll(() => api.close());

const bring = (kind: string, content: string) => importSheet(api, owner, { kind, content });
const read = async (id: string) => (await owner.get(`/v1/imports/${id}`)).body;
const rows = async (id: string): Promise<readonly ImportRowView[]> =>
  (await owner.get(`/v1/imports/${id}/rows?limit=200`)).body.data;
const codes = async (id: string) =>
  (await rows(id)).map(({ number, state, problems }) => [number, state, problems[0]?.code]);
const dossiersOf = async (q: string) =>
  (await owner.get(`/v1/dossiers?q=${encodeURIComponent(q)}`)).body.data;
const reverse = async (id: string) => {
  await owner.post(`/v1/imports/${id}/reversal`);
  await workFor(api);
};

describe('dossiers of other software', () => {
  it('are opened for clients the firm has, or for new ones, under a number of its own', async () => {
    await bring('persons', 'Nom;Prénom;Né le\nKnown;Ali;13/05/1990\n');
    const id = await bring(
      'dossiers',
      'Réf;Nom;Prénom;Né le;Procédure;Dpt;Ouvert le\n' +
        '2024/0117;Known;Ali;1990-05-13;Renouvellement de titre;93;15/01/2024\n' +
        '2024/0118;Fresh;Zoé;;premiere-demande;1;15/02/2024\n' +
        '2024/0119;Fresh;Zoé;;premiere-demande;75;16/02/2024\n' +
        '2024/0118;Fresh;Zoé;;premiere-demande;75;16/02/2024\n' +
        '2024/0120;Nobody;;;procédure inconnue;99;32/01/2024\n',
    );
    expect(await read(id)).toMatchObject({ counts: { done: 3, same: 1, refused: 1 } });
    const refused = (await rows(id))[4]?.problems.map(({ cell, code }) => [cell, code]);
    expect(refused).toEqual([
      ['E6', 'import/unknown-value'],
      ['G6', 'import/no-such-day'],
      ['F6', 'import/unknown-departement'],
    ]);
    const [first] = await dossiersOf('2024/0117');
    expect(first).toMatchObject({ reference: '2024-001', procedure: { id: 'renouvellement' } });
    expect((await owner.get('/v1/persons?q=known')).body.data).toHaveLength(1);
    expect((await owner.get('/v1/persons?q=fresh')).body.data).toMatchObject([{ dossierCount: 2 }]);
    expect(
      await codes(await bring('dossiers', 'Réf;Nom;Procédure\n2024-0117;Known;oqtf\n')),
    ).toEqual([[1, 'same', 'import/already-there']]);
  });

  it('are taken back with the clients they brought', async () => {
    const id = await bring(
      'dossiers',
      'Réf;Nom;Procédure\nBACKONE;Back;oqtf\nSTAYTWO;Stays;oqtf\n',
    );
    const [stays] = await dossiersOf('STAYTWO');
    await owner.post(`/v1/dossiers/${stays.id}/notes`, { body: 'Appeler' });
    await reverse(id);
    expect(await codes(id)).toEqual([
      [1, 'undone', undefined],
      [2, 'kept', expect.stringMatching(/import\/(changed|used)-since/)],
    ]);
    expect(await dossiersOf('BACKONE')).toEqual([]);
    expect((await owner.get('/v1/persons?q=back')).body.data).toEqual([]);
    expect((await owner.get('/v1/persons?q=stays')).body.data).toHaveLength(1);
  });
});

describe('events of other software', () => {
  const deadlines = async (dossierId: string) =>
    (await owner.get(`/v1/dossiers/${dossierId}/deadlines`)).body.data;

  it('are recorded in the order of their days, with the deadlines they would have by hand', async () => {
    await bring(
      'dossiers',
      'Réf;Nom;Procédure\nE-1;Event;renouvellement\nE-2;Hand;renouvellement\n',
    );
    const id = await bring(
      'events',
      'Dossier;Événement;Date;Objet de la décision;Mode de notification;Voies et délais de recours mentionnés\n' +
        'E-1;refus-notifie;2026-11-10;refus-renouvellement;LRAR;oui\n' +
        'E-1;demande-deposee;2026-03-16;;;\n',
    );
    expect(await codes(id)).toEqual([
      [1, 'done', undefined],
      [2, 'done', undefined],
    ]);
    const [[imported], [hand]] = [await dossiersOf('E-1'), await dossiersOf('E-2')];
    const body = { type: 'demande-deposee', on: '2026-03-16' };
    await owner.post(`/v1/dossiers/${hand.id}/events`, body);
    await owner.post(`/v1/dossiers/${hand.id}/events`, {
      type: 'refus-notifie',
      on: '2026-11-10',
      details: { object: 'refus-renouvellement', channel: 'lrar', remediesStated: true },
    });
    const said = async (dossierId: string) =>
      (await deadlines(dossierId))
        .map(({ rule, lastDay, status }: Record<string, string>) => [rule, lastDay, status])
        .toSorted();
    expect(await said(imported.id)).toEqual(await said(hand.id));
    expect(await said(imported.id)).not.toEqual([]);
    await reverse(id);
    expect(await read(id)).toMatchObject({ counts: { undone: 2 } });
    const events = (await owner.get(`/v1/dossiers/${hand.id}/events`)).body.data;
    for (const { id: eventId, version } of events.toReversed())
      await owner.post(
        `/v1/dossiers/${hand.id}/events/${eventId}/annulment`,
        { reason: 'Par erreur' },
        { 'if-match': `"${version}"` },
      );
    expect(await said(imported.id)).toEqual(await said(hand.id));
  });

  it('of a dossier of which one is refused all wait: half a history gives wrong deadlines', async () => {
    await bring('dossiers', 'Réf;Nom;Procédure\nW-1;Wait;oqtf\nW-2;Other;oqtf\n');
    const content =
      'Dossier;Type;Date;Mode de notification\n' +
      'W-1;oqtf-notifiee;2026-11-20;pigeon\n' +
      'W-1;demande-deposee;2026-01-12;\n' +
      'W-2;demande-deposee;2026-01-12;\n' +
      'W-9;demande-deposee;2026-01-12;\n' +
      'W-2;demande-deposee;2027-01-12;\n';
    const { body } = await sendSheet(owner, 'events', content);
    await owner.post(`/v1/imports/${body.id}/check`);
    await workFor(api);
    expect(await codes(body.id)).toEqual([
      [1, 'refused', 'import/unknown-value'],
      [2, 'refused', 'import/dossier-waits'],
      [3, 'refused', 'import/dossier-waits'],
      [4, 'refused', 'import/unknown-dossier'],
      [5, 'refused', expect.stringMatching(/^event\//)],
    ]);
    expect((await rows(body.id))[0]?.problems[0]).toMatchObject({
      pointer: '/rows/1/details/channel',
      cell: 'D2',
    });
  });

  it('that are past alarm nobody one by one: everybody is told in one digest', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `P-${index}`);
    const lines = (line: (name: string) => string) => names.map(line).join('\n');
    await bring('dossiers', `Réf;Nom;Procédure\n${lines((name) => `${name};Past${name};oqtf`)}`);
    await bring(
      'events',
      `Dossier;Type;Date;Mode de notification;Situation de la personne\n${lines(
        (name) => `${name};oqtf-notifiee;2026-10-12;main;libre`,
      )}`,
    );
    const { scope } = api.firms.a;
    const now = Temporal.Instant.from('2026-11-23T09:30:00Z');
    const services = { database: api.database, clock: { now: () => now } };
    const past = await api.database.firm(scope, (tx) =>
      tx.query<{ dossierId: string }>(
        `SELECT DISTINCT dossier_id AS "dossierId" FROM alerts WHERE firm_id = $1 AND target_at < $2 AND wake_at <= $2`,
        [scope.firmId, now],
      ),
    );
    expect(past).toHaveLength(12);
    for (const { dossierId } of past)
      await routeAlerts(services as never, { firmId: scope.firmId, dossierId });
    const messages = await api.database.firm(scope, (tx) =>
      tx.query<{ kind: string; count: number }>(
        `SELECT kind, count(*) AS count, count(DISTINCT recipient_id) AS people FROM messages
          WHERE firm_id = $1 AND dossier_id IS NULL OR dossier_id = ANY ($2::uuid[]) GROUP BY kind`,
        [scope.firmId, past.map(({ dossierId }) => dossierId)],
      ),
    );
    expect(messages).toEqual([
      { kind: 'digest', count: messages[0]?.count, people: messages[0]?.count },
    ]);
  });
});

describe('time of other software', () => {
  it('is written down once for whoever spent it, in whole minutes, and taken back', async () => {
    await bring('dossiers', 'Réf;Nom;Procédure\nTIMEONE;Timely;oqtf\n');
    const content =
      'Dossier;Jour;Intervenant;Durée;Prestation\n' +
      'TIMEONE;2026-11-16;Personne lawyer;1h30;Recours\n' +
      'TIMEONE;2026-11-16;Personne lawyer;1,25;Audience\n' +
      'TIMEONE;2026-11-17;Personne inconnue;90 min;Appel\n' +
      'TIMEONE;2026-11-17;Personne lawyer;longtemps;Appel\n' +
      'TIMEONE;2027-11-17;Personne lawyer;1:00;Appel\n';
    const id = await bring('time-entries', content);
    expect(await codes(id)).toEqual([
      [1, 'done', undefined],
      [2, 'done', undefined],
      [3, 'refused', 'import/unknown-user'],
      [4, 'refused', 'import/not-a-length'],
      [5, 'refused', expect.stringMatching(/^time\//)],
    ]);
    const [dossier] = await dossiersOf('TIMEONE');
    const written = async () =>
      (await owner.get(`/v1/time-entries?dossierId=${dossier.id}`)).body.data.map(
        ({ minutes, source }: Record<string, unknown>) => [minutes, source],
      );
    expect(await written()).toEqual([
      [90, 'import'],
      [75, 'import'],
    ]);
    const again = await bring('time-entries', content.replace('Appel', 'Appels'));
    expect((await read(again)).counts).toMatchObject({ same: 2, done: 0 });
    await reverse(id);
    expect(await written()).toEqual([]);
  });
});
