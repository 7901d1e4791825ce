import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DossierView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';
import { connectTo } from '../support/database.ts';

let api: TestApi;
let lawyer: ApiClient;
beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-06-01T10:00:00+02:00');
  lawyer = await api.firms.a.as('lawyer');
});
afterAll(() => api.close());

async function asOwner<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  const owner = await connectTo(api.ownerUrl);
  try {
    return (await owner.query(sql, [...values])).rows as Row[];
  } finally {
    await owner.end();
  }
}

describe('the audit', () => {
  it('is written by the very transaction that makes the change', async () => {
    const { id } = await openDossier(lawyer);
    const { event } = await record(lawyer, id, { type: 'demande-deposee', on: '2026-05-12' });
    const rows = await asOwner<{ action: string }>(
      `SELECT a.action FROM audit_entries a JOIN events e ON e.firm_id = a.firm_id AND e.id = $1
        WHERE a.xmin = e.xmin ORDER BY a.id`,
      [event.id],
    );
    const actions = rows.map(({ action }) => action);
    expect(actions).toContain('event.record');
    expect(actions.filter((action) => action === 'deadline.create').length).toBeGreaterThan(1);
  });

  it('cannot be written? Then nothing is', async () => {
    const { id } = await openDossier(lawyer);
    await asOwner('REVOKE INSERT ON audit_entries FROM quantieme_app');
    const answer = await lawyer.post(`/v1/dossiers/${id}/events`, {
      type: 'demande-deposee',
      on: '2026-05-12',
    });
    await asOwner('GRANT INSERT ON audit_entries TO quantieme_app');
    expect(answer.status).toBe(500);
    const { body } = await lawyer.get<DossierView>(`/v1/dossiers/${id}`);
    expect([body.events, body.deadlines, body.derivedEvents]).toEqual([[], [], []]);
  });

  it('tells who did what, newest first, with before and after', async () => {
    const { id } = await openDossier(lawyer);
    const { event } = await record(lawyer, id, { type: 'demande-deposee', on: '2026-05-12' });
    const correction = { type: 'demande-deposee', on: '2026-05-13', reason: 'Accusé de réception' };
    await lawyer.put(`/v1/dossiers/${id}/events/${event.id}`, correction, { 'If-Match': '"1"' });
    const { body } = await lawyer.get(`/v1/audit?dossier=${id}&limit=200`);
    const corrected = body.data.find(
      ({ action }: { action: string }) => action === 'event.correct',
    );
    expect(corrected).toMatchObject({
      actor: { id: api.firms.a.users.lawyer.id },
      reason: 'Accusé de réception',
      before: { on: '2026-05-12' },
      after: { on: '2026-05-13' },
    });
    const moved = body.data.find(({ action }: { action: string }) => action === 'deadline.move');
    expect(moved.before.lastDay).not.toBe(moved.after.lastDay);
    const ids = body.data.map((entry: { id: string }) => entry.id);
    expect(ids).toEqual(ids.toSorted().toReversed());
  });
});
