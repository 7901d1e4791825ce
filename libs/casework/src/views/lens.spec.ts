import { describe, expect, it } from '@jest/globals';
import { daysLeft, momentText } from './lens.ts';

describe('a moment as text', () => {
  it.each([
    // instant                  zone                  text
    ['2026-12-16T23:00:00Z', 'Europe/Paris', '2026-12-17T00:00+01:00'],
    ['2026-12-16T20:00:00Z', 'Indian/Reunion', '2026-12-17T00:00+04:00'],
    ['2026-06-01T10:20:30Z', 'America/Cayenne', '2026-06-01T07:20:30-03:00'],
  ])('%s in %s is %s', (instant, zone, text) => {
    expect(momentText(Temporal.Instant.from(instant), zone)).toBe(text);
  });

  it('is null when there is none', () => {
    expect(momentText(null, 'Europe/Paris')).toBeNull();
  });
});

describe('days left', () => {
  const today = Temporal.PlainDate.from('2026-03-28');
  it.each([
    ['2026-03-28', 0],
    ['2026-03-27', -1],
    // The clocks change on the 29th: a day is a day.
    ['2026-03-30', 2],
    ['2027-03-28', 365],
  ])('until %s are %s', (day, days) => {
    expect(daysLeft({ prudentLastDay: Temporal.PlainDate.from(day) }, today)).toBe(days);
  });
});
