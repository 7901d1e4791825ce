import { describe, expect, it } from '@jest/globals';
import { REUNIFICATION_FAMILIALE } from './reunification-familiale.procedure.ts';
import { course, standings, told, type Told } from './testing/story.ts';

const SPOUSE = { beneficiary: 'A. B.' };

describe('reunification with a protected person', () => {
  it('protected, family certified, visa, entry, card (L561-2, R561-3)', () => {
    const story = told(
      REUNIFICATION_FAMILIALE,
      '2026-12-01',
      ['protection-notifiee', '2025-02-03', { protection: 'refugie' }],
      ['fiche-familiale-envoyee', '2025-02-10'],
      ['reunification-visa-depose', '2025-03-24', SPOUSE],
      ['certification-demandee', '2025-04-10'],
      ['certification-recue', '2025-06-02'],
      ['visa-delivre', '2025-07-15', SPOUSE],
      ['entree', '2025-09-01', SPOUSE],
      ['demande-deposee', '2025-10-06'],
      ['carte-remise', '2026-01-20'],
    );
    expect(course(story, 'protection').at(-1)).toBe(
      '2025-06-02 certification-recue → famille-certifiee',
    );
    expect(story.standings.map(({ branch, state }) => `${branch}: ${state.id}`)).toContain(
      'famille: titre-delivre',
    );
    expect(story.unforeseen).toEqual([]);
  });

  it('civil status checked, refused, appealed within thirty days (R811-2, D312-4)', () => {
    const events: Told[] = [
      ['reunification-visa-depose', '2026-01-12', SPOUSE],
      ['verification-etat-civil', '2026-02-02', SPOUSE],
      ['visa-refuse', '2026-06-08', SPOUSE],
      ['rapo-depose', '2026-07-01'],
    ];
    const checking = told(REUNIFICATION_FAMILIALE, '2026-03-01', ...events);
    expect(checking.next.map(({ limit }) => limit)).toContain('visa-verification-etat-civil');
    const refused = told(REUNIFICATION_FAMILIALE, '2026-06-09', ...events);
    expect(refused.letters).toContain('crrv-rapo');
    expect(standings(REUNIFICATION_FAMILIALE, '2026-07-02', ...events)).toEqual([
      'protection: protection-attendue',
      'famille (A. B.): rapo-depose',
    ]);
  });
});
