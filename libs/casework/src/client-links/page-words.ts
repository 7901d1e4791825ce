import type { ClientLanguageValue, ClientWordsView } from '@quantieme/contracts';
import { DIRECTIONS } from '@quantieme/eligibility';
import { flatWords } from '../client-doors/flat-words.ts';
import { doorWords } from '../client-doors/words/index.ts';
import { WORDS_AR } from './words-ar.ts';
import { WORDS_EN } from './words-en.ts';
import { WORDS_ES } from './words-es.ts';
import { WORDS_FR, type ClientPageWords } from './words-fr.ts';
import { WORDS_PT } from './words-pt.ts';
import { WORDS_RU } from './words-ru.ts';

export const CLIENT_PAGE_WORDS: Readonly<Record<ClientLanguageValue, ClientPageWords>> = {
  fr: WORDS_FR,
  en: WORDS_EN,
  es: WORDS_ES,
  ar: WORDS_AR,
  pt: WORDS_PT,
  ru: WORDS_RU,
};

/** Everything that the page of a link says, in the language of a client. */
export function clientPageWords(language: ClientLanguageValue): ClientWordsView {
  return {
    language,
    direction: DIRECTIONS[language],
    words: {
      ...doorWords(language),
      ...Object.fromEntries(flatWords(CLIENT_PAGE_WORDS[language])),
    },
  };
}
