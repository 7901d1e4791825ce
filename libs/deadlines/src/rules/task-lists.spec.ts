import { TASK_LISTS } from '@quantieme/law';
import { describe, expect, it } from '@jest/globals';
import { RULES } from './index.ts';

describe('the steps of a procedure', () => {
  it('serve limits of rules that exist', () => {
    const known = new Set(RULES.map(({ id }) => id));
    const served = Object.values(TASK_LISTS)
      .flat()
      .flatMap(({ limits }) => limits);
    expect(served.filter((id) => !known.has(id))).toEqual([]);
  });
});
