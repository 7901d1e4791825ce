/** First day of the code as renumbered. */
const RENUMBERED_ON = '2021-05-01';

/** Where the code said the same before it was renumbered. */
const BEFORE: Readonly<Record<string, string>> = {
  'L434-1': 'L411-4',
  'L434-2': 'L411-1',
  'L434-3': 'L411-2',
  'L434-4': 'L411-3',
  'L434-5': 'L411-4',
  'L434-6': 'L411-6',
  'L434-7': 'L411-5',
  'L434-8': 'L411-5',
  'L434-9': 'L411-7',
  'L434-11': 'L411-5',
  'R434-1': 'R411-1',
  'R434-2': 'R411-2',
  'R434-3': 'R411-3',
  'R434-4': 'R411-4',
  'R434-5': 'R411-5',
  'R434-6': 'R411-6',
  'R434-19': 'R421-15',
  'R434-22': 'R421-17',
  'L561-2': 'L752-1',
  'L561-3': 'L752-1',
  'L561-4': 'L752-1',
  'L561-5': 'L752-1',
  'R561-1': 'R752-1',
};

export const ALGERIAN_AGREEMENT = 'Accord franco-algérien 4';

/**
 * An article as it was numbered on a day.
 *
 * @example cite('R434-4', '2020-03-01') // 'CESEDA R411-4'
 */
export function cite(article: string, on: string): string {
  const number = on < RENUMBERED_ON ? BEFORE[article] : article;
  return `CESEDA ${number ?? article}`;
}

export const citeAll = (articles: readonly string[], on: string): readonly string[] => [
  ...new Set(articles.map((article) => cite(article, on))),
];

/** The version in force on a day; null before the first. */
export function versionAt<V extends { readonly from: string }>(
  versions: readonly V[],
  on: string,
): V | null {
  return versions.findLast(({ from }) => from <= on) ?? null;
}

/** An article without a forerunner that said the same; nothing before it was in force. */
export const citeSince2021 = (article: string, on: string): readonly string[] =>
  on < RENUMBERED_ON ? [] : [`CESEDA ${article}`];
