import type { Sentence } from '../text/sentences.ts';
import { ARRIVAL_TRAILS, HEADING, NEXT_TELLS, OPENING } from './arrivals.ts';
import type { DateMention } from './mention.ts';
import type { Lead } from './nearest-lead.ts';
import type { PlacedDate } from './placed-date.ts';

export interface Reading {
  readonly folded: string;
  readonly sentences: readonly Sentence[];
  readonly placed: readonly PlacedDate[];
}

/** « Le 18 novembre 2026, à 16 h 40, la décision m’a été remise »: a day that begins its sentence is told by what follows. */
export function trailOf(
  { folded, sentences }: Reading,
  mention: DateMention,
  { until, isOpen }: { readonly until: number; readonly isOpen: boolean },
): Lead | null {
  const sentence = sentences.find(
    ({ start, end }) => start <= mention.start && mention.start < end,
  );
  const line = folded.lastIndexOf('\n', mention.start - 1) + 1;
  const from = Math.max(line, sentence?.start ?? 0);
  if (isOpen && !OPENING.test(folded.slice(from, mention.start))) return null;
  const end = Math.min(until, sentence?.end ?? Infinity, mention.end + 220);
  const [first = '', next = ''] = folded.slice(mention.end, end).split('\n');
  // « 14 novembre 2026 - Bayonne », and what happened there on the line below.
  const isTracked = isOpen && /^\s*(?:$|[-:|])\s*[a-z' -]{0,40}$/u.test(first);
  const after = isTracked ? `${first} ${next}` : first;
  for (const [role, pattern] of ARRIVAL_TRAILS) {
    const match = pattern.exec(after);
    if (match === null) continue;
    const start = mention.end + match.index;
    return { role, start, end: start + match[0].length };
  }
  return isOpen && sentence !== undefined ? nextSentence(folded, sentence.end, until) : null;
}

/** « Le mercredi 18, elle a été appelée au guichet. On lui a remis un arrêté »: told in the next sentence, which has no day. */
function nextSentence(folded: string, at: number, until: number): Lead | null {
  const next = NEXT_TELLS.exec(folded.slice(at, Math.min(until, at + 240)));
  if (next === null) return null;
  const [whole, begins = ''] = next;
  return { role: 'notification', start: at + begins.length, end: at + whole.length };
}

/** « NOTIFICATION », alone above: its first day is that of the notification. */
export function headingOf(folded: string, mention: DateMention): Lead | null {
  const line = folded.lastIndexOf('\n', mention.start - 1) + 1;
  if (
    !/^[ ]*(?:a\s+l'interesse\S*[,\s]*)?(?:(?:l[ea]|en\s+date\s+du|date)\b)?[\s:]*$/u.test(
      folded.slice(line, mention.start),
    )
  )
    return null;
  const above = folded.slice(Math.max(0, line - 140), line).trimEnd();
  const start = above.lastIndexOf('\n') + 1;
  if (!HEADING.test(above.slice(start))) return null;
  const at = Math.max(0, line - 140) + start;
  return { role: 'notification', start: at, end: mention.start };
}
