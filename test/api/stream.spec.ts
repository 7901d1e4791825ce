import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-06-01T10:00:00+02:00');
});
afterAll(() => api.close());

/** Reads a stream until it says something that satisfies, or five seconds have passed. */
async function listen(
  client: ApiClient,
  until: (text: string) => boolean,
): Promise<{ text: Promise<string> }> {
  const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const stop = new AbortController();
  const response = await fetch(`${api.url}/v1/stream`, {
    headers: { cookie },
    signal: stop.signal,
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const first = await reader?.read();
  const rest = async (): Promise<string> => {
    const timer = setTimeout(() => stop.abort(), 5_000);
    let text = first?.value ?? '';
    while (!until(text)) {
      const chunk = await reader?.read().catch(() => undefined);
      if (chunk?.value === undefined) break;
      text += chunk.value;
    }
    clearTimeout(timer);
    stop.abort();
    return text;
  };
  return { text: rest() };
}

describe('the stream of changes', () => {
  it('tells the firm which dossier changed, and no other firm', async () => {
    const lawyer = await api.firms.a.as('lawyer');
    const { id } = await openDossier(lawyer);
    const own = await listen(await api.firms.a.as('paralegal'), (text) => text.includes(id));
    const other = await listen(await api.firms.b.as('lawyer'), (text) =>
      text.includes('"dossierId"'),
    );
    await record(lawyer, id, { type: 'demande-deposee', on: '2026-05-12' });
    const heard = await own.text;
    expect(heard).toContain('event: change');
    expect(heard).toContain(
      JSON.stringify({ dossierId: id, kind: 'dossier', by: api.firms.a.users.lawyer.id }),
    );
    expect(await other.text).not.toContain(id);
  }, 15_000);

  it('tells who is on a dossier to the firm, and to no other; nobody says it of another firm’s', async () => {
    const lawyer = await api.firms.a.as('lawyer');
    const { id } = await openDossier(lawyer);
    const own = await listen(await api.firms.a.as('paralegal'), (text) => text.includes('"here"'));
    const stranger = await api.firms.b.as('lawyer');
    const other = await listen(stranger, (text) => text.includes('"dossierId"'));
    expect((await stranger.post(`/v1/dossiers/${id}/presence`, { doing: 'here' })).status).toBe(
      404,
    );
    const said = await lawyer.post(`/v1/dossiers/${id}/presence`, {
      doing: 'here',
      arriving: true,
    });
    expect(said.status).toBe(204);
    const heard = await own.text;
    expect(heard).toContain('event: presence');
    const { id: userId } = api.firms.a.users.lawyer;
    expect(heard).toContain(JSON.stringify({ dossierId: id, id: userId }).slice(0, -1));
    expect(await other.text).not.toContain(userId);
  }, 15_000);

  it('is for people who are signed in', async () => {
    const answer = await api.stranger().get('/v1/stream');
    expect(answer.status).toBe(401);
  });
});
