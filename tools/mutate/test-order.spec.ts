import { describe, expect, it } from '@jest/globals';
import { TestOrder } from './test-order.ts';

const tests = ['slow', 'quick', 'killer', 'late killer'].map((id) => ({ id }));
const names = (order: TestOrder, file: string) => order.of(tests, file).map(({ id }) => id);

describe('the order in which tests meet a mutant', () => {
  it('the last killers of the same file, then the quick ones', () => {
    const order = new TestOrder();
    for (const [id, timeMs] of [
      ['slow', 90],
      ['quick', 1],
      ['killer', 5],
      ['late killer', 7],
    ] as const)
      order.took({ id }, timeMs);
    order.killed({ id: 'killer' }, 'a.ts');
    order.killed({ id: 'late killer' }, 'a.ts');
    expect(names(order, 'a.ts')).toEqual(['late killer', 'killer', 'quick', 'slow']);
    expect(names(order, 'b.ts')).toEqual(['quick', 'killer', 'late killer', 'slow']);
  });

  it('as they stand while nothing is known of them', () => {
    expect(names(new TestOrder(), 'a.ts')).toEqual(tests.map(({ id }) => id));
  });
});
