import { ProblemError, type ClientLanguage } from '@quantieme/api-client';
import { epochDay } from '../ui/civil.ts';

/** A few words by their name, what stands in braces replaced. */
export type Say = (name: string, values?: Readonly<Record<string, string | number>>) => string;

export function sayWith({ words }: { readonly words: object }): Say {
  const named = words as Readonly<Record<string, string>>;
  return (name, values = {}) =>
    (named[name] ?? name).replaceAll(/\{(\w+)\}/g, (whole, key: string) =>
      String(values[key] ?? whole),
    );
}

export const codeOf = (error: unknown) => (error instanceof ProblemError ? error.problem.code : '');

/** The network, not what was said: it will be sent again. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof ProblemError && (error.status === 0 || error.status >= 502);

const LINK_PROBLEMS: Readonly<Record<string, string>> = {
  closed: 'link.closed',
  unknown: 'link.unknown',
  'opened-elsewhere': 'link.elsewhere',
  finished: 'link.used',
  expired: 'link.expired',
  revoked: 'link.revoked',
  'too-many-attempts': 'link.slow',
  'session-over': 'session.over',
};

/** What was opened has closed by itself: another link opens it again, and nothing here is lost. */
export const isSessionOver = (error: unknown): boolean => codeOf(error).endsWith('/session-over');

/** It was opened before, here or elsewhere: another link may be asked for. */
export const isUsed = (error: unknown): boolean => codeOf(error).endsWith('/opened-elsewhere');

/** The words for what became of a link; undefined where the problem is another one. */
export function linkProblem(error: unknown): string | undefined {
  const [, what] = /^(?:questionnaire|client-link)\/(.+)$/.exec(codeOf(error)) ?? [];
  return what === undefined ? undefined : LINK_PROBLEMS[what];
}

const MS_PER_DAY = 86_400_000;
const LOCALES: Readonly<Record<ClientLanguage, string>> = {
  fr: 'fr-FR',
  en: 'en-GB',
  es: 'es-ES',
  // Papers of the administration bear the figures that Europe writes.
  ar: 'ar-u-nu-latn',
  pt: 'pt-PT',
  ru: 'ru-RU',
};

/** Russian writes « 2026 г. », which would end a sentence twice. */
const withoutYearWord = (date: string) => date.replace(/\s?г\.$/u, '');

/** « dimanche 29 novembre 2026 » */
export function longDayWords(day: string, language: ClientLanguage): string {
  const words = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'full', timeZone: 'UTC' });
  return withoutYearWord(words.format(epochDay(day) * MS_PER_DAY));
}

/** « 29 novembre 2026 » of an instant as the API writes it: on the clocks of the firm. */
export function dayWords(moment: string, language: ClientLanguage): string {
  const words = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  return withoutYearWord(words.format(epochDay(moment.slice(0, 10)) * MS_PER_DAY));
}
