import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DossierView, ProgressView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { deadlineOf, openDossier, record } from '../support/cases.ts';

let api: TestApi;
let lawyer: ApiClient;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-06-01T10:00:00+02:00');
  lawyer = await api.firms.a.as('lawyer');
});
afterAll(() => api.close());

const FILED = { type: 'demande-deposee', on: '2026-05-12', details: { channel: 'anef' } };

async function seen(id: string, now: string): Promise<DossierView> {
  api.setNow(now);
  const { body } = await lawyer.get(`/v1/dossiers/${id}`);
  return body as unknown as DossierView;
}
const statesOf = (progress: ProgressView | null) =>
  progress?.standings.map(({ branch, state }) => `${branch}: ${state}`);

describe('where a dossier stands in its procedure', () => {
  it('is said before anything has happened, in the language asked for', async () => {
    const { progress } = await openDossier(lawyer);
    const [first] = progress?.standings ?? [];
    expect(first).toMatchObject({ since: null, final: false });
    expect(progress?.possible).toContainEqual({
      type: 'demande-deposee',
      label: 'Demande de titre déposée',
      by: 'Client, Cabinet',
      leadsTo: ['Demande déposée'],
    });
    expect(progress?.next.length).toBeGreaterThan(0);
  });

  it('moves with what is recorded, then with silence, and names the deadline that bounds what is next', async () => {
    const { id } = await openDossier(lawyer);
    await record(lawyer, id, FILED);
    const filed = await seen(id, '2026-06-01T10:00:00+02:00');
    expect(filed.progress?.standings[0]).toMatchObject({ since: '2026-05-12' });
    const refused = await seen(id, '2026-09-20T10:00:00+02:00');
    expect(statesOf(refused.progress)).not.toEqual(statesOf(filed.progress));
    const suit = deadlineOf(refused, 'ta-recours-implicite-2-mois');
    expect(refused.progress?.next).toContainEqual(
      expect.objectContaining({
        limit: { deadlineId: suit.id, prudentLastDay: suit.prudentLastDay },
      }),
    );
  });

  it('keeps and shows what it does not foresee, and never refuses it', async () => {
    const { id } = await openDossier(lawyer);
    const { event } = await record(lawyer, id, {
      type: 'rf-attestation-depot',
      on: '2026-05-20',
    });
    const { progress } = await seen(id, '2026-06-01T10:00:00+02:00');
    expect(progress?.unforeseen).toMatchObject([{ event: event.id, on: '2026-05-20' }]);
  });
});
