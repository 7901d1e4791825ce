import {
  calculateBy,
  versionName,
  type Deadline,
  type Rule,
  type RuleVersion,
} from '@quantieme/deadlines';

/** One dated example of a version, computed by the engine as for a dossier. */
export interface RuleExample {
  /** Civil day, or the instant for a limit in hours. */
  readonly start: Temporal.PlainDate | Temporal.Instant;
  readonly deadline: Deadline;
}

/** A plain day, a month end before a public holiday, and the night on which clocks go forward. */
const DAYS = ['2026-03-12', '2026-10-31'] as const;
const HOUR = '2027-03-27T18:00:00+01:00';

const found = new WeakMap<Rule, ReadonlyMap<RuleVersion, readonly RuleExample[]>>();

/** Examples by version; for a former version, its first and its last day. */
export function examplesOf(rule: Rule): ReadonlyMap<RuleVersion, readonly RuleExample[]> {
  const known = found.get(rule);
  if (known) return known;
  const made = new Map(rule.versions.map((version) => [version, examplesIn(rule, version)]));
  found.set(rule, made);
  return made;
}

function examplesIn(rule: Rule, version: RuleVersion): readonly RuleExample[] {
  if (version.limit.mode === 'hours' && version.to === null) {
    const start = Temporal.Instant.from(HOUR);
    const deadline = calculateBy(rule, { startsAt: start });
    return deadline && shows(deadline) ? [{ start, deadline }] : [];
  }
  return daysOf(version).flatMap((text) => {
    if (text === null) return [];
    const start = Temporal.PlainDate.from(text);
    const deadline = calculateBy(rule, { startsOn: start, decidedOn: start });
    const isOfVersion = deadline?.ruleVersion === versionName(version);
    return deadline && isOfVersion && shows(deadline) ? [{ start, deadline }] : [];
  });
}

/** The usual days; the first one of a version that begins after them; both ends of one that is over. */
function daysOf({ from, to }: RuleVersion): readonly (string | null)[] {
  if (to !== null) return [from, to];
  const usual = DAYS.filter((day) => from === null || from <= day);
  return usual.length > 0 ? usual : [from];
}

function shows({ lastDay, prudentLastDay, opensOn }: Deadline): boolean {
  return lastDay !== null || prudentLastDay !== null || opensOn !== null;
}
