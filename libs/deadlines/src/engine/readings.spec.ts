import { describe, expect, it } from '@jest/globals';
import type { CaseFile } from './model.ts';
import { compute, only, type EventWords } from '../testing/case-file.ts';

/** Name, day, court, day of the ruling and text of each reading. */
const readings = (rule: string, event: EventWords, known: Partial<CaseFile> = {}) =>
  only(compute([event], known), rule).readings.map((one) =>
    [one.name, one.lastDay, one.court, one.decidedOn, one.source?.article]
      .filter((part) => part !== null)
      .map(String)
      .join(' | '),
  );

describe('the readings of one deadline', () => {
  it('one where everything agrees', () => {
    const refusal: EventWords = ['refus-notifie', '2026-03-12', { oqtf: false }];
    expect(readings('ta-recours-2-mois', refusal)).toEqual(['prevailing | 2026-05-13 | R421-1']);
  });

  it('the midnight of Paris comes before that of Cayenne, on the same day', () => {
    const refusal: EventWords = ['refus-notifie', '2026-03-12', { oqtf: false }];
    const cayenne = { territory: 'guyane', residence: 'outre-mer' } as const;
    expect(readings('ta-recours-2-mois', refusal, cayenne)).toEqual([
      'prevailing | 2026-05-13 | R421-1',
      'prudent | 2026-05-13 | R421-1',
    ]);
  });

  it('another one that a court defends, and the version before a change of law near by', () => {
    const known = { decidedOn: '2024-07-18', situation: 'assigne', remediesStated: true };
    const obliged: EventWords = ['oqtf-notifiee', '2024-07-20', known];
    const oqtf = { procedure: 'oqtf' } as const;
    expect(readings('oqtf-recours-7-jours', obliged, oqtf)).toEqual([
      'prevailing | 2024-07-27 | L921-1',
      'franc | 2024-07-28 | CAA Toulouse | 2025-07-03 | 3 juillet 2025 n° 24TL02643',
      'version-2021-05-01 | 2024-07-22 | L614-8',
    ]);
    const asked = only(compute([obliged], oqtf), 'oqtf-recours-7-jours').undetermined;
    expect(asked.map(({ fact, eventId, kind, values }) => [fact, eventId, kind, values])).toEqual([
      ['version', 'e1', 'boolean', null],
    ]);
    expect(asked[0]?.effect.fr).toContain('lundi 22 juillet 2024');
    expect(asked[0]?.effect.en).toContain('Monday 22 July 2024');
  });
});
