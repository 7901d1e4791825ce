import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ChecklistItemView, ChecklistView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';
import { aPdf, upload } from '../support/uploads.ts';

let api: TestApi;
let lawyer: ApiClient;
let dossier: { readonly id: string; readonly client: string };

beforeAll(async () => {
  api = await startApi();
  lawyer = await api.firms.a.as('lawyer');
});
afterAll(() => api.close());

beforeEach(async () => {
  api.setNow('2026-11-23T10:00:00+01:00');
  const { id, clients } = await openDossier(lawyer, { titleRequested: 'cst-etudiant' });
  dossier = { id, client: clients[0]?.id ?? '' };
});

const read = async (): Promise<ChecklistView> =>
  (await lawyer.get(`/v1/dossiers/${dossier.id}/documents`)).body['checklist'] as ChecklistView;

const answer = async (body: object) => {
  const { status, body: view } = await lawyer.put(
    `/v1/dossiers/${dossier.id}/checklist/answers`,
    body,
  );
  expect(status).toBe(200);
  return view as unknown as ChecklistView;
};

const decide = (key: string, body: object) =>
  lawyer.put(`/v1/dossiers/${dossier.id}/checklist/items/${key}`, body);

function itemOf({ groups }: ChecklistView, key: string): ChecklistItemView {
  const found = groups.flatMap(({ items }) => items).find((item) => item.key === key);
  if (found === undefined) throw new Error(`no ${key} in the list`);
  return found;
}

const factOf = ({ facts }: ChecklistView, fact: string) => facts.find((one) => one.fact === fact);

async function hold(kind: string, said: object): Promise<string> {
  const file = { name: `${kind}.pdf`, bytes: await aPdf(kind) };
  const sent = await upload(lawyer, `/v1/dossiers/${dossier.id}/documents?kind=${kind}`, file);
  expect(sent.status).toBe(201);
  const { id, version } = sent.body as { id: string; version: number };
  const changed = await lawyer.patch(`/v1/documents/${id}`, said, {
    'if-match': `"${version}"`,
  });
  expect(changed.status).toBe(200);
  return id;
}

describe('the list of a dossier', () => {
  it('is that of the title requested, with the questions that it depends on', async () => {
    const list = await read();
    expect(list.lists.map(({ id }) => id)).toEqual(['socle-titre', 'etudiant']);
    expect(list.picked).toBe(false);
    expect(list).toMatchObject({ filingOn: '2026-11-23', filingKnown: false });
    expect(itemOf(list, 'inscription-etudes').state).toBe('missing');
    expect(itemOf(list, 'hebergement-attestation')).toMatchObject({
      state: 'depends',
      questions: ['pieces.logement'],
    });
    expect(factOf(list, 'pieces.demande')).toMatchObject({ value: 'premiere', from: 'dossier' });
  });

  it('does not ask again what is known of the client', async () => {
    const facts = { 'person.passport_valid': true, 'union.type': 'none' };
    await lawyer.patch(`/v1/persons/${dossier.client}/facts`, { facts });
    const list = await read();
    expect(itemOf(list, 'identite-substitut').state).toBe('not-needed');
    expect(factOf(list, 'pieces.passeport')).toMatchObject({ value: true, from: 'client' });
    expect(itemOf(list, 'non-polygamie').state).toBe('not-needed');
  });

  it('follows answers, and takes them back', async () => {
    const hosted = await answer({ answers: { 'pieces.logement': 'heberge' } });
    expect(itemOf(hosted, 'hebergement-attestation').state).toBe('missing');
    expect(itemOf(hosted, 'domicile').state).toBe('not-needed');
    expect(factOf(hosted, 'pieces.logement')).toMatchObject({ from: 'checklist' });
    const unknown = await answer({ answers: { 'pieces.logement': null } });
    expect(itemOf(unknown, 'domicile').state).toBe('depends');
    expect(await read()).toEqual(unknown);
  });

  it('is measured on the day of filing and on that of the appointment recorded', async () => {
    await answer({ answers: { 'pieces.logement': 'locataire' } });
    await hold('domicile', { issuedOn: '2026-09-01', language: 'fr' });
    expect(itemOf(await read(), 'domicile')).toMatchObject({ state: 'received', warnings: [] });
    const event = { type: 'convocation-recue', on: '2027-03-02' };
    await record(lawyer, dossier.id, event);
    const list = await read();
    expect(list.appointmentOn).toBe('2027-03-02');
    expect(itemOf(list, 'domicile').warnings).toMatchObject([
      {
        severity: 'blocks',
        text: 'Trop ancien au rendez-vous\u00a0: dès le 1er mars 2027 (moins de 6\u00a0mois).',
      },
    ]);
    const late = await answer({ filingOn: '2027-03-01' });
    expect(late).toMatchObject({ filingOn: '2027-03-01', filingKnown: true });
    expect(itemOf(late, 'domicile').state).toBe('stale');
  });

  it('lets the firm choose its lists', async () => {
    const list = await answer({ lists: ['dcem'] });
    expect(list.picked).toBe(true);
    expect(list.lists.map(({ id }) => id)).toEqual(['dcem']);
    expect((await answer({ lists: null })).picked).toBe(false);
  });
});

describe('a document that the firm judges otherwise', () => {
  it('is without object with a reason, until it is taken back', async () => {
    const refused = await decide('photos', { decision: 'not-needed' });
    expect([refused.status, refused.body['code']]).toEqual([422, 'checklist/no-reason']);
    const reason = 'Code e-photo déjà transmis';
    const { body } = await decide('photos', { decision: 'not-needed', reason });
    expect(itemOf(body as unknown as ChecklistView, 'photos')).toMatchObject({
      state: 'not-needed',
      because: 'decision',
      reason,
    });
    const undone = await decide('photos', { decision: null });
    expect(itemOf(undone.body as unknown as ChecklistView, 'photos').state).toBe('missing');
  });

  it('may be asked for besides', async () => {
    const { body } = await decide('lettre-motivee', { decision: 'added' });
    expect(itemOf(body as unknown as ChecklistView, 'lettre-motivee')).toMatchObject({
      state: 'missing',
      addedByHand: true,
    });
  });
});

describe('what is refused', () => {
  it.each([
    [{ answers: { 'pieces.logement': 'chateau' } }, '/answers/pieces.logement'],
    [{ answers: { 'person.nationality': 'ML' } }, '/answers/person.nationality'],
    [{ lists: ['socle-titre', 'nulle-part'] }, '/lists/1'],
    [{ filingOn: '2026-02-30' }, '/filingOn'],
  ])('%j: %s', async (body, pointer) => {
    const refused = await lawyer.put(`/v1/dossiers/${dossier.id}/checklist/answers`, body);
    expect(refused.status).toBe(422);
    expect(refused.body['errors']).toMatchObject([{ pointer }]);
  });

  it('a document outside the catalogue, and another firm’s dossier', async () => {
    expect((await decide('licence-de-peche', { decision: 'added' })).status).toBe(404);
    const other = await api.firms.b.as('lawyer');
    const url = `/v1/dossiers/${dossier.id}/checklist/items/photos`;
    expect((await other.put(url, { decision: 'added' })).status).toBe(404);
  });
});

it('keeps who answered in the audit', async () => {
  await answer({ answers: { 'pieces.marie': true } });
  const owner = await api.firms.a.as('owner');
  const { body } = await owner.get(`/v1/audit?dossier=${dossier.id}`);
  expect(JSON.stringify(body)).toContain('pieces.marie');
});
