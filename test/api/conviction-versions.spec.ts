import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ConvictionVersions, ConvictionView, CriminalRecordView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { connectTo } from '../support/database.ts';

let api: TestApi;
let lawyer: ApiClient;
let person: string;
let conviction: ConvictionView;

beforeAll(async () => {
  api = await startApi();
  lawyer = await api.firms.a.as('lawyer');
  const paralegal = await api.firms.a.as('paralegal');
  api.setNow('2026-11-20T10:00:00+01:00');
  person = (await lawyer.post('/v1/persons', { familyName: 'Traoré' })).body.id;
  const body = { offence: 'recel', prisonMonths: 6, court: 'Bobigny' };
  conviction = (await lawyer.post<ConvictionView>(path(), body)).body;
  api.setNow('2026-11-21T10:00:00+01:00');
  await paralegal.patch(one(), { prisonMonths: 8, suspendedMonths: 8 }, ifMatch(1));
  api.setNow('2026-11-22T10:00:00+01:00');
  await lawyer.delete(one(), ifMatch(2));
});
afterAll(() => api.close());

const path = () => `/v1/persons/${person}/convictions`;
const one = (rest = '') => `${path()}/${conviction.id}${rest}`;
const ifMatch = (version: number) => ({ 'if-match': `"${version}"` });
const versions = async () => (await lawyer.get<ConvictionVersions>(one('/versions'))).body.data;

describe('what a conviction said at each time', () => {
  it('is kept with who wrote it, when, and what changed', async () => {
    expect(await versions()).toEqual([
      expect.objectContaining({ number: 3, change: 'archived', by: 'Personne lawyer', fields: [] }),
      expect.objectContaining({
        ...{ number: 2, change: 'changed', by: 'Personne paralegal' },
        at: expect.stringMatching(/^2026-11-21T10:00/),
        fields: ['prisonMonths', 'suspendedMonths'],
      }),
      expect.objectContaining({
        ...{ number: 1, change: 'recorded', by: 'Personne lawyer', fields: [] },
        conviction: expect.objectContaining({ prisonMonths: 6, suspendedMonths: null }),
      }),
    ]);
  });

  it('is found among those put away, and brought back', async () => {
    const { body } = await lawyer.get<CriminalRecordView>(path());
    expect([body.convictions, body.archived.map(({ id }) => id)]).toEqual([[], [conviction.id]]);
    await lawyer.post(one('/restoration'));
    const [first] = await versions();
    expect(first).toMatchObject({ number: 4, change: 'restored' });
  });

  it('is taken again as a new version: nothing is lost', async () => {
    const [latest, , second] = await versions();
    const { prisonMonths, suspendedMonths, court } = second?.conviction ?? conviction;
    const said = { prisonMonths, suspendedMonths, court };
    const taken = await lawyer.patch(one(), said, ifMatch(latest?.number ?? 0));
    expect(taken.status).toBe(200);
    expect((await versions()).map(({ number }) => number)).toEqual([5, 4, 3, 2, 1]);
  });

  it('is for those who may read the record, of this person', async () => {
    const assistant = await api.firms.a.as('assistant');
    expect((await assistant.get(one('/versions'))).status).toBe(403);
    const stranger = await api.firms.b.as('owner');
    expect((await stranger.get(one('/versions'))).status).toBe(404);
    const other = (await lawyer.post('/v1/persons', { familyName: 'Diallo' })).body.id;
    const elsewhere = `/v1/persons/${other}/convictions/${conviction.id}/versions`;
    expect((await lawyer.get(elsewhere)).status).toBe(404);
  });

  it('is sealed, and cannot be rewritten', async () => {
    const admin = await connectTo(api.ownerUrl);
    try {
      const { rows } = await admin.query(`SELECT v::text AS said FROM conviction_versions v`);
      expect(rows.length).toBeGreaterThan(2);
      expect(JSON.stringify(rows)).not.toContain('recel');
      await expect(admin.query(`UPDATE conviction_versions SET number = 9`)).rejects.toThrow();
    } finally {
      await admin.end();
    }
  });
});
