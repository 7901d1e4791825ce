import { formatToParts } from 'intl-messageformat';
import { isolated } from './isolated.ts';

type Parts = Parameters<typeof formatToParts>[0];
type Formatters = Parameters<typeof formatToParts>[2];
type Said = Readonly<Record<string, unknown>>;

/** Intl's own are slow to make, and every line of a list asks for the same few. */
function once<Options, Made>(make: (language: string, options?: Options) => Made) {
  const made = new Map<string, Made>();
  return (language: string, options?: Options): Made => {
    const key = language + JSON.stringify(options);
    const known = made.get(key) ?? make(language, options);
    made.set(key, known);
    return known;
  };
}

const formatters = {
  getNumberFormat: once(
    (language, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
  ),
  getDateTimeFormat: once(
    (language, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
  ),
  getPluralRules: once(
    (language, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(language, options),
  ),
} as Formatters;
const NAMED_STYLES = { number: {}, date: {}, time: {} };

/** What goes into a sentence, before it does. */
function inPlace(said: Said): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(said).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolated(value) : value,
    ]),
  );
}

/**
 * Sentences in ICU's notation, which `build/sentences.ts` has read, in which a name written from right to left keeps its
 * place.
 */
export const sentences = {
  type: 'i18nFormat' as const,
  parse(message: unknown, said: Said | undefined, language: string): unknown {
    if (!Array.isArray(message)) return message;
    const parts = formatToParts(
      message as Parts,
      language,
      formatters,
      NAMED_STYLES,
      inPlace(said ?? {}),
    );
    return parts.map(({ value }) => value).join('');
  },
  addLookupKeys: (keys: readonly string[]) => keys,
};
