import { euros } from '@quantieme/billing';
import type {
  ExpensePage,
  ExpensesQuery,
  ExpenseView,
  NewExpenseBody,
  UpdateExpenseBody,
} from '@quantieme/contracts';
import {
  appendAudit,
  billingSettingsOf,
  deleteExpense,
  findExpense,
  insertExpense,
  isDocumentOfDossier,
  listExpenseRows,
  lockItems,
  newId,
  updateExpense as writeExpense,
  type ExpenseFields,
  type ExpenseRecord,
  type FirmSql,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { staleVersion } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import { DEFAULT_LIMIT, keyIn, pageOf } from '../paging.ts';
import { alreadyBilled } from './billing-problems.ts';
import { namesOf, refuseOthers, refuseStranger, type Names } from './people.ts';
import { openForWork, refuseDayToCome } from './priced-time.ts';
import { dayIn, instantIn } from './time-entries.ts';
import {
  disbursementWithVat,
  documentNotOfDossier,
  expenseUnknown,
  tooMuch,
} from './time-problems.ts';

/** A hundred thousand euros. */
const MOST = 10_000_000;

type Query = { readonly [K in keyof ExpensesQuery]: ExpensesQuery[K] | undefined };
type Kind = ExpenseFields['kind'];

export function expenseView(expense: ExpenseRecord, names: Names): ExpenseView {
  const { id, vatBasisPoints, kind, description, documentId, billable, version } = expense;
  return {
    ...{ id, vatBasisPoints, kind, description, documentId, billable, version },
    dossier: names.dossier(expense.dossierId),
    user: names.user(expense.userId),
    on: expense.on.toString(),
    amount: euros(expense.amountCents),
    billed: expense.mark,
    createdAt: expense.createdAt.toString(),
    updatedAt: expense.updatedAt.toString(),
  };
}

async function viewOf(sql: FirmSql, id: string): Promise<ExpenseView> {
  const expense = await findExpense(sql, id);
  if (expense === null) throw expenseUnknown();
  return expenseView(expense, await namesOf(sql, [expense.dossierId]));
}

/** Expenses of the firm, in the order in which they were written. */
export async function listExpenses(ctx: Context, query: Query): Promise<ExpensePage> {
  const { limit = DEFAULT_LIMIT, cursor, dossierId = null } = query;
  const [after] = keyIn<[string]>(cursor, ['uuid']) ?? [null];
  const updatedSince = instantIn(query.updated_since);
  return ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const rows = await listExpenseRows(sql, { dossierId, updatedSince, after, limit: limit + 1 });
    const { data, page } = pageOf(rows, limit, ({ id }) => [id]);
    const names = await namesOf(
      sql,
      data.map((expense) => expense.dossierId),
    );
    return { data: data.map((expense) => expenseView(expense, names)), page };
  });
}

export function readExpense(ctx: Context, id: string): Promise<ExpenseView> {
  return ctx.database.firm(scopeOf(ctx), (tx) => viewOf(tx, id));
}

const auditOf = (action: string, subjectId: string, { dossierId }: ExpenseFields) => ({
  ...{ action, subjectKind: 'expense', subjectId, dossierId },
});

function trace({ userId, on, amountCents, kind, billable }: ExpenseFields) {
  return { userId, on, amountCents, kind, billable };
}

/** What holds of every expense, new or changed. */
async function refuseSenseless(ctx: Context, sql: FirmSql, expense: ExpenseFields): Promise<void> {
  const { on, dossierId, documentId, kind, vatBasisPoints, amountCents, userId } = expense;
  if (amountCents > MOST) throw tooMuch();
  if (kind === 'debours' && vatBasisPoints !== 0) throw disbursementWithVat();
  refuseDayToCome(on, momentOf(ctx));
  refuseOthers(ctx, userId);
  await openForWork(sql, dossierId);
  if (documentId !== null && !(await isDocumentOfDossier(sql, dossierId, documentId))) {
    throw documentNotOfDossier();
  }
}

async function vatOf(sql: FirmSql, kind: Kind, said: number | undefined): Promise<number> {
  if (said !== undefined) return said;
  return kind === 'debours' ? 0 : (await billingSettingsOf(sql)).vatBasisPoints;
}

export async function addExpense(ctx: Context, body: NewExpenseBody): Promise<ExpenseView> {
  const { now: createdAt, today } = momentOf(ctx);
  const { dossierId, userId = ctx.actor.userId, documentId = null, billable = true } = body;
  const kind = body.kind as Kind;
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const expense: ExpenseFields = {
      ...{ dossierId, userId, kind, documentId, billable },
      on: dayIn(body.on) ?? today,
      amountCents: body.amount.amount,
      vatBasisPoints: await vatOf(tx, kind, body.vatBasisPoints),
      description: body.description.trim(),
    };
    await refuseSenseless(ctx, tx, expense);
    await refuseStranger(tx, userId);
    const id = newId();
    await insertExpense(tx, { id, createdAt, ...expense });
    await appendAudit(tx, { ...auditOf('expense.create', id, expense), after: trace(expense) });
    return viewOf(tx, id);
  });
  announceChange(ctx, dossierId, 'expense');
  return view;
}

/** The expense, held until the end of the transaction, if it may be changed. */
async function openExpense(ctx: Context, sql: FirmSql, id: string): Promise<ExpenseRecord> {
  await lockItems(sql, [id], ['expense']);
  const expense = await findExpense(sql, id);
  if (expense === null) throw expenseUnknown();
  refuseOthers(ctx, expense.userId);
  if (expense.mark !== null) throw alreadyBilled();
  return expense;
}

/** What becomes of another kind bears the VAT of that kind. */
async function changed(
  sql: FirmSql,
  before: ExpenseRecord,
  body: UpdateExpenseBody,
): Promise<ExpenseFields> {
  const kind = (body.kind ?? before.kind) as Kind;
  const kept = kind === before.kind ? before.vatBasisPoints : undefined;
  return {
    ...{ dossierId: before.dossierId, userId: before.userId, kind },
    on: dayIn(body.on) ?? before.on,
    amountCents: body.amount?.amount ?? before.amountCents,
    vatBasisPoints: await vatOf(sql, kind, body.vatBasisPoints ?? kept),
    description: body.description?.trim() ?? before.description,
    documentId: body.documentId === undefined ? before.documentId : body.documentId,
    billable: body.billable ?? before.billable,
  };
}

export interface UpdateExpense {
  readonly id: string;
  readonly version: number;
  readonly body: UpdateExpenseBody;
}

export async function updateExpense(
  ctx: Context,
  { id, version, body }: UpdateExpense,
): Promise<ExpenseView> {
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await openExpense(ctx, tx, id);
    if (before.version !== version) throw staleVersion();
    const after = await changed(tx, before, body);
    await refuseSenseless(ctx, tx, after);
    await writeExpense(tx, id, after);
    await appendAudit(tx, {
      ...auditOf('expense.update', id, after),
      ...{ before: trace(before), after: trace(after) },
    });
    return viewOf(tx, id);
  });
  announceChange(ctx, view.dossier.id, 'expense');
  return view;
}

/** What it was stays in the audit. */
export async function removeExpense(ctx: Context, id: string): Promise<void> {
  const { dossierId } = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const expense = await openExpense(ctx, tx, id);
    await deleteExpense(tx, id);
    await appendAudit(tx, { ...auditOf('expense.delete', id, expense), before: trace(expense) });
    return expense;
  });
  announceChange(ctx, dossierId, 'expense');
}
