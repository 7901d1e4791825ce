import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '../ui/civil.ts';
import type { fr } from './fr/index.ts';
import { sentences } from './sentences.ts';

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
const FIRST_WORDS: Readonly<Record<Language, () => Promise<object>>> = {
  fr: async () => (await import('./fr/index.ts?first')).default,
  en: async () => (await import('./en/index.ts?first')).default,
};

const complete = new Set<Language>();

/** Only the language that is read is loaded. */
async function load(language: Language): Promise<void> {
  if (complete.has(language)) return;
  i18next.addResourceBundle(language, 'translation', await CATALOGUES[language](), true, true);
  complete.add(language);
}

/** Every word of the language on the screen: a part that comes later waits for those it says. */
export const allWords = (): Promise<void> => load(i18next.language === 'en' ? 'en' : 'fr');

/** Where one begins: the doors and the first page of the day, which say little. */
const FIRST_ADDRESS =
  /^\/(?:|aujourdhui|connexion|mot-de-passe-oublie|reinitialisation|invitation)$/;

export const beginsHere = (): boolean => FIRST_ADDRESS.test(location.pathname);

export async function startI18n(): Promise<void> {
  const language = storedLanguage();
  i18next.on('languageChanged', applyLanguage);
  const words = beginsHere() ? FIRST_WORDS : CATALOGUES;
  const asked = words[language]();
  await i18next
    .use(sentences)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      supportedLngs: ['fr', 'en'],
      resources: { [language]: { translation: await asked } },
      interpolation: { escapeValue: false },
    });
  if (words === CATALOGUES) complete.add(language);
}

/** The language of whoever signs in, unless another was chosen in this browser. */
export async function speakAs(language: Language): Promise<void> {
  if (localStorage.getItem(STORAGE_KEY) === null) await changeLanguage(language);
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
