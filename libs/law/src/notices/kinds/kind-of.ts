import type { EventTypeId } from '../../events/registry.ts';
import type { Span } from '../text/span.ts';
import { COURT_KINDS } from './court.kinds.ts';
import type { NoticeKind } from './kind.ts';
import { REMOVAL_KINDS } from './removal.kinds.ts';
import { STAY_KINDS } from './stay.kinds.ts';

const KINDS: readonly NoticeKind[] = [...REMOVAL_KINDS, ...STAY_KINDS, ...COURT_KINDS];

export interface FoundKind {
  readonly type: EventTypeId;
  readonly score: number;
  /** Its name was found, and what it decides too. */
  readonly isWhole: boolean;
  readonly spans: readonly Span[];
}

const TITLE = 10;
const TITLE_BELOW = 5;
const SAID = 7;
const HINT = 1;
const HEAD = 1400;

const REMEDIES =
  /(?:^|\n)[^\n]{0,30}(?:voies?\s+et\s+delais?\s+de\s+recours|delais?\s+et\s+voies?\s+de\s+recours|voies\s+de\s+recours)\b[^]*?(?=\n\s*\n\s*(?:notif|fait\s+a|le\s+prefet|la\s+prefete|remis|date|l'an\s)|$)/gu;
const RECITAL_LINE =
  /(?:^|\n)[ ]*(?:-\s*)?(?:vu\b|considerant|attendu)[^]*?(?=\n\s*\n|\n[ ]*(?:vu\b|considerant|attendu|arrete|decide|article|sur\s+proposition)|$)/gu;

const blank = (text: string) => ' '.repeat(text.length);

/** Recitals and remedies speak of other acts: they say nothing of what this one is. */
function operative(folded: string): string {
  return folded.replaceAll(RECITAL_LINE, blank).replaceAll(REMEDIES, blank);
}

function place(text: string, pattern: RegExp): Span | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  // What spans a page is shown by its last words.
  const from = match[0].length > 240 ? match[0].length - 120 : 0;
  return { start: match.index + from, end: match.index + match[0].length };
}

function scored(text: string, kind: NoticeKind): FoundKind | null {
  if (kind.unless?.some((pattern) => pattern.test(text))) return null;
  const titles = kind.titles.map((pattern) => place(text, pattern)).filter((one) => one !== null);
  const says = kind.says.map((pattern) => place(text, pattern)).filter((one) => one !== null);
  const hints = kind.hints?.filter((pattern) => pattern.test(text)).length ?? 0;
  const [title] = titles.toSorted((a, b) => a.start - b.start);
  if (title === undefined && says.length === 0) return null;
  const named = title === undefined ? 0 : title.start < HEAD ? TITLE : TITLE_BELOW;
  return {
    type: kind.type,
    score: named + (says.length > 0 ? SAID + says.length - 1 : 0) + hints * HINT,
    isWhole: title !== undefined && says.length > 0,
    spans: [...titles.slice(0, 1), ...says.slice(0, 1)],
  };
}

/** What a notice may be, the likeliest first. */
export function kindsOf(folded: string): readonly FoundKind[] {
  const text = operative(folded);
  const found = KINDS.map((kind) => scored(text, kind)).filter((one) => one !== null);
  const types = new Set<EventTypeId>(
    found.filter(({ isWhole }) => isWhole).map(({ type }) => type),
  );
  const yields = ({ type }: FoundKind) =>
    KINDS.find((kind) => kind.type === type)?.yieldsTo?.some((other) => types.has(other)) ?? false;
  return found
    .filter((one) => !yields(one))
    .toSorted((a, b) => b.score - a.score || (a.type < b.type ? -1 : 1));
}
