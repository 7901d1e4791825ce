import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type {
  DossierFeesView,
  DossierLegalAidView,
  DossierWorkView,
  TimeEntryView,
  TimerList,
  WorkWeekView,
} from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';

const NOW = '2026-05-20T10:00:00+02:00';
const eur = (amount: number) => ({ amount, currency: 'EUR' });

let api: TestApi;
let owner: ApiClient;
let dossierId: string;

beforeAll(async () => {
  api = await startApi();
  owner = await api.firms.a.as('owner');
});
afterAll(() => api.close());
beforeEach(async () => {
  api.setNow(NOW);
  dossierId = (await openDossier(owner)).id;
});

const work = async (client = owner) =>
  (await client.get<DossierWorkView>(`/v1/dossiers/${dossierId}/work`)).body;
const path = (rest: string) => `/v1/dossiers/${dossierId}/${rest}`;
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [
  status,
  body.code,
];

describe('a timer', () => {
  const start = async (id = dossierId) =>
    (await owner.post<TimerList>('/v1/timers', { dossierId: id })).body.data;
  const stop = (id: string, said: object = {}) =>
    owner.post<TimeEntryView & { code?: string }>(`/v1/timers/${id}/entry`, {
      ...{ description: 'Entretien', ...said },
    });

  it('counts while it runs, waits while another does, and becomes an entry of its day', async () => {
    const [first] = await start();
    api.setNow('2026-05-20T10:20:30+02:00');
    const other = (await openDossier(owner)).id;
    expect(await start(other)).toMatchObject([
      { running: true, seconds: 0, dossier: { id: other } },
      { running: false, seconds: 1_230, dossier: { id: dossierId } },
    ]);
    api.setNow('2026-05-20T11:00:00+02:00');
    expect((await work()).timer).toMatchObject({ running: false, seconds: 1_230 });
    expect(await start()).toMatchObject([{ id: first?.id, running: true }, { running: false }]);
    const clocks = (await owner.get<TimerList>('/v1/timers')).body.data;
    expect((await owner.get('/v1/session')).body.runningTimer).toEqual(clocks[0]);
    api.setNow('2026-05-20T11:09:31+02:00');
    expect(
      (await owner.post<TimerList>(`/v1/timers/${first?.id}/pause`)).body.data[0],
    ).toMatchObject({ running: false });
    const { status, body } = await stop(first?.id ?? '');
    expect([status, body]).toMatchObject([
      ...[201, { minutes: 31, on: '2026-05-20', source: 'timer', description: 'Entretien' }],
    ]);
    expect(codeOf(await stop(first?.id ?? ''))).toEqual([404, 'timer/unknown']);
    const left = (await owner.get<TimerList>('/v1/timers')).body.data;
    expect(left.map(({ dossier }) => dossier.id)).toEqual([other]);
    expect((await owner.delete(`/v1/timers/${left[0]?.id}`)).status).toBe(200);
  });

  it('left running overnight asks how long it really was', async () => {
    const [timer] = await start();
    api.setNow('2026-05-21T09:00:00+02:00');
    expect((await work()).timer).toMatchObject({ forgotten: true });
    expect(codeOf(await stop(timer?.id ?? ''))).toEqual([409, 'timer/forgotten']);
    expect((await stop(timer?.id ?? '', { minutes: 45 })).body).toMatchObject({
      ...{ minutes: 45, on: '2026-05-20' },
    });
  });

  it('is nobody else’s', async () => {
    const [timer] = await start();
    const lawyer = await api.firms.a.as('lawyer');
    expect((await lawyer.post(`/v1/timers/${timer?.id}/pause`)).status).toBe(404);
    expect((await lawyer.get<TimerList>('/v1/timers')).body.data).toEqual([]);
  });
});

