import { describe, expect, it } from '@jest/globals';
import { PREMIERE_DEMANDE } from './premiere-demande.procedure.ts';
import { course, standings, told, type Told } from './testing/story.ts';

const ENTERED: Told = ['entree-en-france', '2026-01-10', { visa: 'vls-ts' }];
const FILED: Told = ['demande-deposee', '2026-03-02', { channel: 'guichet' }];

describe('first request for a permit', () => {
  it('filed at the counter, receipt, card', () => {
    const story = told(
      PREMIERE_DEMANDE,
      '2026-08-01',
      ENTERED,
      FILED,
      ['recepisse-delivre', '2026-03-02'],
      ['complement-demande', '2026-04-07', { documents: 'acte de naissance' }],
      ['complement-fourni', '2026-04-20'],
      ['decision-favorable', '2026-06-15'],
      ['carte-remise', '2026-07-20'],
    );
    expect(course(story, 'demande')).toEqual([
      '2026-03-02 demande-deposee → depose',
      '2026-03-02 recepisse-delivre → en-instruction',
      '2026-04-07 complement-demande → complement-demande',
      '2026-04-20 complement-fourni → en-instruction',
      '2026-06-15 decision-favorable → accord-attente-carte',
      '2026-07-20 carte-remise → carte-remise',
    ]);
    expect([story.unforeseen, story.next]).toEqual([[], []]);
  });

  it('silence, reasons asked for, annulled, then the permit (CESEDA R432-1, R432-2; CRPA L232-4)', () => {
    const events: Told[] = [
      FILED,
      ['refus-implicite-ne', '2026-07-02'],
      ['motifs-demandes', '2026-07-10'],
      ['requete-ta-deposee', '2026-08-20'],
      ['jugement', '2027-02-15', { outcome: 'annulation', injunctionMonths: 2 }],
    ];
    expect(standings(PREMIERE_DEMANDE, '2026-07-15', ...events)).toEqual([
      'demande: refus-implicite',
      'motifs: motifs-demandes',
    ]);
    expect(standings(PREMIERE_DEMANDE, '2027-03-01', ...events)).toEqual([
      'demande: a-reexaminer',
      'motifs: motifs-clos',
      'tribunal: annule',
    ]);
    const done: Told = ['titre-obtenu', '2027-04-10'];
    expect(standings(PREMIERE_DEMANDE, '2027-05-01', ...events, done)).toEqual([
      'demande: carte-remise',
      'motifs: motifs-clos',
      'tribunal: clos',
    ]);
  });

  it('an express refusal replaces the implicit one and opens its own limits', () => {
    const story = told(
      PREMIERE_DEMANDE,
      '2026-08-01',
      FILED,
      ['refus-implicite-ne', '2026-07-02'],
      ['refus-explicite-apres-implicite', '2026-07-20', { oqtf: true }],
    );
    const last = story.history.findLast(({ branch }) => branch === 'demande');
    expect([last?.from, last?.to]).toEqual(['refus-implicite', 'refus-explicite']);
    expect(last?.ends).toEqual(['ta-recours-implicite-2-mois']);
    expect(course(story, 'oqtf')).toEqual([
      '2026-07-20 refus-explicite-apres-implicite → oqtf-notifiee',
    ]);
    expect(story.next.map(({ limit }) => limit)).toContain('oqtf-recours-48-heures');
  });

  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
  ])('the civic exam is spoken of from 2026 on: %s', (today, said) => {
    const { advice } = told(PREMIERE_DEMANDE, today);
    expect(advice.some(({ text }) => text.fr.includes('examen civique'))).toBe(said);
  });
});
