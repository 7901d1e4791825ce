import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DossierView, RecordedView } from '@quantieme/contracts';
import { startApi, type TestApi } from '../support/api.ts';
import { deadlineOf, openDossier, record, summary } from '../support/cases.ts';

const FILED = { type: 'demande-deposee', on: '2026-05-12', details: { channel: 'anef' } };

describe('a first residence permit, complete application filed on 12 May 2026', () => {
  let api: TestApi;
  let opened: DossierView;
  let recorded: RecordedView;

  beforeAll(async () => {
    api = await startApi();
    api.setNow('2026-05-20T10:00:00+02:00');
    const lawyer = await api.firms.a.as('lawyer');
    opened = await openDossier(lawyer);
    recorded = await record(lawyer, opened.id, FILED);
  });
  afterAll(() => api.close());

  it('takes territory, préfecture and court from the département', () => {
    expect(opened.reference).toBe('2026-001');
    expect(opened.territory).toBe('metropole');
    expect(opened.court?.name).toMatch(/Melun/);
    expect(opened.prefecture?.name).toMatch(/Seine-et-Marne/);
  });

  it('shows the implicit refusal and the two months before the tribunal', () => {
    expect(summary(recorded.dossier)).toMatchObject({
      'titre-silence-4-mois': '2026-09-12 open',
      'ta-recours-implicite-2-mois': '2026-11-13 projected',
    });
    const birth = recorded.dossier.derivedEvents.find(({ on }) => on === '2026-09-12');
    expect(birth?.type).toBe('refus-implicite-ne');
  });

  it('gives the reasons, step by step, with the articles', () => {
    const suit = deadlineOf(recorded.dossier, 'ta-recours-implicite-2-mois');
    expect(suit.steps.length).toBeGreaterThan(1);
    expect(suit.steps.every(({ text }) => text.length > 10)).toBe(true);
    expect(suit.sources.map(({ code, article }) => `${code} ${article}`)).toContain('CJA R421-2');
    expect(suit.expiresAt).toBe('2026-11-14T00:00+01:00');
  });

  it('names what starts each deadline, and what it depends on', () => {
    const silence = deadlineOf(recorded.dossier, 'titre-silence-4-mois');
    const suit = deadlineOf(recorded.dossier, 'ta-recours-implicite-2-mois');
    expect(silence.triggeredBy).toBe(recorded.event.id);
    expect(suit.dependsOn).toBe(silence.id);
  });

  it('says what was created, and shows the headline', () => {
    expect(recorded.difference.created.map(({ rule }) => rule)).toContain('titre-silence-4-mois');
    expect(recorded.difference.moved).toEqual([]);
    expect(recorded.dossier.nextDeadline?.rule).toBe('ta-recours-implicite-2-mois');
  });

  it('answers the same dossier when it is read again, with how far its papers are', async () => {
    const lawyer = await api.firms.a.as('lawyer');
    const { body } = await lawyer.get<DossierView>(`/v1/dossiers/${opened.id}`);
    expect(body.documents).toMatchObject({ ready: 0, needed: 3 });
    expect(body.activity).toMatchObject({ minutes: 0, lines: [] });
    expect({ ...body, documents: null, activity: null }).toEqual(recorded.dossier);
  });

  it('answers in the language asked for', async () => {
    const lawyer = await api.firms.a.as('lawyer');
    const { body } = await lawyer.get(`/v1/dossiers/${opened.id}`, { 'Accept-Language': 'en' });
    const english = deadlineOf(body as unknown as DossierView, 'titre-silence-4-mois');
    expect(english.label).not.toBe(deadlineOf(recorded.dossier, 'titre-silence-4-mois').label);
  });
});
