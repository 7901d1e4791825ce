/** Legal and alert time. Sessions, tokens and lock-outs run on real time and never ask this. */
export interface Clock {
  now(): Temporal.Instant;
  /** Against real time; left out: 1. */
  readonly speed?: number;
}

export interface ClockSettings {
  readonly start: Temporal.Instant;
  readonly speed: number;
  /** The real moment at which the clock said `start`: one for all processes of an instance. */
  readonly origin: Temporal.Instant;
}

export const realClock: Clock = { now: () => Temporal.Now.instant() };

/**
 * now = start + (real − origin) × speed, to the nanosecond below.
 *
 * @example at speed 1440 a day passes in a minute
 */
export function acceleratedClock(settings: ClockSettings, real: Clock = realClock): Clock {
  const { start, speed, origin } = settings;
  return {
    speed,
    now() {
      const elapsed = Number(real.now().epochNanoseconds - origin.epochNanoseconds);
      return start.add({ nanoseconds: Math.trunc(elapsed * speed) });
    },
  };
}
