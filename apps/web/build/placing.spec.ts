import { describe, expect, it } from '@jest/globals';
import { placed, type Pieces } from './placing.ts';

type Told = readonly [id: string, bytes: number, askedBy: bigint, imports?: readonly string[]];

function modules(...told: readonly Told[]): Pieces {
  const names = told.map(([id]) => id);
  return {
    pieces: told.map(([id, bytes, askedBy]) => ({ ids: [id], bytes, askedBy })),
    imports: told.map(([, , , imports = []]) => new Set(imports.map((id) => names.indexOf(id)))),
  };
}

const together = (told: Pieces, file = 100, weights: readonly number[] = []) =>
  placed(told, (page) => ({ weight: weights[page] ?? 1, file }))
    .map(({ ids }) => ids.toSorted().join(' '))
    .toSorted();

const [A, B, C, D] = [0b0001n, 0b0010n, 0b0100n, 0b1000n];

describe('which modules travel together', () => {
  it('sends in one piece what the same pages ask for', () => {
    expect(together(modules(['x', 900, A | B], ['y', 900, A | B]))).toEqual(['x y']);
  });

  it('joins two pieces when the request saved is worth more than the bytes that one page does not want', () => {
    const shared = (bytes: number) => modules(['x', 900, A | B | C], ['y', bytes, A | B]);
    expect(together(shared(150))).toEqual(['x y']);
    expect(together(shared(250))).toEqual(['x', 'y']);
  });

  it('counts what the joined pieces import, which comes along for all of their pages', () => {
    const spared = [1, 1, 1, 50];
    const told = (imports: readonly string[]) =>
      modules(['x', 10, A | B, imports], ['y', 10, B | C], ['z', 9_000, A | B | D]);
    expect(together(told([]), 100, spared)).toEqual(['x y', 'z']);
    expect(together(told(['z']), 100, spared)).toEqual(['x', 'y', 'z']);
  });

  it('spares the pages that matter more', () => {
    const told = modules(['x', 900, A | B | C], ['y', 150, A | B]);
    expect(together(told, 100, [1, 1, 5])).toEqual(['x', 'y']);
  });

  it('leaves with its page what one page alone asks for', () => {
    expect(together(modules(['x', 10, A], ['y', 10, A | B]))).toEqual(['x', 'y']);
  });
});
