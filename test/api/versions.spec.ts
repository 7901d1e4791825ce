import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier } from '../support/cases.ts';

let api: TestApi;
let lawyer: ApiClient;
let owner: ApiClient;
const paths: Record<string, string> = { firm: '/v1/firm' };
beforeAll(async () => {
  api = await startApi();
  [lawyer, owner] = await Promise.all([api.firms.a.as('lawyer'), api.firms.a.as('owner')]);
  const dossier = await openDossier(lawyer);
  const kind = 'employer';
  const { body: employer } = await lawyer.post('/v1/organisations', { kind, name: 'Dupont SARL' });
  paths['dossier'] = `/v1/dossiers/${dossier.id}`;
  paths['person'] = `/v1/persons/${dossier.clients[0]?.id}`;
  paths['organisation'] = `/v1/organisations/${employer.id}`;
});
afterAll(() => api.close());

const CHANGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dossier: { label: 'Après' },
  person: { email: 'apres@exemple.test' },
  organisation: { name: 'Après' },
  firm: { name: 'Après' },
};
const by = (what: string) => (what === 'firm' ? owner : lawyer);
const pathOf = (what: string) => paths[what] ?? '';

describe.each(Object.keys(CHANGES))('a change of a %s', (what) => {
  const change = (tag: string | undefined, body: object = CHANGES[what] ?? {}) =>
    by(what).patch(pathOf(what), body, { 'If-Match': tag });

  it('without the version read is refused, and writes nothing', async () => {
    const before = await by(what).get(pathOf(what));
    const { status, body } = await change(undefined);
    expect([status, body.code]).toEqual([428, 'version/required']);
    expect((await by(what).get(pathOf(what))).body).toEqual(before.body);
  });

  it.each(['7', '*', '"h.abc"'])('with %s, which is no version, is refused', async (tag) => {
    const { status, body } = await change(tag);
    expect([status, body.code]).toEqual([412, 'version/unreadable']);
  });

  it('by two who read the same is done once; the second is told', async () => {
    const tag = (await by(what).get(pathOf(what))).headers.get('etag') ?? '';
    const answers = await Promise.all([change(tag), change(tag), change(tag)]);
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([200, 412, 412]);
    const refused = answers.find(({ status }) => status === 412);
    expect(refused?.body.code).toBe('version/stale');
    const done = answers.find(({ status }) => status === 200);
    const after = (await by(what).get(pathOf(what))).headers.get('etag');
    expect(after).toContain(done?.headers.get('etag')?.replaceAll('"', ''));
  });
});

describe('what is read again', () => {
  it.each(['/v1/rules', '/v1/deadlines', ...Object.keys(CHANGES)])(
    'is not sent again while nothing in it changed: %s',
    async (what) => {
      const path = paths[what] ?? what;
      const first = await owner.get(path);
      const tag = first.headers.get('etag') ?? '';
      const again = await owner.get(path, { 'If-None-Match': `"other", W/${tag}` });
      expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, undefined, tag]);
      const english = { 'If-None-Match': tag, 'Accept-Language': 'en' };
      const inEnglish = await owner.get('/v1/rules', english);
      expect(inEnglish.status).toBe(200);
    },
  );

  it('is sent again as soon as a part of it changed, of whatever version', async () => {
    const path = pathOf('dossier');
    const tag = (await lawyer.get(path)).headers.get('etag') ?? '';
    const { body: note } = await lawyer.post(`${path}/notes`, { body: 'Vue au greffe' });
    const after = await lawyer.get(path, { 'If-None-Match': tag });
    expect([after.status, after.body.notes[0].id]).toEqual([200, note.id]);
  });
});
