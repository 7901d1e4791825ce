import { describe, expect, it } from '@jest/globals';
import { remember } from './remember.ts';

/** How often an answer was looked for, asking these one after the other. */
function searches(most: number, asked: readonly string[]): readonly string[] {
  const found: string[] = [];
  const answer = remember<string, string>(most);
  const answers = asked.map((one) =>
    answer(one, () => {
      found.push(one);
      return one.toUpperCase();
    }),
  );
  expect(answers).toEqual(asked.map((one) => one.toUpperCase()));
  return found;
}

describe('an answer already given', () => {
  it.each([
    [2, ['a', 'a', 'a'], ['a']],
    [2, ['a', 'b', 'a', 'b'], ['a', 'b']],
    // The third is one too many: what was known goes, the third stays.
    [2, ['a', 'b', 'c', 'c', 'a'], ['a', 'b', 'c', 'a']],
    [3, ['a', 'b', 'c', 'a', 'b', 'c'], ['a', 'b', 'c']],
  ])('%i at most, asking %j, looks for %j', (most, asked, expected) => {
    expect(searches(most, asked)).toEqual(expected);
  });

  it('is looked for again where there was none', () => {
    let times = 0;
    const answer = remember<string, string | undefined>(2);
    for (let time = 0; time < 2; time += 1) answer('a', () => void (times += 1) as undefined);
    expect(times).toBe(2);
  });
});
