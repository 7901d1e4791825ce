import type { Language } from './civil.ts';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A unit is left for the next one from two of that one: « il y a 90 minutes », then « il y a 2 heures ». */
function ago(seconds: number): readonly [number, Intl.RelativeTimeFormatUnit] {
  if (seconds < 2 * HOUR) return [seconds / MINUTE, 'minute'];
  return seconds < 2 * DAY ? [seconds / HOUR, 'hour'] : [seconds / DAY, 'day'];
}

/**
 * How long ago the machine did something; null within the minute: seconds only make a page restless.
 *
 * @example agoText(180, 'fr') // « il y a 3 minutes »
 */
export function agoText(seconds: number, language: Language): string | null {
  if (seconds < MINUTE) return null;
  const [count, unit] = ago(seconds);
  const format = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'always' });
  return format.format(-Math.floor(count), unit).replaceAll(' ', '\u00a0');
}
