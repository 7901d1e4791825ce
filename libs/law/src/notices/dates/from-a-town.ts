import type { DateMention } from './mention.ts';
import type { Lead } from './nearest-lead.ts';
import { A_TOWN, FROM_A_TOWN } from './roles.ts';

/** « Réf. : 44-118        Le 9 novembre 2026 », in a column of its own at the end of its line. */
const isColumn = (folded: string, line: string, { end }: DateMention) =>
  / {3,}(?:[a-z][a-z' -]{1,30},\s*)?le\s*$/u.test(line) &&
  /^[ .]*(?:\n|$)/u.test(folded.slice(end));

/** « Melun, le 3 mars 2026 », alone on its line. */
export function fromATown(folded: string, mention: DateMention, lead: Lead | null): Lead | null {
  const lineStart = folded.lastIndexOf('\n', mention.start - 1) + 1;
  if (lead !== null && lead.end > lineStart) return null;
  const line = folded.slice(lineStart, mention.start);
  const isAlone =
    ((FROM_A_TOWN.test(line) || isColumn(folded, line, mention)) &&
      !(line.trim() === 'le' && lead !== null)) ||
    (A_TOWN.test(line) && /^[ .]*(?:\n|$)/u.test(folded.slice(mention.end)));
  return isAlone ? { role: 'decision', start: lineStart, end: mention.start } : null;
}
