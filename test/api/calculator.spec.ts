import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RULES, versionName } from '@quantieme/deadlines';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
let lawyer: ApiClient;
beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-21T09:00:00Z');
  lawyer = await api.firms.a.as('lawyer');
});
afterAll(() => api.close());

const calculate = (body: object) => lawyer.post('/v1/calculator', body);

describe('one deadline from one start', () => {
  it.each([
    // rule                     start         last day      because
    ['oqtf-recours-1-mois', '2026-10-05', '2026-11-06', 'one month franc'],
    ['oqtf-recours-1-mois', '2026-10-10', '2026-11-12', 'the 11th of November is a holiday'],
    ['oqtf-recours-1-mois', '2026-10-30', '2026-12-01', '30 November, then the franc day'],
    ['ta-recours-2-mois', '2026-03-12', '2026-05-13', 'two months franc'],
    ['ta-recours-2-mois', '2026-03-13', '2026-05-15', 'the 14th is Ascension Day'],
    ['ta-recours-2-mois', '2026-10-24', '2026-12-28', 'Christmas, then a weekend'],
    ['ta-recours-implicite-2-mois', '2026-09-12', '2026-11-13', 'from the birth of the refusal'],
    ['titre-silence-4-mois', '2026-05-12', '2026-09-12', 'silence is never rolled'],
    ['regroupement-decision-6-mois', '2026-05-12', '2026-11-12', 'six months of silence'],
  ])('%s from %s ends on %s (%s)', async (rule, startsOn, lastDay) => {
    const { status, body } = await calculate({ rule, startsOn });
    expect([status, body.rule, body.lastDay]).toEqual([200, rule, lastDay]);
    expect(body.steps.length).toBeGreaterThan(0);
    expect(body.sources.length).toBeGreaterThan(0);
  });

  it('counts hours from the minute', async () => {
    const { body } = await calculate({
      rule: 'oqtf-recours-48-heures',
      startsAt: '2026-12-04T18:20+01:00',
    });
    expect(body).toMatchObject({ expiresAt: '2026-12-06T18:20+01:00', precision: 'minute' });
  });

  it('takes the clock and the holidays of the place, and where the person lives', async () => {
    const rule = 'ta-recours-2-mois';
    const abroad = await calculate({ rule, startsOn: '2026-10-05', residence: 'etranger' });
    expect(abroad.body.lastDay).toBe('2027-02-08');
    const cayenne = await calculate({ rule, startsOn: '2026-10-05', territory: 'guyane' });
    expect(cayenne.body).toMatchObject({
      lastDay: '2026-12-07',
      expiresAt: '2026-12-08T00:00-03:00',
      timeZone: 'America/Cayenne',
    });
  });

  it('picks the version by the date of the decision', async () => {
    const rule = 'oqtf-recours-1-mois';
    const since = await calculate({ rule, startsOn: '2024-07-20', decidedOn: '2024-07-18' });
    expect(since.body.ruleVersion).toBe('2024-07-15');
  });

  it('takes details as an event does, under the same names', async () => {
    const answer = await calculate({
      rule: 'ta-recours-2-mois',
      startsOn: '2026-03-12',
      decidedOn: null,
      residence: null,
      details: { remediesStated: false, colour: 'red' },
    });
    expect(answer.body).toMatchObject({ lastDay: '2027-03-12', prudentLastDay: '2026-05-13' });
  });
});

describe('bad input', () => {
  const rule = 'ta-recours-2-mois';

  it.each<[string, object, string, string]>([
    [
      'an unknown rule',
      { rule: 'ta-recour-2-mois', startsOn: '2026-03-12' },
      '/rule',
      'rule/unknown',
    ],
    ['no start', { rule }, '/startsOn', 'calculator/no-start'],
    ['an impossible day', { rule, startsOn: '2026-02-30' }, '/startsOn', 'field/not-a-date'],
    ['1850', { rule, startsOn: '1850-03-12' }, '/startsOn', 'event/too-old'],
    ['2190', { rule, startsOn: '2190-03-12' }, '/startsOn', 'event/too-far'],
    ['no offset', { rule, startsAt: '2026-03-12T10:00' }, '/startsAt', 'field/not-an-instant'],
    [
      'an hour of another day',
      { rule, startsOn: '2026-03-12', startsAt: '2026-03-13T10:00+01:00' },
      '/startsAt',
      'event/hour-on-another-day',
    ],
    [
      'a notification before its decision',
      { rule, startsOn: '2026-03-12', decidedOn: '2026-03-13' },
      '/startsOn',
      'event/before-decision',
    ],
    [
      'a detail of another kind',
      { rule, startsOn: '2026-03-12', details: { remediesStated: 'no' } },
      '/details/remediesStated',
      'event/wrong-value',
    ],
    [
      'half a character',
      { rule, startsOn: '2026-03-12', details: { note: '\udfff' } },
      '/details/note',
      'event/broken-text',
    ],
    ['an unknown field', { rule, startsOn: '2026-03-12', day: 1 }, '/day', 'field/unknown'],
  ])('%s is refused by name, once', async (_what, body, pointer, code) => {
    const answer = await calculate(body);
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([{ pointer, code, detail: expect.any(String) }]);
  });

  it('suggests the rule that was most likely meant', async () => {
    const { body } = await calculate({ rule: 'oqtf-recours-1-moi', startsOn: '2026-10-05' });
    expect(body.detail).toMatch(/oqtf-recours-1-mois/);
  });
});

describe('every rule of the registry', () => {
  it('is computed from a day; those in which no clock runs say why', async () => {
    const failed: unknown[] = [];
    for (const { id, versions } of RULES) {
      const { status, body } = await calculate({ rule: id, startsOn: '2026-03-12' });
      const applied = versions.find((version) => versionName(version) === body.ruleVersion);
      const runs = applied?.limit.mode !== 'none';
      const isAnswered = body.rule === id && (runs ? body.lastDay !== null : body.effect !== '');
      if (status !== 200 || !isAnswered) failed.push([id, status, body.undetermined]);
    }
    expect(failed).toEqual([]);
  });
});
