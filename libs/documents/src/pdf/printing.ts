import type { Language, Text } from '@quantieme/law';
import { wordsOf, type PrintedWords } from './words.ts';

/** Words, dates and articles in the language of the reader. */
export interface Printing {
  readonly words: PrintedWords;
  readonly say: (text: Text) => string;
  /** « mercredi 16 décembre 2026 ». */
  readonly longDay: (day: string) => string;
  /** « 16 déc. 2026 ». */
  readonly shortDay: (day: string) => string;
  /** « 3 juin 2026 à 10:00 », on the clock of a place. */
  readonly moment: (instant: string, timeZone: string) => string;
}

const LONG = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const SHORT = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

export function printingIn(language: Language): Printing {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const words = wordsOf(language);
  const dayIn = (style: typeof LONG | typeof SHORT) => (day: string) =>
    asWritten(Temporal.PlainDate.from(day).toLocaleString(locale, style), language);
  const longDay = dayIn(LONG);
  return {
    words,
    say: (text) => text[language],
    longDay,
    shortDay: dayIn(SHORT),
    moment: (instant, timeZone) => {
      const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
      const clock = local.toPlainTime().toLocaleString(locale, CLOCK);
      return `${longDay(String(local.toPlainDate()))} ${words.at} ${clock}`;
    },
  };
}

/** French says « 1er mars »; English here does without the comma after the weekday. */
function asWritten(date: string, language: Language): string {
  if (language === 'en') return date.replace(',', '');
  return date.replace(/\b1(?= \p{L})/u, '1er');
}

/** « R432-2 » as lawyers write it: R. 432-2. */
export function articleText(article: string): string {
  return article.replace(/^([LRDA])\*?(?=\d)/, '$1.\u00a0');
}
