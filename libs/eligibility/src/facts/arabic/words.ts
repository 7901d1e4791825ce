import type { ClientLanguage } from './client-words.ts';
import { WORDS_AR } from './words-ar.ts';
import { WORDS_EN } from './words-en.ts';
import { WORDS_FR } from './words-fr.ts';

type SameWords<Words> = {
  readonly [Name in keyof Words]: Words[Name] extends string ? string : SameWords<Words[Name]>;
};

export type QuestionnaireWords = SameWords<typeof WORDS_FR>;

/** The words of the questionnaire's pages, questions apart. */
export const QUESTIONNAIRE_WORDS: Readonly<Record<ClientLanguage, QuestionnaireWords>> = {
  fr: WORDS_FR,
  en: WORDS_EN,
  ar: WORDS_AR,
};

export const DIRECTIONS: Readonly<Record<ClientLanguage, 'ltr' | 'rtl'>> = {
  fr: 'ltr',
  en: 'ltr',
  ar: 'rtl',
};
