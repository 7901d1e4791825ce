import type { CalendarTitles } from '@quantieme/api-client';

export const TITLES: readonly CalendarTitles[] = ['neutral', 'initials', 'names'];

/** What a feed may be made to say where the firm allows no more than `allowed`. */
export function titlesUpTo(allowed: CalendarTitles): readonly CalendarTitles[] {
  return TITLES.slice(0, TITLES.indexOf(allowed) + 1);
}
