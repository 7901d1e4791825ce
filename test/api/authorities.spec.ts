import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChangedDossierView, DossierView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { deadlineOf, openDossier, record } from '../support/cases.ts';

let api: TestApi;
let lawyer: ApiClient;
let paralegal: ApiClient;
beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-23T10:00:00+01:00');
  lawyer = await api.firms.a.as('lawyer');
  paralegal = await api.firms.a.as('paralegal');
});
afterAll(() => api.close());

const IN_MARSEILLE = { street: '1 rue Longue', postalCode: '13001', city: 'Marseille' };
const living = (address: object) => ({
  client: { familyName: 'Haddad', givenNames: 'Samia', address },
});

const read = async (id: string) => (await lawyer.get<DossierView>(`/v1/dossiers/${id}`)).body;
const change = (client: ApiClient, { id, version }: DossierView, body: object) =>
  client.patch<ChangedDossierView>(`/v1/dossiers/${id}`, body, { 'If-Match': `"${version}"` });

const rows = ({ authorities }: DossierView) =>
  Object.fromEntries(
    (authorities?.authorities ?? []).map(({ role, label, state }) => [role, [label, state]]),
  );
const reasons = ({ authorities }: DossierView, role: string) =>
  authorities?.authorities.find((one) => one.role === role)?.reasons ?? [];

