import type { Language } from '@quantieme/law';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** @example longDate(2026-12-16, 'fr') // 'mercredi 16 décembre 2026' */
export function longDate(on: Temporal.PlainDate, language: Language): string {
  const date = on.toLocaleString(LOCALES[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return unbroken(date);
}

/** @example shortDate(2026-12-16, 'fr') // '16 décembre 2026' */
export function shortDate(on: Temporal.PlainDate, language: Language): string {
  return unbroken(
    on.toLocaleString(LOCALES[language], { day: 'numeric', month: 'long', year: 'numeric' }),
  );
}

/** @example hour(18:20, 'fr') // '18 h 20' */
export function hour(at: Temporal.ZonedDateTime, language: Language): string {
  const minutes = String(at.minute).padStart(2, '0');
  if (language === 'fr') return `${at.hour}\u00a0h\u00a0${minutes}`;
  return `${String(at.hour).padStart(2, '0')}:${minutes}`;
}

/** The first of a French month is « 1er »; a date never breaks across two lines. */
function unbroken(date: string): string {
  return date
    .replace(',', '')
    .replace(/(?<!\d)1 (?=[a-zéû])/, '1er ')
    .replaceAll(' ', '\u00a0');
}
