import type { EventTypeId } from '../../events/registry.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { unwrapped } from '../text/unwrap.ts';
import { ANSWER_KINDS } from './answers.kinds.ts';
import { ASYLUM_KINDS, RECEPTION_KINDS } from './asylum.kinds.ts';
import { CONVOCATION_KINDS } from './convocation.kinds.ts';
import { COURT_KINDS } from './court.kinds.ts';
import { DETENTION_KINDS } from './detention.kinds.ts';
import { FAMILY_KINDS } from './family.kinds.ts';
import { isOfAnotherCourt, isOfAnotherField } from './field.ts';
import { headingsIn, type Heading } from './headings.ts';
import type { NoticeKind } from './kind.ts';
import { leftColumn, mendsWith } from '../text/legible.ts';
import { decided, operative } from './operative.ts';
import { REMOVAL_KINDS } from './removal.kinds.ts';
import { senderOf, type Sender } from './sender.ts';
import { STAY_KINDS } from './stay.kinds.ts';
import { TOLD_KINDS } from './told.kinds.ts';

const KINDS: readonly NoticeKind[] = [
  ...REMOVAL_KINDS,
  ...DETENTION_KINDS,
  ...STAY_KINDS,
  ...CONVOCATION_KINDS,
  ...ANSWER_KINDS,
  ...FAMILY_KINDS,
  ...ASYLUM_KINDS,
  ...RECEPTION_KINDS,
  ...COURT_KINDS,
];

