import type { EventTypeId } from '../../events/registry.ts';

/** How a notice of a type is told from the others, in folded text. */
export interface NoticeKind {
  readonly type: EventTypeId;
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
}
