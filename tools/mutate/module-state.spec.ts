import { describe, expect, it } from '@jest/globals';
import { ModuleState } from './module-state.ts';

async function watched<T>(
  make: () => T,
): Promise<{ readonly made: T; readonly state: ModuleState }> {
  const state = new ModuleState();
  let made: T | undefined;
  await state.watch(async () => void (made = make()));
  return { made: made as T, state };
}

describe('what modules keep between two mutants', () => {
  it('a cache is empty again', async () => {
    const { made, state } = await watched(() => new Map<string, number>());
    made.set('2026', 11);
    state.restore();
    expect([...made]).toEqual([]);
  });

  it('a table holds what its module put into it, whatever happened to it since', async () => {
    const { made, state } = await watched(() => ({
      rows: new Map([['a', 1]]),
      names: new Set(['a']),
    }));
    for (let time = 0; time < 2; time += 1) {
      made.rows.set('a', 2);
      made.names.clear();
      state.restore();
      expect([...made.rows, ...made.names]).toEqual([['a', 1], 'a']);
    }
  });

  it('a weak map forgets what it was given since', async () => {
    const [first, later] = [{}, {}];
    const { made, state } = await watched(() => new WeakMap([[first, 1]]));
    made.set(later, 2);
    state.restore();
    expect([made.get(first), made.has(later)]).toEqual([1, false]);
  });

  it('collections made once modules are loaded are left alone', async () => {
    const { state } = await watched(() => null);
    const later = new Map([['a', 1]]);
    state.restore();
    expect([...later]).toEqual([['a', 1]]);
    expect(Object.getOwnPropertyNames(later)).toEqual([]);
  });
});