const AUTHOR =
  /\b(?:(prefec?t)|tribunal\s+(?:administratif|judiciaire)|cour\s+(?:administrative|nationale|d'\s?appel)|conseil\s+d'etat|telerecours)/u;
const AUTHOR_WITHIN = 300;

/** No court obliges anybody to leave, no préfecture gives judgment: each only mentions what the other did. */
function kindsFrom(sender: Sender, folded: string): readonly NoticeKind[] {
  const without = (...others: readonly (readonly NoticeKind[])[]) =>
    KINDS.filter((kind) => !others.some((list) => list.includes(kind)));
  if (sender === 'post') return [];
  if (sender !== 'authority') return KINDS;
  const author = AUTHOR.exec(folded.slice(0, AUTHOR_WITHIN));
  if (author === null) return KINDS;
  return author[1] === undefined
    ? without(REMOVAL_KINDS, STAY_KINDS, ANSWER_KINDS)
    : without(COURT_KINDS, ASYLUM_KINDS);
}

/** A word of five letters or more, not the end of an escape. */
const LITERAL = /(?<![a-z\\])[a-z]{5,}(?![a-z]|\\w|\[)/gu;
const mend = mendsWith(
  KINDS.flatMap(({ titles, says, headed = [], unless = [] }) => [
    ...headed,
    ...titles,
    ...says,
    ...unless,
  ]).flatMap(({ source }) => source.match(LITERAL) ?? []),
);

interface FoundKind {
  readonly type: EventTypeId;
  readonly score: number;
  /** Its name was found, and what it decides too. */
  readonly isWhole: boolean;
  /** Its heading says so, not a sentence that may speak of another act. */
  readonly isHeaded: boolean;
  /** Words of another kind are beside it. */
  readonly isDoubtful: boolean;
  /** The nearest type, for want of one of its own. */
  readonly isNearest: boolean;
  readonly spans: readonly Span[];
}

export interface Kinds {
  readonly sender: Sender;
  /** What the notice may be, the likeliest first. */
  readonly found: readonly FoundKind[];
}

const HEADED = 14;
const TITLE = 10;
const TITLE_BELOW = 5;
const SAID = 7;
const TOLD = 6;
const HINT = 1;
const HEAD = 1400;

interface Text {
  readonly headings: readonly Heading[];
  readonly operative: string;
  readonly decided: string;
}

function place(text: string, pattern: RegExp): Span | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  // What spans a page is shown by its last words.
  const from = match[0].length > 240 ? match[0].length - 120 : 0;
  return { start: match.index + from, end: match.index + match[0].length };
}

function headingOf({ headings }: Text, { headed = [] }: NoticeKind): Span | null {
  for (const { text, start, end } of headings)
    for (const pattern of headed) if (pattern.test(text)) return { start, end };
  return null;
}

/** Of another judge, or of another field of law. */
const isElsewhere = ({ operative: acts }: Text, kind: NoticeKind) =>
  COURT_KINDS.includes(kind) ? isOfAnotherCourt(acts) : isOfAnotherField(acts);

function scored(text: Text, kind: NoticeKind): FoundKind | null {
  if (kind.unless?.some((pattern) => pattern.test(text.operative))) return null;
  const body = kind.isWarning ? text.operative : text.decided;
  const found = (patterns: readonly RegExp[]) =>
    patterns.map((pattern) => place(body, pattern)).filter((one) => one !== null);
  const heading = headingOf(text, kind);
  const [title] = found(kind.titles).toSorted((a, b) => a.start - b.start);
  const says = found(kind.says);
  const name = heading ?? title;
  if (name === undefined && says.length === 0) return null;
  const hints = kind.hints?.filter((pattern) => pattern.test(body)).length ?? 0;
  const titled = title === undefined ? 0 : title.start < HEAD ? TITLE : TITLE_BELOW;
  return {
    type: kind.type,
    score:
      (heading === null ? titled : HEADED) +
      (says.length > 0 ? SAID + says.length - 1 : 0) +
      hints * HINT,
    isWhole: name !== undefined && says.length > 0,
    isHeaded: heading !== null || kind.headed === undefined,
    isDoubtful:
      isElsewhere(text, kind) ||
      (kind.doubtful?.some((pattern) => pattern.test(text.decided)) ?? false),
    isNearest: kind.isNearest ?? false,
    spans: [...(name === undefined ? [] : [name]), ...says.slice(0, 1)],
  };
}

const toldIn = (folded: string): readonly FoundKind[] =>
  TOLD_KINDS.flatMap(({ type, words }) => {
    const spans = words.map((pattern) => place(folded, pattern)).filter((one) => one !== null);
    const score = TOLD + spans.length - 1;
    return spans.length === 0
      ? []
      : [
          {
            type,
            score,
            isWhole: false,
            isHeaded: false,
            isDoubtful: false,
            isNearest: false,
            spans: spans.slice(0, 2),
          },
        ];
  });

/** Of two readings as one type, the better. */
function bestOfEach(found: readonly FoundKind[]): readonly FoundKind[] {
  const best = new Map<EventTypeId, FoundKind>();
  for (const one of found)
    if (one.score > (best.get(one.type)?.score ?? 0)) best.set(one.type, one);
  return [...best.values()];
}

/** What a folded notice may be; `written` is the text before it was folded. */
export function kindsOf(folded: string, written: string): Kinds {
  const sender = senderOf(folded);
  const column = leftColumn(written);
  const mended = mend(column === written ? folded : unwrapped(fold(column), column));
  const acts = operative(mended);
  const text: Text = {
    headings: headingsIn(mended, column),
    operative: acts,
    decided: decided(acts),
  };
  const read = kindsFrom(sender, mended).map((kind) => scored(text, kind));
  const told = sender === 'authority' ? [] : toldIn(mended);
  const found = bestOfEach([...read.filter((one) => one !== null), ...told]);
  const types = new Set<EventTypeId>(
    found.filter(({ isWhole }) => isWhole).map(({ type }) => type),
  );
  const yields = ({ type }: FoundKind) =>
    KINDS.some((kind) => kind.type === type && kind.yieldsTo?.some((other) => types.has(other)));
  return {
    sender,
    found: found.filter((one) => !yields(one)).toSorted((a, b) => b.score - a.score),
  };
}
