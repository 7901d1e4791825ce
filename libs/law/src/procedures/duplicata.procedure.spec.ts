import { describe, expect, it } from '@jest/globals';
import { DUPLICATA } from './duplicata.procedure.ts';
import { course, standings, told } from './testing/story.ts';

describe('duplicate', () => {
  it('lost, declared, asked for, handed over', () => {
    const story = told(
      DUPLICATA,
      '2026-07-01',
      ['titre-perdu-vole', '2026-02-03', { stolen: true }],
      ['demande-deposee', '2026-02-10'],
      ['recepisse-delivre', '2026-02-10'],
      ['carte-remise', '2026-06-01'],
    );
    expect(course(story, 'demande').at(-1)).toBe('2026-06-01 carte-remise → carte-remise');
    expect(story.unforeseen).toEqual([]);
  });

  it('asked for without a declaration: it is filed all the same', () => {
    expect(standings(DUPLICATA, '2026-03-01', ['demande-deposee', '2026-02-10'])).toEqual([
      'demande: depose',
    ]);
  });
});
