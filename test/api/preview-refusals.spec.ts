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

const preview = (events: readonly object[], rest: object = {}) =>
  lawyer.post('/v1/deadlines/preview', { procedure: 'premiere-demande', events, ...rest });

const filed = (on: string, details = {}) => ({ type: 'demande-deposee', on, details });

describe('a preview of what cannot be', () => {
  const refused = (dates: object) => ({ type: 'refus-notifie', dates });

  it.each<[string, object, string, string]>([
    ['an impossible date', filed('2026-02-30'), '/events/0/on', 'field/not-a-date'],
    [
      'an impossible date among others',
      refused({ notifiedOn: '2026-02-30' }),
      '/events/0/dates/notifiedOn',
      'event/impossible-date',
    ],
    ['the year 1850', filed('1850-05-12'), '/events/0/on', 'event/too-old'],
    ['the year 2190', filed('2190-05-12'), '/events/0/on', 'event/too-far'],
    ['no date', { type: 'demande-deposee' }, '/events/0/on', 'event/missing-date'],
    ['no type', { on: '2026-05-12' }, '/events/0/type', 'field/not-text'],
    [
      'an unknown type',
      { type: 'demande-depose', on: '2026-05-12' },
      '/events/0/type',
      'event/unknown-type',
    ],
    [
      'an unknown field',
      { ...filed('2026-05-12'), when: '2026-05-12' },
      '/events/0/when',
      'field/unknown',
    ],
    [
      'an unknown date',
      refused({ notifiedOn: '2026-10-05', seenOn: '2026-10-06' }),
      '/events/0/dates/seenOn',
      'event/unknown-field',
    ],
    [
      'a notification before its decision',
      refused({ decidedOn: '2026-10-06', notifiedOn: '2026-10-05' }),
      '/events/0/dates/notifiedOn',
      'event/before-decision',
    ],
    [
      'an hour without its offset',
      { type: 'oqtf-notifiee', at: '2026-12-04T18:20' },
      '/events/0/at',
      'field/not-an-instant',
    ],
    [
      'an hour on another day',
      { type: 'oqtf-notifiee', on: '2026-12-03', at: '2026-12-04T18:20+01:00' },
      '/events/0/at',
      'event/hour-on-another-day',
    ],
    [
      'half a character',
      filed('2026-05-12', { note: 'a\ud800' }),
      '/events/0/details/note',
      'event/broken-text',
    ],
    [
      'a null character',
      filed('2026-05-12', { note: 'a\u0000' }),
      '/events/0/details/note',
      'event/broken-text',
    ],
    [
      'a detail of another kind',
      filed('2026-05-12', { complete: 'yes' }),
      '/events/0/details/complete',
      'event/wrong-value',
    ],
    [
      'a title nobody knows',
      filed('2026-05-12', { title: 'cst-etudian' }),
      '/events/0/details/title',
      'event/unknown-title',
    ],
    [
      'details in a list',
      { ...filed('2026-05-12'), details: [] },
      '/events/0/details',
      'field/not-an-object',
    ],
  ])('%s is refused by name', async (_what, event, pointer, code) => {
    const { status, headers, body } = await preview([event]);
    expect([status, headers.get('content-type')]).toEqual([422, 'application/problem+json']);
    expect(body.errors).toContainEqual({ pointer, code, detail: expect.any(String) });
  });

  it.each<[string, object, string, string]>([
    ['an unknown procedure', { procedure: 'premiere-demand' }, '/procedure', 'procedure/unknown'],
    ['an unknown territory', { territory: 'bretagne' }, '/territory', 'field/unknown-value'],
    ['an unknown residence', { residence: 'mars' }, '/residence', 'field/unknown-value'],
    ['a question of 1850', { asOf: '1850-01-01' }, '/asOf', 'event/too-old'],
    ['a question of 2190', { asOf: '2190-01-01' }, '/asOf', 'event/too-far'],
    ['an impossible question', { asOf: '2026-06-31' }, '/asOf', 'field/not-a-date'],
    ['a broken fact', { facts: { x: '\ud800' } }, '/facts/x', 'dossier/wrong-fact'],
    ['an unknown field', { dossier: 'x' }, '/dossier', 'field/unknown'],
    ['no events', { events: undefined }, '/events', 'field/not-an-object'],
    ['one event for a list', { events: {} }, '/events', 'field/not-a-list'],
  ])('%s is refused by name', async (_what, rest, pointer, code) => {
    const { status, body } = await preview([filed('2026-05-12')], rest);
    expect(status).toBe(422);
    expect(body.errors).toContainEqual({ pointer, code, detail: expect.any(String) });
  });

  it('suggests what was most likely meant', async () => {
    const event = { type: 'demande-depose', on: '2026-05-12' };
    const { body } = await preview([event], { procedure: 'premiere-demand' });
    expect(body.errors.map(({ detail }: { detail: string }) => detail)).toEqual([
      expect.stringMatching(/Vouliez-vous dire «.premiere-demande.»/),
      expect.stringMatching(/Vouliez-vous dire «.demande-deposee.»/),
    ]);
  });

  it('names every event that is wrong at once', async () => {
    const { body } = await preview([filed('1850-01-01'), filed('2026-05-12'), filed('2190-01-01')]);
    const pointers = body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers).toEqual(['/events/0/on', '/events/2/on']);
  });

  it('an event before the one it depends on is refused where its day was written', async () => {
    const early = refused({ notifiedOn: '2026-01-05' });
    const annulled = { ...filed('2020-01-01'), status: 'annulled' };
    const { body } = await preview([annulled, early, filed('2026-02-20')]);
    expect(body.errors).toEqual([
      {
        pointer: '/events/1/dates/notifiedOn',
        code: 'event/before-its-cause',
        detail: expect.stringContaining('5 janvier 2026'),
      },
    ]);
  });

  it('two judgments on one decision are refused, until each says what it is about', async () => {
    const judged = (on: string, decision?: string) => ({
      type: 'jugement',
      on,
      details: decision === undefined ? {} : { decision },
    });
    const history = [
      { ...refused({ notifiedOn: '2026-03-04' }), id: 'refus' },
      { type: 'requete-ta-deposee', on: '2026-04-01' },
    ];
    const { status, body } = await preview([
      ...history,
      judged('2026-09-10'),
      judged('2026-10-12'),
    ]);
    expect([status, body.errors]).toEqual([
      422,
      [
        {
          pointer: '/events/3/details/decision',
          code: 'event/second-ruling',
          detail: expect.stringContaining('10 septembre 2026'),
        },
      ],
    ]);
    const said = await preview([...history, judged('2026-09-10'), judged('2026-10-12', 'refus')]);
    expect(said.status).toBe(200);
  });

  it('two events of one name are refused', async () => {
    const twice = { ...filed('2026-05-12'), id: 'depot' };
    const { body } = await preview([twice, twice]);
    expect(body.errors).toEqual([
      expect.objectContaining({ pointer: '/events/1/id', code: 'event/duplicate-id' }),
    ]);
  });

  it('more events than any dossier has are refused', async () => {
    const { body } = await preview(Array.from({ length: 201 }, () => filed('2026-05-12')));
    expect(body.errors).toEqual([
      expect.objectContaining({ pointer: '/events', code: 'field/too-many' }),
    ]);
  });
});

describe('a preview that lacks something', () => {
  it('asks for the hour of a limit in hours', async () => {
    const event = {
      type: 'oqtf-notifiee',
      on: '2026-12-04',
      details: { situation: 'retention', remediesStated: true },
    };
    const { status, body } = await preview([event], { procedure: 'oqtf' });
    expect(status).toBe(200);
    expect(body.undetermined).toContainEqual(
      expect.objectContaining({ fact: 'at', kind: 'instant', eventId: 'e1' }),
    );
  });

  it('asks for the territory only where a day would be another one there', async () => {
    const facts = (body: { undetermined: { fact: string }[] }) =>
      body.undetermined.map(({ fact }) => fact);
    const notified = (on: string) => ({
      type: 'refus-notifie',
      on,
      details: { oqtf: false, remediesStated: true },
    });
    const anywhere = await preview([notified('2026-10-19')]);
    expect(facts(anywhere.body)).not.toContain('territory');
    // The franc day is 27 May 2025, a holiday in Guadeloupe.
    const depends = await preview([notified('2025-03-26')]);
    expect(facts(depends.body)).toContain('territory');
    const said = await preview([notified('2025-03-26')], { territory: 'metropole' });
    expect(facts(said.body)).not.toContain('territory');
  });
});
