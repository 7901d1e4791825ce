import { describe, expect, it } from '@jest/globals';
import { OFFICE_HOURS } from '../duty/office-hours.ts';
import type { DeadlineToWatch } from './alert.ts';
import { nextRepeat, planAlerts } from './plan-alerts.ts';
import type { ReminderSettings } from './reminder-policy.ts';
import { defaultPolicy } from './policy-for.ts';
import { aWatchedDeadline } from './testing/a-watched-deadline.ts';

const PARIS: ReminderSettings = { timeZone: 'Europe/Paris', hours: OFFICE_HOURS, policies: [] };
const date = (text: string) => Temporal.PlainDate.from(text);
const instant = (text: string) => Temporal.Instant.from(text);

const planned = (deadline: DeadlineToWatch, now: string, settings = PARIS) =>
  planAlerts(deadline, settings, instant(now)).map(({ step, dueAt }) => `${step} ${dueAt}`);

describe('the countdown of a firm that has decided nothing', () => {
  it('is J-30, J-15, J-7, J-3, J-1 and the day itself, at eight in the firm’s zone', () => {
    expect(planned(aWatchedDeadline(), '2026-09-01T09:00Z')).toEqual([
      'J-30 2026-10-14T06:00:00Z',
      'J-15 2026-10-29T07:00:00Z', // winter time since the 25th
      'J-7 2026-11-06T07:00:00Z',
      'J-3 2026-11-10T07:00:00Z',
      'J-1 2026-11-12T07:00:00Z',
      'J 2026-11-13T07:00:00Z',
    ]);
  });

  it('follows the prudent reading', () => {
    const two = aWatchedDeadline({
      lastDay: date('2026-11-16'),
      prudentLastDay: date('2026-11-13'),
    });
    expect(planned(two, '2026-11-12T20:00Z').at(-1)).toBe('J 2026-11-13T07:00:00Z');
  });

  it('warns of the end of the day where the court sits, at the hour of the firm', () => {
    const reunion = aWatchedDeadline({ timeZone: 'Indian/Reunion' });
    const [first] = planAlerts(reunion, PARIS, instant('2026-09-01T09:00Z'));
    expect(String(first?.targetAt)).toBe('2026-11-13T20:00:00Z');
    expect(String(first?.dueAt)).toBe('2026-10-14T06:00:00Z');
  });

  it.each([
    // last day      now                       what is sent at once, what follows
    ['2026-11-13', '2026-11-05T10:00Z', ['J-15 2026-11-05T10:00:00Z', 'J-7 2026-11-06T07:00:00Z']],
    [
      '2026-11-13',
      '2026-11-06T06:59:59Z',
      ['J-15 2026-11-06T06:59:59Z', 'J-7 2026-11-06T07:00:00Z'],
    ],
    ['2026-11-13', '2026-11-06T07:00Z', ['J-7 2026-11-06T07:00:00Z', 'J-3 2026-11-10T07:00:00Z']],
    ['2026-11-13', '2026-11-13T09:00Z', ['J 2026-11-13T09:00:00Z']],
    ['2026-11-13', '2026-11-20T09:00Z', ['J 2026-11-20T09:00:00Z']],
  ])('recorded late (%s, %s): the most recent step at once, not all', (lastDay, now, expected) => {
    expect(planned(aWatchedDeadline({ lastDay: date(lastDay) }), now).slice(0, 2)).toEqual(
      expected,
    );
  });

  it('says nothing of a deadline missed more than thirty days ago', () => {
    expect(planned(aWatchedDeadline(), '2026-12-14T01:00Z')).toEqual([]);
  });

  it('says nothing of what is met, ended, replaced, done or without a date', () => {
    for (const outcome of ['met', 'extinguished', 'superseded'] as const) {
      expect(planned(aWatchedDeadline({ outcome }), '2026-09-01T09:00Z')).toEqual([]);
    }
    expect(planned(aWatchedDeadline({ done: true }), '2026-09-01T09:00Z')).toEqual([]);
    const undated = { ...aWatchedDeadline(), lastDay: null, prudentLastDay: null };
    expect(planned(undated, '2026-09-01T09:00Z')).toEqual([]);
  });
});

