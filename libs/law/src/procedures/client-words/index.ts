import type { Text } from '../../text.ts';
import AR from './ar.json' with { type: 'json' };
import ES from './es.json' with { type: 'json' };
import PT from './pt.json' with { type: 'json' };
import RU from './ru.json' with { type: 'json' };

const LANGUAGES: Readonly<Record<'es' | 'ar' | 'pt' | 'ru', Readonly<Record<string, string>>>> = {
  es: ES,
  ar: AR,
  pt: PT,
  ru: RU,
};

/**
 * A step of a procedure in the language of a client; in French where a sentence has just changed and its translation waits.
 *
 * @example stepForClient(state.label, 'es') // 'Solicitud presentada'
 */
export function stepForClient(
  { fr, en }: Text,
  language: 'fr' | 'en' | keyof typeof LANGUAGES,
): string {
  if (language === 'fr') return fr;
  return language === 'en' ? en : (LANGUAGES[language][fr] ?? fr);
}
