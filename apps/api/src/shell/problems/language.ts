import type { Language } from '@quantieme/law';

interface Preference {
  readonly language: string;
  readonly weight: number;
}

function preferenceIn(part: string): Preference {
  const [tag = '', ...parameters] = part.trim().split(';');
  const quality = parameters.map((text) => /^\s*q=([\d.]{1,5})\s*$/.exec(text)?.[1]).find(Boolean);
  return {
    language: tag.toLowerCase().slice(0, 2),
    weight: quality === undefined ? 1 : Number(quality),
  };
}

/** French or English: what Accept-Language prefers, else the person's own choice, else French. */
export function languageOf(
  acceptLanguage: string | undefined,
  own: Language | undefined,
): Language {
  const [best] = (acceptLanguage ?? '')
    .split(',')
    .slice(0, 10)
    .map(preferenceIn)
    .filter(({ language, weight }) => (language === 'fr' || language === 'en') && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return best ? (best.language as Language) : (own ?? 'fr');
}
