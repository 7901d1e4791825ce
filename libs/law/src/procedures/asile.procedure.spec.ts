import { describe, expect, it } from '@jest/globals';
import { ASILE_PROCEDURE } from './asile.procedure.ts';
import { course, standings, told, type Told } from './testing/story.ts';

const CLAIMED: readonly Told[] = [
  ['presentation-spada', '2025-01-06'],
  ['enregistrement-guda', '2025-01-10', { track: 'normale' }],
  ['dossier-ofpra', '2025-01-28'],
];

describe('asylum, in outline', () => {
  it('rejected by OFPRA, protected by the court (L532-1)', () => {
    const story = told(
      ASILE_PROCEDURE,
      '2026-03-01',
      ...CLAIMED,
      ['entretien', '2025-04-14'],
      ['decision-ofpra', '2025-06-02', { outcome: 'rejet' }],
      ['recours-cnda', '2025-06-24'],
      ['avis-audience-cnda', '2025-10-01'],
      ['decision-cnda', '2025-12-15', { outcome: 'subsidiaire' }],
    );
    expect(course(story, 'demande')).toEqual([
      '2025-01-10 enregistrement-guda → enregistre',
      '2025-01-28 dossier-ofpra → ofpra-saisi',
      '2025-06-02 decision-ofpra → rejet-ofpra',
      '2025-06-24 recours-cnda → cnda-saisie',
      '2025-10-01 avis-audience-cnda → cnda-audience',
      '2025-12-15 decision-cnda → protege',
    ]);
    expect(story.unforeseen).toEqual([]);
  });

  it('another State responsible: transfer contested, annulled, claim registered in France (L572-4)', () => {
    const events: Told[] = [
      ['enregistrement-guda', '2025-01-10', { track: 'dublin' }],
      ['transfert-accepte', '2025-03-03'],
      ['transfert-notifie', '2025-04-07'],
      ['requete-ta-deposee', '2025-04-11'],
      ['jugement', '2025-04-25', { outcome: 'annulation' }],
      ['enregistrement-guda', '2025-05-12', { track: 'normale' }],
    ];
    expect(standings(ASILE_PROCEDURE, '2025-04-12', ...events)).toEqual([
      'demande: dublin',
      'transfert: transfert-conteste',
      'tribunal: requete-deposee',
    ]);
    expect(standings(ASILE_PROCEDURE, '2025-05-12', ...events)).toEqual([
      'demande: enregistre',
      'transfert: transfert-clos',
      'tribunal: annule',
    ]);
  });

  it.each([
    ['2026-06-11', false],
    ['2026-06-12', true],
  ])('every limit is to be confirmed once the European pact applies: %s', (today, said) => {
    const { advice } = told(ASILE_PROCEDURE, today, ...CLAIMED);
    expect(advice.some(({ sources }) => sources.includes('Règlement 2024/1351 46'))).toBe(said);
  });

  it('reception: assigned, ended, contested within seven days (L555-1)', () => {
    const events: Told[] = [
      ['ofii-orientation', '2025-01-13'],
      ['arrivee-hebergement', '2025-01-16'],
      ['cma-fin-envisagee', '2025-03-03'],
      ['cma-refus-notifie', '2025-04-01'],
    ];
    const story = told(ASILE_PROCEDURE, '2025-04-02', ...CLAIMED, ...events);
    expect(story.next.map(({ limit }) => limit)).toContain('oqtf-recours-7-jours');
    expect(course(story, 'accueil').at(-1)).toBe('2025-04-01 cma-refus-notifie → accueil-refuse');
  });
});
