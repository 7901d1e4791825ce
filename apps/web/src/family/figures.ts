import { epochDay, type Language } from '../ui/civil.ts';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;
const MS_PER_DAY = 86_400_000;

/** « 1 808,50 € » */
export function euros(amount: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency: 'EUR' }).format(
    amount,
  );
}

/** « + 10,71 € », « − 1,29 € » */
export function signedEuros(amount: number, language: Language): string {
  const sign = amount < 0 ? '−' : '+';
  return `${sign}\u00a0${euros(Math.abs(amount), language)}`;
}

/** « 1 808,50 » or « 1 808 », an amount as it is typed again. */
export function plainEuros(amount: number, language: Language): string {
  const minimumFractionDigits = Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits,
    maximumFractionDigits: 2,
  }).format(amount);
}

/** « 43,6 », as it is typed again. */
export function decimal(amount: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(amount);
}

/** « août 2025 » of `2025-08`. */
export function monthText(month: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(epochDay(`${month}-01`) * MS_PER_DAY);
}
