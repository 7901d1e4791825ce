import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { recomputeDossier } from '@quantieme/casework';
import type { ChangedDossierView, DossierView, RecordedView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { deadlineOf, openDossier, record } from '../support/cases.ts';

const SUIT = 'ta-recours-2-mois';
const REASON = 'Date relevée sur l’avis de réception';

let api: TestApi;
let lawyer: ApiClient;
let paralegal: ApiClient;
let refused: RecordedView;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-06-01T10:00:00+02:00');
  lawyer = await api.firms.a.as('lawyer');
  paralegal = await api.firms.a.as('paralegal');
});
afterAll(() => api.close());
beforeEach(async () => {
  const dossier = await openDossier(lawyer);
  refused = await record(lawyer, dossier.id, refusal('2026-05-04'));
});

const refusal = (on: string) => ({
  type: 'refus-notifie',
  on,
  details: { object: 'refus-titre', channel: 'lrar', remediesStated: true },
});

function correct(client: ApiClient, view: RecordedView, on: string) {
  const { id, dossierId, version } = view.event;
  return client.put<RecordedView>(
    `/v1/dossiers/${dossierId}/events/${id}`,
    { ...refusal(on), reason: REASON },
    { 'If-Match': `"${version}"` },
  );
}

const read = async () => (await lawyer.get<DossierView>(`/v1/dossiers/${refused.dossier.id}`)).body;

function confirm(client: ApiClient, view: DossierView, accept: boolean) {
  const path = `/v1/deadlines/${deadlineOf(view, SUIT).id}/confirmation`;
  return client.post<ChangedDossierView>(path, { accept, reason: REASON });
}

const dates = (view: DossierView) => {
  const { lastDay, pending } = deadlineOf(view, SUIT);
  return [lastDay, pending?.lastDay ?? null];
};

describe('a change that would push a fatal deadline back', () => {
  it('applies at once when a lawyer makes it', async () => {
    const { body } = await correct(lawyer, refused, '2026-05-11');
    expect(dates(body.dossier)).toEqual(['2026-07-13', null]);
    expect(
      body.difference.moved.map(({ before, after }) => [before.lastDay, after.lastDay]),
    ).toContainEqual(['2026-07-06', '2026-07-13']);
  });

  it('waits for a lawyer when anybody else makes it: the earlier date stands and drives the alerts', async () => {
    const { body } = await correct(paralegal, refused, '2026-05-11');
    expect(dates(body.dossier)).toEqual(['2026-07-06', '2026-07-13']);
    expect(
      body.difference.pending.map(({ before, after }) => [before.lastDay, after.lastDay]),
    ).toContainEqual(['2026-07-06', '2026-07-13']);
    expect(body.difference.moved.filter(({ after }) => after.rule === SUIT)).toEqual([]);
    const alerts = await lawyer.get(
      `/v1/alerts?dossier=${refused.dossier.id}&sort=dueAt&status=planned`,
    );
    const days = alerts.body.data
      .filter(({ deadline }: { deadline: { rule: string } }) => deadline.rule === SUIT)
      .map(({ step, dueAt }: { step: string; dueAt: string }) => `${step} ${dueAt.slice(0, 10)}`);
    expect(days).toContain('J-7 2026-06-29');
  });

  it('passes when it brings the date forward, whoever makes it', async () => {
    const { body } = await correct(paralegal, refused, '2026-04-27');
    expect(dates(body.dossier)).toEqual(['2026-06-29', null]);
  });

  it('waits as well when the event is annulled: the deadline does not vanish', async () => {
    const { id, dossierId, version } = refused.event;
    const annulled = await paralegal.post<RecordedView>(
      `/v1/dossiers/${dossierId}/events/${id}/annulment`,
      { reason: 'Doublon' },
      { 'If-Match': `"${version}"` },
    );
    expect(dates(annulled.body.dossier)[0]).toBe('2026-07-06');
    expect(deadlineOf(annulled.body.dossier, SUIT).pending?.outcome).toBe('superseded');
    const accepted = await confirm(lawyer, annulled.body.dossier, true);
    expect(accepted.body.dossier.deadlines).toEqual([]);
  });

  it('is accepted by a lawyer only, and the reason is kept', async () => {
    const { body } = await correct(paralegal, refused, '2026-05-11');
    expect((await confirm(paralegal, body.dossier, true)).status).toBe(403);
    expect(dates(await read())).toEqual(['2026-07-06', '2026-07-13']);
    const accepted = await confirm(lawyer, body.dossier, true);
    expect(dates(accepted.body.dossier)).toEqual(['2026-07-13', null]);
    const { body: audit } = await lawyer.get(`/v1/audit?dossier=${refused.dossier.id}`);
    expect(audit.data).toContainEqual(
      expect.objectContaining({ action: 'deadline.confirm', reason: REASON }),
    );
    expect((await confirm(lawyer, body.dossier, true)).status).toBe(409);
  });

  it('once refused, stays refused whatever else happens', async () => {
    const { body } = await correct(paralegal, refused, '2026-05-11');
    const answer = await confirm(lawyer, body.dossier, false);
    expect(dates(answer.body.dossier)).toEqual(['2026-07-06', null]);
    const later = await record(lawyer, refused.dossier.id, {
      type: 'adresse-changee',
      on: '2026-05-20',
    });
    expect(dates(later.dossier)).toEqual(['2026-07-06', null]);
  });

  it('is not accepted by a lawyer’s unrelated change, nor by days that pass', async () => {
    await correct(paralegal, refused, '2026-05-11');
    const later = await record(lawyer, refused.dossier.id, {
      type: 'adresse-changee',
      on: '2026-05-20',
    });
    expect(dates(later.dossier)).toEqual(['2026-07-06', '2026-07-13']);
    const { firmId } = api.firms.a.scope;
    const clock = { now: () => Temporal.Instant.from('2026-06-20T10:00:00Z') };
    await recomputeDossier(
      { database: api.database, clock },
      { firmId, dossierId: refused.dossier.id },
    );
    expect(dates(await read())).toEqual(['2026-07-06', '2026-07-13']);
  });

  it('cannot be slipped through by marking the deadline done and taking it back', async () => {
    const { body } = await correct(paralegal, refused, '2026-05-11');
    const path = `/v1/deadlines/${deadlineOf(body.dossier, SUIT).id}/completion`;
    const done = await paralegal.post<ChangedDossierView>(path, { note: 'Déposé' });
    expect(deadlineOf(done.body, SUIT).status).toBe('met');
    const undone = await paralegal.delete<ChangedDossierView>(path);
    expect(dates(undone.body.dossier)).toEqual(['2026-07-06', '2026-07-13']);
  });
});
