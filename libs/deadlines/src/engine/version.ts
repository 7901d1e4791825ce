import type { Rule, RuleVersion } from './rule.ts';

const ASK_WITHIN_DAYS = 30;

/** The version whose days contain the date; the nearest one for a date before the first. */
export function versionOn(rule: Rule, day: Temporal.PlainDate): RuleVersion {
  const date = String(day);
  const found = rule.versions.find(
    ({ from, to }) => (from === null || from <= date) && (to === null || date <= to),
  );
  return found ?? rule.versions[0];
}

/** First day of a version as it is shown; a version open to the past is named by its last day. */
export function versionName({ from, to }: RuleVersion): string {
  return from ?? `…${to ?? ''}`;
}

/**
 * Versions that a date within thirty days of a change could also fall under, if the date itself were wrong or a
 * transitional clause applied: both are shown and the user is asked.
 */
export function neighbours(rule: Rule, day: Temporal.PlainDate): readonly RuleVersion[] {
  const retained = versionOn(rule, day);
  return rule.versions.filter((version) => {
    if (version === retained) return false;
    return isNear(version.from, day) || isNear(nextDay(version.to), day);
  });
}

function isNear(change: string | null, day: Temporal.PlainDate): boolean {
  if (change === null) return false;
  const days = Temporal.PlainDate.from(change).until(day, { largestUnit: 'day' }).days;
  return Math.abs(days) <= ASK_WITHIN_DAYS;
}

function nextDay(day: string | null): string | null {
  return day === null ? null : String(Temporal.PlainDate.from(day).add({ days: 1 }));
}
