import { endOfDay } from '@quantieme/calendar';
import type { AlertPage, AlertsQuery, AlertView, PersonReference } from '@quantieme/contracts';
import {
  appendAudit,
  listAlerts as selectAlerts,
  usersOfFirm,
  type AlertFilter,
  type AlertListRow,
  type FirmSql,
  type ListedSend,
  type UserName,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { userUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { notFound } from '../domain-error.ts';
import { readDuty, type Duty } from '../duty/index.ts';
import { momentOf } from '../moment.ts';
import { nextOf } from '../views/dossier-row.ts';
import { DEFAULT_LIMIT, keyIn, pageOf, wordsIn } from '../paging.ts';
import {
  ALERT_STATUSES,
  acknowledgeAlert,
  refusalText,
  toldNext,
  undoAcknowledgement,
} from '../reminders/index.ts';
import { personReference } from '../views/deadline-view.ts';
import { momentText } from '../views/lens.ts';
import { initialsOf } from '../views/person-name.ts';

type Query = { readonly [K in keyof AlertsQuery]?: AlertsQuery[K] | undefined };

const EVERY: AlertFilter = {
  id: null,
  from: null,
  before: null,
  statuses: [],
  inbox: false,
  recipientId: null,
  dossierId: null,
  earliestFirst: false,
  after: null,
  limit: 1,
};

/** Names needed to show alerts: everybody of the firm, and who answers for it. */
interface Staff {
  readonly users: ReadonlyMap<string, UserName>;
  readonly duty: Duty;
}

async function staffOf(sql: FirmSql): Promise<Staff> {
  const [users, duty] = await Promise.all([usersOfFirm(sql), readDuty(sql, sql.scope.firmId)]);
  return { users: new Map(users.map((user) => [user.id, user])), duty };
}

function recipientOf({ actor }: Context, asked: string | undefined): string | null {
  if (asked === undefined) return null;
  if (asked === 'me') return actor.userId;
  throw userUnknown('/recipient');
}

function filterOf(ctx: Context, query: Query): AlertFilter {
  const { timeZone } = ctx.actor;
  const start = (text: string) =>
    endOfDay(Temporal.PlainDate.from(text).subtract({ days: 1 }), timeZone);
  return {
    id: null,
    from: query.from === undefined ? null : start(query.from),
    before: query.to === undefined ? null : endOfDay(Temporal.PlainDate.from(query.to), timeZone),
    statuses: wordsIn(query.status, ALERT_STATUSES, '/status'),
    inbox: query.scope === 'inbox',
    recipientId: recipientOf(ctx, query.recipient),
    dossierId: query.dossier ?? null,
    earliestFirst: query.sort === 'dueAt',
    after: keyIn<[string, string]>(query.cursor, ['timestamptz', 'uuid']),
    limit: query.limit ?? DEFAULT_LIMIT,
  };
}

function sendView(send: ListedSend, { actor, language }: Context, { users }: Staff) {
  const { channel, recipientId, state, messageId, receipt, bounce } = send;
  const at = (text: string | null) =>
    text === null ? null : momentText(Temporal.Instant.from(text), actor.timeZone);
  const recipient = personReference(users.get(recipientId ?? '') ?? null);
  const lastError = send.lastError && refusalText(send.lastError)[language];
  const said = { channel, recipient, state, messageId, lastError, receipt, bounce };
  const { sentAt, leavesAt, delayedAt } = send;
  return { ...said, sentAt: at(sentAt), leavesAt: at(leavesAt), delayedAt: at(delayedAt) };
}

function referencesTo(ids: readonly string[], { users }: Staff): readonly PersonReference[] {
  return [...new Set(ids)].flatMap((id) => personReference(users.get(id) ?? null) ?? []);
}

/** Who was told; before it falls due, who will be. */
function recipientsOfAlert(row: AlertListRow, staff: Staff): readonly PersonReference[] {
  const told = row.sends.flatMap(({ recipientId }) => recipientId ?? []);
  return referencesTo(told.length > 0 ? told : toldNext(row, row.dueAt, staff.duty), staff);
}

/** Who is told next if nobody answers. */
function escalationOf(row: AlertListRow, timeZone: string, staff: Staff) {
  if (row.level === null || row.wakeAt === null || row.acknowledgedAt !== null) return null;
  const recipients = referencesTo(toldNext(row, row.wakeAt, staff.duty), staff);
  return recipients.length === 0
    ? null
    : { at: momentText(row.wakeAt, timeZone) ?? '', recipients };
}

function clientInitials({ clientFamilyName, clientGivenNames }: AlertListRow): string | null {
  if (clientFamilyName === null) return null;
  return initialsOf({ familyName: clientFamilyName, givenNames: clientGivenNames ?? '' });
}

function alertView(row: AlertListRow, staff: Staff, ctx: Context): AlertView {
  const { timeZone } = ctx.actor;
  const deadline = nextOf(row.next, { language: ctx.language, today: momentOf(ctx).today });
  if (deadline === null) throw new Error('An alert without its deadline');
  const { acknowledgedBy } = row;
  return {
    id: row.id,
    deadlineId: deadline.id,
    dossierId: row.dossierId,
    step: row.step,
    severity: row.severity,
    dueAt: momentText(row.dueAt, timeZone) ?? '',
    status: row.status,
    recipients: recipientsOfAlert(row, staff),
    next: escalationOf(row, timeZone, staff),
    sends: row.sends.map((send) => sendView(send, ctx, staff)),
    acknowledgedBy:
      acknowledgedBy === null ? null : personReference(staff.users.get(acknowledgedBy) ?? null),
    acknowledgedByWay: row.acknowledgedByWay,
    acknowledgedAt: momentText(row.acknowledgedAt, timeZone),
    plan: row.plan,
    settledBecause: row.settledBecause,
    deadline,
    dossier: {
      id: row.dossierId,
      reference: row.reference,
      label: row.dossierLabel,
      clientInitials: clientInitials(row),
    },
  };
}

/** A page of them among other statements of the same transaction. */
export async function alertsIn(sql: FirmSql, ctx: Context, query: Query): Promise<AlertPage> {
  const filter = filterOf(ctx, query);
  const [rows, staff] = await Promise.all([
    selectAlerts(sql, { ...filter, limit: filter.limit + 1 }),
    staffOf(sql),
  ]);
  const { data, page } = pageOf(rows, filter.limit, ({ dueAt, id }) => [String(dueAt), id]);
  return { data: data.map((row) => alertView(row, staff, ctx)), page };
}

export function listAlerts(ctx: Context, query: Query): Promise<AlertPage> {
  return ctx.database.pipelined(scopeOf(ctx), (sql) => alertsIn(sql, ctx, query));
}

async function viewOf(ctx: Context, sql: FirmSql, id: string): Promise<AlertView> {
  const [[row], staff] = await Promise.all([selectAlerts(sql, { ...EVERY, id }), staffOf(sql)]);
  if (row === undefined) throw alertUnknown();
  return alertView(row, staff, ctx);
}

function alertUnknown() {
  return notFound('alert/unknown', {
    fr: 'Cette alerte n’existe pas dans votre cabinet.',
    en: 'There is no such alert in your firm.',
  });
}

export function readAlert(ctx: Context, id: string): Promise<AlertView> {
  return ctx.database.pipelined(scopeOf(ctx), (sql) => viewOf(ctx, sql, id));
}

export interface AcknowledgeAsked {
  readonly alertId: string;
  readonly plan?: string | null | undefined;
}

/** Somebody has seen it, and says what will be done. */
export async function acknowledge(
  ctx: Context,
  { alertId, plan = null }: AcknowledgeAsked,
): Promise<AlertView> {
  const { now } = momentOf(ctx);
  const view = await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const { alert } = await acknowledgeAlert(sql, { alertId, userId: ctx.actor.userId, plan, now });
    const { id, dossierId, status } = alert;
    const subject = { subjectKind: 'alert', subjectId: id, dossierId };
    await appendAudit(sql, {
      action: 'alert.acknowledge',
      ...subject,
      before: { status },
      after: { plan },
    });
    return viewOf(ctx, sql, alertId);
  });
  announceChange(ctx, view.dossierId, 'alert');
  return view;
}

export async function unacknowledge(ctx: Context, alertId: string): Promise<AlertView> {
  const { now } = momentOf(ctx);
  const view = await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const { id, dossierId, plan } = await undoAcknowledgement(sql, { alertId, now });
    const subject = { subjectKind: 'alert', subjectId: id, dossierId };
    await appendAudit(sql, { action: 'alert.unacknowledge', ...subject, before: { plan } });
    return viewOf(ctx, sql, alertId);
  });
  announceChange(ctx, view.dossierId, 'alert');
  return view;
}
