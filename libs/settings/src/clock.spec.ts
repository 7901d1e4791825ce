import { describe, expect, it } from '@jest/globals';
import { acceleratedClock, realClock } from './clock.ts';

const instant = (text: string) => Temporal.Instant.from(text);

describe('accelerated clock', () => {
  it.each([
    // really elapsed  speed  the clock says           because
    ['PT0S', 1440, '2026-12-01T07:00:00Z', 'it starts at its start'],
    ['PT1M', 1440, '2026-12-02T07:00:00Z', 'a day passes in a minute'],
    ['PT1S', 1, '2026-12-01T07:00:01Z', 'speed 1 is real'],
    ['PT1H', 0, '2026-12-01T07:00:00Z', 'speed 0 stands still'],
    ['PT2S', 0.5, '2026-12-01T07:00:01Z', 'half as fast'],
    ['PT720H', 1440, '2145-03-12T07:00:00Z', 'a month of acceleration keeps the second'],
  ])('%s later, speed %s → %s (%s)', (elapsed, speed, expected) => {
    const origin = instant('2026-11-21T10:00:00Z');
    const now = origin.add(elapsed);
    const clock = acceleratedClock(
      { start: instant('2026-12-01T07:00:00Z'), speed, origin },
      { now: () => now },
    );
    expect(String(clock.now())).toBe(expected);
  });

  it('is the real one when nothing is asked', () => {
    const before = Temporal.Now.instant();
    expect(Temporal.Instant.compare(before, realClock.now())).toBeLessThanOrEqual(0);
  });
});
