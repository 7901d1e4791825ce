import { RULES } from '@quantieme/deadlines';
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
import { invalid, type FieldProblem } from '../domain-error.ts';

/** When the firm reminds of what: its own choices only; `policyFor` adds the defaults. */
export function readReminderPolicies(ctx: Context): Promise<readonly PolicyRecord[]> {
  return ctx.database.firm(scopeOf(ctx), (tx) => reminderPolicies(tx, ctx.actor.firmId));
}

function keyOf({ rule, nature, severity }: PolicyRecord): string {
  return JSON.stringify([rule, nature, severity]);
}

function unknownRule(index: number): FieldProblem {
  return {
    pointer: `/policies/${index}/rule`,
    code: 'rule/unknown',
    detail: { fr: 'Cette règle n’existe pas.', en: 'There is no such rule.' },
  };
}

function repeated(index: number): FieldProblem {
  return {
    pointer: `/policies/${index}`,
    code: 'reminder-policy/repeated',
    detail: {
      fr: 'Deux réglages visent les mêmes délais. Gardez-en un.',
      en: 'Two settings are for the same deadlines. Keep one.',
    },
  };
}

function problemsOf(policies: readonly PolicyRecord[]): FieldProblem[] {
  const keys = policies.map(keyOf);
  return policies.flatMap(({ rule }, index) => {
    if (rule !== null && !RULES.some(({ id }) => id === rule)) return [unknownRule(index)];
    return keys.indexOf(keys[index] ?? '') === index ? [] : [repeated(index)];
  });
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
  const [first, ...others] = problemsOf(policies);
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
