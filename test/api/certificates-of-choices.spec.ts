import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CertificateView, DossierView, LawChangeView } from '@quantieme/contracts';
import { verifyCertificate, type Certificate, type KeySet } from '@quantieme/documents';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { deadlineOf, openDossier, record } from '../support/cases.ts';
import { readPdf } from '../support/read-pdf.ts';

const SUIT = 'ta-recours-2-mois';
const BAN = 'oqtf-recours-7-jours';

let api: TestApi;
let owner: ApiClient;
let lawyer: ApiClient;
let paralegal: ApiClient;

beforeAll(async () => {
  api = await startApi();
  owner = await api.firms.a.as('owner');
  lawyer = await api.firms.a.as('lawyer');
  paralegal = await api.firms.a.as('paralegal');
});
afterAll(() => api.close());

interface Issued extends CertificateView {
  readonly certificate: Certificate & Record<string, unknown>;
}

async function issue(id: string): Promise<Issued> {
  const answer = await lawyer.post<Issued>(`/v1/deadlines/${id}/certificates`);
  if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  const { body: keys } = await api.stranger().get<KeySet>('/v1/certificates/keys');
  const verified = await verifyCertificate(Buffer.from(JSON.stringify(answer.body)), keys);
  expect(verified.hash).toBe(answer.body.hash);
  return answer.body;
}

