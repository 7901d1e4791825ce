import {
  newId,
  readDossierFile,
  tasksOfDossiers,
  type AuditEntry,
  type DossierFile,
  type FirmSql,
  type RecordedCase,
  type TaskRecord,
} from '@quantieme/persistence';
import { readAlertsInPlace, type AlertsInPlace } from '../reminders/sync-alerts.ts';
import { scopeOf, type Acting } from '../context.ts';
import { engineFingerprint, type EngineFingerprint } from '../law/engine-fingerprint.ts';
import { isSameDerived } from './births.ts';
import { dossierUnknown } from './problems.ts';
import { recompute, type Recomputation, type Recomputing } from './recomputation.ts';
import { writeFollowing } from './write-following.ts';

/** What somebody decided to change in a dossier, before its deadlines follow. */
export interface Decision<Extra = undefined, File extends RecordedCase = DossierFile> {
  /** The dossier as it will be recorded: new events, other facts. Deadlines and derived events stay as read. */
  readonly file: File;
  readonly change: Pick<Recomputing, 'causeEvent' | 'accepted' | 'touched'>;
  /** Sends the statements that record it. */
  readonly write?: (sql: FirmSql) => Promise<unknown>;
  readonly audit: readonly AuditEntry[];
  readonly extra: Extra;
}

export interface Moment {
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
}

export interface Actor {
  readonly actorId: string | null;
  readonly isLawyer: boolean;
}

export interface Changed<Extra, File extends RecordedCase = DossierFile> {
  readonly file: File;
  readonly recomputation: Recomputation;
  readonly extra: Extra;
}

/** What one round trip brings: the dossier, held until the end of the transaction, its alerts and its tasks. */
export interface Opened<File extends RecordedCase = DossierFile> {
  readonly file: File;
  readonly alerts: AlertsInPlace;
  readonly tasks: readonly TaskRecord[];
  /** What computes now. */
  readonly engine: EngineFingerprint;
}

export async function openDossier(
  sql: FirmSql,
  dossierId: string,
  { lock }: { readonly lock: boolean },
): Promise<Opened> {
  const [file, alerts, tasks, engine] = await Promise.all([
    readDossierFile(sql, { dossierId, lock }),
    readAlertsInPlace(sql, { firmId: sql.scope.firmId, dossierId }),
    tasksOfDossiers(sql, [dossierId]),
    engineFingerprint(),
  ]);
  if (file === null) throw dossierUnknown();
  return { file, alerts, tasks, engine };
}

/** The dossier as it stands once its deadlines have followed a decision. Pure. */
export function follow<Extra, File extends RecordedCase>(
  decision: Decision<Extra, File>,
  moment: Moment,
  actor: Actor,
): Changed<Extra, File> {
  const recomputation = recompute(decision.file, {
    ...decision.change,
    ...moment,
    ...actor,
    newId,
  });
  const { deadlines, derivedEvents, outlook } = recomputation;
  const dossier = {
    ...decision.file.dossier,
    nextDeadlineId: outlook.nextDeadlineId,
    undetermined: outlook.undetermined,
    version: decision.file.dossier.version + (isQuiet(decision, recomputation) ? 0 : 1),
  };
  const file = { ...decision.file, dossier, deadlines, derivedEvents };
  return { file, recomputation, extra: decision.extra };
}

/** Days have passed, and nothing has come of it. */
function isQuiet(decision: Decision<unknown, RecordedCase>, after: Recomputation): boolean {
  const isSame = isSameDerived(decision.file.derivedEvents, after.derivedEvents);
  return decision.audit.length === 0 && after.changed.length === 0 && isSame;
}

/**
 * Changes a dossier and lets its deadlines, alerts and audit follow in the same transaction: one round trip to read
 * and lock, pure work, one round trip to write and commit.
 */
export async function changeDossier<Extra>(
  ctx: Acting,
  dossierId: string,
  decide: (file: DossierFile, moment: Moment, opened: Opened) => Decision<Extra>,
): Promise<Changed<Extra>> {
  const changed = await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const opened = await openDossier(sql, dossierId, { lock: true });
    // Asked once the dossier is held: who comes later records later.
    const moment = momentOf(ctx);
    const decision = decide(opened.file, moment, opened);
    const following = follow(decision, moment, actorOf(ctx));
    // Not awaited, so that it travels with COMMIT; the transaction reports what fails.
    writeFollowing(sql, [{ decision, changed: following, opened }], moment).catch(() => undefined);
    return following;
  });
  announceChange(ctx, dossierId);
  return changed;
}

/** Open screens and the workers hear of it after the commit; neither is waited for. */
export function announceChange(
  ctx: Pick<Acting, 'actor' | 'database' | 'wake'>,
  dossierId: string | null,
  kind = 'dossier',
): void {
  const { firmId, userId: by } = ctx.actor;
  ctx.database.announce({ firmId, dossierId, kind, by });
  ctx.wake();
}

/** Now and today for the firm of the caller. The database keeps milliseconds. */
export function momentOf({ clock, actor }: Pick<Acting, 'clock' | 'actor'>): Moment {
  return momentIn(clock.now(), actor.timeZone);
}

export function momentIn(instant: Temporal.Instant, timeZone: string): Moment {
  const now = Temporal.Instant.fromEpochMilliseconds(instant.epochMilliseconds);
  return { now, today: now.toZonedDateTimeISO(timeZone).toPlainDate() };
}

export function actorOf({ actor }: Pick<Acting, 'actor'>): Actor {
  return { actorId: actor.userId, isLawyer: actor.isLawyer };
}
