import {
  type AlertEnding,
  type AlertRecord,
  type AlertToInsert,
  type AlertToRoute,
  type Carrier,
  type DeadlineRecord,
  newId,
  type Recipient,
  type RoutedAlert,
  type SendToWrite,
} from '@quantieme/persistence';
import { chainOf, type Duty, levelAfter, nextDigestAt } from '../duty/index.ts';
import type { DeadlineToWatch } from './alert.ts';
import { type Team, whyNotSend } from './alert-decision.ts';
import { canWait } from './can-wait.ts';
import { repeatOf } from './plan-repeat.ts';
import { policyFor, type ReminderSettings } from './reminder-policy.ts';
import { watchedDeadline } from './watched-deadline.ts';

/** A dossier with alerts that have been woken. */
export interface DossierToDecide {
  readonly dossierId: string;
  readonly team: Omit<Team, 'assigneeId'>;
  readonly due: readonly AlertToRoute[];
  readonly deadlines: readonly DeadlineRecord[];
  /** All its alerts that are not cancelled. */
  readonly existing: readonly AlertRecord[];
  readonly settings: ReminderSettings;
  readonly duty: Duty;
  /** Digests that alerts can no longer join. */
  readonly digestsGone: readonly DigestDay[];
  /** The product's clock. */
  readonly now: Temporal.Instant;
}

export interface DigestDay {
  readonly recipientId: string;
  readonly digestOn: Temporal.PlainDate;
}

export interface RoutingDecision {
  readonly sends: readonly SendToWrite[];
  readonly alerts: readonly RoutedAlert[];
  readonly ended: readonly AlertEnding[];
  /** The reminders of the day after. */
  readonly repeats: readonly AlertToInsert[];
}

interface AlertAndDeadline {
  readonly alert: AlertToRoute;
  readonly record: DeadlineRecord;
  readonly deadline: DeadlineToWatch;
}

/** Who is told of each alert that has been woken, by what, and when the next are; or why nobody is. */
export function decideRouting(dossier: DossierToDecide): RoutingDecision {
  const records = new Map(dossier.deadlines.map((record) => [record.id, record]));
  const decided = dossier.due.map((alert) => {
    const record = records.get(alert.deadlineId);
    const deadline = record && watchedDeadline(record);
    const because = whyNotSend({ ...alert, overtaken: isSuperfluous(alert) }, deadline);
    return { alert, record, deadline, because };
  });
  const ended = decided.flatMap(({ alert: { id }, because }) =>
    because === null ? [] : [{ id, because }],
  );
  const standing = decided.filter((one) => one.because === null) as AlertAndDeadline[];
  const routes = standing.map((one) => routeOf(one, dossier));
  return {
    sends: routes.flatMap(({ sends }) => sends),
    alerts: routes.map(({ alert }) => alert),
    ended,
    repeats: repeatsOf(standing, dossier),
  };
}

/** Told already, it stays true; it only goes no further. */
function isSuperfluous({ overtaken, level }: AlertToRoute): boolean {
  return overtaken && level === null;
}

interface Route {
  readonly sends: readonly SendToWrite[];
  readonly alert: RoutedAlert;
}

function routeOf({ alert, record, deadline }: AlertAndDeadline, dossier: DossierToDecide): Route {
  const { team, duty, now, settings } = dossier;
  const today = now.toZonedDateTimeISO(duty.hours.timeZone).toPlainDate();
  const chain = chainOf({ ...team, assigneeId: record.assigneeId }, duty, today);
  const level = levelAfter(chain, alert.level ?? -1) ?? alert.level ?? 0;
  if (alert.overtaken) return { sends: [], alert: stopped(alert.id, alert.level ?? 0) };
  const { channels } = policyFor(settings.policies, deadline);
  const fresh = (chain[level] ?? []).filter(({ id }) => !alert.toldIds.includes(id));
  const sends = fresh.flatMap((recipient) =>
    channels.map((channel) => ({
      id: newId(),
      alertId: alert.id,
      channel,
      recipientId: recipient.id,
      carrier: channel === 'app' ? null : carrierOf({ alert, deadline, recipient, level }, dossier),
    })),
  );
  return { sends, alert: { id: alert.id, level, wakeAt: null, told: isTold(sends) } };
}

function stopped(id: string, level: number): RoutedAlert {
  return { id, level, wakeAt: null, told: false };
}

/** The application shows it, and what else there is waits for a digest. */
function isTold(sends: readonly SendToWrite[]): boolean {
  return (
    sends.some(({ carrier }) => carrier === null) &&
    sends.every(({ carrier }) => carrier?.kind !== 'immediate')
  );
}

interface SendToPlace {
  readonly alert: AlertToRoute;
  readonly deadline: DeadlineToWatch;
  readonly recipient: Recipient;
  readonly level: number;
}

function carrierOf(
  { alert, deadline, recipient, level }: SendToPlace,
  dossier: DossierToDecide,
): Carrier {
  const { duty, now, dossierId } = dossier;
  const digestAt = digestFor(alert, recipient, dossier);
  const { severity, precision } = deadline;
  const placed = { severity, precision, targetAt: alert.targetAt, level, broughtForward: false };
  const messageId = newId();
  if (!canWait(placed, { now, digestAt, hours: duty.hours })) {
    return { messageId, kind: 'immediate', dossierId, digestOn: null, dueAt: now };
  }
  const digestOn = dayOf(digestAt, duty);
  return { messageId, kind: 'digest', dossierId: null, digestOn, dueAt: digestAt };
}

const LATE_DIGEST_HOURS = 24;

/** The first digest since the alert was woken that it can still join; of those that are late, only that of today. */
function digestFor(
  { wokenAt }: AlertToRoute,
  { id }: Recipient,
  { duty, now, digestsGone }: DossierToDecide,
): Temporal.Instant {
  const yesterday = now.subtract({ hours: LATE_DIGEST_HOURS }).add({ milliseconds: 1 });
  const gone = digestsGone.filter(({ recipientId }) => recipientId === id);
  let at = nextDigestAt(id, duty, latest(wokenAt, yesterday));
  while (gone.some(({ digestOn }) => digestOn.equals(dayOf(at, duty)))) {
    at = nextDigestAt(id, duty, at.add({ milliseconds: 1 }));
  }
  return at;
}

function repeatsOf(
  standing: readonly AlertAndDeadline[],
  { existing, due, settings, now, dossierId }: DossierToDecide,
): readonly AlertToInsert[] {
  const handled = new Set(due.map(({ id }) => id));
  const deadlines = new Map(standing.map(({ deadline }) => [deadline.id, deadline]));
  return [...deadlines.values()].flatMap((deadline) => {
    const somethingAhead = existing.some(
      ({ id, deadlineId, status, routed }) =>
        deadlineId === deadline.id && status === 'planned' && !routed && !handled.has(id),
    );
    const repeat = repeatOf({ deadline, somethingAhead, settings, now });
    return repeat === null ? [] : [{ ...repeat, dossierId }];
  });
}

function dayOf(at: Temporal.Instant, { hours }: Duty): Temporal.PlainDate {
  return at.toZonedDateTimeISO(hours.timeZone).toPlainDate();
}

function latest(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) >= 0 ? a : b;
}
