import { describe, expect, it } from '@jest/globals';
import { addMonths } from './add-months.ts';
import { expiryOf, lastDayOf, latestBirth } from './last-day.ts';
import { birthAfterSuspension, lastDayAfterSuspension } from './suspension.ts';
import type { Territory } from './territory.ts';
import type { ReadingKind, TimeLimit } from './time-limit.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

function compute(
  limit: TimeLimit,
  start: string,
  options: { reading?: ReadingKind; territory?: Territory; distance?: number } = {},
) {
  const { reading = 'legal', territory = 'metropole', distance = 0 } = options;
  const at = start.includes('T') ? Temporal.ZonedDateTime.from(`${start}[Europe/Paris]`) : null;
  return lastDayOf(
    limit,
    { on: day(start.slice(0, 10)), at: at?.toInstant() ?? null },
    { territory, distanceMonths: distance },
    reading,
  );
}

const both = (limit: TimeLimit, start: string, territory: Territory = 'metropole') =>
  (['legal', 'prudent'] as const).map((reading) =>
    String(compute(limit, start, { reading, territory }).lastDay),
  );

const FRANC_2_MONTHS: TimeLimit = { mode: 'franc', unit: 'month', count: 2, roll: 'yes' };
const FRANC_1_MONTH: TimeLimit = { mode: 'franc', unit: 'month', count: 1, roll: 'yes' };

