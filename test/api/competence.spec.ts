import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
let lawyer: ApiClient;
beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-23T10:00:00+01:00');
  lawyer = await api.firms.a.as('lawyer');
});
afterAll(() => api.close());

const ask = (body: object) => lawyer.post('/v1/authorities/competent', body);

describe('POST /v1/authorities/competent', () => {
  it('says who decides, who judges and who above it, with the texts', async () => {
    const { status, body } = await ask({ matter: 'titre-sejour', commune: '97411' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      decides: { label: 'Préfecture de La Réunion', departement: '974' },
      receives: null,
      court: {
        label: 'Tribunal administratif de La Réunion',
        territory: 'reunion',
        timeZone: 'Indian/Reunion',
        reasons: [{ source: 'CJA R312-8', confidence: 'read' }],
      },
      higher: { label: 'Cour administrative d’appel de Bordeaux', remedy: 'appeal' },
      questions: [],
    });
  });

  it('asks what would settle the answer, and stays silent until then', async () => {
    const { body } = await ask({ matter: 'oqtf', residence: '75' });
    expect(body.court).toMatchObject({ label: null, territory: null, timeZone: null });
    expect(body.questions).toMatchObject([{ asks: 'holding' }]);
  });

  it('reads the texts of the day of the decision', async () => {
    const at = async (decidedOn: string) =>
      (await ask({ matter: 'titre-sejour', residence: '31', decidedOn })).body.higher.label;
    expect(await at('2022-02-28')).toBe('Cour administrative d’appel de Bordeaux');
    expect(await at('2022-03-01')).toBe('Cour administrative d’appel de Toulouse');
  });

  it.each([
    [{ matter: 'titre-sejour', residence: '99' }, '/residence'],
    [{ matter: 'titre-sejour', commune: '20000' }, '/commune'],
    [{ matter: 'titre-sejour', heldIn: 'zz' }, '/heldIn'],
    [{ matter: 'inconnue' }, '/matter'],
  ])('refuses %j at %s', async (body, pointer) => {
    expect(await ask(body)).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
  });
});
