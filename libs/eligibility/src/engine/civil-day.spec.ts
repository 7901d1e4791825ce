import { describe, expect, it } from '@jest/globals';
import { property, assert, integer, constantFrom } from 'fast-check';
import {
  dayFromNumber,
  elapsedMonths,
  elapsedYears,
  isoOf,
  parseDay,
  plusMonths,
  type CivilDay,
} from './civil-day.ts';

function day(text: string): CivilDay {
  const found = parseDay(text);
  if (!found) throw new Error(`${text} is no day`);
  return found;
}

describe('a civil day', () => {
  it('is the same day as Temporal says, over four centuries', () => {
    assert(
      property(integer({ min: -80_000, max: 80_000 }), (number) => {
        const date = Temporal.PlainDate.from('1970-01-01').add({ days: number });
        expect(isoOf(dayFromNumber(number))).toBe(String(date));
        expect(day(String(date)).number).toBe(number);
      }),
      { numRuns: 400 },
    );
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '12/05/2026', ''])(
    '%s is none',
    (text) => expect(parseDay(text)).toBeNull(),
  );

  it('adds months as Temporal does', () => {
    assert(
      property(
        integer({ min: 0, max: 40_000 }),
        constantFrom(1, 4, 12, 24, 216),
        (number, months) => {
          const from = dayFromNumber(number);
          const expected = Temporal.PlainDate.from(isoOf(from)).add({ months });
          expect(isoOf(plusMonths(from, months))).toBe(String(expected));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('time elapsed', () => {
  it.each([
    ['2023-11-22', '2026-11-21', 2, false],
    ['2023-11-21', '2026-11-21', 3, true],
    ['2023-11-20', '2026-11-21', 3, true],
    ['2008-02-29', '2026-02-28', 17, false],
    ['2008-02-29', '2026-03-01', 18, true],
    ['2008-02-29', '2028-02-29', 20, true],
  ])('from %s to %s: %s whole years', (from, on, whole, reaches) => {
    const { reached } = elapsedYears(day(from), day(on));
    expect(Math.floor(reached)).toBe(whole);
    expect(reached >= (reaches ? whole : whole + 1)).toBe(reaches);
  });

  it('is exact on the same-numbered day alone', () => {
    expect(elapsedYears(day('2023-11-21'), day('2026-11-21')).reached).toBe(3);
    expect(elapsedYears(day('2023-11-20'), day('2026-11-21')).reached).toBeGreaterThan(3);
  });

  it('ends on the last day of a month too short, and is reached the next day', () => {
    const eve = elapsedMonths(day('2026-01-31'), day('2026-02-28'));
    expect(eve.reached).toBeLessThan(1);
    expect(eve.before).toBe(1);
    const next = elapsedMonths(day('2026-01-31'), day('2026-03-01'));
    expect(next.reached).toBeGreaterThan(1);
    expect(next.before).toBeGreaterThan(1);
  });

  it('never goes back as days pass', () => {
    assert(
      property(
        integer({ min: 0, max: 20_000 }),
        integer({ min: 0, max: 3_000 }),
        (start, passed) => {
          const from = dayFromNumber(start);
          const today = elapsedMonths(from, dayFromNumber(start + passed));
          const tomorrow = elapsedMonths(from, dayFromNumber(start + passed + 1));
          expect(tomorrow.reached).toBeGreaterThanOrEqual(today.reached);
          expect(tomorrow.before).toBeGreaterThanOrEqual(today.before);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
