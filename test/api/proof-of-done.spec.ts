import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  AuditPage,
  ChangedDossierView,
  DeadlineView,
  DossierView,
  FirmView,
} from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { deadlineOf, openDossier, record } from '../support/cases.ts';
import { readPdf } from '../support/read-pdf.ts';

const SUIT = 'ta-recours-2-mois';
const REFUSAL = {
  type: 'refus-notifie',
  on: '2026-05-04',
  details: { object: 'refus-titre', channel: 'lrar', remediesStated: true },
};
const PROOF = { kind: 'filing-receipt', reference: 'TR-2026-0417', on: '2026-05-30' };

let api: TestApi;
let owner: ApiClient;
let lawyer: ApiClient;
let dossierId: string;
let path: string;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-06-01T10:00:00+02:00');
  owner = await api.firms.a.as('owner');
  lawyer = await api.firms.a.as('lawyer');
  dossierId = (await openDossier(lawyer)).id;
  const suit = deadlineOf(await record(lawyer, dossierId, REFUSAL), SUIT);
  expect(suit.severity).toBe('fatal');
  path = `/v1/deadlines/${suit.id}`;
});
afterAll(() => api.close());
afterEach(() => lawyer.delete(`${path}/completion`));

const read = async () => (await lawyer.get<DeadlineView>(path)).body;
const complete = (body: object) => lawyer.post<ChangedDossierView>(`${path}/completion`, body);
const refusalOf = async (body: object) => {
  const { status, body: problem } = await lawyer.post(`${path}/completion`, body);
  return [status, problem.errors?.[0]?.pointer];
};

async function printed(id: string, language: 'fr' | 'en'): Promise<string> {
  const cookie = [...lawyer.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const address = `${api.url}/v1/certificates/${id}/pdf?language=${language}`;
  const response = await fetch(address, { headers: { cookie } });
  return (await readPdf(new Uint8Array(await response.arrayBuffer()))).text;
}

async function demand(change: Partial<FirmView>): Promise<void> {
  const answer = await owner.patch<FirmView>('/v1/firm', change);
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject(change);
}

describe('the proof of an act', () => {
  it('is kept on the deadline, in its dossier and in the audit, and goes with the act', async () => {
    const done = await complete({ doneOn: '2026-05-30', note: 'Déposée', proof: PROOF });
    expect(done.status).toBe(200);
    expect(deadlineOf(done.body.dossier, SUIT).doneProof).toEqual(PROOF);
    expect(await read()).toMatchObject({ status: 'met', doneNote: 'Déposée', doneProof: PROOF });
    const { body } = await owner.get<AuditPage>(`/v1/audit?dossier=${dossierId}`);
    const entry = body.data.find(({ action }) => action === 'deadline.complete');
    expect(entry?.after).toMatchObject({ doneOn: '2026-05-30', proof: PROOF });
    await lawyer.delete(`${path}/completion`);
    expect(await read()).toMatchObject({ doneOn: null, doneProof: null });
  });

  it('is what it was on the page of that day', async () => {
    api.setNow('2026-06-02T10:00:00+02:00');
    await complete({ proof: PROOF });
    api.setNow('2026-06-03T10:00:00+02:00');
    await lawyer.delete(`${path}/completion`);
    const past = await lawyer.get<DossierView>(`/v1/dossiers/${dossierId}?knownAt=2026-06-02`);
    expect(deadlineOf(past.body, SUIT).doneProof).toEqual(PROOF);
    expect((await read()).doneProof).toBeNull();
  });

  it.each([
    ['a kind nobody knows', { ...PROOF, kind: 'hearsay' }, '/proof/kind'],
    ['no reference', { ...PROOF, reference: '  ' }, '/proof/reference'],
    ['a reference too long', { ...PROOF, reference: 'x'.repeat(201) }, '/proof/reference'],
    ['a day after today', { ...PROOF, on: '2026-06-04' }, '/proof/on'],
    ['no day', { ...PROOF, on: undefined }, '/proof/on'],
    ['a text', 'TR-2026-0417', '/proof'],
  ])('with %s is refused at its field', async (_what, proof, pointer) => {
    expect(await refusalOf({ proof })).toEqual([422, pointer]);
    expect((await read()).doneOn).toBeNull();
  });

  it('is dated on the day of the act at the latest', async () => {
    const on = (day: string) => ({ doneOn: '2026-05-30', proof: { ...PROOF, on: day } });
    expect(await refusalOf(on('2026-05-31'))).toEqual([422, '/proof/on']);
    expect((await complete(on('2026-05-30'))).status).toBe(200);
  });

  it('is in the certificate', async () => {
    await complete({ doneOn: '2026-05-30', proof: PROOF });
    const { body: issued } = await lawyer.post(`${path}/certificates`);
    const { body } = await lawyer.get(`/v1/certificates/${issued.id}`);
    expect(body.certificate.deadline).toMatchObject({ doneOn: '2026-05-30', doneProof: PROOF });
    expect(await printed(issued.id, 'fr')).toContain('accusé de dépôt · TR-2026-0417');
    expect(await printed(issued.id, 'en')).toContain('filing receipt · TR-2026-0417');
  });
});

describe('a firm that requires it', () => {
  afterEach(() => demand({ proofOfFatal: 'asked' }));

  it('is no firm until its owner says so', async () => {
    expect((await owner.get<FirmView>('/v1/firm')).body.proofOfFatal).toBe('asked');
    expect((await complete({})).status).toBe(200);
    expect((await lawyer.patch('/v1/firm', { proofOfFatal: 'required' })).status).toBe(403);
    const wrong = await owner.patch('/v1/firm', { proofOfFatal: 'never' });
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([422, '/proofOfFatal']);
  });

  it('gets it for every fatal deadline', async () => {
    await demand({ proofOfFatal: 'required' });
    expect(await refusalOf({})).toEqual([422, '/proof']);
    expect(await refusalOf({ note: 'Déposée', proof: null })).toEqual([422, '/proof']);
    expect(await read()).toMatchObject({ status: 'open', doneOn: null });
    expect((await complete({ proof: PROOF })).status).toBe(200);
  });

  it('asks for none where no right is lost', async () => {
    await demand({ proofOfFatal: 'required' });
    const { body } = await lawyer.get<DossierView>(`/v1/dossiers/${dossierId}`);
    const lesser = body.deadlines.find(
      ({ severity, status }) => severity !== 'fatal' && ['open', 'due-soon'].includes(status),
    );
    const answer = await lawyer.post(`/v1/deadlines/${lesser?.id}/completion`, {});
    expect(answer.status).toBe(200);
  });

  it('leaves the other firms alone', async () => {
    await demand({ proofOfFatal: 'required' });
    const stranger = await api.firms.b.as('owner');
    expect((await stranger.get<FirmView>('/v1/firm')).body.proofOfFatal).toBe('asked');
  });
});