describe('a deadline that has not started', () => {
  it('is first announced the day it starts', () => {
    const projected = aWatchedDeadline({ startsOn: date('2026-10-20') });
    expect(planned(projected, '2026-09-01T09:00Z').slice(0, 2)).toEqual([
      'J-30 2026-10-20T06:00:00Z',
      'J-15 2026-10-29T07:00:00Z',
    ]);
  });

  it('has its opening announced when it is a window', () => {
    const window = aWatchedDeadline({
      nature: 'window',
      severity: 'important',
      opensOn: date('2026-10-20'),
    });
    expect(planned(window, '2026-09-01T09:00Z').slice(0, 2)).toEqual([
      'opening 2026-10-20T06:00:00Z',
      'J-15 2026-10-29T07:00:00Z',
    ]);
  });
});

describe('days on which the firm is closed', () => {
  const all = '2026-10-01T09:00Z';
  const days = (deadline: DeadlineToWatch, settings = PARIS) =>
    planned(deadline, all, settings).map((alert) => alert.slice(0, -10));
  const important = (lastDay: string) =>
    aWatchedDeadline({ severity: 'important', lastDay: date(lastDay) });
  const closed = (from: string, to: string): ReminderSettings => ({
    ...PARIS,
    hours: { ...OFFICE_HOURS, closures: [{ from: date(from), to: date(to) }] },
  });

  it('bring a step forward to the last working day, and two on one day are one', () => {
    expect(days(important('2026-12-28'))).toEqual([
      'J-31 2026-11-27', // J-30 is a Saturday
      'J-17 2026-12-11', // J-15 is a Sunday
      'J-7 2026-12-21',
      'J-4 2026-12-24', // J-3 is Christmas, J-1 a Sunday
      'J 2026-12-28',
    ]);
  });

  it.each([
    ['2026-11-20', 'J 2026-11-20', 'a Friday: the day itself'],
    ['2026-11-21', 'J-1 2026-11-20', 'a Saturday: the Friday before, which is J-1 already'],
    ['2026-11-22', 'J-2 2026-11-20', 'a Sunday: the Friday before, which says so'],
    ['2026-11-23', 'J 2026-11-23', 'a Monday: the day itself'],
  ])('last day %s: the last alert is %s (%s)', (lastDay, expected) => {
    expect(days(important(lastDay)).at(-1)).toBe(expected);
  });

  it('announce the last day of what ends a right on that day as well', () => {
    const fatal = aWatchedDeadline({ lastDay: date('2026-11-21') });
    expect(days(fatal).slice(-3)).toEqual(['J-3 2026-11-18', 'J-1 2026-11-20', 'J 2026-11-21']);
  });

  it('of a closure of two weeks are told of before it begins', () => {
    const away = closed('2026-11-09', '2026-11-22');
    expect(days(important('2026-11-20'), away)).toEqual([
      'J-30 2026-10-21',
      'J-15 2026-11-05',
      'J-14 2026-11-06',
    ]);
  });

  it('count in the territory of the firm', () => {
    const settings = { ...PARIS, hours: { ...OFFICE_HOURS, territory: 'reunion' as const } };
    const day = aWatchedDeadline({ nature: 'authority', severity: 'important' });
    const last = { ...day, prudentLastDay: date('2027-12-20') };
    expect(planned(last, '2027-12-14T00:00Z', settings).at(-1)).toBe(
      'J-3 2027-12-17T07:00:00Z', // a Monday, abolition of slavery
    );
  });

  it('announce before it opens a window that opens on one', () => {
    const window = aWatchedDeadline({
      nature: 'window',
      severity: 'important',
      opensOn: date('2026-10-31'),
      lastDay: date('2026-11-13'),
    });
    expect(days(window).slice(0, 2)).toEqual(['opening 2026-10-30', 'J-7 2026-11-06']);
  });
});

describe('days after the last day', () => {
  const after = (policy: object, change: Partial<DeadlineToWatch> = {}) =>
    planned(aWatchedDeadline({ severity: 'important', ...change }), '2026-11-12T12:00Z', {
      ...PARIS,
      policies: [{ rule: null, nature: null, severity: null, policy }],
    }).slice(1);

  it('are those the firm has chosen, and are not brought forward: nothing is lost by then', () => {
    expect(after({ daysAfter: [1, 3] })).toEqual([
      'J 2026-11-13T07:00:00Z',
      'J+1 2026-11-14T07:00:00Z',
      'J+3 2026-11-16T07:00:00Z',
    ]);
  });

  it('say nothing where every day is repeated', () => {
    const repeated = { daysAfter: [1, 3], repeatUntilAcknowledged: true };
    expect(after(repeated)).toEqual(['J 2026-11-13T07:00:00Z']);
    expect(after({ daysAfter: [1, 3] }, { severity: 'fatal' })).toHaveLength(1);
  });
});

