import type { FeedTitles } from '@quantieme/persistence';

const FROM_LEAST: readonly FeedTitles[] = ['neutral', 'initials', 'names'];

/**
 * What titles say, if the firm allows no more than that.
 *
 * @example withinTitles('names', 'initials') // 'initials'
 */
export function withinTitles(wanted: FeedTitles, allowed: FeedTitles): FeedTitles {
  return FROM_LEAST.indexOf(wanted) <= FROM_LEAST.indexOf(allowed) ? wanted : allowed;
}
