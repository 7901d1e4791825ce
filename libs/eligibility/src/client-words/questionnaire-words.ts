import type { ClientLanguage } from './client-words.ts';
import { WORDS_AR } from './words-ar.ts';
import { WORDS_EN } from './words-en.ts';
import { WORDS_ES } from './words-es.ts';
import { WORDS_FR, type QuestionnaireWords } from './words-fr.ts';
import { WORDS_PT } from './words-pt.ts';
import { WORDS_RU } from './words-ru.ts';

/** The words of the questionnaire's pages, questions apart. */
export const QUESTIONNAIRE_WORDS: Readonly<Record<ClientLanguage, QuestionnaireWords>> = {
  fr: WORDS_FR,
  en: WORDS_EN,
  es: WORDS_ES,
  ar: WORDS_AR,
  pt: WORDS_PT,
  ru: WORDS_RU,
};

export const DIRECTIONS: Readonly<Record<ClientLanguage, 'ltr' | 'rtl'>> = {
  fr: 'ltr',
  en: 'ltr',
  es: 'ltr',
  ar: 'rtl',
  pt: 'ltr',
  ru: 'ltr',
};