async function printed(id: string, language: 'fr' | 'en'): Promise<string> {
  const cookie = [...lawyer.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const path = `/v1/certificates/${id}/pdf?language=${language}`;
  const response = await fetch(api.url + path, { headers: { cookie } });
  return (await readPdf(new Uint8Array(await response.arrayBuffer()))).text;
}

const refusal = (dates: Record<string, string>) => ({
  type: 'refus-notifie',
  dates,
  details: { object: 'refus-titre', channel: 'lrar', remediesStated: true },
});

async function again({ inputs, deadline }: Certificate) {
  const { body } = await lawyer.post('/v1/deadlines/preview', inputs);
  const found = body.deadlines.find(({ key }: { key: string }) => key === deadline.key);
  return { lastDay: found.lastDay, ruleVersion: found.ruleVersion };
}

describe('a certificate under a chosen reading', () => {
  const REASON = 'Le tribunal de Montreuil suit la CAA de Toulouse';
  let issued: Issued;

  beforeAll(async () => {
    api.setNow('2026-12-01T10:00:00+01:00');
    const { id } = await openDossier(lawyer, { procedure: 'oqtf' });
    const ban = {
      type: 'irtf-notifiee',
      on: '2026-11-30',
      details: { situation: 'libre', channel: 'main', remediesStated: true },
    };
    const { id: deadline, version } = deadlineOf(await record(lawyer, id, ban), BAN);
    const chosen = await lawyer.put(
      `/v1/deadlines/${deadline}/reading`,
      { name: 'franc', reason: REASON },
      { 'If-Match': `"${version}"` },
    );
    expect(chosen.status).toBe(200);
    issued = await issue(deadline);
  });

  it('says which, why, who chose it and when, and keeps the date of the law', () => {
    const { deadline } = issued.certificate;
    expect(deadline.chosenReading).toEqual({
      name: 'franc',
      reason: REASON,
      by: 'Personne lawyer',
      at: '2026-12-01T10:00+01:00',
    });
    expect([deadline.lastDay, deadline.prudentLastDay]).toEqual(['2026-12-07', '2026-12-07']);
  });

  it('shows every reading, with the court behind it', () => {
    const { readings } = issued.certificate.deadline;
    expect(readings.map(({ name, lastDay, court }) => [name, lastDay, court])).toEqual([
      ['prevailing', '2026-12-07', null],
      ['franc', '2026-12-08', 'CAA Toulouse'],
    ]);
  });

  it.each([
    ['fr', 'Lecture sur laquelle le cabinet s’appuie', 'mardi 8 décembre 2026'],
    ['en', 'Reading the firm relies on', 'Tuesday 8 December 2026'],
  ] as const)('prints it, in %s', async (language, words, day) => {
    const text = await printed(issued.id, language);
    for (const said of [words, day, REASON, 'Personne lawyer']) expect(text).toContain(said);
  });

  it('gives the same date when it is computed again: a choice moves nothing', async () => {
    expect(await again(issued.certificate)).toMatchObject({ lastDay: '2026-12-07' });
  });

  it('says nothing of it once the choice is taken back', async () => {
    const { id } = issued.certificate.deadline;
    const { body } = await lawyer.get(`/v1/deadlines/${id}`);
    const headers = { 'If-Match': `"${body.version}"` };
    const path = `/v1/deadlines/${id}/reading`;
    expect((await lawyer.send('DELETE', path, undefined, headers)).status).toBe(200);
    const after = await issue(id);
    expect(after.certificate.deadline.chosenReading).toBeNull();
    const { body: kept } = await lawyer.get<Issued>(`/v1/certificates/${issued.id}`);
    expect(kept.certificate.deadline.chosenReading).toMatchObject({ name: 'franc' });
  });
});

describe('a certificate while a later date waits for a lawyer', () => {
  let deadline: string;
  let issued: Issued;

  beforeAll(async () => {
    api.setNow('2026-06-01T10:00:00+02:00');
    const { id } = await openDossier(lawyer);
    const first = await record(lawyer, id, refusal({ notifiedOn: '2026-05-04' }));
    deadline = deadlineOf(first, SUIT).id;
    const corrected = await paralegal.put(
      `/v1/dossiers/${id}/events/${first.event.id}`,
      { ...refusal({ notifiedOn: '2026-05-11' }), reason: 'Avis de réception retrouvé' },
      { 'If-Match': `"${first.event.version}"` },
    );
    expect(corrected.status).toBe(200);
    issued = await issue(deadline);
  });

  it('certifies the earlier day, and says which waits', () => {
    const certified = issued.certificate.deadline;
    expect([certified.lastDay, certified.prudentLastDay]).toEqual(['2026-07-06', '2026-07-06']);
    expect(certified.pending).toMatchObject({ lastDay: '2026-07-13' });
  });

  it.each([
    ['fr', 'attend la décision d’un avocat', 'lundi 6 juillet 2026', 'lundi 13 juillet 2026'],
    ['en', 'lawyer', 'Monday 6 July 2026', 'Monday 13 July 2026'],
  ] as const)('prints both, in %s', async (language, ...said) => {
    const text = await printed(issued.id, language);
    for (const words of said) expect(text).toContain(words);
  });

  it('gives the waiting day when it is computed again from what is recorded now', async () => {
    expect(await again(issued.certificate)).toMatchObject({ lastDay: '2026-07-13' });
  });

  it('certifies the later day once a lawyer has taken it', async () => {
    const accepted = await lawyer.post(`/v1/deadlines/${deadline}/confirmation`, {
      accept: true,
      reason: 'Avis de réception vu',
    });
    expect(accepted.status).toBeLessThan(300);
    const { certificate } = await issue(deadline);
    expect([certificate.deadline.lastDay, certificate.deadline.pending]).toEqual([
      '2026-07-13',
      null,
    ]);
  });
});

describe('a certificate under an adopted change of law', () => {
  let before: Issued;
  let after: Issued;

  beforeAll(async () => {
    api.setNow('2027-01-20T10:00:00+01:00');
    const { id } = await openDossier(lawyer);
    const told = refusal({ decidedOn: '2026-12-20', notifiedOn: '2027-01-11' });
    const { id: deadline } = deadlineOf(await record(lawyer, id, told), SUIT);
    before = await issue(deadline);
    const proposed = await owner.post<LawChangeView>('/v1/law-changes', {
      rule: SUIT,
      from: '2027-01-01',
      limit: { mode: 'franc', unit: 'month', count: 1, roll: 'yes' },
      sources: [{ code: 'CJA', article: 'R421-1' }],
      reason: 'Décret de simplification, article 3',
    });
    const path = `/v1/law-changes/${proposed.body.id}`;
    await owner.post(`${path}/simulation`, {});
    await owner.post(`${path}/approvals`, {});
    await lawyer.post(`${path}/approvals`, {});
    const adopted = await lawyer.post<LawChangeView>(`${path}/adoption`, {});
    expect(adopted.body).toMatchObject({ status: 'adopted', appliedExactly: true });
    const { body } = await lawyer.get<DossierView>(`/v1/dossiers/${id}`);
    after = await issue(deadlineOf(body, SUIT).id);
  });

  it('says that the version is the firm’s, with the change in full', () => {
    const { deadline, engine } = after.certificate;
    expect(deadline.rule).toMatchObject({ id: SUIT, version: '2027-01-01', adopted: true });
    expect(deadline.lastDay).toBe('2027-02-12');
    expect(engine.amendments).toEqual([
      expect.objectContaining({
        rule: SUIT,
        from: '2027-01-01',
        limit: { mode: 'franc', unit: 'month', count: 1, roll: 'yes' },
      }),
    ]);
  });

  it('leaves the one before it as it was, without any change', () => {
    const { deadline, engine } = before.certificate;
    expect(deadline.rule).toMatchObject({ version: '2020-01-01', adopted: false });
    expect([deadline.lastDay, engine.amendments]).toEqual(['2027-03-12', []]);
    expect(after.certificate.previousHash).toBe(before.hash);
  });

  it.each([
    ['fr', 'changement de droit adopté par le cabinet', 'vendredi 12 février 2027'],
    ['en', 'change of law adopted by the firm', 'Friday 12 February 2027'],
  ] as const)('prints it, in %s', async (language, words, day) => {
    const text = await printed(after.id, language);
    expect(text).toContain(words);
    expect(text).toContain(day);
  });

  it('gives the same date when it is computed again in the firm', async () => {
    expect(await again(after.certificate)).toEqual({
      lastDay: '2027-02-12',
      ruleVersion: '2027-01-01',
    });
  });
});
