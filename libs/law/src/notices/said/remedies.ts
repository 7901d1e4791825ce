import type { Span } from '../text/span.ts';
import { lengthsIn, type Length } from './lengths.ts';

/** What a notice says of its remedies. */
export interface Remedies {
  /** Null: too little text to tell that none is stated. */
  readonly stated: boolean | null;
  /** Values of the detail `limitStated`, in the order of the text. */
  readonly limits: readonly { readonly value: string; readonly span: Span }[];
  readonly courts: readonly Span[];
}

const LIMITS: Readonly<Record<string, string>> = {
  '48 heures': '48-heures',
  '7 jours': '7-jours',
  '15 jours': '15-jours',
  '30 jours': '30-jours',
  '1 mois': '1-mois',
  '2 mois': '2-mois',
};
const SUING =
  /\b(?:recours|contest\w*|deferee?|attaque\w*|saisir|saisi|former|forme|introdui\w*|annulation|appel|pourvoi|juge|tribunal|cour\b|juridiction|commission\s+de\s+recours)/u;
const NOT_SUING =
  /\b(?:depart\s+volontaire|quitter|reponse|silence|implicite|transmettre|fournir|produire|completer|observations|duree|interdiction|assign\w+|valable|ajourn\w+|instruction|nouvelle\s+demande|aide\s+juridictionnelle|gracieux|hierarchique|statuer?)\b/u;
const COURT =
  /\b(?:tribunal\s+administratif|cour\s+administrative\s+d'appel|cour\s+nationale\s+du\s+droit\s+d'asile|conseil\s+d'etat|commission\s+de\s+recours\s+contre|telerecours|premier\s+president|cour\s+d'appel|juge\s+des\s+libertes|ministre\s+(?:charge\s+des\s+naturalisations|de\s+l'interieur))/gu;
const SECTION =
  /\b(?:voies?\s+(?:et\s+delais?\s+)?de\s+recours|delais?\s+(?:et\s+voies\s+)?de\s+recours)\b/u;

/** Half a sentence each side, cut where a sentence ends. */
function around(folded: string, { start, end }: Length): { before: string; after: string } {
  const before =
    folded
      .slice(Math.max(0, start - 170), start)
      .split(/[.;]\s|\n\s*\n|\n\s*[-•]/u)
      .at(-1) ?? '';
  const after = folded.slice(end, end + 170).split(/[.;]\s|\n\s*\n|\n\s*[-•]/u)[0] ?? '';
  return { before, after };
}

function isLimit(folded: string, length: Length): boolean {
  const { before, after } = around(folded, length);
  if (NOT_SUING.test(before.slice(-60)) || /^\s*(?:apres|pour\s+quitter)/u.test(after))
    return false;
  const isTime = /\b(?:delai|dans\s+(?:les|un)|sous|dispose\w*)\b/u.test(before);
  if (!isTime) return false;
  return SUING.test(before) || (SUING.test(after) && !NOT_SUING.test(after.slice(0, 40)));
}

export function remediesIn(folded: string): Remedies {
  const limits = lengthsIn(folded)
    .filter((length) => isLimit(folded, length))
    .flatMap((length) => {
      const value = LIMITS[`${length.count} ${length.unit}`];
      return value === undefined ? [] : [{ value, span: { start: length.start, end: length.end } }];
    });
  const courts = [...folded.matchAll(COURT)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const isStated = limits.length > 0 && courts.length > 0;
  const isSilent = limits.length === 0 && !SECTION.test(folded);
  return { stated: isStated ? true : isSilent ? false : null, limits, courts };
}