describe('time suggested from what was done', () => {
  const FILED = { type: 'demande-deposee', on: '2026-05-12' };
  const take = (said: object) => owner.post<TimeEntryView>(path('suggested-times'), said);
  const dismiss = (act: string) => owner.post(path('suggested-times/dismissal'), { act });

  it('is offered once, to whoever did it, and written when it is taken', async () => {
    await record(owner, dossierId, FILED);
    const [suggestion, ...others] = (await work()).suggestions;
    expect(others).toEqual([]);
    expect(suggestion).toMatchObject({
      ...{ kind: 'event', minutes: 90, on: '2026-05-12' },
      description: 'Demande de titre déposée le 12\u00a0mai'.replace('\u00a0', ' '),
    });
    expect((await work(await api.firms.a.as('lawyer'))).suggestions).toEqual([]);
    expect((await work()).entries).toEqual([]);
    const { act = '' } = suggestion ?? {};
    const { status, body } = await take({ act, minutes: 120 });
    expect([status, body]).toMatchObject([
      ...[
        201,
        { minutes: 120, on: '2026-05-12', source: 'suggested', eventId: suggestion?.eventId },
      ],
    ]);
    expect((await take({ act })).status).toBe(404);
    await owner.delete(`/v1/time-entries/${body.id}`);
    expect((await work()).suggestions).toEqual([]);
  });

  it('is offered no more once it is dismissed, or written by hand', async () => {
    await record(owner, dossierId, FILED);
    const event = await record(owner, dossierId, {
      ...{ type: 'rdv-lrar', on: '2026-05-13', dates: { sentOn: '2026-05-13' } },
    });
    const [second, first] = (await work()).suggestions;
    expect([first?.kind, second?.minutes]).toEqual(['event', 30]);
    expect((await dismiss(first?.act ?? '')).status).toBe(204);
    expect((await dismiss(first?.act ?? '')).status).toBe(404);
    const said = { dossierId, minutes: 20, description: 'LRAR', eventId: event.event.id };
    expect((await owner.post('/v1/time-entries', said)).status).toBe(201);
    expect((await work()).suggestions).toEqual([]);
  });

  it('has the length that the firm says', async () => {
    const settings = await owner.get('/v1/billing-settings');
    const save = (said: object, version: number) =>
      owner.put(
        '/v1/billing-settings',
        { roundingMinutes: 6, vatBasisPoints: 2000, ...said },
        { 'if-match': `"${version}"` },
      );
    expect(settings.body).toMatchObject({ roundingMinutes: 1, vatBasisPoints: 2000, version: 0 });
    const saved = await save({ usualMinutes: { 'demande-deposee': 75, letter: 45 } }, 0);
    expect(saved.status).toBe(200);
    expect((await save({}, 0)).status).toBe(412);
    for (const said of [
      { roundingMinutes: 7 },
      { usualMinutes: { 'demande-deposee': 0 } },
      { usualMinutes: { nothing: 10 } },
    ]) {
      expect((await save(said, 1)).status).toBe(422);
    }
    await record(owner, dossierId, FILED);
    const [suggestion] = (await work()).suggestions;
    expect(suggestion).toMatchObject({ minutes: 75 });
    expect((await take({ act: suggestion?.act })).body).toMatchObject({ minutes: 78 });
    expect((await save({ roundingMinutes: 1, usualMinutes: {} }, 1)).status).toBe(200);
  });
});

describe('fees agreed', () => {
  it('are dated, say whether an hour is billed by itself, and fall due in exact parts', async () => {
    const agree = (said: object) =>
      owner.post<DossierFeesView & { code?: string }>(path('fee-agreements'), said);
    expect((await agree({ kind: 'fixed', from: '2026-05-01' })).status).toBe(201);
    expect(codeOf(await agree({ kind: 'hourly', from: '2026-05-01' }))).toEqual([
      ...[409, 'agreement/same-day'],
    ]);
    const { body } = await agree({ kind: 'hourly', from: '2026-05-15', signedOn: '2026-05-14' });
    expect(body).toMatchObject({ agreement: { kind: 'hourly', signedOn: '2026-05-14' } });
    const spend = async (on: string) =>
      (await owner.post('/v1/time-entries', { dossierId, on, minutes: 10, description: 'Appel' }))
        .body.billable;
    expect([await spend('2026-05-14'), await spend('2026-05-15')]).toEqual([false, true]);
    const fee = {
      ...{ kind: 'instalment', label: 'Forfait', dueOn: '2026-05-31', amount: eur(100_000) },
      instalments: 3,
    };
    const { fees } = (await owner.post<DossierFeesView>(path('fees'), fee)).body;
    expect(fees.map(({ dueOn, amount, label }) => [dueOn, amount.amount, label])).toEqual([
      ['2026-05-31', 33_334, 'Forfait (1/3)'],
      ['2026-06-30', 33_333, 'Forfait (2/3)'],
      ['2026-07-31', 33_333, 'Forfait (3/3)'],
    ]);
    api.setNow('2026-06-30T10:00:00+02:00');
    expect((await work()).unbilled).toMatchObject({ net: eur(66_667), gross: eur(80_000) });
    expect((await owner.delete(`/v1/fees/${fees[2]?.id}`)).status).toBe(204);
    expect((await work()).fees?.fees).toHaveLength(2);
    const [latest] = body.agreements;
    expect((await owner.delete(path(`fee-agreements/${latest?.id}`))).status).toBe(204);
    expect((await work()).fees?.agreement).toMatchObject({ kind: 'fixed' });
  });

  it('are not shown to those who only write their time, nor suggestions to those who only bill', async () => {
    await record(owner, dossierId, { type: 'demande-deposee', on: '2026-05-12' });
    const [assistant, billing] = [
      await api.firms.a.as('assistant'),
      await api.firms.a.as('billing'),
    ];
    expect(await work(assistant)).toMatchObject({ fees: null, legalAid: null });
    expect(await work(billing)).toMatchObject({ suggestions: [], fees: { fees: [] } });
    expect((await assistant.get(path('fees'))).status).toBe(403);
  });
});

