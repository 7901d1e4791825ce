import {
  appendAuditTrail,
  replaceDerivedEvents,
  stampDeadlines,
  updateOutlooks,
  upsertDeadlines,
  upsertTasks,
  type DeadlineRecord,
  type FirmSql,
  type RecordedCase,
} from '@quantieme/persistence';
import { replaceAlerts } from '../reminders/replace-alerts.ts';
import { writeAlertChanges } from '../reminders/sync-alerts.ts';
import { watchedDeadline } from '../reminders/watched-deadline.ts';
import { identityOf } from '../law/engine-fingerprint.ts';
import type { Moment } from '../moment.ts';
import { followTasks } from '../tasks/follow-tasks.ts';
import { auditOfChange } from './audit-of-change.ts';
import { isSameDerived } from './births.ts';
import type { Decider, Changed, Decision } from './follow-decision.ts';
import type { Opened } from './open-dossier.ts';

/** A dossier whose deadlines have followed a decision. */
export interface Following {
  readonly decision: Omit<Decision<unknown, RecordedCase>, 'extra' | 'change'>;
  readonly changed: Omit<Changed<unknown, RecordedCase>, 'extra'>;
  readonly opened: Pick<Opened<RecordedCase>, 'alerts' | 'engine' | 'tasks'>;
}

/** Where a change comes from. */
export interface Origin {
  /** A file of other software: what was past before it came must not alarm anybody a thousand times. */
  readonly fromFile?: boolean;
}

/**
 * Sends everything that the changes of these dossiers write, in an order that satisfies the foreign keys: one statement
 * a table, whatever the number of dossiers, and one round trip if pipelined.
 * Not async: what fails before it is sent throws at once.
 */
export function writeFollowing(
  sql: FirmSql,
  following: readonly Following[],
  moment: Moment,
  { fromFile = false }: Origin = {},
): Promise<unknown> {
  const { now } = moment;
  const by = { ...moment, actorId: sql.scope.userId, fromFile };
  const writes = following.map((each) => writesOf(each, by));
  return Promise.all([
    ...following.map(({ decision }) => decision.write?.(sql)),
    upsertDeadlines(sql, { deadlines: writes.flatMap(({ deadlines }) => deadlines), now }),
    stampDeadlines(
      sql,
      writes.flatMap(({ stamps }) => stamps),
    ),
    replaceDerivedEvents(sql, { dossiers: writes.flatMap(({ derived }) => derived), now }),
    upsertTasks(sql, { tasks: writes.flatMap(({ tasks }) => tasks.changed), now }),
    writeAlertChanges(
      sql,
      sql.scope.firmId,
      writes.map(({ alerts }) => alerts),
    ),
    updateOutlooks(sql, { outlooks: writes.map(({ outlook }) => outlook), now }),
    appendAuditTrail(
      sql,
      writes.flatMap(({ audit }) => audit),
    ),
  ]);
}

function writesOf(
  { decision, changed, opened }: Following,
  by: Moment & Pick<Decider, 'actorId'> & Origin,
) {
  const { recomputation } = changed;
  const { derivedEvents } = recomputation;
  const { id: dossierId, version } = changed.file.dossier;
  const deadlines = recomputation.deadlines.map(watchedDeadline);
  const tasks = followTasks(changed.file, opened.tasks, by);
  const isSame = isSameDerived(decision.file.derivedEvents, derivedEvents);
  return {
    ...stamped(recomputation, identityOf(opened.engine, decision.file.amendments)),
    derived: isSame ? [] : [{ dossierId, derivedEvents }],
    alerts: { dossierId, change: alertsAfter({ ...opened.alerts, deadlines, now: by.now }, by) },
    outlook: { dossierId, version, ...recomputation.outlook },
    tasks,
    audit: [...decision.audit, ...auditOfChange(decision.file, recomputation), ...tasks.audit],
  };
}

function alertsAfter(
  asked: Parameters<typeof replaceAlerts>[0],
  { now, fromFile = false }: Moment & Origin,
) {
  const change = replaceAlerts(asked);
  const isPast = ({ targetAt }: { readonly targetAt: Temporal.Instant }) =>
    Temporal.Instant.compare(targetAt, now) <= 0;
  const insert = change.insert.map((alert) => ({
    ...alert,
    pastWhenImported: fromFile && isPast(alert),
  }));
  return { ...change, insert };
}

type Stamped = Pick<Changed<unknown>['recomputation'], 'deadlines' | 'changed'>;

/** Every deadline is known to be of the engine that has just computed it, also those of which it says the same. */
function stamped({ deadlines, changed }: Stamped, identity: (rule: string) => string | null) {
  const stamp = (record: DeadlineRecord) => ({
    ...record,
    computedWith: identity(record.deadline.rule),
  });
  const isWritten = new Set(changed);
  const others = deadlines.filter((record) => !isWritten.has(record)).map(stamp);
  const known = new Map(deadlines.map(({ id, computedWith }) => [id, computedWith]));
  return {
    deadlines: changed.map(stamp),
    stamps: others
      .filter(({ id, computedWith }) => known.get(id) !== computedWith)
      .map(({ id, computedWith }) => ({ id, computedWith })),
  };
}
