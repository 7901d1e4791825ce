import { LETTER_DEFINITIONS } from '@quantieme/law';
import { describe, expect, it } from '@jest/globals';
import { RULES } from './index.ts';

const ids = new Set(RULES.map(({ id }) => id));

describe.each(LETTER_DEFINITIONS.map((one) => [one.id, one] as const))('%s', (_id, { limits }) => {
  it('serves limits that the engine knows', () => {
    expect(limits.filter((limit) => !ids.has(limit))).toEqual([]);
  });
});
