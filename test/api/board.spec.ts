import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DossierBoardView, DossierPage } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';

let api: TestApi;
let lawyer: ApiClient;
let mine: string;
let refused: string;

const filed = (receivedOn: string) => ({
  type: 'demande-deposee',
  on: receivedOn,
  dates: { receivedOn },
  details: { filingChannel: 'anef', complete: true },
});

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-04-20T09:00:00+02:00');
  lawyer = await api.firms.a.as('lawyer');
  const responsibleId = api.firms.a.users.lawyer.id;
  mine = (await openDossier(lawyer, { responsibleId })).id;
  refused = (await openDossier(lawyer)).id;
  await lawyer.patch(`/v1/dossiers/${refused}`, { responsibleId: null });
  await record(lawyer, refused, filed('2026-01-12'));
  await record(lawyer, refused, {
    type: 'refus-notifie',
    on: '2026-04-02',
    dates: { notifiedOn: '2026-04-02' },
    details: { object: 'refus-titre', oqtf: false, remediesStated: true, channel: 'lrar' },
  });
});
afterAll(() => api.close());

async function board(client: ApiClient, query = '') {
  const { columns } = (await client.get<DossierBoardView>(`/v1/dossiers/board${query}`)).body;
  return Object.fromEntries(
    columns
      .filter(({ count }) => count > 0)
      .map(({ phase, dossiers }) => [phase, dossiers.map(({ id }) => id)]),
  );
}

describe('the board of dossiers', () => {
  it('has a column for each phase, whatever the procedure, empty or not', async () => {
    const { columns } = (await lawyer.get<DossierBoardView>('/v1/dossiers/board')).body;
    expect(columns.map(({ phase, count }) => [phase, count])).toEqual([
      ['preparing', 1],
      ['filed', 0],
      ['refused', 1],
      ['appeal', 0],
      ['court', 0],
      ['granted', 0],
      ['ended', 0],
    ]);
    expect(columns.every(({ page, isMore }) => !page.hasMore && !isMore)).toBe(true);
  });

  it('follows what is recorded, and what is annulled', async () => {
    const { event } = await record(lawyer, mine, filed('2026-04-10'));
    expect(await board(lawyer)).toEqual({ filed: [mine], refused: [refused] });
    const annulment = `/v1/dossiers/${mine}/events/${event.id}/annulment`;
    const headers = { 'if-match': `"${event.version}"` };
    const { status } = await lawyer.post(annulment, { reason: 'Erreur de dossier' }, headers);
    expect(status).toBeLessThan(300);
    expect(await board(lawyer)).toEqual({ preparing: [mine], refused: [refused] });
  });

  it('keeps what is asked: a procedure, a person, nobody, a name; the list of a column goes on with the same words', async () => {
    expect(await board(lawyer, '?responsible=me')).toEqual({ preparing: [mine] });
    expect(await board(lawyer, '?responsible=none')).toEqual({ refused: [refused] });
    expect(await board(lawyer, '?procedure=oqtf')).toEqual({});
    expect(await board(lawyer, '?nextDeadline=none')).toEqual({ preparing: [mine] });
    const { data } = (
      await lawyer.get<DossierPage>('/v1/dossiers?phase=refused&sort=nextDeadline&responsible=none')
    ).body;
    expect(data.map(({ id, phase }) => [id, phase])).toEqual([[refused, 'refused']]);
    expect((await lawyer.get('/v1/dossiers?phase=won')).status).toBe(422);
  });

  it('shows no dossier that is closed, and none of another firm', async () => {
    const { id } = await openDossier(lawyer);
    await lawyer.patch(`/v1/dossiers/${id}`, { status: 'closed', closedOn: '2026-04-20' });
    expect(Object.values(await board(lawyer)).flat()).not.toContain(id);
    expect(await board(await api.firms.b.as('lawyer'))).toEqual({});
  });
});
