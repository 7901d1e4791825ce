import { euros } from '@quantieme/billing';
import type {
  NewTimeEntryBody,
  TimeEntriesQuery,
  TimeEntryPage,
  TimeEntryView,
  UpdateTimeEntryBody,
} from '@quantieme/contracts';
import {
  appendAudit,
  deleteTimeEntry,
  findTimeEntry,
  insertTimeEntry,
  isEventOfDossier,
  listTimeEntryRows,
  lockItems,
  newId,
  updateTimeEntry as writeTimeEntry,
  type FirmSql,
  type TimeEntryFields,
  type TimeEntryRecord,
  CHANGED_TYPES,
  changedKey,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { staleVersion } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import { copyAsked, keyIn, limitOf, pageOf } from '../paging.ts';
import { alreadyBilled } from './billing-problems.ts';
import { namesOf, refuseOthers, refuseStranger, type Names } from './people.ts';
import { pricedTime, type Spent } from './priced-time.ts';
import { entryUnknown, eventNotOfDossier } from './time-problems.ts';

type Query = { readonly [K in keyof TimeEntriesQuery]: TimeEntriesQuery[K] | undefined };

export const eurosOrNull = (cents: number | null) => (cents === null ? null : euros(cents));

export function timeEntryView(entry: TimeEntryRecord, names: Names): TimeEntryView {
  const { id, minutes, description, vatBasisPoints, billable, source, eventId, version } = entry;
  return {
    ...{ id, minutes, description, vatBasisPoints, billable, source, eventId, version },
    dossier: names.dossier(entry.dossierId),
    user: names.user(entry.userId),
    on: entry.on.toString(),
    hourlyRate: eurosOrNull(entry.hourlyCents),
    amount: eurosOrNull(entry.amountCents),
    billed: entry.mark,
    createdAt: entry.createdAt.toString(),
    updatedAt: entry.updatedAt.toString(),
  };
}

async function viewOf(sql: FirmSql, id: string): Promise<TimeEntryView> {
  const entry = await findTimeEntry(sql, id);
  if (entry === null) throw entryUnknown();
  return timeEntryView(entry, await namesOf(sql, [entry.dossierId]));
}

export const dayIn = (text: string | undefined) =>
  text === undefined ? null : Temporal.PlainDate.from(text);

export const instantIn = (text: string | undefined) =>
  text === undefined ? null : Temporal.Instant.from(text);

/** Time of the firm, in the order in which it was written. */
export async function listTimeEntries(ctx: Context, query: Query): Promise<TimeEntryPage> {
  const { cursor, dossierId, userId, billed } = query;
  const limit = limitOf(ctx, query);
  const copied = copyAsked(query);
  const after = keyIn<readonly string[]>(cursor, copied === null ? ['uuid'] : CHANGED_TYPES);
  return ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const rows = await listTimeEntryRows(sql, {
      ...{ dossierId: dossierId ?? null, userId: userId ?? null, after, limit: limit + 1 },
      ...{ from: dayIn(query.from), to: dayIn(query.to) },
      billed: billed === undefined ? null : billed === 'true',
      copied,
    });
    const { data, page } = pageOf(rows, limit, (entry) =>
      copied === null ? [entry.id] : changedKey(entry),
    );
    const names = await namesOf(
      sql,
      data.map((entry) => entry.dossierId),
    );
    return { data: data.map((entry) => timeEntryView(entry, names)), page };
  });
}

export function readTimeEntry(ctx: Context, id: string): Promise<TimeEntryView> {
  return ctx.database.firm(scopeOf(ctx), (tx) => viewOf(tx, id));
}

const auditOf = (action: string, subjectId: string, { dossierId }: TimeEntryFields) => ({
  ...{ action, subjectKind: 'time-entry', subjectId, dossierId },
});

/** What the trail keeps of an entry. */
function trace({ userId, on, minutes, amountCents, billable }: TimeEntryFields) {
  return { userId, on, minutes, amountCents, billable };
}

