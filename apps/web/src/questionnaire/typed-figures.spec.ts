import { describe, expect, it } from '@jest/globals';
import { dayParts, typedDay, typedNumber } from './typed-figures.ts';

describe('figures typed on a phone', () => {
  it.each([
    ['12', 12],
    ['1 250,50', 1250.5],
    ['٢٠', 20],
    ['۱۲٫۵', 12.5],
    ['0', 0],
    ['-3', null],
    ['douze', null],
    ['', null],
    ['1.2.3', null],
  ])('%s → %s', (typed, number) => {
    expect(typedNumber(typed)).toBe(number);
  });
});

describe('a day typed in three parts', () => {
  it.each([
    [{ day: '5', month: '3', year: '1985' }, '1985-03-05'],
    [{ day: '٠٥', month: '٠٣', year: '١٩٨٥' }, '1985-03-05'],
    [{ day: '29', month: '2', year: '2024' }, '2024-02-29'],
    [{ day: '29', month: '2', year: '2023' }, null],
    [{ day: '1', month: '13', year: '2023' }, null],
    [{ day: '1', month: '1', year: '85' }, null],
    [{ day: '', month: '1', year: '1985' }, null],
  ])('%j → %s', (typed, civil) => {
    expect(typedDay(typed)).toBe(civil);
  });

  it('is taken apart again', () => {
    expect(dayParts('1985-03-05')).toEqual({ day: '05', month: '03', year: '1985' });
    expect(dayParts(null)).toEqual({ day: '', month: '', year: '' });
  });
});
