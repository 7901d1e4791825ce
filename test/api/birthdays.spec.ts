import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recomputeDossier } from '@quantieme/casework';
import type { DossierView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { deadlineOf, openDossier } from '../support/cases.ts';

const NOW = Temporal.Instant.from('2026-11-22T10:00:00+01:00');
const MAJORITY = 'titre-majorite-un-an';

let api: TestApi;
let lawyer: ApiClient;
let dossier: DossierView;

beforeAll(async () => {
  api = await startApi();
  api.setNow(String(NOW));
  lawyer = await api.firms.a.as('lawyer');
  const client = { familyName: 'Camara', givenNames: 'Sékou', birthDate: '2008-12-10' };
  dossier = await openDossier(lawyer, { client, clientId: undefined });
});
afterAll(() => api.close());

async function reread(): Promise<DossierView> {
  const services = { database: api.database, clock: { now: () => NOW } };
  const which = { firmId: api.firms.a.scope.firmId, dossierId: dossier.id };
  await recomputeDossier(services, which);
  return (await lawyer.get<DossierView>(`/v1/dossiers/${dossier.id}`)).body;
}

describe('the birthday of the client', () => {
  it('starts the limits counted from it, with nobody recording it as an event', async () => {
    expect(deadlineOf(await reread(), MAJORITY).lastDay).toBe('2027-12-09');
  });

  it('moves them when it is corrected', async () => {
    const client = dossier.clients[0]?.id ?? '';
    const body = { birthDate: '2008-12-01' };
    const changed = await lawyer.send('PATCH', `/v1/persons/${client}`, JSON.stringify(body), {
      'If-Match': '"1"',
    });
    expect(changed.status).toBe(200);
    expect(deadlineOf(await reread(), MAJORITY).lastDay).toBe('2027-11-30');
  });

  it('starts nothing for somebody long of age', async () => {
    const client = { familyName: 'Diallo', birthDate: '1985-02-28' };
    const adult = await openDossier(lawyer, { client, clientId: undefined });
    expect(adult.deadlines).toEqual([]);
  });
});
