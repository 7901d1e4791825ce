import { describe, expect, it } from '@jest/globals';
import { monthFirstDate, typedDate } from './typed-date.ts';

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
    ['hier', '2026-11-20', 'the day before'],
    ['avant-hier', '2026-11-19', 'two days before'],
    ['demain', '2026-11-22', 'the day after'],
    ['+15', '2026-12-06', 'fifteen days ahead'],
    ['J-3', '2026-11-18', 'three days back'],
    ['il y a 2 semaines', '2026-11-07', 'weeks back'],
    ['dans 5 jours', '2026-11-26', 'days ahead'],
    ['lun.', '2026-11-16', 'of this week: the 21st is a Saturday'],
    ['dimanche', '2026-11-22', 'of this week'],
    ['lundi dernier', '2026-11-16', 'behind'],
    ['samedi dernier', '2026-11-14', 'today is not last Saturday'],
    ['lundi prochain', '2026-11-23', 'ahead'],
    ['mardi 12 mai', '2026-05-12', 'a weekday beside a day says nothing more'],
    ['12/5/84', '1984-05-12', 'two figures far ahead are a birth year'],
    ['12/5/46', '2046-05-12', 'twenty years ahead a card may still end'],
    ['12/5/47', '1947-05-12', 'further is a birth'],
    ['2026/05/12', '2026-05-12', 'year first'],
    ['2026.5.12', '2026-05-12', 'year first, with dots'],
    ['May 12, 2026', '2026-05-12', 'as Americans write it: the month in words cannot mislead'],
    ['12-mai-26', '2026-05-12', 'with hyphens'],
    ['١٢/٠٥/٢٠٢٦', '2026-05-12', 'Arabic figures'],
    ['۱۲/۰۵/۲۰۲۶', '2026-05-12', 'Persian figures'],
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
    ['mars', 'a month alone; « mar. » would be a Tuesday'],
    ['12', 'a day alone may still be followed by its month'],
    ['12/05/1448', 'a year of the Hegira'],
    ['12/05/2569', 'a Buddhist year'],
    ['12/05/0026', 'a slip'],
    ['+9999', 'a slip'],
  ])('%s is refused: %s', (typed) => {
    expect(typedDate(typed, 'fr', TODAY)).toBeNull();
  });

  it('reads English months for people who read English', () => {
    expect(typedDate('12 May 2026', 'en', TODAY)).toBe('2026-05-12');
    expect(typedDate('1st August 2026', 'en', TODAY)).toBe('2026-08-01');
    expect(typedDate('3 February', 'en', TODAY)).toBe('2026-02-03');
    expect(typedDate('last Monday', 'en', TODAY)).toBe('2026-11-16');
    expect(typedDate('Tue', 'en', TODAY)).toBe('2026-11-17');
    expect(typedDate('mar', 'en', TODAY)).toBeNull();
    expect(typedDate('yesterday', 'en', TODAY)).toBe('2026-11-20');
  });

  it.each([
    // typed     leaning    understood
    ['28/12', 'past', '2025-12-28'],
    ['28/12', 'future', '2026-12-28'],
    ['12/5', 'past', '2026-05-12'],
    ['12/5', 'future', '2027-05-12'],
    ['21/11', 'past', TODAY],
    ['21/11', 'future', TODAY],
    ['20 nov', 'future', '2027-11-20'],
    ['22 nov', 'past', '2025-11-22'],
    ['dim.', 'past', '2026-11-15'],
    ['sam.', 'past', TODAY],
    ['lun.', 'future', '2026-11-23'],
    ['sam.', 'future', TODAY],
    ['lundi prochain', 'past', '2026-11-23'],
  ] as const)('%s leans to the %s: %s', (typed, leaning, expected) => {
    expect(typedDate(typed, 'fr', TODAY, leaning)).toBe(expected);
  });

  it('guesses what figures with the month first meant, and proposes it only', () => {
    expect(typedDate('12/25/2026', 'en', TODAY)).toBeNull();
    expect(monthFirstDate('12/25/2026', TODAY)).toBe('2026-12-25');
    expect(monthFirstDate('13/25/2026', TODAY)).toBeNull();
    expect(monthFirstDate('bonjour', TODAY)).toBeNull();
  });
});
