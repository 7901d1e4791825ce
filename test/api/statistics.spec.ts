import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  DECIDER_WORDS,
  FATE_WORDS,
  MARGIN_WORDS,
  SEVERITY_WORDS,
  WAY_WORDS,
} from '@quantieme/casework';
// What the page says: no package gives it.
// eslint-disable-next-line @nx/enforce-module-boundaries
import { statistics as englishPage } from '../../apps/web/src/i18n/en/statistics.ts';
// eslint-disable-next-line @nx/enforce-module-boundaries
import { statistics as frenchPage } from '../../apps/web/src/i18n/fr/statistics.ts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';

const TODAY = '2026-11-23T09:00:00+01:00';
const YEAR = '?from=2026-01-01&to=2026-11-23';
const REFUSAL = { remediesStated: true, channel: 'main', oqtf: false };

const french = frenchPage.statistics;
const english = englishPage.statistics;

let api: TestApi;
let owner: ApiClient;
let lawyer: ApiClient;

const filed = (on: string) => ({
  type: 'demande-deposee',
  on,
  details: { title: 'cst-vpf-liens', complete: true, filingChannel: 'anef' },
});

async function dossier(departement: string, events: readonly object[]): Promise<string> {
  const { id } = await openDossier(lawyer, {
    procedure: 'premiere-demande',
    departement,
    responsibleId: api.firms.a.users.lawyer.id,
  });
  for (const event of events) await record(lawyer, id, event as { type: string });
  return id;
}

const refused = (on: string, grounds?: readonly string[]) => ({
  type: 'refus-notifie',
  on,
  dates: { notifiedOn: on },
  details: { ...REFUSAL, ...(grounds ? { grounds } : {}) },
});
const granted = (on: string) => ({ type: 'decision-favorable', on });
const sued = (on: string) => ({ type: 'requete-ta-deposee', on, dates: { registeredOn: on } });
const judged = (on: string, outcome: string) => ({
  type: 'jugement',
  on,
  dates: { notifiedOn: on },
  details: { outcome, channel: 'telerecours' },
});

beforeAll(async () => {
  api = await startApi();
  api.setNow(TODAY);
  owner = await api.firms.a.as('owner');
  lawyer = await api.firms.a.as('lawyer');
  // Melun: answered after 20, 40 and 60 days, silence after four months, two still wait since 10 and 30 days.
  await dossier('77', [filed('2026-03-02'), granted('2026-03-22')]);
  await dossier('77', [
    filed('2026-03-02'),
    refused('2026-04-11', ['ressources', 'logement']),
    sued('2026-06-12'),
    judged('2026-09-15', 'annulation'),
  ]);
  await dossier('77', [filed('2026-03-02'), refused('2026-05-01')]);
  await dossier('77', [filed('2026-03-02')]);
  await dossier('77', [filed('2026-11-13')]);
  await dossier('77', [filed('2026-10-24')]);
  // Bobigny: too few for a median.
  await dossier('93', [filed('2026-03-02'), granted('2026-03-12')]);
  // Créteil: asked before the period, refused within it; something is left to do.
  await dossier('94', [filed('2025-06-02'), refused('2026-11-12')]);
});
afterAll(() => api.close());

const read = async (query = YEAR, who = owner) => (await who.get(`/v1/statistics${query}`)).body;

