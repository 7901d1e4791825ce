import { describe, expect, it } from '@jest/globals';
import { typedDate } from './typed-date.ts';

const TODAY = '2026-11-21';

describe('a date typed by somebody', () => {
  it.each([
    // typed                     understood    because
    ['12/05/2026', '2026-05-12', 'figures with slashes'],
    ['12/5/26', '2026-05-12', 'short figures'],
    ['12.5', '2026-05-12', 'the year is the current one'],
    ['12052026', '2026-05-12', 'packed figures'],
    ['2026-05-12', '2026-05-12', 'as computers write it'],
    ['12 mai 2026', '2026-05-12', 'in words'],
    ['mardi 12 mai', '2026-05-12', 'with its weekday'],
    ['1er août 26', '2026-08-01', 'first of the month, accents'],
    ['16 décembre', '2026-12-16', 'accents'],
    ['16 dec', '2026-12-16', 'cut short, without accents'],
    ['3 juil 2026', '2026-07-03', 'June and July differ by their third letter'],
    ['3 juin 2026', '2026-06-03', 'June and July differ by their third letter'],
    ['aujourd’hui', TODAY, 'the day itself'],
    ['29/02/2028', '2028-02-29', 'leap year'],
  ])('%s → %s (%s)', (typed, expected) => {
    expect(typedDate(typed, 'fr', TODAY)).toBe(expected);
  });

  it.each([
    ['29/02/2026', 'not a leap year'],
    ['31/04/2026', 'April has thirty days'],
    ['12/13/2026', 'there is no thirteenth month'],
    ['0/5/2026', 'there is no day zero'],
    ['12 brumaire', 'no such month'],
    ['demain peut-être', 'not a date'],
    ['', 'nothing'],
  ])('%s is refused: %s', (typed) => {
    expect(typedDate(typed, 'fr', TODAY)).toBeNull();
  });

  it('reads English months for people who read English', () => {
    expect(typedDate('12 May 2026', 'en', TODAY)).toBe('2026-05-12');
    expect(typedDate('1st August 2026', 'en', TODAY)).toBe('2026-08-01');
    expect(typedDate('3 February', 'en', TODAY)).toBe('2026-02-03');
  });
});
