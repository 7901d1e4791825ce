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
import { problemsOfPolicies } from './policy-problems.ts';

/** When the firm reminds of what: its own choices only; `policyFor` adds the defaults. */
export function readReminderPolicies(ctx: Context): Promise<readonly PolicyRecord[]> {
  return ctx.database.firm(scopeOf(ctx), (tx) => reminderPolicies(tx, ctx.actor.firmId));
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
): Promise<readonly PolicyRecord[]> {
  const [first, ...others] = problemsOfPolicies(policies);
  if (first) throw invalid([first, ...others]);
  const { firmId, timeZone } = ctx.actor;
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    await lockFirm(tx, firmId);
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
    return policies;
  });
}
