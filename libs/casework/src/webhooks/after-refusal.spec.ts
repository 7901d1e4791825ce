import { describe, expect, it } from '@jest/globals';
import { afterRefusal, type RefusedCall } from './after-refusal.ts';

const START = Temporal.Instant.from('2026-11-20T09:00:00Z');
const at = (seconds: number) => START.add({ seconds });
const HOUR = 3_600;

const refused = (call: Partial<RefusedCall>) => {
  const { disable, retryAt, restUntil } = afterRefusal({
    tries: 1,
    firstTriedAt: START,
    failures: 1,
    failingSince: START,
    now: START,
    askedMs: 0,
    gone: false,
    ...call,
  });
  const seconds = (moment: Temporal.Instant | null) =>
    moment === null ? null : moment.since(START).total('seconds');
  return { disable, retry: seconds(retryAt), rest: seconds(restUntil) };
};

describe('a call that was refused', () => {
  it.each([
    [1, 5],
    [2, 30],
    [3, 120],
    [6, HOUR],
    [10, 12 * HOUR],
    [40, 12 * HOUR],
  ])('try %d is followed by another after %d s', (tries, retry) => {
    expect(refused({ tries })).toEqual({ disable: null, retry, rest: null });
  });

  it('is tried a last time when three days are over, then no more: others of its dossier go on', () => {
    const late = { tries: 12, failingSince: at(71 * HOUR), now: at(71 * HOUR) };
    expect(refused(late).retry).toBe(72 * HOUR);
    const over = { tries: 13, failingSince: at(71 * HOUR), now: at(72 * HOUR) };
    expect(refused(over)).toMatchObject({ disable: null, retry: null });
  });

  it('waits as long as the server asks, and so does the endpoint', () => {
    expect(refused({ askedMs: 600_000 })).toEqual({ disable: null, retry: 600, rest: 600 });
    expect(refused({ askedMs: 1_000 })).toEqual({ disable: null, retry: 5, rest: 1 });
  });
});

describe('an endpoint that takes nothing', () => {
  it.each([
    ['rests five seconds at first', 10, 5],
    ['rests a quarter of the time it has been down', HOUR, HOUR / 4],
    ['is asked once an hour at least', 48 * HOUR, HOUR],
  ])('%s', (_what, down, rest) => {
    const { rest: until } = refused({ failures: 5, now: at(down) });
    expect(until).toBe(down + rest);
  });

  it('is switched off after 72 hours, not before, and what waits stays due', () => {
    expect(refused({ now: at(72 * HOUR - 1) }).disable).toBeNull();
    expect(refused({ now: at(72 * HOUR) })).toEqual({
      disable: 'failing',
      retry: 72 * HOUR,
      rest: null,
    });
  });

  it('that says it is gone is switched off at once', () => {
    expect(refused({ gone: true })).toEqual({ disable: 'gone', retry: 0, rest: null });
  });
});