describe('the authorities of a dossier', () => {
  it('follow the client’s address, and say where the dossier differs', async () => {
    const dossier = await openDossier(lawyer, { ...living(IN_MARSEILLE), departement: '75' });
    expect(rows(dossier)).toEqual({
      prefecture: ['Préfecture des Bouches-du-Rhône', 'other'],
      court: ['Tribunal administratif de Marseille', 'other'],
      higher: ['Cour administrative d’appel de Marseille', 'unsaid'],
    });
    expect(reasons(dossier, 'prefecture')).toMatchObject([
      { toConfirm: false, source: { article: 'R431-20' } },
    ]);
    expect(reasons(dossier, 'court')).toMatchObject([
      { toConfirm: false, source: { article: 'R312-8' } },
    ]);
    expect(await read(dossier.id)).toMatchObject({ authorities: dossier.authorities });
  });

  it('take the address of today for that of the decision, and say so', async () => {
    const dossier = await openDossier(lawyer, { ...living(IN_MARSEILLE), departement: '13' });
    const refused = await record(lawyer, dossier.id, {
      type: 'refus-notifie',
      on: '2026-11-20',
      details: { object: 'refus-titre' },
    });
    expect(reasons(refused.dossier, 'court').map(({ toConfirm }) => toConfirm)).toEqual([
      false,
      true,
    ]);
  });

  it('are used: the firm’s own records are taken, made once, and the change is undone', async () => {
    const asked = { ...living(IN_MARSEILLE), departement: '75' };
    const [first, second] = [await openDossier(lawyer, asked), await openDossier(lawyer, asked)];
    const use = { prefectureOf: '13', courtOf: '13' };
    const one = (await change(lawyer, first, use)).body.dossier;
    const two = (await change(lawyer, second, use)).body.dossier;
    expect(rows(one)).toMatchObject({
      prefecture: ['Préfecture des Bouches-du-Rhône', 'same'],
      court: ['Tribunal administratif de Marseille', 'same'],
    });
    expect([two.prefecture, two.court]).toEqual([one.prefecture, one.court]);
    const back = await change(lawyer, one, {
      prefectureId: first.prefecture?.id,
      courtId: first.court?.id,
      territory: first.territory,
    });
    expect(back.body.dossier).toMatchObject({
      prefecture: first.prefecture,
      court: first.court,
      authorities: first.authorities,
    });
  });

  it('are the firm’s record under whatever name it goes', async () => {
    const { body: own } = await lawyer.post('/v1/organisations', {
      kind: 'prefecture',
      name: 'Préfecture de l’Ain, bureau du séjour',
      departement: '01',
    });
    const ain = { postalCode: '01000', city: 'Bourg-en-Bresse' };
    const dossier = await openDossier(lawyer, { ...living(ain), departement: '75' });
    const { dossier: after } = (await change(lawyer, dossier, { prefectureOf: '01' })).body;
    expect(after.prefecture).toEqual({ id: own.id, name: own.name });
    expect(rows(after)['prefecture']).toEqual(['Préfecture de l’Ain', 'same']);
  });

  it('are made once, whoever needs them at the same moment', async () => {
    const all = await Promise.all(
      Array.from({ length: 6 }, () => openDossier(lawyer, { departement: '31' })),
    );
    expect(new Set(all.map(({ prefecture }) => prefecture?.id)).size).toBe(1);
    expect(new Set(all.map(({ court }) => court?.id)).size).toBe(1);
  });

  it('are asked for where the address does not say', async () => {
    const dossier = await openDossier(lawyer, { ...living({ city: 'Lyon' }), departement: null });
    expect(rows(dossier)).toMatchObject({ prefecture: [null, 'unsaid'], court: [null, 'unsaid'] });
    expect(dossier.authorities?.questions).toMatchObject([{ fill: 'client' }]);
  });

  it('presume the département of the opening, and say so', async () => {
    const dossier = await openDossier(lawyer, { departement: '77' });
    expect(rows(dossier)['court']).toEqual(['Tribunal administratif de Melun', 'same']);
    expect(reasons(dossier, 'court').map(({ toConfirm }) => toConfirm)).toEqual([false, true]);
  });

  it('are those of the place where somebody is held', async () => {
    const dossier = await openDossier(lawyer, {
      ...living(IN_MARSEILLE),
      procedure: 'oqtf',
      departement: '13',
    });
    const held = await record(lawyer, dossier.id, {
      type: 'oqtf-notifiee',
      on: '2026-11-20',
      at: '2026-11-20T18:20+01:00',
      details: { situation: 'retention', departureDays: 0 },
    });
    expect(held.dossier.authorities?.questions).toMatchObject([{ fill: 'held-in' }]);
    const answered = await change(lawyer, held.dossier, { facts: { heldIn: '77' } });
    expect(rows(answered.body.dossier)).toMatchObject({
      court: ['Tribunal administratif de Melun', 'other'],
    });
    const third = await change(lawyer, answered.body.dossier, {
      facts: { heldIn: '77', heldAt: 'mesnil-amelot-3' },
    });
    expect(rows(third.body.dossier)['court']).toEqual([
      'Tribunal administratif de Montreuil',
      'other',
    ]);
  });

  it('of a visa: the consulate, the commission or the deputy director, Nantes', async () => {
    const dossier = await openDossier(lawyer, { procedure: 'visa-refus', departement: null });
    expect(rows(dossier)).toEqual({
      decides: ['Consulat de la résidence', 'unsaid'],
      'prior-appeal': [null, 'unsaid'],
      court: ['Tribunal administratif de Nantes', 'none'],
    });
    const refused = await record(lawyer, dossier.id, {
      type: 'visa-refuse',
      on: '2026-11-02',
      details: { stay: 'court' },
    });
    expect(rows(refused.dossier)).toMatchObject({
      'prior-appeal': ['Sous-directeur des visas', 'unsaid'],
      higher: ['Conseil d’État', 'unsaid'],
    });
  });

  it.each([
    [{ prefectureOf: '20' }, '/prefectureOf'],
    [{ courtOf: 'zz' }, '/courtOf'],
    [{ courtOf: '13', courtId: null }, '/courtOf'],
  ])('refuse %j at %s', async (body, pointer) => {
    const dossier = await openDossier(lawyer);
    expect(await change(lawyer, dossier, body)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer }] },
    });
  });
});

describe('the OFII direction of a département', () => {
  it('is chosen once by the firm, which remembers it; another takes its place', async () => {
    const asked = {
      ...living(IN_MARSEILLE),
      procedure: 'regroupement-familial',
      departement: '13',
    };
    const dossier = await openDossier(lawyer, asked);
    expect(rows(dossier)['ofii']).toEqual([null, 'none']);
    const direction = async (name: string) =>
      (await lawyer.post('/v1/organisations', { kind: 'ofii', name, serves: ['13'] })).body;
    const first = await direction('OFII, direction territoriale de Marseille');
    expect(rows(await read(dossier.id))['ofii']).toEqual([first.name, 'same']);
    const second = await direction('OFII, direction du sud');
    expect(rows(await read(dossier.id))['ofii']).toEqual([second.name, 'same']);
    expect((await lawyer.get(`/v1/organisations/${first.id}`)).body).toMatchObject({ serves: [] });
  });

  it('serves départements or countries', async () => {
    const answer = await lawyer.post('/v1/organisations', {
      kind: 'ofii',
      name: 'OFII',
      serves: ['13', '999'],
    });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/serves/1' }] } });
  });
});

