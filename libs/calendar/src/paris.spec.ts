import { describe, expect, it } from '@jest/globals';
import { civilDateIn, civilDateInParis, earlierInstantOf, endOfDay, startOfDay } from './paris.ts';
import { timeZoneOf } from './territory.ts';

const instant = (text: string) => Temporal.Instant.from(text);

describe('instants and civil days', () => {
  it('takes the earlier of two instants, the first of two equal ones', () => {
    const [first, same, later] = [
      instant('2026-12-16T23:00Z'),
      instant('2026-12-17T00:00+01:00'),
      instant('2026-12-17T03:00Z'),
    ];
    expect(earlierInstantOf(first, later)).toBe(first);
    expect(earlierInstantOf(later, first)).toBe(first);
    expect(earlierInstantOf(first, same)).toBe(first);
  });

  it.each([
    ['2026-10-24T21:59:59Z', '2026-10-24', 'the last second of the 24th'],
    ['2026-10-24T22:00:00Z', '2026-10-25', 'midnight, summer time'],
    ['2026-10-25T22:59:59Z', '2026-10-25', 'a day of 25 hours'],
    ['2026-10-25T23:00:00Z', '2026-10-26', 'midnight, winter time'],
  ])('%s is %s in Paris (%s)', (text, expected) => {
    expect(String(civilDateInParis(instant(text)))).toBe(expected);
  });

  it.each([
    ['metropole', '2026-12-16T23:00:00Z'],
    ['guyane', '2026-12-17T03:00:00Z'],
    ['reunion', '2026-12-16T20:00:00Z'],
    ['polynesie', '2026-12-17T10:00:00Z'],
    ['nouvelle-caledonie', '2026-12-16T13:00:00Z'],
  ] as const)('16 December 2026 ends in %s at %s', (territory, expected) => {
    const zone = timeZoneOf(territory);
    const end = endOfDay(Temporal.PlainDate.from('2026-12-16'), zone);
    expect(String(end)).toBe(expected);
    expect(String(civilDateIn(end, zone))).toBe('2026-12-17');
    expect(String(startOfDay(Temporal.PlainDate.from('2026-12-17'), zone))).toBe(expected);
  });
});
