import { describe, expect, it } from '@jest/globals';
import { REFERES } from './referes.procedure.ts';
import { course, standings, told, type Told } from './testing/story.ts';

describe('urgent applications', () => {
  it('a freedom: asked at an hour, refused, appealed to the Conseil d’État (CJA L523-1, R523-3)', () => {
    const story = told(
      REFERES,
      '2026-04-20',
      ['refere-liberte-depose', '2026-03-30'],
      ['ordonnance', '2026-04-01', { basis: 'L521-2', favourable: false }],
      ['appel-depose', '2026-04-10'],
      ['decision-ce', '2026-04-17', { outcome: 'annulation' }],
    );
    expect(course(story, 'refere-liberte')).toEqual([
      '2026-03-30 refere-liberte-depose → liberte-demandee',
      '2026-04-01 ordonnance → liberte-rejetee',
      '2026-04-10 appel-depose → liberte-appel',
      '2026-04-17 decision-ce → liberte-close',
    ]);
    expect(story.unforeseen).toEqual([]);
  });

  it('a suspension ordered, not carried out, then the card', () => {
    const events: Told[] = [
      ['requete-ta-deposee', '2026-03-02'],
      ['refere-suspension-depose', '2026-03-02'],
      ['ordonnance-suspension', '2026-03-20', { injunctionDays: 15 }],
      ['injonction-non-executee', '2026-04-07'],
      ['titre-obtenu', '2026-05-11'],
    ];
    expect(standings(REFERES, '2026-04-08', ...events)).toEqual([
      'urgence: ordonnance-rendue',
      'refere-suspension: suspendue',
      'tribunal: requete-deposee',
    ]);
    expect(standings(REFERES, '2026-05-12', ...events)).toEqual([
      'urgence: situation-reglee',
      'refere-suspension: suspension-close',
      'tribunal: clos',
    ]);
  });

  it('proposes the three ways before any is chosen', () => {
    const { letters, possible } = told(REFERES, '2026-01-02');
    expect(letters).toEqual(['refere-suspension', 'refere-liberte', 'refere-mesures-utiles']);
    expect(possible.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['refere-suspension-depose', 'refere-mesures-utiles-depose']),
    );
  });
});
