import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  ComputedDeadlineView,
  DifferenceView,
  PreviewedView,
  RecordedView,
} from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-02T10:00:00+01:00');
});
afterAll(() => api.close());

/** Two computations of one history differ by the ids given to what is new, and by nothing else. */
function withoutIds<Value>(value: Value): Value {
  const text = JSON.stringify(value).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id');
  return JSON.parse(text) as Value;
}

const OF_THE_RECORD = [
  'id',
  'dossierId',
  'assignee',
  'doneOn',
  'doneBy',
  'doneNote',
  'doneProof',
  'doneConfirmedBy',
  'awaitingSecond',
  'chosenReading',
  'pending',
  'version',
];

/** What a recorded deadline has in common with one that is only computed. */
const computed = (view: ComputedDeadlineView) =>
  Object.fromEntries(Object.entries(view).filter(([name]) => !OF_THE_RECORD.includes(name)));

const inOrder = (deadlines: readonly object[]) =>
  withoutIds(deadlines)
    .map((deadline) => JSON.stringify(deadline))
    .toSorted();

function sorted({ created, moved, ended, pending }: DifferenceView) {
  return [created, moved, ended, pending].map(inOrder);
}

async function compare(
  client: ApiClient,
  dossierId: string,
  asked: object,
  send: () => Promise<RecordedView>,
) {
  const preview = await client.post<PreviewedView>(
    `/v1/dossiers/${dossierId}/events/preview`,
    asked,
  );
  expect(preview.status).toBe(200);
  const done = await send();
  expect(sorted(preview.body.difference)).toEqual(sorted(done.difference));
  expect(inOrder(preview.body.deadlines)).toEqual(inOrder(done.dossier.deadlines.map(computed)));
  expect(withoutIds(preview.body.derivedEvents)).toEqual(withoutIds(done.dossier.derivedEvents));
  return done;
}

describe.each(['lawyer', 'paralegal'] as const)(
  'what the preview shows to a %s is what gets recorded',
  (role) => {
    it('for a history of new events, a correction and an annulment', async () => {
      const client = await api.firms.a.as(role);
      const { id } = await openDossier(client, { titleRequested: null });
      const path = `/v1/dossiers/${id}/events`;
      const history = [
        { type: 'demande-deposee', on: '2026-05-12', details: { channel: 'anef' } },
        { type: 'complement-demande', on: '2026-06-02', dates: { dueOn: '2026-07-02' } },
        { type: 'motifs-demandes', on: '2026-09-20' },
        {
          type: 'refus-notifie',
          on: '2026-10-15',
          details: { channel: 'lrar', remediesStated: false },
        },
        { type: 'gracieux-depose', on: '2026-10-28' },
      ];
      let last: RecordedView | undefined;
      for (const event of history) {
        last = await compare(client, id, event, () => record(client, id, event));
      }
      const filed = last?.dossier.events[0];
      const correction = {
        type: 'demande-deposee',
        on: '2026-05-19',
        details: { channel: 'anef' },
      };
      const corrected = await compare(
        client,
        id,
        { ...correction, corrects: filed?.id },
        async () => {
          const body = { ...correction, reason: 'Accusé reçu' };
          return (
            await client.put<RecordedView>(`${path}/${filed?.id}`, body, { 'If-Match': '"1"' })
          ).body;
        },
      );
      const annuls = corrected.dossier.events.find(({ type }) => type === 'gracieux-depose')?.id;
      await compare(client, id, { annuls }, async () => {
        const sent = { reason: 'Jamais envoyé' };
        return (
          await client.post<RecordedView>(`${path}/${annuls}/annulment`, sent, {
            'If-Match': '"1"',
          })
        ).body;
      });
    });
  },
);

describe('a preview', () => {
  it('writes nothing', async () => {
    const client = await api.firms.a.as('lawyer');
    const { id } = await openDossier(client);
    const before = await client.get(`/v1/dossiers/${id}`);
    await client.post(`/v1/dossiers/${id}/events/preview`, {
      type: 'demande-deposee',
      on: '2026-05-12',
    });
    const after = await client.get(`/v1/dossiers/${id}`);
    expect(after.body).toEqual(before.body);
  });

  it('refuses what recording would refuse', async () => {
    const client = await api.firms.a.as('lawyer');
    const { id } = await openDossier(client);
    const wrong = { type: 'demande-deposee', on: '2026-02-30' };
    const answers = await Promise.all(
      ['', '/preview'].map((suffix) => client.post(`/v1/dossiers/${id}/events${suffix}`, wrong)),
    );
    const [recorded, previewed] = answers.map(({ status, body }) => [status, body.errors]);
    expect(previewed).toEqual(recorded);
  });
});
