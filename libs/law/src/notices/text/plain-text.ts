import { fold } from './fold.ts';
import { mendsWith } from './legible.ts';
import { filledIn, lettersOf } from './misread.ts';
import { unwrapped } from './unwrap.ts';

/** The words that lead to a day, as recognition may spoil them. */
const mended = mendsWith([
  'notifie',
  'notifiee',
  'notification',
  'presente',
  'presentation',
  'distribue',
  'distribution',
  'retire',
  'remis',
  'remise',
  'audience',
  'convocation',
  'convoque',
  'interesse',
  'decision',
]);

/** A text as it is read: folded, its lines joined, its blanks and its misread words mended; each place stays the same. */
export const plainText = (original: string): string =>
  mended(lettersOf(filledIn(unwrapped(fold(original), original))));
