import { describe, expect, it } from '@jest/globals';
import type { FirmHours } from '../duty/index.ts';
import { type AlertToPlace, canWait } from './can-wait.ts';

const hours: FirmHours = {
  timeZone: 'Europe/Paris',
  territory: 'metropole',
  opensAt: '09:00',
  closesAt: '18:00',
  workingDays: [1, 2, 3, 4, 5],
  closures: [],
};

const at = (text: string) =>
  Temporal.PlainDateTime.from(text).toZonedDateTime(hours.timeZone).toInstant();

function anAlert(lastDay: string, change: Partial<AlertToPlace> = {}): AlertToPlace {
  const day = Temporal.PlainDate.from(lastDay);
  const targetAt = at(`${day.add({ days: 1 }).toString()}T00:00`);
  const plain = {
    severity: 'fatal',
    precision: 'day',
    escalated: false,
    broughtForward: false,
  } as const;
  return { ...plain, targetAt, ...change };
}

const waits = (alert: AlertToPlace, now: string, digest: string) =>
  canWait(alert, { now: at(now), digestAt: at(digest), hours });

// Friday 13 November 2026 is the last day; it ends at midnight.
const LAST = '2026-11-13';

describe('a deadline that bars the right waits for the digest unless it ends within 48 h', () => {
  it.each([
    // now, next digest, waits, because
    ['2026-11-11T23:59', '2026-11-12T08:00', true, '48 h and a minute are left'],
    ['2026-11-12T00:00', '2026-11-12T08:00', false, '48 h are left, the digest is far'],
    ['2026-11-12T06:59', '2026-11-12T08:00', false, 'the digest is more than one hour away'],
    ['2026-11-12T07:00', '2026-11-12T08:00', true, 'the digest is one hour away'],
    ['2026-11-12T08:00', '2026-11-12T08:00', true, 'it leaves with the digest of this very hour'],
    ['2026-11-12T09:00', '2026-11-12T08:00', true, 'the digest is late and leaves now'],
    ['2026-11-15T12:00', '2026-11-16T08:00', false, 'it is past'],
  ])('at %s, digest at %s: %s (%s)', (now, digest, expected, _because) => {
    expect(waits(anAlert(LAST), now, digest)).toBe(expected);
  });

  it.each(['important', 'information'] as const)('one that is %s waits', (severity) => {
    expect(waits(anAlert(LAST, { severity }), '2026-11-13T10:00', '2026-11-16T08:00')).toBe(true);
  });

  it('a limit in hours never waits, whatever it is for', () => {
    const minute = anAlert(LAST, { severity: 'information', precision: 'minute' });
    expect(waits(minute, '2026-11-02T08:00', '2026-11-02T08:00')).toBe(false);
  });
});

describe('somebody told because nobody answered', () => {
  const escalated = (lastDay: string, change: Partial<AlertToPlace> = {}) =>
    anAlert(lastDay, { escalated: true, ...change });

  it.each([
    // last day, now (digest ten minutes later), waits, because
    ['2026-11-13', '2026-11-09T07:50', true, 'Tuesday, Thursday and Friday'],
    ['2026-11-13', '2026-11-10T07:50', false, 'Thursday and Friday: the 11th is a holiday'],
    ['2026-11-17', '2026-11-12T07:50', true, 'Friday, Monday, Tuesday'],
    ['2026-11-16', '2026-11-12T07:50', false, 'Friday and Monday'],
    ['2026-11-16', '2026-11-17T07:50', false, 'past'],
  ])('of a deadline of the %s, at %s: %s (%s)', (lastDay, now, expected, _because) => {
    const digest = Temporal.PlainDateTime.from(now).add({ minutes: 10 }).toString();
    expect(waits(escalated(lastDay), now, digest)).toBe(expected);
  });

  it('of what bars nothing waits', () => {
    const important = escalated('2026-11-12', { severity: 'important' });
    expect(waits(important, '2026-11-12T07:50', '2026-11-12T08:00')).toBe(true);
  });
});

describe('a date brought forward', () => {
  it.each([
    ['2026-11-20', '2026-11-13T23:59', true, 'seven days and a minute are left'],
    ['2026-11-20', '2026-11-14T00:00', false, 'seven days are left'],
    ['2026-11-20', '2026-11-14T00:01', false, 'less than seven days'],
  ])('to the %s, at %s: %s (%s)', (lastDay, now, expected, _because) => {
    const forward = anAlert(lastDay, { broughtForward: true });
    expect(waits(forward, now, '2026-11-16T08:00')).toBe(expected);
  });
});
