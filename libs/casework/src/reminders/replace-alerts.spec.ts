import { describe, expect, it } from '@jest/globals';
import { OFFICE_HOURS } from '../duty/office-hours.ts';
import type { DeadlineToWatch, ExistingAlert } from './alert.ts';
import { replaceAlerts } from './replace-alerts.ts';
import { aWatchedDeadline } from './testing/a-watched-deadline.ts';

const settings = { timeZone: 'Europe/Paris', hours: OFFICE_HOURS, policies: [] };
const now = Temporal.Instant.from('2026-11-05T10:00Z');

/** The alerts as they would be in the database after replanning, all unsent but those named. */
function recorded(deadline: DeadlineToWatch, at: Temporal.Instant, sent: readonly string[] = []) {
  const { insert } = replaceAlerts({ deadlines: [deadline], existing: [], settings, now: at });
  return insert.map((alert): ExistingAlert => ({
    id: alert.step,
    deadlineId: alert.deadlineId,
    step: alert.step,
    targetAt: alert.targetAt,
    dueAt: alert.dueAt,
    status: sent.includes(alert.step) ? 'sent' : 'planned',
    settled: false,
  }));
}

const replan = (deadline: DeadlineToWatch, existing: readonly ExistingAlert[], at = now) => {
  const change = replaceAlerts({ deadlines: [deadline], existing, settings, now: at });
  return {
    insert: change.insert.map((alert) => alert.step),
    cancel: change.cancel.map(({ id, because }) => `${id} ${because}`),
    settle: change.settle.map(({ id, because }) => `${id} ${because}`),
    revive: change.revive,
  };
};
const nothing = { insert: [], cancel: [], settle: [], revive: [] };

describe('replaceAlerts', () => {
  it('changes nothing when nothing has moved, however often it runs', () => {
    const existing = recorded(aWatchedDeadline(), now, ['J-15']);
    expect(replan(aWatchedDeadline(), existing)).toEqual(nothing);
    expect(replan(aWatchedDeadline(), existing, now.add({ hours: 24 }))).toEqual(nothing);
  });

  it('keeps an alert that has fallen due and waits for the sweep', () => {
    const existing = recorded(aWatchedDeadline(), Temporal.Instant.from('2026-09-01T10:00Z'));
    const soon = Temporal.Instant.from('2026-10-14T06:00:05Z');
    expect(replan(aWatchedDeadline(), existing, soon)).toEqual(nothing);
  });

  it('replaces every alert of a deadline that moves, and says the new date at once', () => {
    const existing = recorded(aWatchedDeadline(), now, ['J-15']);
    expect(
      replan(aWatchedDeadline({ lastDay: Temporal.PlainDate.from('2026-11-11') }), existing),
    ).toEqual({
      insert: ['J-7', 'J-5', 'J-1', 'J'],
      cancel: ['J-7 moved', 'J-3 moved', 'J-1 moved', 'J moved'],
      settle: ['J-15 moved'],
      revive: [],
    });
  });

  it.each(['met', 'extinguished', 'superseded'] as const)('stops when it is %s', (outcome) => {
    const existing = recorded(aWatchedDeadline(), now, ['J-15']);
    expect(replan(aWatchedDeadline({ outcome }), existing)).toEqual({
      insert: [],
      cancel: [`J-7 ${outcome}`, `J-3 ${outcome}`, `J-1 ${outcome}`, `J ${outcome}`],
      settle: [`J-15 ${outcome}`],
      revive: [],
    });
  });

  it('takes up the countdown when an act turns out not to have been done', () => {
    const settled = recorded(aWatchedDeadline(), now, ['J-15'])
      .filter((alert) => alert.status === 'sent')
      .map((alert) => ({ ...alert, settled: true }));
    expect(replan(aWatchedDeadline(), settled)).toEqual({
      ...nothing,
      insert: ['J-7', 'J-3', 'J-1', 'J'],
      revive: ['J-15'],
    });
  });

  it('does not announce a step the firm adds after the day it would have been', () => {
    const existing = recorded(aWatchedDeadline(), now, ['J-15']);
    const added = {
      ...settings,
      policies: [
        { rule: null, nature: null, severity: null, policy: { daysBefore: [15, 10, 7, 3, 1, 0] } },
      ],
    };
    const change = replaceAlerts({
      deadlines: [aWatchedDeadline()],
      existing,
      settings: added,
      now,
    });
    expect(change.insert).toEqual([]);
  });

  it('takes back the days after the last one that the firm no longer wants', () => {
    const important = aWatchedDeadline({ severity: 'important' });
    const after = (daysAfter: readonly number[]) => ({
      ...settings,
      policies: [{ rule: null, nature: null, severity: null, policy: { daysAfter } }],
    });
    const planned = (daysAfter: readonly number[], existing: readonly ExistingAlert[]) => {
      const chosen = { deadlines: [important], settings: after(daysAfter), now };
      return replaceAlerts({ ...chosen, existing });
    };
    const existing = planned([2, 5], []).insert.map((alert): ExistingAlert => ({
      ...alert,
      id: alert.step,
      status: 'planned',
      settled: false,
    }));
    expect(existing.map(({ step }) => step).slice(-2)).toEqual(['J+2', 'J+5']);
    expect(planned([5], existing).cancel).toEqual([{ id: 'J+2', because: 'policy' }]);
    expect(planned([2, 5], existing).cancel).toEqual([]);
  });
});
