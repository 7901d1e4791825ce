import type { ClientLanguageValue, ClientWordsView } from '@quantieme/contracts';
import { DIRECTIONS } from '@quantieme/eligibility';
import { flatWords } from '../client-doors/flat-words.ts';
import { WORDS_AR } from './words-ar.ts';
import { WORDS_EN } from './words-en.ts';
import { WORDS_FR } from './words-fr.ts';

type SameWords<Words> = {
  readonly [Name in keyof Words]: Words[Name] extends string ? string : SameWords<Words[Name]>;
};

export type ClientPageWords = SameWords<typeof WORDS_FR>;

export const CLIENT_PAGE_WORDS: Readonly<Record<ClientLanguageValue, ClientPageWords>> = {
  fr: WORDS_FR,
  en: WORDS_EN,
  ar: WORDS_AR,
};

/** Everything that the page of a link says, in the language of a client. */
export function clientPageWords(language: ClientLanguageValue): ClientWordsView {
  return {
    language,
    direction: DIRECTIONS[language],
    words: Object.fromEntries(flatWords(CLIENT_PAGE_WORDS[language])),
  };
}
