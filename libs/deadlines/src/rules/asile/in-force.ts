import type { RuleVersion } from '../../engine/rule.ts';
import { day } from '../named-date.ts';

type Day = Temporal.PlainDate;
type Content = Omit<RuleVersion, 'from' | 'to'>;

/** The European pact applies from that day and its French adaptation was not found: everything is to be checked. */
const PACT = '2026-06-12';
export const CODE_2021 = '2021-05-01';

export const isBefore = (a: Day, b: string): boolean => String(a) < b;

/** The versions of a rule from the first day of each; the last one is open, and to be checked since the pact. */
export function inForce(
  firstDays: readonly [string, ...string[]],
  content: (first: Day) => Content,
): readonly [RuleVersion, ...RuleVersion[]] {
  const [first, ...others] = [...firstDays, PACT];
  const version = (from: string, next: string | undefined): RuleVersion => ({
    from,
    to: next === undefined ? null : String(day(next).subtract({ days: 1 })),
    ...content(day(from)),
    ...(from === PACT ? { toVerify: true } : {}),
  });
  return [
    version(first ?? PACT, others[0]),
    ...others.map((from, index) => version(from, others[index + 1])),
  ];
}
