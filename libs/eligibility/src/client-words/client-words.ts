import { FACTS, type FactId } from '../facts/index.ts';
import ES from './languages/es.json' with { type: 'json' };
import PT from './languages/pt.json' with { type: 'json' };
import RU from './languages/ru.json' with { type: 'json' };
import { ARABIC } from '../facts/arabic/arabic.ts';
import { isForClient } from './for-client.ts';

/** The languages in which clients are asked; Arabic runs from right to left. */
export type ClientLanguage = 'fr' | 'en' | 'es' | 'ar' | 'pt' | 'ru';

export interface ClientWords {
  readonly question: string;
  /** Labels of the choices, in order; none where the answer is not a choice. */
  readonly choices: Readonly<Record<string, string>>;
}

type Listed = 'es' | 'pt' | 'ru';

/** The question, then the labels of its choices in their order. */
const LISTED: Readonly<Record<Listed, Readonly<Partial<Record<string, readonly string[]>>>>> = {
  es: ES,
  pt: PT,
  ru: RU,
};

function inListedLanguage(id: FactId, language: Listed): ClientWords | null {
  const [question, ...labels] = LISTED[language][id] ?? [];
  if (question === undefined) return null;
  const fact = FACTS[id];
  const values = Object.keys('choices' in fact ? fact.choices : {});
  return {
    question,
    choices: Object.fromEntries(values.map((value, index) => [value, labels[index] ?? value])),
  };
}

function inOwnLanguage(id: FactId, language: 'fr' | 'en'): ClientWords | null {
  const fact = FACTS[id];
  const { question } = fact;
  if (question === null) return null;
  const choices = Object.entries('choices' in fact ? fact.choices : {});
  return {
    question: question[language],
    choices: Object.fromEntries(choices.map(([value, label]) => [value, label[language]])),
  };
}

/**
 * A fact as it is asked of a client; null where only the firm can tell it.
 *
 * @example clientWords('entry.first_date', 'ar')?.question // 'ما هو تاريخ وصولك إلى فرنسا لأول مرة؟'
 */
export function clientWords(id: FactId, language: ClientLanguage): ClientWords | null {
  if (!isForClient(id)) return null;
  if (language === 'fr' || language === 'en') return inOwnLanguage(id, language);
  if (language !== 'ar') return inListedLanguage(id, language);
  const words = ARABIC[id];
  return words ? { question: words.question, choices: words.choices ?? {} } : null;
}
