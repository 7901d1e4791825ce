import { useEffect, useState } from 'react';
import type { ClientLanguage } from '@quantieme/api-client';

export const LANGUAGES: readonly { readonly value: ClientLanguage; readonly name: string }[] = [
  { value: 'fr', name: 'Français' },
  { value: 'en', name: 'English' },
  { value: 'es', name: 'Español' },
  { value: 'ar', name: 'العربية' },
  { value: 'pt', name: 'Português' },
  { value: 'ru', name: 'Русский' },
];

const STORAGE_KEY = 'quantieme.questionnaire.language';

const known = (word: string | null) =>
  LANGUAGES.find(({ value }) => value === word?.slice(0, 2))?.value ?? null;

/** The language somebody chose here, else that of their link, else that of their browser. */
export function useClientLanguage(ofLink: ClientLanguage | undefined) {
  const [chosen, setChosen] = useState(() => known(localStorage.getItem(STORAGE_KEY)));
  const choose = (language: ClientLanguage) => {
    localStorage.setItem(STORAGE_KEY, language);
    setChosen(language);
  };
  return { chosen, language: chosen ?? ofLink ?? known(navigator.language) ?? 'fr', choose };
}

/** The whole page reads as its language does, from the right or from the left, until it is left. */
export function useDirection(language: ClientLanguage, direction: 'ltr' | 'rtl'): void {
  useEffect(() => {
    const { documentElement: html } = document;
    const before = { lang: html.lang, dir: html.dir };
    Object.assign(html, { lang: language, dir: direction });
    return () => void Object.assign(html, before);
  }, [language, direction]);
}