/** Writes time down, in the transaction of whoever says what it was spent on. */
async function writeTime(ctx: Context, sql: FirmSql, spent: Spent): Promise<string> {
  const moment = momentOf(ctx);
  refuseOthers(ctx, spent.userId);
  await refuseStranger(sql, spent.userId);
  const entry = await pricedTime(sql, spent, { moment });
  const { eventId, dossierId } = entry;
  if (eventId !== null && !(await isEventOfDossier(sql, dossierId, eventId))) {
    throw eventNotOfDossier();
  }
  const id = newId();
  await insertTimeEntry(sql, { id, createdAt: moment.now, ...entry });
  await appendAudit(sql, { ...auditOf('time-entry.create', id, entry), after: trace(entry) });
  return id;
}

/** {@link writeTime}, in a transaction of its own. */
export async function recordTime(
  ctx: Context,
  spent: Spent,
  also: (sql: FirmSql) => Promise<unknown> = () => Promise.resolve(),
): Promise<TimeEntryView> {
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    await also(tx);
    return viewOf(tx, await writeTime(ctx, tx, spent));
  });
  announceChange(ctx, spent.dossierId, 'time');
  return view;
}

export function addTimeEntry(ctx: Context, body: NewTimeEntryBody): Promise<TimeEntryView> {
  const { dossierId, userId, minutes, description, billable, eventId = null } = body;
  return recordTime(ctx, {
    ...{ dossierId, minutes, description, billable, eventId, source: 'manual' },
    userId: userId ?? ctx.actor.userId,
    on: dayIn(body.on) ?? momentOf(ctx).today,
  });
}

/** The entry, held until the end of the transaction, if it may be changed. */
async function openEntry(ctx: Context, sql: FirmSql, id: string): Promise<TimeEntryRecord> {
  await lockItems(sql, [id], ['time']);
  const entry = await findTimeEntry(sql, id);
  if (entry === null) throw entryUnknown();
  refuseOthers(ctx, entry.userId);
  if (entry.mark !== null) throw alreadyBilled();
  return entry;
}

export interface UpdateTimeEntry {
  readonly id: string;
  readonly version: number;
  readonly body: UpdateTimeEntryBody;
}

/** What it was asked for stays billable or not as it was; its price is that of the day it is for. */
export async function updateTimeEntry(
  ctx: Context,
  { id, version, body }: UpdateTimeEntry,
): Promise<TimeEntryView> {
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await openEntry(ctx, tx, id);
    if (before.version !== version) throw staleVersion();
    const after = await changedEntry(ctx, tx, { before, body });
    await writeTimeEntry(tx, id, after);
    await appendAudit(tx, {
      ...auditOf('time-entry.update', id, after),
      ...{ before: trace(before), after: trace(after) },
    });
    return viewOf(tx, id);
  });
  announceChange(ctx, view.dossier.id, 'time');
  return view;
}

interface Change {
  readonly before: TimeEntryRecord;
  readonly body: UpdateTimeEntryBody;
}

/** What says nothing of the work keeps its price. */
async function changedEntry(
  ctx: Context,
  sql: FirmSql,
  { before, body }: Change,
): Promise<TimeEntryFields> {
  const { dossierId, userId, on, minutes, description, billable } = body;
  const isPriced = [dossierId, userId, on, minutes].some((said) => said !== undefined);
  const words = {
    description: description?.trim() ?? before.description,
    billable: billable ?? before.billable,
  };
  if (!isPriced) return { ...before, ...words };
  const spent = {
    ...before,
    ...words,
    dossierId: dossierId ?? before.dossierId,
    userId: userId ?? before.userId,
    on: dayIn(on) ?? before.on,
    minutes: minutes ?? before.minutes,
  };
  refuseOthers(ctx, spent.userId);
  if (userId !== undefined) await refuseStranger(sql, userId);
  return pricedTime(sql, spent, { moment: momentOf(ctx), but: before.id });
}

/** What it was stays in the audit. */
export async function removeTimeEntry(ctx: Context, id: string): Promise<void> {
  const { dossierId } = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const entry = await openEntry(ctx, tx, id);
    await deleteTimeEntry(tx, id);
    await appendAudit(tx, { ...auditOf('time-entry.delete', id, entry), before: trace(entry) });
    return entry;
  });
  announceChange(ctx, dossierId, 'time');
}
