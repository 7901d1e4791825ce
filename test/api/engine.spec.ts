import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recomputeDossier } from '@quantieme/casework';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';

const NOW = Temporal.Instant.from('2026-06-01T10:00:00+02:00');

let api: TestApi;
let lawyer: ApiClient;
let dossierId: string;

beforeAll(async () => {
  api = await startApi();
  api.setNow(String(NOW));
  lawyer = await api.firms.a.as('lawyer');
  dossierId = (await openDossier(lawyer)).id;
  await record(lawyer, dossierId, { type: 'demande-deposee', on: '2026-05-12' });
});
afterAll(() => api.close());

const behind = async () => (await lawyer.get('/v1/engine')).body.behind;

describe('the check of what an older engine computed', () => {
  it('names nothing after a change: the engine of the day computed it', async () => {
    const { body } = await lawyer.get('/v1/engine');
    expect(body.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(body.behind).toEqual([]);
  });

  it('names the rules and counts their deadlines when the engine has changed since', async () => {
    await api.database.firm(api.firms.a.scope, (tx) =>
      tx.execute("UPDATE dossiers SET computed_with = 'older' WHERE firm_id = $1", [
        api.firms.a.scope.firmId,
      ]),
    );
    expect(await behind()).toContainEqual({
      rule: 'titre-silence-4-mois',
      label: 'Silence de quatre mois sur la demande de titre',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      deadlines: 1,
      dossiers: 1,
    });
  });

  it('names nothing again once the night has computed them', async () => {
    const services = { database: api.database, clock: { now: () => NOW } };
    await recomputeDossier(services, { firmId: api.firms.a.scope.firmId, dossierId });
    expect(await behind()).toEqual([]);
  });
});
