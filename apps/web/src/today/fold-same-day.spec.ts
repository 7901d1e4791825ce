import { describe, expect, it } from '@jest/globals';
import type { DeadlineRow } from '@quantieme/api-client';
import { foldSameDay } from './fold-same-day.ts';

function aRow(id: string, dossier: string, day: string, severity = 'fatal'): DeadlineRow {
  return { id, severity, nature: 'to-act', prudentLastDay: day, dossier: { id: dossier } } as never;
}

describe('lines of Aujourd’hui', () => {
  it('stand for every deadline of one dossier, day and seriousness', () => {
    const folded = foldSameDay([
      aRow('a', 'd1', '2026-11-24'),
      aRow('b', 'd1', '2026-11-24'),
      aRow('c', 'd2', '2026-11-24'),
      aRow('d', 'd1', '2026-11-24', 'important'),
      aRow('e', 'd1', '2026-11-25'),
      aRow('f', 'd1', '2026-11-24'),
    ]);
    expect(folded.map(({ row, others }) => [row.id, others])).toEqual([
      ['a', 2],
      ['c', 0],
      ['d', 0],
      ['e', 0],
    ]);
  });
});