describe('legal aid', () => {
  const aid = async () => (await owner.get<DossierLegalAidView>(path('legal-aid'))).body.missions;
  const patch = (id: string, version: number, said: object) =>
    owner.patch<DossierLegalAidView>(`/v1/legal-aid/${id}`, said, { 'if-match': `"${version}"` });
  const decided = (outcome: string) => ({
    ...{ type: 'aj-decision', on: '2026-04-10', dates: { notifiedOn: '2026-04-10' } },
    details: { outcome },
  });

  it('follows the events of the dossier, from the request to the payment', async () => {
    const added = await owner.post<DossierLegalAidView>(path('legal-aid'), {
      line: 'etrangers-fond',
    });
    expect([added.status, added.body.missions]).toMatchObject([
      ...[201, [{ stage: 'to-request', unitTenths: 140, toConfirm: true, due: eur(50_400) }]],
    ]);
    await record(owner, dossierId, { type: 'aj-demandee', on: '2026-03-02' });
    expect(await aid()).toMatchObject([{ stage: 'requested', request: { on: '2026-03-02' } }]);
    expect((await owner.get(path('').slice(0, -1))).body).toMatchObject({ legalAid: 'requested' });
    const { event } = await record(owner, dossierId, decided('admission-partielle'));
    expect((await owner.get(path('').slice(0, -1))).body).toMatchObject({ legalAid: 'partial' });
    const [mission] = await aid();
    expect(mission).toMatchObject({ stage: 'admitted', decision: { id: event.id } });
    const id = mission?.id ?? '';
    expect((await patch(id, 1, { sharePercent: 55 })).body.missions).toMatchObject([
      { expected: eur(27_720), due: eur(27_720) },
    ]);
    const certificate = { certificateOn: '2026-05-18', certificateAmount: eur(27_000) };
    expect((await patch(id, 2, certificate)).body.missions).toMatchObject([
      { stage: 'certified', due: eur(27_000) },
    ]);
    expect((await owner.delete(`/v1/legal-aid/${id}`)).status).toBe(409);
    expect((await patch(id, 2, {})).status).toBe(412);
    const paid = { paidOn: '2026-05-20', paidAmount: eur(27_000) };
    expect((await patch(id, 3, paid)).body.missions).toMatchObject([
      { stage: 'paid', due: eur(0) },
    ]);
  });

  it('refused by its event is refused in the dossier; annulled, it is asked for again', async () => {
    await record(owner, dossierId, { type: 'aj-demandee', on: '2026-03-02' });
    const { event } = await record(owner, dossierId, decided('refus'));
    await owner.post(path('legal-aid'), { line: 'cnda' });
    expect(await aid()).toMatchObject([{ stage: 'refused', due: eur(0) }]);
    const annulled = await owner.post(
      path(`events/${event.id}/annulment`),
      { reason: 'Erreur de saisie' },
      { 'if-match': `"${event.version}"` },
    );
    expect(annulled.status).toBe(200);
    expect(await aid()).toMatchObject([{ stage: 'requested' }]);
  });

  it.each([
    [{ line: 'nothing' }, 422, '/line legal-aid/unknown-line'],
    [{ certificateOn: '2026-05-18' }, 422, '/certificateAmount legal-aid/incomplete'],
    [
      { paidOn: '2026-05-18', paidAmount: eur(100) },
      422,
      '/paidOn legal-aid/paid-before-certificate',
    ],
    [{ withdrawnOn: '2026-05-21' }, 422, '/withdrawnOn time/day-to-come'],
    [{ requestEvent: '01890a5d-ac96-774b-bcce-b302099a8057' }, 404, '/requestEvent event/unknown'],
    [{ lawyerId: '01890a5d-ac96-774b-bcce-b302099a8057' }, 404, '/lawyerId user/unknown'],
    [{ sharePercent: 0 }, 422, '/sharePercent field/not-a-number'],
  ])('%j is refused: %i %s', async (said, status, problem) => {
    const answer = await owner.post(path('legal-aid'), { line: 'cnda', ...said });
    const [first] = answer.body.errors;
    expect([answer.status, `${first.pointer} ${first.code}`]).toEqual([status, problem]);
    expect(await aid()).toEqual([]);
  });
});

describe('one’s own week', () => {
  it('goes from Monday to Sunday', async () => {
    const lawyer = await api.firms.a.as('lawyer');
    for (const on of ['2026-05-17', '2026-05-18', '2026-05-20', '2026-05-20']) {
      const said = { dossierId, on, minutes: 30, description: 'Recherche' };
      expect((await lawyer.post('/v1/time-entries', said)).status).toBe(201);
    }
    const { body } = await lawyer.get<WorkWeekView>('/v1/work-week');
    expect([body.from, body.minutes]).toEqual(['2026-05-18', 90]);
    expect(body.days.map(({ minutes }) => minutes)).toEqual([30, 0, 60, 0, 0, 0, 0]);
    const before = await lawyer.get<WorkWeekView>('/v1/work-week?on=2026-05-17');
    expect([before.body.from, before.body.minutes]).toEqual(['2026-05-11', 30]);
  });
});
