import type { AcknowledgeAlertsBody, DoneTogetherView } from '@quantieme/contracts';
import { appendAuditTrail, type AuditEntry, type FirmSql } from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { scopeOf, type Context } from '../context.ts';
import { DomainError } from '../domain-error.ts';
import { momentOf } from '../moment.ts';
import { acknowledgeAlert, undoAcknowledgement } from '../reminders/index.ts';
import { refusedView, type RefusedRow } from './refused-row.ts';

interface Settled {
  readonly id: string;
  readonly dossierId: string;
  /** Null: it was so already. */
  readonly audit: AuditEntry | null;
}

type Act = (sql: FirmSql, alertId: string) => Promise<Settled>;

function acknowledging(ctx: Context, plan: string | null): Act {
  const asked = { userId: ctx.actor.userId, plan, now: momentOf(ctx).now };
  return async (sql, alertId) => {
    const { alert, acknowledged } = await acknowledgeAlert(sql, { ...asked, alertId });
    const { id, dossierId, status } = alert;
    const audit = {
      action: 'alert.acknowledge',
      ...{ subjectKind: 'alert', subjectId: id, dossierId },
      ...{ before: { status }, after: { plan } },
    };
    return { id, dossierId, audit: acknowledged.length === 0 ? null : audit };
  };
}

function withdrawing(ctx: Context): Act {
  const { now } = momentOf(ctx);
  return async (sql, alertId) => {
    const { id, dossierId, plan, status } = await undoAcknowledgement(sql, { alertId, now });
    const audit = {
      action: 'alert.unacknowledge',
      ...{ subjectKind: 'alert', subjectId: id, dossierId, before: { plan } },
    };
    return { id, dossierId, audit: status === 'acknowledged' ? audit : null };
  };
}

/**
 * Somebody has seen all of these and says what will be done, or takes it back: one transaction, each alert as if alone.
 * One that cannot be is said by its id, and the others are.
 */
export async function acknowledgeAlerts(
  ctx: Context,
  { ids, plan = null, withdrawn = false }: AcknowledgeAlertsBody,
): Promise<DoneTogetherView> {
  const act = withdrawn ? withdrawing(ctx) : acknowledging(ctx, plan);
  // In order of id, so that two who want the same ones never wait for each other.
  const asked = [...new Set(ids.map((id) => id.toLowerCase()))].toSorted();
  const { done, refused } = await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const settled: Settled[] = [];
    const left: RefusedRow[] = [];
    for (const id of asked) {
      try {
        settled.push(await act(sql, id));
      } catch (because) {
        if (!(because instanceof DomainError)) throw because;
        left.push({ id, because });
      }
    }
    await appendAuditTrail(
      sql,
      settled.flatMap(({ audit }) => audit ?? []),
    );
    return { done: settled, refused: left };
  });
  for (const dossierId of new Set(done.map((alert) => alert.dossierId)))
    announceChange(ctx, dossierId, 'alert');
  return { done: done.map(({ id }) => id), refused: refusedView(refused, ctx) };
}
