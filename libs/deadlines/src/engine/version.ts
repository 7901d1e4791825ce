import { remember } from '@quantieme/calendar';
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

interface Change {
  readonly version: RuleVersion;
  /** Around the first day of this version, and of the one after it. */
  readonly periods: readonly { readonly from: string; readonly to: string }[];
}

const MOST_RULES = 2000;
const known = remember<Rule, readonly Change[]>(MOST_RULES);

function changesOf(rule: Rule): readonly Change[] {
  return known(rule, () =>
    rule.versions.map((version) => {
      const { from, to } = version;
      const first = from === null ? [] : [Temporal.PlainDate.from(from)];
      const next = to === null ? [] : [Temporal.PlainDate.from(to).add({ days: 1 })];
      return { version, periods: [...first, ...next].map(around) };
    }),
  );
}

function around(change: Temporal.PlainDate): { readonly from: string; readonly to: string } {
  return {
    from: String(change.subtract({ days: ASK_WITHIN_DAYS })),
    to: String(change.add({ days: ASK_WITHIN_DAYS })),
  };
}

/**
 * Versions that a date within thirty days of a change could also fall under, if the date itself were wrong or a
 * transitional clause applied: both are shown and the user is asked.
 */
export function neighbours(rule: Rule, day: Temporal.PlainDate): readonly RuleVersion[] {
  if (rule.versions.length === 1) return [];
  const date = String(day);
  const retained = versionOn(rule, day);
  return changesOf(rule)
    .filter(({ version }) => version !== retained)
    .filter(({ periods }) => periods.some(({ from, to }) => from <= date && date <= to))
    .map(({ version }) => version);
}
