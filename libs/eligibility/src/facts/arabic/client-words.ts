import { FACTS, type FactId } from '../index.ts';
import { ARABIC } from './arabic.ts';
import { isForClient } from './for-client.ts';

/** The languages in which clients are asked; Arabic runs from right to left. */
export type ClientLanguage = 'fr' | 'en' | 'ar';

export interface ClientWords {
  readonly question: string;
  /** Labels of the choices, in order; none where the answer is not a choice. */
  readonly choices: Readonly<Record<string, string>>;
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
  if (language !== 'ar') return inOwnLanguage(id, language);
  const words = ARABIC[id];
  return words ? { question: words.question, choices: words.choices ?? {} } : null;
}