const SUIT = 'ta-recours-2-mois';
const refusal = (on: string) => ({
  type: 'refus-notifie',
  on,
  details: { object: 'refus-titre', channel: 'lrar', remediesStated: true },
});
/** Last day in law, prudent last day. */
const suit = (view: DossierView) => {
  const { lastDay, prudentLastDay } = deadlineOf(view, SUIT);
  return [lastDay, prudentLastDay];
};

describe('the territory of the court (deadlines.md 5.5 and 5.8)', () => {
  it.each<[on: string, from: string, to: string, because: string, days: readonly [string, string]]>(
    [
      [
        '2026-10-25',
        '75',
        '67',
        '26 December in Alsace-Moselle: a Saturday',
        ['2026-12-28', '2026-12-28'],
      ],
      [
        '2027-01-25',
        '75',
        '67',
        'Good Friday 26 March, then Easter Monday',
        ['2027-03-26', '2027-03-30'],
      ],
      ['2025-10-25', '75', '67', '26 December 2025, a Friday', ['2025-12-26', '2025-12-29']],
      ['2026-10-19', '972', '974', '20 December is a Sunday', ['2026-12-21', '2026-12-21']],
      [
        '2028-10-19',
        '972',
        '974',
        '20 December in La Réunion: a Wednesday',
        ['2028-12-20', '2028-12-21'],
      ],
      ['2028-03-21', '974', '972', '22 May in Martinique: a Monday', ['2028-05-22', '2028-05-23']],
    ],
  )('notified %s, court of %s, then of %s: %s', async (on, from, to, _because, [here, there]) => {
    api.setNow(`${on}T12:00:00Z`);
    const dossier = await openDossier(lawyer, { departement: from });
    const first = (await record(lawyer, dossier.id, refusal(on))).dossier;
    expect(suit(first)).toEqual([here, here]);
    const { body } = await change(lawyer, first, { courtOf: to });
    expect(suit(body.dossier)).toEqual([there, here]);
  });

  it('a later day waits for a lawyer when anybody else changes the court; an earlier one does not', async () => {
    api.setNow('2028-10-19T12:00:00Z');
    const dossier = await openDossier(lawyer, { departement: '972' });
    const here = (await record(lawyer, dossier.id, refusal('2028-10-19'))).dossier;
    const { body } = await change(paralegal, here, { courtOf: '974' });
    expect(body.dossier.territory).toBe('reunion');
    expect(suit(body.dossier)).toEqual(['2028-12-20', '2028-12-20']);
    expect(
      body.difference.pending.map(({ before, after }) => [before.lastDay, after.lastDay]),
    ).toContainEqual(['2028-12-20', '2028-12-21']);
    const back = await change(paralegal, body.dossier, { courtOf: '972' });
    expect(suit(back.body.dossier)).toEqual(['2028-12-20', '2028-12-20']);
    expect(deadlineOf(back.body.dossier, SUIT).pending).toBeNull();
  });

  it('says the end of the day by the court’s clock', async () => {
    api.setNow('2026-11-23T10:00:00+01:00');
    const dossier = await openDossier(lawyer, { departement: '972' });
    const martinique = (await record(lawyer, dossier.id, refusal('2026-11-20'))).dossier;
    const reunion = (await change(lawyer, martinique, { courtOf: '974' })).body.dossier;
    expect(deadlineOf(martinique, SUIT).expiresAt).toBe('2027-01-22T00:00-04:00');
    expect(deadlineOf(reunion, SUIT).expiresAt).toBe('2027-01-22T00:00+04:00');
  });

  it('follows the préfecture until there is a court, and what is said rather than either', async () => {
    const bare = { procedure: 'premiere-demande', departement: null };
    const dossier = await openDossier(lawyer, bare);
    expect(dossier.territory).toBe('metropole');
    const mayotte = (await change(lawyer, dossier, { prefectureOf: '976' })).body.dossier;
    expect(mayotte.territory).toBe('mayotte');
    const paris = (await change(lawyer, mayotte, { courtOf: '75' })).body.dossier;
    expect(paris.territory).toBe('metropole');
    const still = (await change(lawyer, paris, { prefectureOf: '974' })).body.dossier;
    expect(still.territory).toBe('metropole');
    const said = await change(lawyer, still, { courtOf: '974', territory: 'metropole' });
    expect(said.body.dossier).toMatchObject({
      territory: 'metropole',
      authorities: { clock: { territory: 'reunion', court: 'La Réunion' } },
    });
  });
});
