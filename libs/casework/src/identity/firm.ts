import {
  appendAudit,
  lockFirm,
  readFirm as selectFirm,
  updateFirm,
  type FirmRecord,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { replanReminders } from './firm-reminders.ts';

export interface FirmChange {
  readonly name?: string | undefined;
  readonly referencePrefix?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly locale?: 'fr' | 'en' | undefined;
}

export function readFirm(ctx: Context): Promise<FirmRecord> {
  return ctx.database.firm(scopeOf(ctx), (tx) => selectFirm(tx, ctx.actor.firmId));
}

function trace({ name, referencePrefix, timeZone, locale }: FirmRecord) {
  return { name, referencePrefix, timeZone, locale };
}

export async function changeFirm(ctx: Context, change: FirmChange): Promise<FirmRecord> {
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await lockFirm(tx, ctx.actor.firmId);
    const after = await updateFirm(tx, {
      id: before.id,
      name: change.name ?? before.name,
      referencePrefix: change.referencePrefix ?? before.referencePrefix,
      timeZone: change.timeZone ?? before.timeZone,
      locale: change.locale ?? before.locale,
    });
    // Reminders arrive at an hour of the firm's zone.
    if (after.timeZone !== before.timeZone) await replanReminders(ctx, tx, after.timeZone);
    await appendAudit(tx, {
      action: 'firm.change',
      subjectKind: 'firm',
      subjectId: before.id,
      before: trace(before),
      after: trace(after),
    });
    return after;
  });
}
