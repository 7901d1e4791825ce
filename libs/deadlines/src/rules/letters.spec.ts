import { LETTER_DEFINITIONS } from '@quantieme/law';
import { expect, it } from '@jest/globals';
import { RULES } from './index.ts';

it('letters serve limits that exist', () => {
  const known = new Set(RULES.map(({ id }) => id));
  const wrong = LETTER_DEFINITIONS.flatMap(({ id, limits }) =>
    limits.filter((limit) => !known.has(limit)).map((limit) => `${id}: ${limit}`),
  );
  expect(wrong).toEqual([]);
});
