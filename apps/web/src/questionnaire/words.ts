import {
  ProblemError,
  type ClientLanguage,
  type QuestionnaireWordsView,
} from '@quantieme/api-client';
import { epochDay } from '../ui/civil.ts';

/** A few words by their name, what stands in braces replaced. */
export type Say = (name: string, values?: Readonly<Record<string, string | number>>) => string;

export function sayWith({ words }: QuestionnaireWordsView): Say {
  const named = words as Readonly<Record<string, string>>;
  return (name, values = {}) =>
    (named[name] ?? name).replaceAll(/\{(\w+)\}/g, (whole, key: string) =>
      String(values[key] ?? whole),
    );
}

const LINK_PROBLEMS: Readonly<Record<string, string>> = {
  'network/unreachable': 'link.noNetwork',
  'questionnaire/closed': 'link.closed',
  'questionnaire/unknown': 'link.unknown',
  'questionnaire/opened-elsewhere': 'link.elsewhere',
  'questionnaire/finished': 'link.used',
  'questionnaire/expired': 'link.expired',
  'questionnaire/revoked': 'link.revoked',
  'questionnaire/too-many-attempts': 'link.slow',
};

const ANSWER_PROBLEMS: Readonly<Record<string, string>> = {
  'questionnaire/contradicts-yourself': 'wrong.contradictsYourself',
  'questionnaire/contradicts-firm': 'wrong.contradictsFirm',
  'questionnaire/settled': 'wrong.settled',
  'questionnaire/not-asked': 'wrong.notNow',
  'facts/not-a-day': 'wrong.date',
  'facts/birth-in-the-future': 'wrong.future',
  'facts/ends-before-it-starts': 'wrong.order',
  'facts/unreadable': 'wrong.tooLong',
  'facts/wrong-type': 'wrong.number',
  'facts/not-a-choice': 'wrong.choice',
  'facts/not-a-country': 'wrong.choice',
  'facts/not-a-title': 'wrong.choice',
};

const LONGEST_TEXT = 500;

const codeOf = (error: unknown) => (error instanceof ProblemError ? error.problem.code : '');

/** The questionnaire can no longer be gone on with. */
export const isOver = (error: unknown): boolean =>
  codeOf(error).startsWith('questionnaire/') && !(codeOf(error) in ANSWER_PROBLEMS);

/** The network, not the answer: what was said will be sent again. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof ProblemError && (error.status === 0 || error.status >= 502);

/** What went wrong, in the client’s words. */
export function problemWords(error: unknown, say: Say): string {
  const code = codeOf(error);
  if (isUnreachable(error)) return say('link.noNetwork');
  const name = LINK_PROBLEMS[code] ?? ANSWER_PROBLEMS[code] ?? 'link.broken';
  return say(name, { number: LONGEST_TEXT });
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
