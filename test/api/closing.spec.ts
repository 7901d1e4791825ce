import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';

const REASON = 'Le client a pris un autre avocat, qui a déposé la requête.';

let api: TestApi;
let lawyer: ApiClient;
let paralegal: ApiClient;
let dossier: string;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-03-02T09:00:00+01:00');
  lawyer = await api.firms.a.as('lawyer');
  paralegal = await api.firms.a.as('paralegal');
});
afterAll(() => api.close());
beforeEach(async () => {
  dossier = (await openDossier(lawyer, { procedure: 'refus-recours' })).id;
});

const refused = () =>
  record(lawyer, dossier, {
    type: 'refus-notifie',
    on: '2026-02-20',
    dates: { notifiedOn: '2026-02-20' },
    details: { remediesStated: true, channel: 'main' },
  });
const checklist = async () => {
  const { closing } = (await lawyer.get(`/v1/dossiers/${dossier}/tasks`)).body;
  const items = closing.items as readonly { id: string; state: string; count: number }[];
  return { ...closing, states: Object.fromEntries(items.map(({ id, state }) => [id, state])) };
};
const close = (body: object, by = lawyer) => by.post(`/v1/dossiers/${dossier}/closing`, body);

describe('what is looked at before a dossier is closed', () => {
  it('is settled, open, or to be confirmed by somebody', async () => {
    const { states, needsReason, closed } = await checklist();
    expect({ needsReason, closed }).toEqual({ needsReason: false, closed: false });
    expect(states).toEqual({
      'fatal-limits': 'settled',
      'other-limits': 'settled',
      alerts: 'settled',
      tasks: 'settled',
      letters: 'settled',
      originals: 'to-confirm',
      unpaid: 'to-confirm',
      mandates: 'to-confirm',
      'end-letter': 'to-confirm',
    });
  });

  it('names the originals that the firm has seen', async () => {
    await api.database.firm(api.firms.a.scope, (tx) =>
      tx.execute(
        `INSERT INTO documents (firm_id, id, dossier_id, title, original_seen, created_at, updated_at)
         VALUES ($1, $2, $3, 'Passeport', true, now(), now())`,
        [api.firms.a.scope.firmId, randomUUID(), dossier],
      ),
    );
    const { items } = await checklist();
    const originals = items.find(({ id }: { id: string }) => id === 'originals');
    expect(originals).toEqual({
      id: 'originals',
      state: 'to-confirm',
      count: 1,
      left: [{ label: 'Passeport', on: null }],
    });
  });

  it('names the limits that run and the tasks left', async () => {
    await refused();
    await lawyer.post(`/v1/dossiers/${dossier}/tasks`, { label: 'Rendre le passeport' });
    const { items, needsReason, states } = await checklist();
    expect([needsReason, states['fatal-limits'], states.tasks]).toEqual([true, 'open', 'open']);
    const [fatal] = items;
    expect(fatal.left[0]).toMatchObject({
      label: expect.stringContaining('ribunal'),
      on: '2026-04-21',
    });
  });
});

describe('a dossier is closed', () => {
  it('with what was open that day in the audit', async () => {
    await lawyer.post(`/v1/dossiers/${dossier}/tasks`, { label: 'Rendre le passeport' });
    const answer = await close({ on: '2026-03-01', confirmed: ['originals', 'unpaid'] });
    expect([answer.status, answer.body.dossier.status, answer.body.dossier.closedOn]).toEqual([
      200,
      'closed',
      '2026-03-01',
    ]);
    const { body } = await lawyer.get(`/v1/audit?dossier=${dossier}&limit=200`);
    const entry = body.data.find(({ action }: { action: string }) => action === 'dossier.close');
    const states = Object.fromEntries(
      entry.after.checklist.map(({ id, state }: { id: string; state: string }) => [id, state]),
    );
    expect(states).toMatchObject({
      tasks: 'open',
      originals: 'confirmed',
      unpaid: 'confirmed',
      mandates: 'to-confirm',
    });
    expect((await close({})).body.code).toBe('dossier/already-closed');
  });

  it('over a fatal limit by a lawyer who says why, and by nobody else', async () => {
    await refused();
    const theirs = await close({ reason: REASON }, paralegal);
    expect([theirs.status, theirs.body.code]).toEqual([409, 'dossier/open-deadlines']);
    expect((await close({})).body.code).toBe('dossier/reason-to-close');
    const patched = await lawyer.patch(`/v1/dossiers/${dossier}`, { status: 'closed' });
    expect([patched.status, patched.body.code]).toEqual([409, 'dossier/open-deadlines']);
    const answer = await close({ reason: REASON });
    expect([answer.status, answer.body.dossier.status]).toEqual([200, 'closed']);
    const { body } = await lawyer.get(`/v1/audit?dossier=${dossier}&limit=200`);
    const entry = body.data.find(({ action }: { action: string }) => action === 'dossier.close');
    expect(entry.reason).toBe(REASON);
  });
});