describe('limits in hours', () => {
  const fortyEight = aWatchedDeadline({
    rule: 'oqtf-recours-48-heures',
    precision: 'minute',
    lastDay: date('2026-12-06'),
    expiresAt: instant('2026-12-06T17:20Z'),
    prudentExpiresAt: instant('2026-12-06T17:20Z'),
  });

  it('are counted back from the minute, night or day, and told at once', () => {
    expect(planned(fortyEight, '2026-12-04T18:00Z')).toEqual([
      'H-48 2026-12-04T18:00:00Z',
      'H-24 2026-12-05T17:20:00Z',
      'H-12 2026-12-06T05:20:00Z',
      'H-6 2026-12-06T11:20:00Z',
      'H-3 2026-12-06T14:20:00Z',
      'H-1 2026-12-06T16:20:00Z',
    ]);
  });

  it('count hours that pass, not hours of the clock, across a change of time', () => {
    const change = { ...fortyEight, prudentExpiresAt: instant('2026-10-25T12:00Z') };
    expect(planned(change, '2026-10-23T13:00Z').slice(0, 2)).toEqual([
      'H-48 2026-10-23T13:00:00Z',
      'H-24 2026-10-24T12:00:00Z', // 14:00 in Paris; the end is 13:00 in Paris
    ]);
  });
});

describe('days on which the clocks change', () => {
  it.each([
    // zone             sendAt   last day      due at                     because
    ['Europe/Paris', '08:00', '2026-03-29', '2026-03-29T06:00:00Z', 'spring, eight is eight'],
    ['Europe/Paris', '02:30', '2026-03-29', '2026-03-29T01:30:00Z', '02:30 does not exist: 03:30'],
    ['Europe/Paris', '02:30', '2026-10-25', '2026-10-25T00:30:00Z', '02:30 comes twice: the first'],
    ['Europe/Paris', '08:00', '2026-10-25', '2026-10-25T07:00:00Z', 'autumn'],
    ['America/Miquelon', '08:00', '2026-03-08', '2026-03-08T10:00:00Z', 'changes with America'],
  ])('%s %s on %s → %s (%s)', (timeZone, sendAt, lastDay, dueAt) => {
    const settings: ReminderSettings = {
      timeZone,
      hours: { ...OFFICE_HOURS, workingDays: [1, 2, 3, 4, 5, 6, 7] },
      policies: [{ rule: null, nature: null, severity: null, policy: { sendAt } }],
    };
    const alerts = planned(
      aWatchedDeadline({ lastDay: date(lastDay) }),
      '2026-01-01T00:00Z',
      settings,
    );
    expect(alerts.at(-1)).toBe(`J ${dueAt}`);
  });
});

describe('after the last day, until somebody acknowledges', () => {
  const policy = defaultPolicy(aWatchedDeadline());
  it.each([
    // now                       next                              because
    ['2026-11-13T07:00Z', 'J+1 2026-11-14T07:00:00Z', 'the day after'],
    [
      '2026-11-12T07:00Z',
      'J+1 2026-11-14T07:00:00Z',
      'sent early, still the day after the last day',
    ],
    ['2026-11-14T07:00:01Z', 'J+2 2026-11-15T07:00:00Z', 'then every day'],
    [
      '2026-11-18T03:00Z',
      'J+5 2026-11-18T07:00:00Z',
      'the worker was away for days: one, not five',
    ],
  ])('sent at %s → %s (%s)', (now, expected) => {
    const next = nextRepeat(date('2026-11-13'), policy, 'Europe/Paris', instant(now));
    expect(`${next?.step} ${next?.dueAt}`).toBe(expected);
  });

  it('stops after thirty days, and never begins where the policy does not ask for it', () => {
    const last = date('2026-11-13');
    expect(nextRepeat(last, policy, 'Europe/Paris', instant('2026-12-13T08:00Z'))).toBeNull();
    const important = defaultPolicy(aWatchedDeadline({ severity: 'important' }));
    expect(nextRepeat(last, important, 'Europe/Paris', instant('2026-11-13T07:00Z'))).toBeNull();
  });
});
