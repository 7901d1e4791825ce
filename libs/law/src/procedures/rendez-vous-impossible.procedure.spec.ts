import { describe, expect, it } from '@jest/globals';
import { RENDEZ_VOUS_IMPOSSIBLE } from './rendez-vous-impossible.procedure.ts';
import { course, standings, told, type Told } from './testing/story.ts';

const ATTEMPTS: readonly Told[] = [
  ['rdv-tentative', '2026-01-05', { pageResult: 'aucun-creneau' }],
  ['rdv-tentative', '2026-01-14', { pageResult: 'aucun-creneau' }],
  ['rdv-tentative', '2026-01-27', { pageResult: 'quota' }],
  ['rdv-email', '2026-01-28'],
  ['rdv-lrar', '2026-02-02'],
];

describe('the appointment nobody can get', () => {
  it('attempts, letters, the urgent judge, an appointment, the application (CJA L521-3)', () => {
    const story = told(
      RENDEZ_VOUS_IMPOSSIBLE,
      '2026-05-01',
      ...ATTEMPTS,
      ['refere-mesures-utiles-depose', '2026-02-20'],
      ['ordonnance', '2026-03-10', { basis: 'L521-3', favourable: true, injunctionDays: 15 }],
      ['convocation-recue', '2026-04-02'],
      ['demande-deposee', '2026-04-02'],
    );
    expect(course(story, 'rendez-vous')).toEqual([
      '2026-01-28 rdv-email → signalement-ecrit',
      '2026-02-20 refere-mesures-utiles-depose → refere-depose',
      '2026-04-02 convocation-recue → convocation-recue',
      '2026-04-02 demande-deposee → depose',
    ]);
    expect(course(story, 'refere-mesures-utiles')).toEqual([
      '2026-02-20 refere-mesures-utiles-depose → mesures-demandees',
      '2026-03-10 ordonnance → mesures-ordonnees',
      '2026-04-02 convocation-recue → mesures-closes',
    ]);
    expect(story.unforeseen).toEqual([]);
  });

  it('before the judge: what to gather and to write', () => {
    const story = told(RENDEZ_VOUS_IMPOSSIBLE, '2026-02-03', ...ATTEMPTS);
    expect(story.documents).toEqual(['rdv-refere']);
    expect(story.letters).toEqual(['refere-mesures-utiles']);
    expect(story.watches.map(({ id }) => id)).toEqual(['rdv-attente-15-jours']);
  });

  it('refused by the judge: more proof, and cassation within fifteen days', () => {
    const story = told(
      RENDEZ_VOUS_IMPOSSIBLE,
      '2026-03-12',
      ...ATTEMPTS,
      ['refere-mesures-utiles-depose', '2026-02-20'],
      ['ordonnance', '2026-03-10', { basis: 'L521-3', favourable: false }],
    );
    expect(story.standings.map(({ state }) => state.id)).toEqual([
      'refere-depose',
      'mesures-refusees',
    ]);
    expect(story.next.map(({ limit }) => limit)).toContain('refere-cassation-15-jours');
  });

  it('called at last: an appointment received counts before its day', () => {
    const called: Told = ['convocation-recue', '2026-04-02'];
    expect(standings(RENDEZ_VOUS_IMPOSSIBLE, '2026-03-01', ...ATTEMPTS, called)).toEqual([
      'rendez-vous: convocation-recue',
    ]);
  });
});
