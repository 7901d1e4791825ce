import { endOfDay } from '@quantieme/calendar';
import type { AlertPage, AlertsQuery, AlertView, PersonReference } from '@quantieme/contracts';
import {
  activePeople,
  appendAudit,
  listAlerts as selectAlerts,
  usersOfFirm,
  type AlertFilter,
  type AlertListRow,
  type FirmSql,
  type ListedSend,
  type Recipient,
  type UserName,
} from '@quantieme/persistence';
import { announceChange, momentOf } from '../cases/change-dossier.ts';
import { userUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { notFound } from '../domain-error.ts';
import { nextOf } from '../dossiers/read-dossiers.ts';
import { DEFAULT_LIMIT, keyIn, pageOf, wordsIn } from '../paging.ts';
import { ALERT_STATUSES, acknowledgeAlert, undoAcknowledgement } from '../reminders/index.ts';
import { recipientsOf } from '../reminders/alert-decision.ts';
import { personReference } from '../views/deadline-view.ts';
import { momentText } from '../views/lens.ts';
import { initialsOf } from '../views/person-name.ts';

type Query = { readonly [K in keyof AlertsQuery]: AlertsQuery[K] | undefined };

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

/** Names needed to show alerts: everybody of the firm, and who can still be warned. */
interface Staff {
  readonly users: ReadonlyMap<string, UserName>;
  readonly active: readonly Recipient[];
}

async function staffOf(sql: FirmSql): Promise<Staff> {
  const [users, active] = await Promise.all([
    usersOfFirm(sql),
    activePeople(sql, sql.scope.firmId),
  ]);
  return { users: new Map(users.map((user) => [user.id, user])), active };
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

function sendView(send: ListedSend, timeZone: string, { users }: Staff) {
  const { channel, recipientId, state, sentAt, messageId, lastError } = send;
  const at = sentAt === null ? null : momentText(Temporal.Instant.from(sentAt), timeZone);
  const recipient = personReference(users.get(recipientId) ?? null);
  return { channel, recipient, state, sentAt: at, messageId, lastError };
}

/** Who was told; before it falls due, who will be. */
function recipientsOfAlert(
  row: AlertListRow,
  { users, active }: Staff,
): readonly PersonReference[] {
  const told = row.sends.map(({ recipientId }) => recipientId);
  const ids = told.length > 0 ? told : recipientsOf(row, active).map(({ id }) => id);
  return [...new Set(ids)].flatMap((id) => personReference(users.get(id) ?? null) ?? []);
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
    sends: row.sends.map((send) => sendView(send, timeZone, staff)),
    acknowledgedBy:
      acknowledgedBy === null ? null : personReference(staff.users.get(acknowledgedBy) ?? null),
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

export async function listAlerts(ctx: Context, query: Query): Promise<AlertPage> {
  const filter = filterOf(ctx, query);
  const [rows, staff] = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    Promise.all([selectAlerts(sql, { ...filter, limit: filter.limit + 1 }), staffOf(sql)]),
  );
  const { data, page } = pageOf(rows, filter.limit, ({ dueAt, id }) => [String(dueAt), id]);
  return { data: data.map((row) => alertView(row, staff, ctx)), page };
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
