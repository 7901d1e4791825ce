import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DossierView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';

let api: TestApi;
let paralegal: ApiClient;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-22T10:00:00+01:00');
  paralegal = await api.firms.a.as('paralegal');
});
afterAll(() => api.close());

const PAGE = { url: 'https://prefecture.exemple/rdv', service: 'Première demande' };
const attempt = (on: string) => ({
  type: 'rdv-tentative',
  dates: { filedOn: on },
  details: { pageResult: 'aucun-creneau', ...PAGE },
});

async function afterAttempts(days: readonly string[]): Promise<DossierView> {
  const { id } = await openDossier(paralegal, { procedure: 'rendez-vous-impossible' });
  for (const day of days) await record(paralegal, id, attempt(day));
  const { body } = await paralegal.get(`/v1/dossiers/${id}`);
  return body as unknown as DossierView;
}

describe('an appointment nobody can get', () => {
  it('is weighed as soon as the dossier is opened, and says what is missing', async () => {
    const { appointment } = await afterAttempts([]);
    expect(appointment).toMatchObject({ attempts: 0, readiness: 'insufficient', last: null });
    expect(appointment?.expectations.map(({ held }) => held)).not.toContain(true);
  });

  it('counts the attempts recorded, and offers the page of the last one for the next', async () => {
    const { appointment } = await afterAttempts([
      '2026-11-20',
      '2026-11-02',
      '2026-11-09',
      '2026-11-09',
    ]);
    expect(appointment).toMatchObject({
      attempts: 4,
      days: 3,
      spanDays: 18,
      longestGapDays: 11,
      firstOn: '2026-11-02',
      lastOn: '2026-11-20',
      readiness: 'fragile',
      closedBy: null,
      last: { ...PAGE, device: null },
    });
    const [spread] = appointment?.expectations ?? [];
    expect(spread).toMatchObject({ id: 'spread', held: true, source: { code: 'CE' } });
    expect(spread?.source?.article).toContain('435594');
  });

  it('is not counted once the attempt is annulled', async () => {
    const { id, events } = await afterAttempts(['2026-11-02', '2026-11-20']);
    const [first] = events;
    const answer = await paralegal.post(
      `/v1/dossiers/${id}/events/${first?.id}/annulment`,
      { reason: 'Noté par erreur' },
      { 'If-Match': `"${first?.version}"` },
    );
    expect(answer.status).toBe(200);
    const { body } = await paralegal.get(`/v1/dossiers/${id}`);
    expect((body as unknown as DossierView).appointment).toMatchObject({
      attempts: 1,
      spanDays: 0,
    });
  });

  it('can no longer be brought before that judge once silence has become a refusal', async () => {
    const { id } = await openDossier(paralegal);
    await record(paralegal, id, attempt('2026-04-20'));
    await record(paralegal, id, {
      type: 'demande-deposee',
      on: '2026-05-12',
      details: { channel: 'anef' },
    });
    const { body } = await paralegal.get(`/v1/dossiers/${id}`);
    expect((body as unknown as DossierView).appointment?.closedBy).toMatchObject({
      on: '2026-09-12',
      source: { code: 'CJA', article: 'L521-3' },
    });
  });

  it('is nothing to weigh in another dossier', async () => {
    expect((await openDossier(paralegal)).appointment).toBeNull();
  });
});
