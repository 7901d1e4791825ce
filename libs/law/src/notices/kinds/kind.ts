import type { EventTypeId } from '../../events/registry.ts';

/** How a notice of a type is told from the others, in folded text. */
export interface NoticeKind {
  readonly type: EventTypeId;
  /** What its heading, its object or its nature calls it: matched in headings alone, that say what the letter is. */
  readonly headed?: readonly RegExp[];
  /** What such a notice is called: in its heading, its subject, its first lines. */
  readonly titles: readonly RegExp[];
  /** What it decides or asks, wherever it says so. */
  readonly says: readonly RegExp[];
  /** What it often mentions, as others also do. */
  readonly hints?: readonly RegExp[];
  /** With these it is another kind that mentions this one. */
  readonly unless?: readonly RegExp[];
  /** The one of both is the other, when both are found: what is joined to a measure does not hide it. */
  readonly yieldsTo?: readonly EventTypeId[];
  /** With these it may be another kind, badly copied: proposed, and asked. */
  readonly doubtful?: readonly RegExp[];
  /** It asks, and what it threatens tells what it is: what would follow, and the remedies, are read too. */
  readonly isWarning?: true;
  /** No type is quite this one; the nearest is proposed, and asked. */
  readonly isNearest?: true;
}

/**
 * Folded words as they come in letters: a space is any blank, and one may follow an apostrophe.
 * @example phrase("avis d'audience").test("avis  d' audience") // true
 */
export const phrase = (source: string): RegExp =>
  new RegExp(
    String.raw`\b(?:${source.replaceAll(' ', String.raw`\s+`).replaceAll("'", String.raw`'\s?`)})`,
    'u',
  );
