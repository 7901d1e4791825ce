import { describe, expect, it } from '@jest/globals';
import { compute, derivation, lastDays, only, type EventWords } from '../../testing/case-file.ts';

const RULE = 'creance-prescription-4-ans';
const days = (...events: EventWords[]) => lastDays(only(compute(events), RULE));

describe('time bar of a claim against the State (loi 68-1250 art. 1 and 2)', () => {
  it.each<[string, EventWords[], string]>([
    ['four years from the next 1 January', [['prejudice-subi', '2022-06-15']], '2026-12-31'],
    ['on 31 December', [['prejudice-subi', '2022-12-31']], '2026-12-31'],
    ['on 1 January', [['prejudice-subi', '2023-01-01']], '2027-12-31'],
    [
      'a written claim: four more from the next 1 January',
      [
        ['prejudice-subi', '2022-06-15'],
        ['demande-indemnitaire-deposee', '2026-12-20'],
      ],
      '2030-12-31',
    ],
    [
      'a claim made too late',
      [
        ['prejudice-subi', '2020-06-15'],
        ['demande-indemnitaire-deposee', '2025-01-02'],
      ],
      '2024-12-31',
    ],
    [
      'a claim of the year before concerns another damage',
      [
        ['demande-indemnitaire-deposee', '2021-03-01'],
        ['prejudice-subi', '2022-06-15'],
      ],
      '2026-12-31',
    ],
    [
      'damage suffered in one year, known in the next',
      [['prejudice-subi', '2023-01-10', { fromOn: '2022-12-20' }]],
      '2026-12-31',
    ],
    [
      'damage of which the day is recorded alone',
      [['prejudice-subi', '2023-01-10', { fromOn: null }]],
      '2027-12-31',
    ],
  ])('%s', (_what, events, last) => {
    expect(days(...events)).toEqual([last, last]);
  });

  it('shows the damage and each claim (articles 1 and 2)', () => {
    const events: EventWords[] = [
      ['prejudice-subi', '2022-06-15'],
      ['demande-indemnitaire-deposee', '2026-12-20'],
    ];
    expect(derivation(only(compute(events), RULE))).toEqual(
      expect.arrayContaining(['damage 2022-06-15', 'interruption 2026-12-20 Loi 68-1250 2']),
    );
  });

  it('met once the court is seised', () => {
    const events: EventWords[] = [
      ['prejudice-subi', '2022-06-15'],
      ['requete-ta-deposee', '2026-12-31'],
    ];
    expect(only(compute(events), RULE).outcome).toBe('met');
  });
});
