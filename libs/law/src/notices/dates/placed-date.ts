import type { DateRole } from './date-role.ts';
import type { DateMention } from './mention.ts';
import type { Theme } from './theme.ts';

/** A day with what it is the day of, and the words that say so. */
export interface PlacedDate extends DateMention {
  readonly role: DateRole;
  /** Where the words start that told the role; the day's own start when none did. */
  readonly leadStart: number;
  /** The words that told the role stand right before the day. */
  readonly isNear: boolean;
  /** Told among reasons, recitals or facts: of an earlier act, never of this one's own notification. */
  readonly isRecital: boolean;
  /** Of a notification: the day of the act that the same sentence says was notified then. */
  readonly ofActOn: Temporal.PlainDate | null;
  /** Of an arrival: what is said to have arrived. */
  readonly theme: Theme;
}
