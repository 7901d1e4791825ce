import type { DoneTogetherView, RemindOfInvoicesBody } from '@quantieme/contracts';
import {
  appendAuditTrail,
  holdInvoices,
  insertInvoiceReminder,
  newId,
  type FirmSql,
  type InvoiceReminder,
  type InvoiceRow,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { scopeOf, type Context } from '../context.ts';
import { DomainError } from '../domain-error.ts';
import { invoiceUnknown } from '../invoices/invoice-problems.ts';
import { pastDay, refuseUnsettled } from '../invoices/settle-invoice.ts';
import { momentOf } from '../moment.ts';
import { refusedView } from './refused-row.ts';

interface Noted {
  readonly on: string;
  readonly today: Temporal.PlainDate;
}

/** Null: it can be noted. */
function refusal(row: InvoiceRow | undefined, { on, today }: Noted): DomainError | null {
  if (row === undefined) return invoiceUnknown();
  try {
    refuseUnsettled(row);
    pastDay(row, on, today);
    return null;
  } catch (because) {
    if (because instanceof DomainError) return because;
    throw because;
  }
}

interface Reminding {
  readonly row: InvoiceRow;
  readonly reminder: Omit<InvoiceReminder, 'createdBy' | 'createdAt'>;
}

/** Its statements are sent at once, so that they can travel with COMMIT. */
function write(ctx: Context, sql: FirmSql, noted: readonly Reminding[]): Promise<unknown> {
  const by = { createdBy: ctx.actor.userId, createdAt: momentOf(ctx).now };
  return Promise.all([
    ...noted.map(({ reminder }) => insertInvoiceReminder(sql, { ...reminder, ...by })),
    appendAuditTrail(
      sql,
      noted.map(({ row, reminder }) => ({
        ...{ action: 'invoice.remind', subjectKind: 'invoice', subjectId: row.id },
        ...{ dossierId: row.dossierId, after: reminder },
      })),
    ),
  ]);
}

/** That the clients of all these were reminded of what they owe: one transaction. Nothing is sent. */
export async function remindOfInvoices(
  ctx: Context,
  { ids, on, means, note = '' }: RemindOfInvoicesBody,
): Promise<DoneTogetherView> {
  const { today } = momentOf(ctx);
  const asked = [...new Set(ids.map((id) => id.toLowerCase()))];
  const said = { means, note, on: Temporal.PlainDate.from(on) };
  const verdicts = await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const known = new Map((await holdInvoices(sql, asked)).map((row) => [row.id, row]));
    const all = asked.map((id) => {
      const row = known.get(id);
      return { id, row, because: refusal(row, { on, today }) };
    });
    const noted = all.flatMap(({ id, row, because }) =>
      row && because === null ? [{ row, reminder: { ...said, id: newId(), invoiceId: id } }] : [],
    );
    // Not awaited; the transaction reports what fails.
    write(ctx, sql, noted).catch(() => undefined);
    return all;
  });
  const done = verdicts.flatMap(({ id, because }) => (because === null ? id : []));
  if (done.length > 0) announceChange(ctx, null, 'invoice');
  return {
    done,
    refused: refusedView(
      verdicts.flatMap(({ id, because }) => (because ? { id, because } : [])),
      ctx,
    ),
  };
}
