import { describe, expect, it } from '@jest/globals';
import { RowSelection } from './row-selection.ts';

const row = (id: string) => ({ id });
const LIST = ['a', 'b', 'c', 'd', 'e'].map(row);
const chosen = (selection: RowSelection<{ id: string }>) => [...selection.rows().keys()].join('');

describe('rows that are chosen', () => {
  it('are chosen and let go one by one', () => {
    const selection = new RowSelection<{ id: string }>();
    selection.toggle(row('b'), 1);
    selection.toggle(row('d'), 3);
    expect([chosen(selection), selection.has('b'), selection.has('c')]).toEqual([
      'bd',
      true,
      false,
    ]);
    selection.toggle(row('b'), 1);
    expect(chosen(selection)).toBe('d');
  });

  it('reach from the anchor and shrink back to what was chosen before', () => {
    const selection = new RowSelection<{ id: string }>();
    selection.toggle(row('e'), 4);
    selection.toggle(row('b'), 1);
    selection.startAt(3);
    expect(selection.anchor).toBe(1);
    selection.reach(LIST.slice(1, 4));
    expect(chosen(selection)).toBe('ebcd');
    selection.reach(LIST.slice(1, 2));
    expect(chosen(selection)).toBe('eb');
  });

  it('start a range where the keyboard is when nothing was chosen', () => {
    const selection = new RowSelection<{ id: string }>();
    selection.startAt(2);
    selection.reach(LIST.slice(2, 4));
    expect([chosen(selection), selection.anchor]).toEqual(['cd', 2]);
    selection.clear();
    expect([chosen(selection), selection.anchor]).toEqual(['', null]);
  });

  it('are told of once a change, and not once nobody listens', () => {
    const selection = new RowSelection<{ id: string }>();
    let told = 0;
    const stop = selection.subscribe(() => (told += 1));
    selection.choose(LIST);
    selection.clear();
    stop();
    selection.choose(LIST);
    expect([told, chosen(selection)]).toEqual([2, 'abcde']);
  });
});
