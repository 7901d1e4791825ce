import { describe, expect, it } from '@jest/globals';
import { compareDays, earlierOf, isBefore, laterOf, parseCivilDate } from './civil-date.ts';

describe('parseCivilDate', () => {
  it.each(['2026-02-28', '2028-02-29', '1900-01-01', '2026-12-31', '0001-01-01'])(
    'reads %s',
    (text) => {
      expect(String(parseCivilDate(text))).toBe(text);
    },
  );

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00',
    '+002026-01-01',
    '-000001-01-01',
    '01/02/2026',
    ' 2026-01-01',
    '2026-01-01\n',
    '٢٠٢٦-٠١-٠١',
    '',
  ])('refuses %j', (text) => {
    expect(parseCivilDate(text)).toBeNull();
  });

  it('orders days', () => {
    const [first, second] = [
      Temporal.PlainDate.from('2026-01-31'),
      Temporal.PlainDate.from('2026-02-01'),
    ];
    expect(String(earlierOf(second, first))).toBe('2026-01-31');
    expect(String(laterOf(second, first))).toBe('2026-02-01');
    expect(isBefore(first, second)).toBe(true);
    expect(isBefore(first, first)).toBe(false);
  });

  it('of two equal days takes the first one', () => {
    const [one, same] = [
      Temporal.PlainDate.from('2026-01-31'),
      Temporal.PlainDate.from('2026-01-31'),
    ];
    expect(earlierOf(one, same)).toBe(one);
    expect(laterOf(one, same)).toBe(one);
  });

  it('are sorted as Temporal sorts them, across months and years', () => {
    const days = [
      '2027-01-01',
      '2026-02-28',
      '2026-12-31',
      '2026-02-01',
      '2026-03-01',
      '2024-02-29',
    ];
    const dates = days.map((day) => Temporal.PlainDate.from(day));
    const texts = (sorted: readonly Temporal.PlainDate[]) => sorted.map(String);
    expect(texts(dates.toSorted(compareDays))).toEqual(
      texts(dates.toSorted(Temporal.PlainDate.compare)),
    );
  });
});
