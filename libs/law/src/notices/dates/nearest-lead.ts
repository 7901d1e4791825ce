import type { Link } from './link.ts';
import { LEADS, NOUNS } from './roles.ts';
import type { DateRole } from './date-role.ts';

/** Words that lead to a day, and what they make of it. */
export interface Lead {
  readonly role: DateRole;
  readonly start: number;
  readonly end: number;
}

/** The lead that ends nearest to the end of `before`; of those that end together, the longest. */
export function nearestLead(before: string, offset: number, link: Link): Lead | null {
  if (link !== 'on') return nearestOf(before, offset, () => true);
  return (
    nearestOf(before, offset, (role) => !NOUNS.has(role)) ?? nearestOf(before, offset, () => true)
  );
}

function nearestOf(
  before: string,
  offset: number,
  isAsked: (role: DateRole) => boolean,
): Lead | null {
  let best: Lead | null = null;
  for (const [role, pattern] of LEADS) {
    if (!isAsked(role)) continue;
    for (const match of before.matchAll(pattern)) {
      const end = match.index + match[0].trimEnd().length;
      const isNearer = best === null || end + offset > best.end;
      const isLonger =
        best !== null && end + offset === best.end && match.index + offset < best.start;
      if (isNearer || isLonger) best = { role, start: match.index + offset, end: end + offset };
    }
  }
  return best;
}
