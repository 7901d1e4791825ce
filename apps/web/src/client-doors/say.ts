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
};

/** The words for what became of a link; undefined where the problem is another one. */
export function linkProblem(error: unknown, door: 'questionnaire' | 'client-link') {
  const code = codeOf(error);
  return code.startsWith(`${door}/`) ? LINK_PROBLEMS[code.slice(door.length + 1)] : undefined;
}

const MS_PER_DAY = 86_400_000;
const LOCALES: Readonly<Record<ClientLanguage, string>> = {
  fr: 'fr-FR',
  en: 'en-GB',
  ar: 'ar-u-nu-latn',
};

/** « 29 novembre 2026 » of an instant as the API writes it: on the clocks of the firm. */
export function dayWords(moment: string, language: ClientLanguage): string {
  const words = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  return words.format(epochDay(moment.slice(0, 10)) * MS_PER_DAY);
}
