import {
  type AlertEnding,
  type AlertRecord,
  type AlertToInsert,
  type AlertToRoute,
  type CorrectionToInsert,
  type DeadlineRecord,
  type Recipient,
  type RoutedAlert,
  type SendToWrite,
} from '@quantieme/persistence';
import { chainOf, levelAfter, nextLevelAt, replacedIn } from '../duty/index.ts';
import type { DeadlineToWatch } from './alert.ts';
import { type Team, whyNotSend } from './alert-decision.ts';
import { type Carrying, dayOf, latest } from './carrier-of.ts';
import { type Correction, correctionsOf } from './decide-corrections.ts';
import { repeatOf } from './plan-repeat.ts';
import type { ReminderSettings } from './reminder-policy.ts';
import { policyFor } from './policy-for.ts';
import { sendsBy } from './sends-by.ts';
import { watchedDeadline } from './watched-deadline.ts';

/** Nobody of the firm can sign in any more. */
class NobodyToTell extends Error {
  override readonly name = 'NobodyToTell';
}

/** A dossier with alerts that have been woken. */
export interface DossierToDecide extends Carrying {
  readonly team: Omit<Team, 'assigneeId'>;
  readonly due: readonly AlertToRoute[];
  readonly deadlines: readonly DeadlineRecord[];
  /** All its alerts that are not cancelled. */
  readonly existing: readonly AlertRecord[];
  readonly settings: ReminderSettings;
}

export interface RoutingDecision {
  readonly corrections: readonly CorrectionToInsert[];
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
  readonly broughtForward: boolean;
}

/** Who is told of each alert that has been woken, by what, and when the next are; or why nobody is. */
export function decideRouting(dossier: DossierToDecide): RoutingDecision {
  const settled = dossier.due.filter(isSettled);
  const silenced = dossier.due.filter((alert) => isSettled(alert) || isAnswered(alert));
  const corrections = correctionsOf({ ...dossier, settled });
  const forward = corrections.filter(({ broughtForward }) => broughtForward);
  const { ended, standing } = stillDue(
    dossier,
    new Set(forward.map(({ deadline }) => deadline.id)),
  );
  const routes = standing.map((one) => routeOf(one, dossier));
  return {
    corrections: corrections.map(({ insert }) => insert),
    sends: [
      ...corrections.flatMap((correction) => correctedTo(correction, dossier)),
      ...routes.flatMap(({ sends }) => sends),
    ],
    alerts: [
      ...silenced.map(({ id, level }) => ({ id, level: level ?? 0, ...SILENT })),
      ...routes.map(({ alert }) => alert),
    ],
    ended,
    repeats: repeatsOf(standing, dossier),
  };
}

/** Those whose deadline still calls for them, and why the others do not leave. */
function stillDue({ due, deadlines }: DossierToDecide, forward: ReadonlySet<string>) {
  const records = new Map(deadlines.map((record) => [record.id, record]));
  const decided = due
    .filter((alert) => !isSettled(alert) && !isAnswered(alert))
    .map((alert) => {
      const record = records.get(alert.deadlineId);
      const deadline = record && watchedDeadline(record);
      const because = whyNotSend({ ...alert, overtaken: isSuperfluous(alert) }, deadline);
      return { alert, record, deadline, because, broughtForward: forward.has(alert.deadlineId) };
    });
  return {
    ended: decided.flatMap(({ alert: { id }, because }) =>
      because === null ? [] : [{ id, because }],
    ),
    standing: decided.filter(({ because }) => because === null) as readonly AlertAndDeadline[],
  };
}

function isSettled({ settledBecause }: AlertToRoute): boolean {
  return settledBecause !== null;
}

/** Its timer goes on, so that an acknowledgement taken back changes nothing; it tells nobody. */
function isAnswered({ status }: AlertToRoute): boolean {
  return status === 'acknowledged';
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
    { recipient: null, back: false },
  ]
    .filter(({ recipient }) => !alert.toldIds.includes(recipient?.id ?? null))
    .flatMap((told) => sendsTo(told, one, dossier));
  const { precision } = deadline;
  const { targetAt } = alert;
  const toPeople = sends.filter(({ recipientId }) => recipientId !== null);
  const from = toldAt(toPeople, now);
  const last = levelAfter(chain, level) === null;
  const wakeAt = last ? null : nextLevelAt({ level, policy, duty, from, precision, targetAt });
  return { sends, alert: { id: alert.id, level, wakeAt, told: isTold(toPeople) } };
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

interface Told {
  /** Null: the firm's own system. */
  readonly recipient: Recipient | null;
  /** Away and replaced: told once she is back. */
  readonly back: boolean;
}

function sendsTo(
  { recipient, back }: Told,
  { alert, deadline, broughtForward }: AlertAndDeadline,
  dossier: DossierToDecide,
): readonly SendToWrite[] {
  const { wokenAt, targetAt, level } = alert;
  const { severity, precision } = deadline;
  const placed = { severity, precision, targetAt, escalated: level !== null, broughtForward };
  const waits = back || alert.pastWhenImported;
  const carried = { recipient, wokenAt, placed: waits ? null : placed };
  return sendsBy(channelsOf(deadline, dossier), alert.id, { carried, carrying: dossier });
}

/** At once only where a nearer date is at stake. */
function correctedTo(
  { insert, deadline, recipients, ended, wokenAt, broughtForward }: Correction,
  dossier: DossierToDecide,
): readonly SendToWrite[] {
  const { severity, precision } = deadline;
  const { targetAt } = insert;
  const placed = { severity, precision, targetAt, escalated: false, broughtForward };
  return recipients.flatMap((recipient) => {
    const carried = { recipient, wokenAt, placed: ended ? null : placed };
    return sendsBy(channelsOf(deadline, dossier), insert.id, { carried, carrying: dossier });
  });
}

function channelsOf(deadline: DeadlineToWatch, { settings }: DossierToDecide) {
  return policyFor(settings.policies, deadline).channels;
}

/** The application shows it, and what else there is waits for a digest. */
function isTold(sends: readonly SendToWrite[]): boolean {
  return (
    sends.some(({ carrier }) => carrier === null) &&
    sends.every(({ carrier }) => carrier?.kind !== 'immediate')
  );
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
    const pastWhenImported = standing.some(
      ({ alert }) => alert.deadlineId === deadline.id && alert.pastWhenImported,
    );
    return repeat === null ? [] : [{ ...repeat, dossierId, pastWhenImported }];
  });
}
