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
import {
  chainOf,
  type Duty,
  levelAfter,
  nextDigestAt,
  nextLevelAt,
  replacedIn,
} from '../duty/index.ts';
import type { DeadlineToWatch } from './alert.ts';
import { type Team, whyNotSend } from './alert-decision.ts';
import { canWait } from './can-wait.ts';
import { repeatOf } from './plan-repeat.ts';
import { type AlertChannel, policyFor, type ReminderSettings } from './reminder-policy.ts';
import { watchedDeadline } from './watched-deadline.ts';

/** Nobody of the firm can sign in any more. */
class NobodyToTell extends Error {
  override readonly name = 'NobodyToTell';
}

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

function routeOf(one: AlertAndDeadline, dossier: DossierToDecide): Route {
  const { alert, record, deadline } = one;
  const { team, duty, now, settings } = dossier;
  const today = dayOf(now, duty);
  const named = { ...team, assigneeId: record.assigneeId };
  const chain = chainOf(named, duty, today);
  const level = levelToTell(one, chain, now);
  // Its successor speaks for it, or nobody is left to tell.
  if (level === null || (alert.overtaken && alert.level !== null)) {
    return { sends: [], alert: { id: alert.id, level: alert.level ?? 0, ...SILENT } };
  }
  if (chain.every((people) => people.length === 0)) throw new NobodyToTell();
  const policy = policyFor(settings.policies, deadline);
  const people = chain.slice((alert.level ?? -1) + 1, level + 1).flat();
  const away = alert.level === null ? replacedIn(named, duty, today) : [];
  const sends = [
    ...people.map((recipient) => ({ recipient, back: false })),
    ...away.map((recipient) => ({ recipient, back: true })),
  ]
    .filter(({ recipient }) => !alert.toldIds.includes(recipient.id))
    .flatMap((told) => sendsTo({ ...one, ...told }, policy.channels, dossier));
  const { precision } = deadline;
  const { targetAt } = alert;
  const from = toldAt(sends, now);
  const last = levelAfter(chain, level) === null;
  const wakeAt = last ? null : nextLevelAt({ level, policy, duty, from, precision, targetAt });
  return { sends, alert: { id: alert.id, level, wakeAt, told: isTold(sends) } };
}

const SILENT = { wakeAt: null, told: false } as const;

/** The next level with somebody in it; every level at once when the last day of a right is past. */
function levelToTell(
  { alert, deadline }: AlertAndDeadline,
  chain: readonly (readonly Recipient[])[],
  now: Temporal.Instant,
): number | null {
  const next = levelAfter(chain, alert.level ?? -1);
  if (next === null) return alert.level === null ? 0 : null;
  const isPast = Temporal.Instant.compare(alert.targetAt, now) <= 0;
  return isPast && deadline.severity === 'fatal' ? chain.length - 1 : next;
}

/** When the silence begins: as soon as somebody can have read it. */
function toldAt(sends: readonly SendToWrite[], now: Temporal.Instant): Temporal.Instant {
  const leaving = sends.flatMap(({ carrier }) => (carrier === null ? [] : [carrier.dueAt]));
  const [first] = leaving.toSorted(Temporal.Instant.compare);
  return first === undefined ? now : latest(first, now);
}

interface SendToPlace extends Pick<AlertAndDeadline, 'alert' | 'deadline'> {
  readonly recipient: Recipient;
  /** Away and replaced: told once she is back. */
  readonly back: boolean;
}

function sendsTo(
  send: SendToPlace,
  channels: readonly AlertChannel[],
  dossier: DossierToDecide,
): readonly SendToWrite[] {
  return channels.map((channel) => ({
    id: newId(),
    alertId: send.alert.id,
    channel,
    recipientId: send.recipient.id,
    carrier: channel === 'app' ? null : carrierOf(send, dossier),
  }));
}

/** The application shows it, and what else there is waits for a digest. */
function isTold(sends: readonly SendToWrite[]): boolean {
  return (
    sends.some(({ carrier }) => carrier === null) &&
    sends.every(({ carrier }) => carrier?.kind !== 'immediate')
  );
}

function carrierOf(
  { alert, deadline, recipient, back }: SendToPlace,
  dossier: DossierToDecide,
): Carrier {
  const { duty, now, dossierId } = dossier;
  const digestAt = digestFor(alert, recipient, dossier);
  const placed = {
    severity: deadline.severity,
    precision: deadline.precision,
    targetAt: alert.targetAt,
    escalated: alert.level !== null,
    broughtForward: false,
  };
  const messageId = newId();
  if (!back && !canWait(placed, { now, digestAt, hours: duty.hours })) {
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
