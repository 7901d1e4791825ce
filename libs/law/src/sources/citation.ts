import { CODES, type CodeName } from './codes.ts';
import { DECISIONS } from './decisions.ts';
import { articleVersions, decision, source, type SourceRef } from './source.ts';

const SEARCH = 'https://www.legifrance.gouv.fr/search/all?tab_selection=all&searchField=ALL&query=';
const CODE_NAMES = Object.keys(CODES).toSorted((a, b) => b.length - a.length);

const outside = (code: string, article: string): SourceRef => ({
  code,
  article,
  from: null,
  url: SEARCH + encodeURIComponent(`${code} ${article}`),
});

/**
 * The reference of a text named as lawyers write it, as it stood on a day.
 *
 * A registered article has its version; an agreement, a directive or a circular is named without one.
 *
 * @example citation('CESEDA L423-6', 2026-11-21) // { code: 'CESEDA', article: 'L423-6', from: '2021-05-01', url }
 */
export function citation(words: string, onDate: Temporal.PlainDate): SourceRef {
  const code = CODE_NAMES.find((name) => words.startsWith(`${name} `));
  const [first = '', ...rest] = words.split(' ');
  if (code !== undefined) {
    const article = words.slice(code.length + 1);
    return articleVersions(code, article) === null
      ? outside(code, article)
      : source(code as CodeName, article, onDate);
  }
  const number = rest.at(-1) ?? '';
  if (first === 'CE' && Object.hasOwn(DECISIONS, number)) return decision(number);
  const cut = /^(.*?)[ ,]*((?:art\. ?)?\d.*)$/.exec(words);
  return cut?.[1] ? outside(cut[1], cut[2] ?? '') : outside(words, '');
}