describe('statistics', () => {
  it('counts what still waits for the days it has waited, and says how each request ended', async () => {
    const { times } = await read();
    expect(times).toMatchObject({ total: 7, answered: 4, silence: 1, waiting: 2, left: 0 });
    const melun = times.rows.find(
      ({ by, total }: { by: string; total: number }) => by === 'both' && total === 6,
    );
    // At risk: 6 at 20 days less the one of 10 days: S = 4/5; then one of 30 days leaves; 2/3 of it; half of that.
    expect(melun).toMatchObject({ total: 6, firstQuarter: 40, median: 60, lastQuarter: 122 });
    expect(melun).toMatchObject({ answered: 3, silence: 1, waiting: 2, longest: 122, cases: [] });
  });

  it('shows too few cases one by one', async () => {
    const { times } = await read();
    const bobigny = times.rows.find(({ total }: { total: number }) => total === 1);
    expect(bobigny.cases).toMatchObject([{ days: 10, state: 'answered' }]);
  });

  it('tells which way authorities and courts went, silence apart', async () => {
    const { outcomes } = await read();
    const ways = outcomes.rows.map(
      ({ by, way, total }: { by: string; way: string; total: number }) => [by, way, total],
    );
    expect(ways).toEqual(
      expect.arrayContaining([
        ['authority', 'granted', 1],
        ['authority', 'refused', 2],
        ['authority', 'refused', 1],
        ['authority', 'silence', 1],
        ['court', 'granted', 1],
      ]),
    );
    expect(outcomes).toMatchObject({ total: 7, dossiers: 6 });
  });

  it('counts grounds, and refusals whose letter gave none', async () => {
    const { grounds } = await read();
    expect(grounds).toMatchObject({ total: 3, dossiers: 3 });
    const told = grounds.rows.map(
      ({ ground, total }: { ground: { id: string }; total: number }) => [ground.id, total],
    );
    expect(told.toSorted()).toEqual([
      ['', 1],
      ['', 1],
      ['logement', 1],
      ['ressources', 1],
    ]);
  });

  it('counts the days left when an act was done, and the acts that were not', async () => {
    const { margins } = await read();
    const fatal = margins.rows.filter(({ severity }: { severity: string }) => severity === 'fatal');
    expect(fatal).toEqual(
      expect.arrayContaining([
        // Last day: Friday 12 June.
        expect.objectContaining({ margin: '0', severity: 'fatal', total: 1 }),
        expect.objectContaining({ margin: 'not-done', severity: 'fatal' }),
      ]),
    );
    expect(margins.total).toBeGreaterThan(1);
  });

  it('shows the weeks to come whatever the period, by person', async () => {
    const { load } = await read('?from=2020-01-01&to=2020-12-31');
    expect(load.weeks).toHaveLength(12);
    expect(load.weeks[0]).toBe('2026-11-23');
    const people = load.rows.map(({ person }: { person: { id: string } | null }) => person?.id);
    expect(new Set(people)).toEqual(new Set([api.firms.a.users.lawyer.id]));
  });

  it('lists the dossiers behind a figure', async () => {
    const cases = async (query: string) =>
      (await owner.get(`/v1/statistics/cases${YEAR}&${query}`)).body.data;
    expect(await cases('picture=times&key=waiting')).toHaveLength(2);
    expect(await cases('picture=outcomes&by=court&key=granted')).toMatchObject([
      { on: '2026-09-15', key: 'granted' },
    ]);
    expect(await cases('picture=outcomes&by=authority&key=silence')).toHaveLength(1);
    expect(await cases('picture=grounds&key=logement')).toHaveLength(1);
    expect(await cases('picture=margins&key=0&severity=fatal')).toMatchObject([{ figure: 0 }]);
    const page = await owner.get(`/v1/statistics/cases${YEAR}&picture=times&limit=3`);
    expect(page.body.data).toHaveLength(3);
    const { nextCursor } = page.body.page;
    const next = await owner.get(
      `/v1/statistics/cases${YEAR}&picture=times&limit=10&cursor=${nextCursor}`,
    );
    expect(next.body.data).toHaveLength(4);
  });

  it('is narrowed to a person, a procedure, a préfecture', async () => {
    const { authorities, times } = await read();
    const melun = times.rows.find(({ total }: { total: number }) => total === 6).place.key;
    expect(authorities.map(({ id }: { id: string }) => id)).toContain(melun);
    expect((await read(`${YEAR}&authority=${melun}`)).times.total).toBe(6);
    expect((await read(`${YEAR}&procedure=oqtf`)).times.total).toBe(0);
    expect((await read(`${YEAR}&person=${api.firms.a.users.paralegal.id}`)).times.total).toBe(0);
    expect((await read(`${YEAR}&person=${api.firms.a.users.lawyer.id}`)).times.total).toBe(7);
  });

  it.each(['load', 'times', 'outcomes', 'grounds', 'margins', 'alerts', 'cases'])(
    'gives %s as a file',
    async (picture) => {
      const which = picture === 'cases' ? '&picture=times' : '';
      const file = await owner.get(`/v1/statistics/${picture}${YEAR}${which}&format=csv`);
      expect(file.status).toBe(200);
      expect(file.headers.get('content-disposition')).toContain(`${picture}.csv`);
    },
  );

  it('is narrowed to the people of a team', async () => {
    const user = (role: 'lawyer' | 'paralegal') => api.firms.a.users[role].id;
    const team = async (name: string, memberIds: readonly string[]) =>
      (await owner.post('/v1/teams', { name, memberIds })).body.id;
    const asked = async (id: string) => (await read(`${YEAR}&team=${id}`)).times.total;
    expect(await asked(await team('Titres', [user('lawyer'), user('paralegal')]))).toBe(7);
    expect(await asked(await team('Asile', [user('paralegal')]))).toBe(0);
  });

  it.each([
    ['fr', french],
    ['en', english],
  ] as const)(
    'gives words beside codes in its files, in %s, as the page says them',
    async (language, page) => {
      const headers = { 'accept-language': language };
      const file = async (picture: string) =>
        (await owner.get(`/v1/statistics/${picture}${YEAR}&format=csv`, headers)).body as string;
      const outcomes = await file('outcomes');
      expect(outcomes.split('\r\n')[0]).toContain('wayName');
      expect(outcomes).toContain(`,silence,${page.ways.silence},`);
      expect(outcomes).toContain(page.outcomes.deciders.court);
      const margins = await file('margins');
      expect(margins.split('\r\n')[0]).toContain('marginName');
      expect(margins).toContain(page.severities.fatal);
      const words = { ...SEVERITY_WORDS, ...WAY_WORDS, ...FATE_WORDS, ...DECIDER_WORDS };
      const shown = { ...page.severities, ...page.ways, ...page.fates, ...page.outcomes.deciders };
      const said = Object.entries(words).map(([code, both]) => [code, both[language]]);
      expect(Object.fromEntries(said)).toEqual(shown);
      expect(Object.keys(MARGIN_WORDS).toSorted()).toEqual(
        Object.keys(page.margins.bins).toSorted(),
      );
    },
  );

  it('refuses a period that ends before it begins, and is not for whoever bills', async () => {
    const wrong = await owner.get('/v1/statistics?from=2026-05-02&to=2026-05-01');
    expect(wrong).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/to', code: 'statistics/ends-before-it-begins' }] },
    });
    const billing = await api.firms.a.as('billing');
    expect((await billing.get('/v1/statistics')).status).toBe(403);
  });

  it('shows nothing of another firm', async () => {
    const other = await read(YEAR, await api.firms.b.as('owner'));
    for (const picture of ['load', 'times', 'outcomes', 'grounds', 'margins', 'alerts'])
      expect(other[picture]).toMatchObject({ total: 0, rows: [] });
  });
});

describe('alerts acknowledged late', () => {
  it('are told by level; who answers for them only to those who lead the firm', async () => {
    const { alerts } = await read('', lawyer);
    expect(alerts.total).toBe(0);
    await api.database.firm(api.firms.a.scope, (tx) =>
      tx.execute(
        `UPDATE alerts SET status = 'acknowledged', sent_at = due_at - interval '90 minutes',
                acknowledged_at = due_at, due_at = now() - interval '1 day', wake_at = NULL, escalation_level = 2,
                acknowledged_by = $1, acknowledged_by_way = 'app'
          WHERE id = (SELECT id FROM alerts WHERE status = 'planned' AND severity = 'fatal' LIMIT 1)`,
        [api.firms.a.users.lawyer.id],
      ),
    );
    const seen = async (who: ApiClient) => (await read('', who)).alerts.rows;
    const late = { severity: 'fatal', fate: 'lawyer', total: 1, medianMinutes: 90 };
    expect(await seen(lawyer)).toEqual([
      { ...late, person: null, severityName: 'Forclusion', fateName: 'Après relance de l’avocat' },
    ]);
    expect(await seen(owner)).toMatchObject([
      { ...late, person: { id: api.firms.a.users.lawyer.id } },
    ]);
  });
});
