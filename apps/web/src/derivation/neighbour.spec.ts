import { describe, expect, it } from '@jest/globals';
import { neighbour, type Box } from './neighbour.ts';

const box = (id: string, x: number, y: number): Box => ({ id, x, y, width: 100, height: 40 });

//   a → b → c
//         ↘ d
const BOXES = [box('a', 0, 0), box('b', 150, 0), box('c', 300, 0), box('d', 300, 60)];

describe('arrow keys in a graph', () => {
  it.each([
    ['a', 'ArrowRight', 'b'],
    ['b', 'ArrowRight', 'c'],
    ['c', 'ArrowDown', 'd'],
    ['d', 'ArrowUp', 'c'],
    ['d', 'ArrowLeft', 'b'],
    ['a', 'ArrowLeft', null],
    ['c', 'ArrowRight', null],
    ['gone', 'ArrowRight', null],
  ] as const)('from %s, %s leads to %s', (from, arrow, expected) => {
    expect(neighbour(BOXES, from, arrow)).toBe(expected);
  });
});
