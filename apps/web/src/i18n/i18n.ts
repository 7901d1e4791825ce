import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '../ui/civil.ts';
import type { fr } from './fr/index.ts';
import { Sentences } from './sentences.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof fr };
    returnNull: false;
  }
}

const STORAGE_KEY = 'quantieme.language';

function storedLanguage(): Language {
  return localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'fr';
}

function applyLanguage(language: string): void {
  document.documentElement.lang = language;
}

type Catalogue = typeof fr | typeof import('./en/index.ts').en;

const CATALOGUES: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  fr: async () => (await import('./fr/index.ts')).fr,
  en: async () => (await import('./en/index.ts')).en,
};

/** Only the language that is read is loaded. */
async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  i18next.addResourceBundle(language, 'translation', await CATALOGUES[language]());
}

export async function startI18n(): Promise<void> {
  const language = storedLanguage();
  i18next.on('languageChanged', applyLanguage);
  const words = CATALOGUES[language]();
  await i18next
    .use(Sentences)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      supportedLngs: ['fr', 'en'],
      resources: { [language]: { translation: await words } },
      interpolation: { escapeValue: false },
    });
}

export async function changeLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORAGE_KEY, language);
  await speakTo(language);
}

/** Speaks to whoever a link was made for in their own language; what this browser was told stays so. */
export async function speakTo(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
}

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'fr';
}
