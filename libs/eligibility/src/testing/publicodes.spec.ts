import { describe, expect, it } from '@jest/globals';
import { TITLES } from '../titles/index.ts';
import { disagreements } from './disagreements.ts';

const SEED = Number(process.env['PROPERTY_SEED'] ?? 20_261_121);
const CLIENTS_A_TITLE = 3;

describe('publicodes, given the same conditions', () => {
  it('gives every title the same truth, for any client', () => {
    const titles = TITLES.map(({ id }) => id);
    const { compared, differing, truths } = disagreements({
      titles,
      clients: CLIENTS_A_TITLE,
      seed: SEED,
    });
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(300);
    expect(truths.every((count) => count > 0)).toBe(true);
  });
});
