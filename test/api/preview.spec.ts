import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

interface Previewed {
  readonly id: string;
  readonly rule: string;
  readonly lastDay: string | null;
  readonly status: string;
}

const preview = (events: readonly object[], rest: object = {}, headers = {}) =>
  lawyer.post('/v1/deadlines/preview', { procedure: 'premiere-demande', events, ...rest }, headers);

async function deadlinesOf(events: readonly object[], rest: object = {}) {
  const { status, body } = await preview(events, rest);
  expect([status, body.errors]).toEqual([200, undefined]);
  const all: readonly Previewed[] = body.deadlines;
  const of = (rule: string) => all.find((deadline) => deadline.rule === rule);
  return { all, of, body };
}

const filed = (on: string, details = {}) => ({ type: 'demande-deposee', on, details });

describe('a first request for a residence permit, complete', () => {
  it('filed on 12 May 2026 is refused on 12 September; the tribunal until 13 November', async () => {
    const { of, body } = await deadlinesOf([filed('2026-05-12', { complete: true })], {
      residence: 'metropole',
      asOf: '2026-11-01',
    });
    expect(of('titre-silence-4-mois')).toMatchObject({
      id: 'titre-silence-4-mois@e1',
      nature: 'authority',
      lastDay: '2026-09-12',
      triggeredBy: 'e1',
    });
    expect(body.derivedEvents).toEqual([
      expect.objectContaining({
        key: 'refus-implicite-ne@e1',
        on: '2026-09-12',
        fromDeadline: 'titre-silence-4-mois@e1',
      }),
    ]);
    expect(of('ta-recours-implicite-2-mois')).toMatchObject({
      label: 'Recours contre le refus implicite',
      nature: 'to-act',
      severity: 'fatal',
      lastDay: '2026-11-13',
      prudentLastDay: '2026-11-13',
      expiresAt: '2026-11-14T00:00+01:00',
      timeZone: 'Europe/Paris',
      precision: 'day',
      status: 'due-soon',
      daysLeft: 12,
      triggeredBy: 'refus-implicite-ne@e1',
      dependsOn: 'titre-silence-4-mois@e1',
      sources: expect.arrayContaining([
        expect.objectContaining({ code: 'CJA', article: 'R421-2' }),
      ]),
    });
  });

  it.each([
    // filed        refused       tribunal      because
    ['2026-05-12', '2026-09-12', '2026-11-13', 'a Saturday gives birth to a refusal all the same'],
    ['2026-06-10', '2026-10-10', '2026-12-11', 'a Friday'],
    ['2026-06-11', '2026-10-11', '2026-12-14', 'the 12th is a Saturday: Monday'],
    ['2026-06-15', '2026-10-15', '2026-12-16', 'the example of the contract'],
    ['2025-10-31', '2026-02-28', '2026-04-29', 'no 31 February: the last day of the month'],
  ])('filed %s is refused on %s, tribunal until %s (%s)', async (on, refused, last) => {
    const { of } = await deadlinesOf([filed(on, { complete: true })]);
    expect(of('titre-silence-4-mois')?.lastDay).toBe(refused);
    expect(of('ta-recours-implicite-2-mois')?.lastDay).toBe(last);
  });

  it.each([
    ['2026-09-11', 'projected', 'the day before the refusal is born'],
    ['2026-09-12', 'open', 'the day it is born'],
    ['2026-10-28', 'open', 'sixteen days left'],
    ['2026-10-29', 'due-soon', 'fifteen days left'],
    ['2026-11-13', 'due-soon', 'the last day'],
    ['2026-11-14', 'missed', 'the day after'],
  ])('asked on %s the action before the tribunal is %s (%s)', async (asOf, status) => {
    const { of } = await deadlinesOf([filed('2026-05-12', { complete: true })], { asOf });
    expect(of('ta-recours-implicite-2-mois')?.status).toBe(status);
  });

  it('runs on the day of the firm when no day is said', async () => {
    const { of } = await deadlinesOf([filed('2026-05-12', { complete: true })]);
    expect(of('ta-recours-implicite-2-mois')).toMatchObject({ status: 'missed', daysLeft: -8 });
  });

  it('says what remains to be asked, of which event, with the words of each answer', async () => {
    const { body } = await deadlinesOf([filed('2026-05-12')]);
    expect(body.undetermined).toContainEqual({
      fact: 'complete',
      question: 'Le dossier déposé était-il complet\u00a0?',
      effect: expect.stringContaining('silence'),
      eventId: 'e1',
      kind: 'boolean',
      values: [],
    });
  });

  it('answers in English to whoever asks for it', async () => {
    const { body } = await preview([filed('2026-05-12')], {}, { 'accept-language': 'en' });
    expect(body.derivedEvents[0].label).toBe('Implicit refusal of the permit');
    expect(body.deadlines[0].steps[0].text).not.toMatch(/[éèà]/);
  });

  it('by a student is refused after ninety days, whether the event or the case says the title', async () => {
    for (const [details, facts] of [
      [{ title: 'cst-etudiant' }, {}],
      [{}, { titleRequested: 'cst-etudiant' }],
    ]) {
      const { of, all } = await deadlinesOf([filed('2026-05-12', details)], { facts });
      expect(of('titre-silence-90-jours')?.lastDay).toBe('2026-08-10');
      expect(all.map(({ rule }) => rule)).not.toContain('titre-silence-4-mois');
    }
  });
});

