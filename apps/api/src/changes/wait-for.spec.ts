import { describe, expect, it } from '@jest/globals';
import { NEVER, Subject } from 'rxjs';
import { waitFor } from './wait-for.ts';

/** What is read: nothing until it has been read so often. */
function readings(before: number) {
  let read = 0;
  return { count: () => read, read: () => Promise.resolve((read += 1) > before) };
}
const until = (there: boolean) => there;
const soon = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('waiting for an answer', () => {
  it('does not wait for one that is there, nor where it is not asked to', async () => {
    const there = readings(0);
    expect(await waitFor(there.read, { until, hints: NEVER, seconds: 30 })).toBe(true);
    const absent = readings(9);
    expect(await waitFor(absent.read, { until, hints: NEVER, seconds: 0 })).toBe(false);
    expect([there.count(), absent.count()]).toEqual([1, 1]);
  });

  it('looks again at each hint, and not in between', async () => {
    const hints = new Subject<void>();
    const { read, count } = readings(1);
    const waiting = waitFor(read, { until, hints, seconds: 30 });
    await soon();
    expect(count()).toBe(1);
    hints.next();
    expect(await waiting).toBe(true);
  });

  it('looks again after a second without one', async () => {
    const { read } = readings(1);
    expect(await waitFor(read, { until, hints: NEVER, seconds: 30 })).toBe(true);
  });

  it('ends with the process', async () => {
    const hints = new Subject<void>();
    const waiting = waitFor(readings(9).read, { until, hints, seconds: 30 });
    await soon();
    hints.complete();
    expect(await waiting).toBe(false);
  });
});
