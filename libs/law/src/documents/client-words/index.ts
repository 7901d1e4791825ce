import { documentKind } from '../catalogue/index.ts';
import type { RejectionCode } from '../rejection.ts';
import { ARABIC_KINDS } from './arabic-kinds.ts';
import ES from './languages/es.json' with { type: 'json' };
import PT from './languages/pt.json' with { type: 'json' };
import RU from './languages/ru.json' with { type: 'json' };
import { REASONS } from './reasons.ts';

/** Words for a client, who may read one of these languages alone. */
export type ClientText = Readonly<Record<'fr' | 'en' | 'es' | 'ar' | 'pt' | 'ru', string>>;

interface Listed {
  readonly kinds: Readonly<Partial<Record<string, string>>>;
  readonly reasons: Readonly<Partial<Record<string, string>>>;
}
const LISTED: Readonly<Record<'es' | 'pt' | 'ru', Listed>> = { es: ES, pt: PT, ru: RU };

const complete = (words: Readonly<Partial<ClientText>>): ClientText | null =>
  Object.values(words).every((line) => line !== undefined) ? (words as ClientText) : null;

const listed = (list: keyof Listed, id: string) => ({
  es: LISTED.es[list][id],
  pt: LISTED.pt[list][id],
  ru: LISTED.ru[list][id],
});

/** What a document is called before a client; papers bear French names, which other readers are shown too. */
export function clientLabels(kind: string): ClientText | null {
  const label = documentKind(kind)?.label;
  if (label === undefined) return null;
  return complete({ ...label, ar: ARABIC_KINDS[kind], ...listed('kinds', kind) } as ClientText);
}

/** Why a document was turned down, and what to send instead; null for a code that is not known. */
export function rejectionForClient(code: string): ClientText | null {
  const words = Object.hasOwn(REASONS, code) ? REASONS[code as RejectionCode] : undefined;
  return words === undefined
    ? null
    : complete({ ...words, ...listed('reasons', code) } as ClientText);
}
