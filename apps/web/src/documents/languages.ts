import { useLanguage } from '../i18n/i18n.ts';

/** Languages in which clients of these firms bring papers; French first. */
const LANGUAGES =
  'fr ar en es pt ru tr zh fa ps bn ur hi ta uk sq sr ka hy ro pl it de nl vi th am ti so ff wo bm ln sw mg ku he ja ko'.split(
    ' ',
  );

/** Names of languages in that of the page, for a field and for a sentence. */
export function useLanguageNames() {
  const names = new Intl.DisplayNames([useLanguage()], { type: 'language' });
  const nameOf = (code: string) => names.of(code) ?? code;
  return { nameOf, choices: LANGUAGES.map((code) => ({ value: code, label: nameOf(code) })) };
}
