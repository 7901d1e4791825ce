import { describe, expect, it } from '@jest/globals';
import { whyNotSend } from './alert-decision.ts';
import { aWatchedDeadline } from './testing/a-watched-deadline.ts';

describe('an alert that has fallen due', () => {
  const targetAt = Temporal.Instant.from('2026-11-13T23:00Z');
  const deadline = aWatchedDeadline();
  const alert = { targetAt, overtaken: false };

  it('is sent as long as its deadline stands where it stood', () => {
    expect(whyNotSend(alert, deadline)).toBeNull();
  });

  it.each([
    [undefined, 'extinguished'],
    [{ ...deadline, done: true }, 'met'],
    [{ ...deadline, outcome: 'superseded' as const }, 'superseded'],
    [{ ...deadline, prudentLastDay: Temporal.PlainDate.from('2026-11-12') }, 'moved'],
  ])('is dropped otherwise, and says why', (changed, because) => {
    expect(whyNotSend(alert, changed)).toBe(because);
  });

  it('gives way to a later one that is due as well', () => {
    expect(whyNotSend({ ...alert, overtaken: true }, deadline)).toBe('overtaken');
  });
});
