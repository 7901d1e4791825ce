import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MOST_MINUTES, ROUNDINGS, amountOfTime, roundedMinutes } from './time.ts';

describe('minutes of work', () => {
  it.each([
    // spent, step, billed
    [1, 1, 1],
    [47, 1, 47],
    [47, 5, 50],
    [48, 6, 48],
    [49, 6, 54],
    [1, 15, 15],
    [16, 15, 30],
    [1439, 15, 1440],
    [1440, 6, 1440],
  ] as const)('%i rounded to %i are %i', (spent, step, billed) => {
    expect(roundedMinutes(spent, step)).toBe(billed);
  });

  it('are never fewer than were spent, by less than a step, and rounding again changes nothing', () => {
    const spent = fc.integer({ min: 1, max: MOST_MINUTES });
    fc.assert(
      fc.property(spent, fc.constantFrom(...ROUNDINGS), (minutes, step) => {
        const billed = roundedMinutes(minutes, step);
        expect(billed).toBeGreaterThanOrEqual(minutes);
        expect(billed - minutes).toBeLessThan(step);
        expect(roundedMinutes(billed, step)).toBe(billed);
      }),
    );
  });
});

describe('the price of time', () => {
  it.each([
    [45, 18_000, 13_500],
    [60, 25_000, 25_000],
    [1, 20_000, 333],
    [2, 20_000, 667],
    [90, 18_001, 27_002],
  ])('%i minutes at %i an hour: %i', (minutes, hourly, amount) => {
    expect(amountOfTime(minutes, hourly)).toBe(amount);
  });

  it('of an hour cut in parts is within half a cent a part of the whole', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 240 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 1_000_000 }), (minutes, hourly) => {
        const whole = amountOfTime(
          minutes.reduce((sum, part) => sum + part, 0),
          hourly,
        );
        const sum = minutes.reduce((total, part) => total + amountOfTime(part, hourly), 0);
        expect(Math.abs(sum - whole)).toBeLessThanOrEqual((minutes.length + 1) / 2);
      }),
    );
  });
});
