import { describe, expect, it } from '@jest/globals';
import { orderIn, orderOf, readDay } from './read-day.ts';

const read = (text: string, order: 'day-first' | 'month-first' | null = null) => {
  const found = readDay(text, order);
  return 'day' in found ? String(found.day) : found.wrong;
};

describe('a date as files write it', () => {
  it.each([
    // text                 order         read
    ['1990-05-12', null, '1990-05-12'],
    ['1990/5/2', null, '1990-05-02'],
    ['1990-05-12T00:00', null, '1990-05-12'],
    ['19900512', null, '1990-05-12'],
    ['12/05/1990', 'day-first', '1990-05-12'],
    ['12/05/1990', 'month-first', '1990-12-05'],
    ['12.05.1990', 'day-first', '1990-05-12'],
    ['12-05-1990 00:00:00', 'day-first', '1990-05-12'],
    ['13/05/1990', null, '1990-05-13'],
    ['05/13/1990', null, '1990-05-13'],
    ['05/05/1990', null, '1990-05-05'],
    ['05/06/1990', null, 'day-or-month'],
    ['1er mai 1990', null, '1990-05-01'],
    ['12 févr. 1990', null, '1990-02-12'],
    ['12 Août 1990', null, '1990-08-12'],
    ['May 12, 1990', null, '1990-05-12'],
    ['12 jui 1990', null, 'not-a-date'],
    ['33005', null, '1990-05-12'],
    ['33005.5', null, '1990-05-12'],
    ['1990', null, 'not-a-date'],
    ['12/05/90', 'day-first', 'two-digit-year'],
    ['31/02/1990', 'day-first', 'no-such-day'],
    ['13/13/1990', 'day-first', 'no-such-day'],
    ['29/02/2024', 'day-first', '2024-02-29'],
    ['inconnue', null, 'not-a-date'],
  ] as const)('%s (%s) → %s', (text, order, expected) => {
    expect(read(text, order)).toBe(expected);
  });
});

describe('whether the day or the month comes first', () => {
  const column = (...texts: string[]) =>
    orderOf(new Set(texts.map(orderIn).filter((order) => order !== null)));

  it.each([
    [['05/06/1990', '13/06/1990'], 'day-first', 'one day above twelve settles it'],
    [['05/06/1990', '06/13/1990'], 'month-first', 'the same'],
    [['05/06/1990', '05/05/1990'], 'either', 'nothing tells: it is asked'],
    [['13/06/1990', '06/13/1990'], 'either', 'both are there: it is asked'],
    [['1990-06-05', '05/05/1990', 'Paris'], null, 'nothing to know'],
  ] as const)('%j: %s (%s)', (texts, expected, _because) => {
    expect(column(...texts)).toBe(expected);
  });
});
