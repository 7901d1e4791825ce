import { describe, expect, it } from '@jest/globals';
import { NATURALISATION_PROCEDURE } from './naturalisation.procedure.ts';
import { course, standings, told, type Told } from './testing/story.ts';

const FILED: readonly Told[] = [
  ['depose-natali', '2024-01-15'],
  ['recepisse-complet', '2024-05-06'],
];

describe('naturalisation', () => {
  it('adjourned, appeal to the minister rejected by silence, court of Nantes', () => {
    const story = told(
      NATURALISATION_PROCEDURE,
      '2026-06-01',
      ...FILED,
      ['entretien', '2025-02-03'],
      ['naturalisation-decision', '2025-06-16', { outcome: 'ajournement', months: 24 }],
      ['rapo-ministre', '2025-07-28'],
      ['rapo-ministre-rejet-implicite', '2025-11-28'],
      ['requete-nantes', '2026-01-20'],
    );
    expect(course(story, 'naturalisation')).toEqual([
      '2024-01-15 depose-natali → depose',
      '2024-05-06 recepisse-complet → complet',
      '2025-02-03 entretien → entretien',
      '2025-06-16 naturalisation-decision → ajourne',
      '2025-07-28 rapo-ministre → recours-ministre',
      '2025-11-28 rapo-ministre-rejet-implicite → recours-rejete',
    ]);
    expect(story.standings.map(({ state }) => state.id)).toContain('requete-deposee');
    expect(story.unforeseen).toEqual([]);
  });

  it('the time runs from the receipt of a complete file, not from the filing (Code civil 21-25-1)', () => {
    const opens = (day: string) =>
      told(NATURALISATION_PROCEDURE, day, ...FILED).history.flatMap((one) => one.opens);
    expect(opens('2024-05-05')).toEqual([]);
    expect(opens('2024-05-06')).toEqual(['naturalisation-instruction-18-mois']);
  });

  it('a decision whose outcome nobody recorded waits to be read', () => {
    const decided: Told = ['naturalisation-decision', '2025-06-16'];
    expect(standings(NATURALISATION_PROCEDURE, '2025-06-17', ...FILED, decided)).toEqual([
      'naturalisation: decision-a-lire',
    ]);
  });

  it('by declaration: registration refused goes to the judicial court (Code civil 26-3)', () => {
    const events: Told[] = [
      ['declaration-recepisse', '2025-01-13', { basis: '21-2' }],
      ['declaration-enregistrement-refuse', '2025-11-03'],
      ['requete-tj-deposee', '2026-03-02'],
    ];
    expect(standings(NATURALISATION_PROCEDURE, '2026-03-03', ...events)).toEqual([
      'naturalisation: preparation',
      'declaration: tribunal-judiciaire-saisi',
    ]);
  });
});