describe('addMonths (de quantième à quantième)', () => {
  it.each([
    ['2026-10-30', 4, '2027-02-28'],
    ['2027-10-31', 4, '2028-02-29'],
    ['2027-10-28', 4, '2028-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -2, '2026-01-31'],
  ])('%s + %i months = %s', (start, months, expected) => {
    expect(String(addMonths(day(start), months))).toBe(expected);
  });
});

describe('two months franc (CJA R421-1)', () => {
  it.each([
    // start        legal         prudent       because
    ['2026-03-12', '2026-05-13', '2026-05-13', '12 May, then the franc day'],
    ['2026-03-13', '2026-05-15', '2026-05-15', 'the 14th is Ascension Day'],
    ['2026-09-09', '2026-11-10', '2026-11-10', 'an ordinary Tuesday'],
    ['2026-09-10', '2026-11-12', '2026-11-12', 'the franc day is Armistice Day'],
    ['2026-09-11', '2026-11-12', '2026-11-12', 'the day after it'],
    ['2026-10-15', '2026-12-16', '2026-12-16', 'the implicit refusal of 15 October'],
    ['2026-10-23', '2026-12-24', '2026-12-24', 'the eve of Christmas'],
    ['2026-10-24', '2026-12-28', '2026-12-28', 'Christmas, then a weekend'],
    ['2028-12-30', '2029-03-01', '2029-02-28', 'no 30 February: two writings'],
    ['2027-12-30', '2028-03-01', '2028-02-29', 'leap year: 29 February + 1 day'],
    ['2027-12-28', '2028-02-29', '2028-02-29', 'leap year: the franc day is the 29th'],
    ['2026-10-31', '2027-01-04', '2027-01-04', '31 December, New Year’s Day, a weekend'],
  ])('from %s: legal %s, prudent %s (%s)', (start, legal, prudent) => {
    expect(both(FRANC_2_MONTHS, start)).toEqual([legal, prudent]);
  });

  it('adds the distance to days, from the day they end', () => {
    const days: TimeLimit = { mode: 'franc', unit: 'day', count: 15, roll: 'yes' };
    const found = [0, 1, 2].map((distance) =>
      String(compute(days, '2026-03-12', { distance }).lastDay),
    );
    // 27 March; 27 April; 27 May; each then the franc day, the first a Saturday.
    expect(found).toEqual(['2026-03-30', '2026-04-28', '2026-05-28']);
  });

  it('adds the distance to the months, before the franc day', () => {
    const abroad = compute(FRANC_2_MONTHS, '2026-10-15', { distance: 2 });
    expect(String(abroad.lastDay)).toBe('2027-02-16');
    expect(abroad.steps.map(({ kind }) => kind)).toEqual(['length', 'distance', 'franc']);
  });

  it('counts the months and the distance together from the first day', () => {
    // Three months from 31 December end on 31 March; one after 28 February would end on 28 March.
    const overseas = compute(FRANC_2_MONTHS, '2026-12-31', { distance: 1 });
    expect(String(overseas.lastDay)).toBe('2027-04-01');
  });

  it('a local holiday of the seat moves the legal reading only', () => {
    // 26 December 2025 is a Friday: Saint Stephen's Day in Alsace-Moselle.
    expect(both(FRANC_2_MONTHS, '2025-10-25', 'alsace-moselle')).toEqual([
      '2025-12-29',
      '2025-12-26',
    ]);
    expect(both(FRANC_2_MONTHS, '2025-10-25')).toEqual(['2025-12-26', '2025-12-26']);
  });

  it('expires at 24:00 where the court sits; prudently at the earlier midnight of Paris', () => {
    const at = (territory: Territory, reading: ReadingKind) =>
      String(expiryOf(day('2026-12-16'), territory, reading));
    expect(at('metropole', 'legal')).toBe('2026-12-16T23:00:00Z');
    expect(at('guyane', 'legal')).toBe('2026-12-17T03:00:00Z');
    expect(at('guyane', 'prudent')).toBe('2026-12-16T23:00:00Z');
    expect(at('reunion', 'prudent')).toBe('2026-12-16T20:00:00Z');
  });
});

describe('plain, strict and inclusive limits', () => {
  const sevenDays: TimeLimit = { mode: 'plain', unit: 'day', count: 7, roll: 'no' };
  const year: TimeLimit = { mode: 'plain', unit: 'month', count: 12, roll: 'prudent-no' };
  it.each([
    [sevenDays, '2026-11-30', '2026-12-07', '2026-12-07'],
    [sevenDays, '2026-12-05', '2026-12-12', '2026-12-12'],
    [year, '2026-05-15', '2027-05-18', '2027-05-15'],
    [
      { mode: 'less-than', unit: 'month', count: 9 } as const,
      '2026-05-12',
      '2027-02-11',
      '2027-02-11',
    ],
    [
      { mode: 'inclusive', unit: 'day', count: 30 } as const,
      '2026-05-12',
      '2026-06-10',
      '2026-06-10',
    ],
    [{ mode: 'until' } as const, '2027-02-28', '2027-02-28', '2027-02-28'],
    [
      { mode: 'before-franc', unit: 'day', count: 3 } as const,
      '2026-12-10',
      '2026-12-06',
      '2026-12-06',
    ],
    [
      { mode: 'working-days', unit: 'working-day', count: 2 } as const,
      '2026-11-20',
      '2026-11-24',
      '2026-11-20',
    ],
  ])('%j from %s: legal %s, prudent %s', (limit, start, legal, prudent) => {
    expect(both(limit, start)).toEqual([legal, prudent]);
  });

  it('nothing runs where there is no clock', () => {
    expect(compute({ mode: 'none' }, '2026-01-01').lastDay).toBeNull();
  });
});

describe('windows counted backwards', () => {
  it.each([
    ['2027-03-31', 'day', 120, 60, '2026-12-01', '2027-01-30'],
    ['2028-04-30', 'day', 120, 60, '2028-01-01', '2028-03-01'],
    ['2027-04-30', 'month', 2, 0, '2027-02-28', '2027-04-30'],
  ] as const)('expiry %s (%s): %i to %i before', (expiry, unit, opens, closes, from, to) => {
    const limit: TimeLimit = {
      mode: 'before',
      opens: { unit, count: opens },
      closes: { unit, count: closes },
    };
    const result = compute(limit, expiry);
    expect([String(result.opensOn), String(result.lastDay)]).toEqual([from, to]);
  });
});

describe('48 hours, to the minute', () => {
  const limit: TimeLimit = { mode: 'hours', unit: 'hour', count: 48 };
  const paris = (start: string, reading: ReadingKind) =>
    compute(limit, start, { reading })
      .expiresAt?.toZonedDateTimeISO('Europe/Paris')
      .toPlainDateTime();

  it.each([
    // notified at          legal                  prudent
    ['2026-12-04T18:20', '2026-12-06T18:20:00', '2026-12-06T18:20:00'],
    ['2027-03-27T18:00', '2027-03-29T19:00:00', '2027-03-29T18:00:00'],
    ['2026-10-24T18:00', '2026-10-26T17:00:00', '2026-10-26T17:00:00'],
    ['2026-12-04', '2026-12-07T00:00:00', '2026-12-06T00:00:00'],
    // No hour recorded, and clocks that change: 48 hours from 00:00 end an hour after midnight, or before.
    ['2027-03-27', '2027-03-30T00:00:00', '2027-03-29T00:00:00'],
    ['2026-10-24', '2026-10-27T00:00:00', '2026-10-25T23:00:00'],
  ])('notified %s: legal %s, prudent %s', (start, legal, prudent) => {
    expect([String(paris(start, 'legal')), String(paris(start, 'prudent'))]).toEqual([
      legal,
      prudent,
    ]);
  });

  it('without an hour the last day is the second day after, prudently the day after', () => {
    expect(both(limit, '2026-12-04')).toEqual(['2026-12-06', '2026-12-05']);
  });
});

describe('silence', () => {
  it.each([
    ['2026-06-14', '2026-10-14', '2026-10-15'],
    ['2026-06-15', '2026-10-15', '2026-10-16'],
    ['2026-10-31', '2027-02-28', '2027-03-01'],
    ['2027-10-31', '2028-02-29', '2028-03-01'],
  ])('received %s: born %s, at the latest %s', (received, birth, latest) => {
    const limit: TimeLimit = { mode: 'silence', unit: 'month', count: 4 };
    expect(both(limit, received)).toEqual([birth, birth]);
    expect(String(latestBirth(limit, day(received)))).toBe(latest);
  });

  it('is never rolled: a birth on a Sunday stands', () => {
    const limit: TimeLimit = { mode: 'silence', unit: 'day', count: 90 };
    expect(String(compute(limit, '2026-06-15').lastDay)).toBe('2026-09-13');
  });
});

describe('suspension', () => {
  const stopped = (limit: TimeLimit, resumedOn: string) =>
    (['legal', 'prudent'] as const).map((reading) =>
      String(
        lastDayAfterSuspension(
          limit,
          {
            start: day('2027-03-01'),
            suspendedOn: day('2027-03-10'),
            resumedOn: day(resumedOn),
            territory: 'metropole',
          },
          reading,
        ),
      ),
    );

  it.each<[string, TimeLimit, string, string, string]>([
    // Nine of 32 days were consumed, 31 of them without the franc day.
    [
      'with what remained (notes §5.3, example 11)',
      FRANC_1_MONTH,
      '2027-05-03',
      '2027-05-26',
      '2027-05-25',
    ],
    [
      'legally not on a Sunday, prudently on a Saturday',
      FRANC_1_MONTH,
      '2027-05-07',
      '2027-05-31',
      '2027-05-29',
    ],
    [
      'on a Sunday where nothing rolls',
      { ...FRANC_1_MONTH, roll: 'no' },
      '2027-05-07',
      '2027-05-30',
      '2027-05-29',
    ],
    [
      'counted in days',
      { ...FRANC_1_MONTH, unit: 'day', count: 15 },
      '2027-05-03',
      '2027-05-10',
      '2027-05-09',
    ],
  ])('resumes: %s', (_how, limit, resumedOn, legal, prudent) => {
    expect(stopped(limit, resumedOn)).toEqual([legal, prudent]);
  });

  it('is of limits counted franc alone', () => {
    const hours: TimeLimit = { mode: 'hours', unit: 'hour', count: 48 };
    expect(() => stopped(hours, '2027-05-03')).toThrow('a limit counted as hours');
  });

  it.each([
    ['2026-08-20', '2026-11-03', 'nineteen days given to complete the file'],
    ['2026-08-21', '2026-11-04', 'twenty'],
    ['2026-08-01', '2026-10-15', 'none'],
    ['2026-07-31', '2026-10-15', 'a file completed before it was asked for'],
  ])('stopped on 2026-08-01 and resumed on %s, a birth comes on %s (%s)', (resumed, expected) => {
    const birth = birthAfterSuspension(day('2026-10-15'), day('2026-08-01'), day(resumed));
    expect(String(birth)).toBe(expected);
  });
});
