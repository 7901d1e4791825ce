import type { NoticeProposalView, NoticeSpanView } from '@quantieme/api-client';

/** A run of the text; `field` null: nothing was taken from it. */
export interface NoticePiece {
  readonly start: number;
  readonly text: string;
  readonly field: string | null;
  readonly certainty: string;
}

interface Marked extends NoticeSpanView {
  readonly field: string;
  readonly certainty: string;
}

/** A day or an hour is what somebody looks for; the words of a type may be a whole paragraph around it. */
const rankOf = ({ field }: Marked) =>
  /^(?:dates\/|clock$)/u.test(field) ? 0 : field === 'type' ? 2 : 1;

/** Spans without overlap, in their order. */
export function laid(proposals: readonly NoticeProposalView[]): readonly Marked[] {
  const all = proposals.flatMap(({ field, certainty, spans }) =>
    spans.map(({ start, end }) => ({ start, end, field, certainty })),
  );
  const kept: Marked[] = [];
  for (const one of all.sort((a, b) => rankOf(a) - rankOf(b) || a.start - b.start || a.end - b.end))
    if (
      one.end > one.start &&
      !kept.some((other) => one.start < other.end && other.start < one.end)
    )
      kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

/** The text cut where words were taken from it. */
export function piecesOf(
  text: string,
  proposals: readonly NoticeProposalView[],
): readonly NoticePiece[] {
  const pieces: NoticePiece[] = [];
  let at = 0;
  for (const { start, end, field, certainty } of laid(proposals)) {
    if (start > at)
      pieces.push({ start: at, text: text.slice(at, start), field: null, certainty: '' });
    pieces.push({ start, text: text.slice(start, end), field, certainty });
    at = end;
  }
  if (at < text.length)
    pieces.push({ start: at, text: text.slice(at), field: null, certainty: '' });
  return pieces;
}

const LONGEST = 110;

/** The words a proposal rests on, on one line. */
export function wordsOf(text: string, spans: readonly NoticeSpanView[]): string {
  const said = spans.map(({ start, end }) =>
    text.slice(start, end).replaceAll(/\s+/gu, ' ').trim(),
  );
  const words = [...new Set(said)].join(' … ');
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
