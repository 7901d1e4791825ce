import type { TFunction } from 'i18next';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../ui/civil.ts';
import { useLanguage } from './i18n.ts';

interface Words {
  readonly t: TFunction;
  readonly language: Language;
}

const Spoken = createContext<Words | null>(null);

/** Words that say the same to everybody are looked up once. */
function remembering(t: TFunction): TFunction {
  const say = t as unknown as (key: string, said?: object) => string;
  const known = new Map<string, string>();
  const remembered = (key: string, said?: object): string => {
    if (said !== undefined) return say(key, said);
    const found = known.get(key);
    if (found !== undefined) return found;
    const text = say(key);
    // A key that is said as it is waits for its words.
    if (text !== key) known.set(key, text);
    return text;
  };
  return remembered as unknown as TFunction;
}

/** One who listens for another language, for all that is said hundreds of times on a page. */
export function Speaking({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useMemo(() => ({ t: remembering(t), language }), [t, language]);
  return <Spoken value={words}>{children}</Spoken>;
}

/** For parts of a row: `useTranslation` listens anew in each of them, which is a third of what a row costs. */
export function useWords(): Words {
  const words = useContext(Spoken);
  if (words === null) throw new Error('useWords outside of the application');
  return words;
}
