import { IntlMessageFormat } from 'intl-messageformat';
import { isolated } from './isolated.ts';

/** A message without any of these says the same to everybody: there is nothing to parse. */
const SAYS_MORE = /['{]/;

type Said = Readonly<Record<string, unknown>>;

const formats = new Map<string, IntlMessageFormat>();

function formatOf(message: string, language: string): IntlMessageFormat {
  const key = `${language} ${message}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  formats.set(key, made);
  return made;
}

/** What goes into a sentence, before it does. */
function inPlace(said: Said): Said {
  return Object.fromEntries(
    Object.entries(said).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolated(value) : value,
    ]),
  );
}

/** Sentences in ICU's notation, in which a name written from right to left keeps its place. */
export const sentences = {
  type: 'i18nFormat' as const,
  parse(message: unknown, said: Said | undefined, language: string): unknown {
    if (typeof message !== 'string' || !SAYS_MORE.test(message)) return message;
    return formatOf(message, language).format(inPlace(said ?? {}));
  },
  addLookupKeys: (keys: readonly string[]) => keys,
};
