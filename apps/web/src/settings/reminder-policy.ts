import type {
  ReminderPolicy,
  ReminderPoliciesView,
  ScopedReminderPolicy,
  Severity,
} from '@quantieme/api-client';

function isFor(scoped: ScopedReminderPolicy, severity: Severity): boolean {
  return scoped.rule === null && scoped.nature === null && scoped.severity === severity;
}

function withAll(days: readonly number[], floor: readonly number[]): number[] {
  return [...new Set([...days, ...floor])].sort((a, b) => b - a);
}

/** What no setting of the firm takes away of what ends a right is added back. */
function raised(policy: ReminderPolicy, { fatalFloor }: ReminderPoliciesView): ReminderPolicy {
  const longest = fatalFloor.escalateAfterHours;
  return {
    ...policy,
    daysBefore: withAll(policy.daysBefore, fatalFloor.daysBefore),
    hoursBefore: withAll(policy.hoursBefore, fatalFloor.hoursBefore),
    channels: [...new Set([...policy.channels, ...fatalFloor.channels])],
    repeatUntilAcknowledged: policy.repeatUntilAcknowledged || fatalFloor.repeatUntilAcknowledged,
    escalateAfterHours: Math.min(policy.escalateAfterHours ?? longest, longest),
  };
}

/** What applies to a seriousness as a whole: the default, under what the firm decided. */
export function effectivePolicy(view: ReminderPoliciesView, severity: Severity): ReminderPolicy {
  const own = view.policies.find((scoped) => isFor(scoped, severity));
  const wanted = { ...view.defaults[severity], ...own?.policy };
  return severity === 'fatal' ? raised(wanted, view) : wanted;
}

/** The firm's settings with these for one seriousness: only what differs from the default is a decision of the firm. */
export function withPolicy(
  view: ReminderPoliciesView,
  severity: Severity,
  policy: ReminderPolicy,
): ScopedReminderPolicy[] {
  const others = view.policies.filter((scoped) => !isFor(scoped, severity));
  const standard: Readonly<Record<string, unknown>> = { ...view.defaults[severity] };
  const kept = severity === 'fatal' ? raised(policy, view) : policy;
  const decided = Object.entries(kept).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(standard[name]),
  );
  if (decided.length === 0) return others;
  return [...others, { rule: null, nature: null, severity, policy: Object.fromEntries(decided) }];
}

/** Where the API points at when it refuses a field of the settings of one seriousness. */
export function pointerOf(
  policies: readonly ScopedReminderPolicy[],
  severity: Severity,
  field: keyof ReminderPolicy,
): string {
  const index = policies.findIndex((scoped) => isFor(scoped, severity));
  return `/policies/${index}/policy/${field}`;
}
