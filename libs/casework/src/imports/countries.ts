import { createRequire } from 'node:module';
import { COUNTRIES } from '@quantieme/eligibility';
import { foldForSearch } from '@quantieme/persistence';

const load = createRequire(import.meta.url);
const LANGUAGES = ['fr', 'en'] as const;

interface Names {
  readonly nationalities: Readonly<Record<string, string>>;
}

/** « Algérienne » and « Algérien », « Chinoises » and « Chinois » are one. */
const stem = (name: string) =>
  foldForSearch(name).replace(/s$/, '').replace(/nne$/, 'n').replace(/e?s?$/, '');

let known: ReadonlyMap<string, string> | undefined;

function names(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const language of LANGUAGES) {
    const { nationalities } = load(`i18n-nationality/langs/${language}.json`) as Names;
    const countries = new Intl.DisplayNames(language, { type: 'region' });
    for (const [code, name] of Object.entries(nationalities)) found.set(stem(name), code);
    for (const code of COUNTRIES) found.set(stem(countries.of(code) ?? code), code);
  }
  return found;
}

/** The country that a code, its name or a nationality names, in French or English; null: none is known by it. */
export function countryNamed(text: string): string | null {
  const code = text.trim().toUpperCase();
  if (COUNTRIES.has(code)) return code;
  known ??= names();
  return known.get(stem(text)) ?? null;
}