describe('a refusal notified', () => {
  const refused = {
    type: 'refus-notifie',
    dates: { decidedOn: '2026-10-01', notifiedOn: '2026-10-05' },
    details: { channel: 'main', remediesStated: true, oqtf: false },
  };

  it('finds its day in its dates, and leaves the tribunal until 7 December', async () => {
    const { of } = await deadlinesOf([filed('2026-07-01', { complete: true }), refused]);
    expect(of('ta-recours-2-mois')).toMatchObject({ lastDay: '2026-12-07', triggeredBy: 'e2' });
    expect(of('titre-silence-4-mois')).toMatchObject({ status: 'met' });
  });

  it('to somebody who lives abroad leaves two months more', async () => {
    const { of } = await deadlinesOf([refused], { residence: 'etranger' });
    expect(of('ta-recours-2-mois')?.lastDay).toBe('2027-02-08');
  });

  it('annulled or replaced by a correction does not count', async () => {
    for (const status of ['annulled', 'corrected']) {
      const { of } = await deadlinesOf([filed('2026-07-01'), { ...refused, status }]);
      expect(of('ta-recours-2-mois')).toBeUndefined();
    }
  });

  it('keeps the names given to events', async () => {
    const { of } = await deadlinesOf([{ ...refused, id: 'e1' }, filed('2026-07-01')]);
    expect(of('ta-recours-2-mois')?.id).toBe('ta-recours-2-mois@e1');
    expect(of('titre-silence-4-mois')?.id).not.toBe('titre-silence-4-mois@e1');
  });
});

describe('an obligation to leave, in hours', () => {
  it.each([
    ['2026-12-04T18:20+01:00', '2026-12-06T18:20+01:00', 'hour to hour, over a Sunday'],
    ['2026-12-04T17:20Z', '2026-12-06T18:20+01:00', 'the same instant, written otherwise'],
  ])('notified in detention at %s is challenged until %s (%s)', async (at, expiresAt) => {
    const details = { situation: 'retention', remediesStated: true };
    const { of } = await deadlinesOf([{ type: 'oqtf-notifiee', at, details }], {
      procedure: 'oqtf',
    });
    expect(of('oqtf-recours-48-heures')).toMatchObject({ expiresAt, precision: 'minute' });
  });
});

describe('tolerance', () => {
  it('ignores details nobody declared, and takes null for unknown everywhere', async () => {
    const event = { ...filed('2026-05-12', { complete: true, colour: 'red', title: null }) };
    const { of } = await deadlinesOf([{ ...event, at: null, dates: null, proof: null }], {
      residence: null,
      facts: null,
      asOf: null,
    });
    expect(of('titre-silence-4-mois')?.lastDay).toBe('2026-09-12');
  });

  it('of a history still to come', async () => {
    const { of } = await deadlinesOf([filed('2027-02-01', { complete: true })]);
    expect(of('titre-silence-4-mois')).toMatchObject({
      lastDay: '2027-06-01',
      status: 'projected',
    });
  });

  it('of an empty history', async () => {
    const { body } = await deadlinesOf([]);
    expect(body).toEqual({ deadlines: [], derivedEvents: [], undetermined: [] });
  });

  it('writes nothing', async () => {
    await deadlinesOf([filed('2026-05-12')]);
    const owner = await api.firms.a.as('owner');
    expect((await owner.get('/v1/dossiers')).body.data).toEqual([]);
    const { data } = (await owner.get('/v1/audit')).body;
    expect(data.filter(({ dossierId }: { dossierId: string }) => dossierId)).toEqual([]);
  });
});
