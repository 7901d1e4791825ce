import { describe, expect, it } from '@jest/globals';
import { clockOf, minutesText, typedMinutes } from './typed-minutes.ts';

describe('time as people type it', () => {
  it.each([
    ['45', 45],
    [' 45 min', 45],
    ['1h30', 90],
    ['1 h 30', 90],
    ['1h', 60],
    ['2h5', 125],
    ['1:30', 90],
    ['0,75', 45],
    ['0.75', 45],
    ['1,5', 90],
    ['1,5h', 90],
    [',5', 30],
    ['24h', 1440],
    ['0', null],
    ['24h01', null],
    ['1441', null],
    ['1h75', null],
    ['-15', null],
    ['une heure', null],
    ['', null],
  ])('« %s » is %s', (typed, minutes) => {
    expect(typedMinutes(typed)).toBe(minutes);
  });
});

describe('time as it is read', () => {
  it.each([
    [5, '5 min'],
    [60, '1 h'],
    [65, '1 h 05'],
    [1440, '24 h'],
  ])('%i minutes: %s', (minutes, text) => {
    expect(minutesText(minutes).replaceAll('\u00a0', ' ')).toBe(text);
  });

  it.each([
    [0, '0:00:00'],
    [1231, '0:20:31'],
    [36_061, '10:01:01'],
  ])('%i seconds: %s', (seconds, text) => {
    expect(clockOf(seconds)).toBe(text);
  });
});
