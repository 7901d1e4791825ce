import type { AbsenceList, AbsenceView, PersonReference } from '@quantieme/contracts';
import {
  absencesIn,
  activePeople,
  appendAudit,
  deleteAbsence,
  dossiersCarriedBy,
  insertAbsence,
  lockUser,
  newId,
  readAbsence,
  usersOfFirm,
  type AbsenceRecord,
  type FirmSql,
  type UserName,
  type UserRecord,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { userUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { may } from '../identity/permissions.ts';
import { momentOf } from '../moment.ts';
import { personReference } from '../views/deadline-view.ts';
import {
  absenceUnknown,
  deputyRequired,
  endsBeforeItBegins,
  notYours,
  overlaps,
  tooLong,
} from './absence-problems.ts';
import { type Duty, mayAnswer, standInOf } from './duty.ts';
import { LONGEST_CLOSURE_DAYS } from './firm-hours.ts';
import { readDuty } from './read-duty.ts';
import { refuseDeputy } from './refuse-deputy.ts';

export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Absences that touch a period; from today on when it has no beginning. */
export function listAbsences(ctx: Context, { from, to }: Period): Promise<AbsenceList> {
  const { today } = momentOf(ctx);
  const period = {
    from: from === undefined ? today : Temporal.PlainDate.from(from),
    to: to === undefined ? null : Temporal.PlainDate.from(to),
  };
  return ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const [absences, staff] = await Promise.all([
      absencesIn(sql, ctx.actor.firmId, period),
      staffOf(sql),
    ]);
    return { data: absences.map((absence) => absenceView(absence, staff, today)) };
  });
}

interface Staff {
  readonly duty: Duty;
  readonly users: ReadonlyMap<string, UserName>;
}

async function staffOf(sql: FirmSql): Promise<Staff> {
  const [duty, users] = await Promise.all([readDuty(sql, sql.scope.firmId), usersOfFirm(sql)]);
  return { duty, users: new Map(users.map((user) => [user.id, user])) };
}

function absenceView(
  absence: AbsenceRecord,
  { duty, users }: Staff,
  today: Temporal.PlainDate,
): AbsenceView {
  const { id, userId, from, to, deputyId } = absence;
  const named = (who: string | null): PersonReference | null =>
    personReference(users.get(who ?? '') ?? null);
  const first = Temporal.PlainDate.compare(from, today) < 0 ? today : from;
  return {
    id,
    userId,
    user: named(userId),
    from: from.toString(),
    to: to.toString(),
    deputyId,
    standIn: named(standInOf(userId, duty, first)?.id ?? null),
  };
}

export interface AbsenceAsked {
  /** Left out: whoever asks. */
  readonly userId?: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly deputyId?: string | null | undefined;
}

/** Says that somebody is away; others than oneself for whoever may. */
export async function addAbsence(ctx: Context, asked: AbsenceAsked): Promise<AbsenceView> {
  const absence: AbsenceRecord = {
    id: newId(),
    userId: asked.userId ?? ctx.actor.userId,
    from: Temporal.PlainDate.from(asked.from),
    to: Temporal.PlainDate.from(asked.to),
    deputyId: asked.deputyId ?? null,
  };
  refuseOthers(ctx, absence.userId);
  refuseLength(absence);
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const user = await lockUser(tx, ctx.actor.firmId, absence.userId);
    if (user?.status !== 'active') throw userUnknown('/userId');
    await refuseDeputy(tx, user.id, absence.deputyId);
    await refuseOverlap(tx, absence);
    await refuseNobody(tx, user, absence);
    await insertAbsence(tx, absence);
    await appendAudit(tx, { ...auditOf('absence.create', absence.id), after: trace(absence) });
    return absenceView(absence, await staffOf(tx), momentOf(ctx).today);
  });
  announceChange(ctx, null, 'absence');
  return view;
}

/** What it was stays in the audit. */
export async function removeAbsence(ctx: Context, id: string): Promise<void> {
  const { firmId } = ctx.actor;
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const absence = await readAbsence(tx, firmId, id);
    if (absence === null) throw absenceUnknown();
    refuseOthers(ctx, absence.userId);
    if (!(await deleteAbsence(tx, firmId, id))) throw absenceUnknown();
    await appendAudit(tx, { ...auditOf('absence.delete', id), before: trace(absence) });
  });
  announceChange(ctx, null, 'absence');
}

function auditOf(action: string, subjectId: string) {
  return { action, subjectKind: 'absence', subjectId };
}

function trace({ userId, from, to, deputyId }: AbsenceRecord) {
  return { userId, from, to, deputyId };
}

function refuseOthers({ actor }: Context, userId: string): void {
  if (userId !== actor.userId && !may(actor, 'absence:write')) throw notYours();
}

function refuseLength({ from, to }: AbsenceRecord): void {
  const { days } = to.since(from, { largestUnit: 'days' });
  if (days < 0) throw endsBeforeItBegins();
  if (days >= LONGEST_CLOSURE_DAYS) throw tooLong();
}

async function refuseOverlap(sql: FirmSql, absence: AbsenceRecord): Promise<void> {
  const there = await absencesIn(sql, sql.scope.firmId, absence);
  const other = there.find(({ userId }) => userId === absence.userId);
  if (other !== undefined) throw overlaps(other);
}

/** Alerts of somebody who carries dossiers go to somebody while she is away. */
async function refuseNobody(
  sql: FirmSql,
  user: UserRecord,
  { deputyId }: AbsenceRecord,
): Promise<void> {
  if (deputyId !== null || (await hasUsualDeputy(sql, user))) return;
  const carried = await dossiersCarriedBy(sql, sql.scope.firmId, user.id);
  if (carried > 0) throw deputyRequired(user.name, carried);
}

/** The one she named is still there, and may still answer. */
async function hasUsualDeputy(sql: FirmSql, user: UserRecord): Promise<boolean> {
  if (user.deputyId === null) return false;
  const people = await activePeople(sql, sql.scope.firmId);
  return people.some((person) => person.id === user.deputyId && mayAnswer(person));
}
