import { describe, expect, it } from '@jest/globals';
import { typedClock } from './typed-clock.ts';

describe('an hour typed by somebody', () => {
  it.each([
    ['18:20', '18:20'],
    ['18h20', '18:20'],
    ['8h', '08:00'],
    ['18', '18:00'],
    ['0:05', '00:05'],
  ])('%s → %s', (typed, expected) => {
    expect(typedClock(typed)).toBe(expected);
  });

  it.each(['24:00', '18:60', 'midi', '', '1820'])('%j is not an hour', (typed) => {
    expect(typedClock(typed)).toBeNull();
  });
});
