import {
  appendAudit,
  askForEveryDossier,
  lockFirm,
  reminderPolicies,
  replaceReminderPolicies,
  type FirmTransaction,
  type PolicyRecord,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { invalid } from '../domain-error.ts';
import { channelOffer, type ChannelOffer } from './channel-offer.ts';
import { problemsOfPolicies } from './policy-problems.ts';

/** What a firm has decided of its reminders, and which channels it may choose. */
export interface FirmReminders {
  /** Its own choices only; `policyFor` adds the defaults. */
  readonly policies: readonly PolicyRecord[];
  readonly offer: ChannelOffer;
}

/** When the firm reminds of what. */
export function readReminderPolicies(ctx: Context): Promise<FirmReminders> {
  return ctx.database.firm(scopeOf(ctx), async (tx) => ({
    policies: await reminderPolicies(tx, ctx.actor.firmId),
    offer: await channelOffer(ctx, tx),
  }));
}

/** Reminders already planned follow the new choice: every open dossier is due for computation today. */
export async function replanReminders(
  ctx: Context,
  tx: FirmTransaction,
  timeZone: string,
): Promise<void> {
  const today = ctx.clock.now().toZonedDateTimeISO(timeZone).toPlainDate();
  await askForEveryDossier(tx, ctx.actor.firmId, today);
}

export async function changeReminderPolicies(
  ctx: Context,
  policies: readonly PolicyRecord[],
): Promise<FirmReminders> {
  const { firmId, timeZone } = ctx.actor;
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    await lockFirm(tx, firmId);
    const offer = await channelOffer(ctx, tx);
    const [first, ...others] = problemsOfPolicies(policies, offer);
    if (first) throw invalid([first, ...others]);
    const before = await reminderPolicies(tx, firmId);
    await replaceReminderPolicies(tx, policies);
    await replanReminders(ctx, tx, timeZone);
    await appendAudit(tx, {
      action: 'reminder-policy.change',
      subjectKind: 'firm',
      subjectId: firmId,
      before,
      after: policies,
    });
    return { policies, offer };
  });
}
