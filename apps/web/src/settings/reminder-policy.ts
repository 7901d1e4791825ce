import type {
  ReminderPolicy,
  ReminderPoliciesView,
  ScopedReminderPolicy,
  Severity,
} from '@quantieme/api-client';

function isFor(scoped: ScopedReminderPolicy, severity: Severity): boolean {
  return scoped.rule === null && scoped.nature === null && scoped.severity === severity;
}

/** What applies to a seriousness as a whole: the default, under what the firm decided. */
export function effectivePolicy(view: ReminderPoliciesView, severity: Severity): ReminderPolicy {
  const own = view.policies.find((scoped) => isFor(scoped, severity));
  return { ...view.defaults[severity], ...own?.policy };
}

export function withPolicy(
  view: ReminderPoliciesView,
  severity: Severity,
  policy: ReminderPolicy,
): ScopedReminderPolicy[] {
  const others = view.policies.filter((scoped) => !isFor(scoped, severity));
  return [...others, { rule: null, nature: null, severity, policy }];
}
