import { describe, expect, it } from '@jest/globals';
import { bodyOf, draftsOf, isSame, moved, newDraft, without } from './step-drafts.ts';

const step = (id: string, after: string[] = []) => ({
  ...{ id, label: id, owner: 'lawyer' as const, days: 3, working: true },
  ...{ countsFrom: 'Ouverture', after, everyDays: null },
});
const steps = [step('a'), step('b', ['a']), step('c', ['a', 'b'])];
const drafts = draftsOf(steps);
const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key).join('');

describe('a list that is edited', () => {
  it.each([
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['z', 1, 'abc'],
  ] as const)('moves %s by %i', (key, by, expected) => {
    expect(keys(moved(drafts, key, by))).toBe(expected);
  });

  it('forgets a step, and that others waited for it', () => {
    expect(without(drafts, 'a').map(({ key, after }) => [key, after])).toEqual([
      ['b', []],
      ['c', ['b']],
    ]);
  });

  it('sends a new step without an id', () => {
    const [last] = bodyOf([...drafts, { ...newDraft('1'), label: 'Appeler' }]).slice(-1);
    expect(last).toEqual({
      label: 'Appeler',
      owner: 'paralegal',
      days: 7,
      working: false,
      after: [],
      everyDays: null,
    });
  });

  it('knows whether it says something else', () => {
    expect(isSame(drafts, steps)).toBe(true);
    expect(isSame(moved(drafts, 'a', 1), steps)).toBe(false);
  });
});
