import { describe, expect, it } from '@jest/globals';
import type { DeadlineToWatch } from './alert.ts';
import { whyNotSend } from './alert-decision.ts';

describe('an alert that has fallen due', () => {
  const targetAt = Temporal.Instant.from('2026-11-13T23:00Z');
  const lastDay = Temporal.PlainDate.from('2026-11-13');
  const deadline: DeadlineToWatch = {
    id: 'd1',
    rule: 'ta-recours-implicite-2-mois',
    nature: 'to-act',
    severity: 'fatal',
    precision: 'day',
    outcome: 'live',
    done: false,
    startsOn: null,
    opensOn: null,
    lastDay,
    prudentLastDay: lastDay,
    expiresAt: null,
    prudentExpiresAt: null,
    timeZone: 'Europe/Paris',
  };
  const alert = { targetAt, overtaken: false };

  it('is sent as long as its deadline stands where it stood', () => {
    expect(whyNotSend(alert, deadline)).toBeNull();
  });

  it.each([
    [undefined, 'extinguished'],
    [{ ...deadline, done: true }, 'met'],
    [{ ...deadline, outcome: 'superseded' as const }, 'superseded'],
    [{ ...deadline, prudentLastDay: lastDay.subtract({ days: 1 }) }, 'moved'],
  ])('is dropped otherwise, and says why', (changed, because) => {
    expect(whyNotSend(alert, changed)).toBe(because);
  });

  it('gives way to a later one that is due as well', () => {
    expect(whyNotSend({ ...alert, overtaken: true }, deadline)).toBe('overtaken');
  });
});
