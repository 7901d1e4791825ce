import type { CalendarEntry, EntryAlarm, EntryState } from '@quantieme/notifications';
import type { CalendarRow, FeedTitles } from '@quantieme/persistence';
import type { DeadlineToWatch } from '../reminders/alert.ts';
import { planAlerts } from '../reminders/plan-alerts.ts';
import type { ReminderSettings } from '../reminders/reminder-policy.ts';
import { displayName, initialsOf } from '../views/person-name.ts';

export interface Showing {
  readonly settings: ReminderSettings;
  readonly titles: FeedTitles;
  readonly doneShown: boolean;
  /** Beginning of the day, in the zone of the firm: what was shown this morning stands until tomorrow. */
  readonly dayBegan: Temporal.ZonedDateTime;
}

const ENDED: ReadonlySet<string> = new Set(['extinguished', 'superseded']);

function stateOf(row: CalendarRow, { doneShown, dayBegan }: Showing): EntryState {
  if (!row.held || ENDED.has(row.outcome)) return 'withdrawn';
  if (row.done || row.outcome === 'met') return doneShown ? 'done' : 'withdrawn';
  const { startsOn } = row;
  const isToCome =
    startsOn !== null && Temporal.PlainDate.compare(startsOn, dayBegan.toPlainDate()) > 0;
  return isToCome ? 'projected' : 'running';
}

function watched(row: CalendarRow): DeadlineToWatch {
  return { ...row };
}

/** The reminders still to come, those the firm is sent. */
function alarmsOf(row: CalendarRow, { settings, dayBegan }: Showing): readonly EntryAlarm[] {
  return planAlerts(watched(row), settings, dayBegan.toInstant())
    .filter(({ catchesUp }) => !catchesUp)
    .map(({ step, dueAt }) => ({ step, at: dueAt }));
}

function clientsOf({ clients }: CalendarRow, titles: FeedTitles): readonly string[] {
  if (titles === 'neutral' || clients === null) return [];
  return clients.map(titles === 'names' ? displayName : initialsOf);
}

/** A recorded deadline, as calendars show it. */
export function calendarEntryOf(row: CalendarRow, showing: Showing): CalendarEntry {
  const state = stateOf(row, showing);
  const isAhead = state === 'running' || state === 'projected';
  return {
    deadlineId: row.id,
    dossierId: row.dossierId,
    reference: row.reference,
    rule: row.rule,
    nature: row.nature,
    severity: row.severity,
    precision: row.precision,
    state,
    prudentLastDay: row.prudentLastDay,
    lastDay: row.lastDay,
    opensOn: row.opensOn,
    expiresAt: row.prudentExpiresAt ?? row.expiresAt,
    timeZone: row.timeZone,
    clients: clientsOf(row, showing.titles),
    // Leaving these hands and coming back are changes too, of which the row of the deadline knows nothing.
    sequence: row.version - 1 + 2 * row.departures - (row.held ? 0 : 1),
    changedAt: row.changedAt,
    alarms: isAhead ? alarmsOf(row, showing) : [],
  };
}
