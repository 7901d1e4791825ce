import { describe, expect, it } from '@jest/globals';
import { CASIER_JUDICIAIRE } from './casier-judiciaire.procedure.ts';
import { standings, told, type Told } from './testing/story.ts';

const CONVICTED: Told = ['condamnation-definitive', '2024-03-04', { itf: false }];

describe('criminal records', () => {
  it('removal refused then granted six months later, argument filed, permit (CPP 775-1, 702-1)', () => {
    const events: Told[] = [
      CONVICTED,
      ['casier-b3-obtenu', '2025-01-10'],
      ['b2-exclusion-demandee', '2025-02-03'],
      ['b2-exclusion-refusee', '2025-05-12'],
      ['b2-exclusion-demandee', '2025-11-13'],
      ['b2-exclusion-accordee', '2026-02-16'],
      ['memoire-prefet-depose', '2026-03-02'],
      ['relance-envoyee', '2026-03-30'],
      ['decision-favorable', '2026-06-15'],
    ];
    expect(standings(CASIER_JUDICIAIRE, '2025-06-01', ...events)).toEqual([
      'argument: voies-ouvertes',
      'b2: b2-refuse',
    ]);
    const done = told(CASIER_JUDICIAIRE, '2026-07-01', ...events);
    expect(done.standings.map(({ state }) => state.id)).toEqual(['accueilli', 'b2-exclu']);
    expect(done.unforeseen).toEqual([]);
  });

  it('a ban from the territory is lifted by another way, and a new conviction stops rehabilitation', () => {
    const events: Told[] = [
      ['condamnation-definitive', '2022-03-04', { itf: true }],
      ['peine-executee', '2023-01-10', { sentence: 'emprisonnement-1-an' }],
      ['condamnation-definitive', '2025-06-02', { itf: false }],
      ['relevement-demande', '2025-09-01'],
      ['relevement-accorde', '2026-01-12'],
    ];
    expect(standings(CASIER_JUDICIAIRE, '2026-02-01', ...events)).toEqual([
      'argument: voies-ouvertes',
      'b2: condamnation-inscrite',
      'relevement: itf-levee',
      'rehabilitation: interrompue',
    ]);
  });

  it('police records: the prosecutor’s silence is a refusal, a month to contest', () => {
    const events: Told[] = [
      ['taj-effacement-demande', '2026-01-05'],
      ['taj-refus-implicite', '2026-03-05'],
    ];
    expect(standings(CASIER_JUDICIAIRE, '2026-03-04', ...events)).toContain('taj: taj-demande');
    const { next } = told(CASIER_JUDICIAIRE, '2026-03-05', ...events);
    expect(next.map(({ limit }) => limit)).toContain('taj-recours-1-mois');
  });
});
