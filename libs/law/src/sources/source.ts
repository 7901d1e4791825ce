import { CODES, type CodeName } from './codes.ts';
import { DECISIONS } from './decisions.ts';
import { versionOn, versionsOf, type Version } from './version.ts';

/**
 * A text or decision that a step rests on.
 *
 * `code` is a code (CESEDA, CJA, CRPA, CPC, Code du travail) or who decided (CE, CAA Lyon).
 * `article` is written without dots or asterisk ("R432-2"), or names the decision ("avis 6 mai 2025 n° 499904").
 * `from` is the first day of the version relied on, or the day of the decision.
 */
export interface SourceRef {
  readonly code: string;
  readonly article: string;
  readonly from: string | null;
  readonly url: string;
}

const LEGIFRANCE = 'https://www.legifrance.gouv.fr/search';
const CODES_OF_LEGIFRANCE: ReadonlySet<string> = new Set([
  'CESEDA',
  'CJA',
  'CRPA',
  'CPC',
  'Code civil',
  'Code du travail',
  'CPP',
  'Code pénal',
]);

// Article and decision ids of Légifrance are unknown here: its search by number always resolves.
function articleUrl(code: CodeName, article: string): string {
  const query = encodeURIComponent(article);
  return CODES_OF_LEGIFRANCE.has(code)
    ? `${LEGIFRANCE}/code?tab_selection=code&searchField=NUM_ARTICLE&query=${query}`
    : `${LEGIFRANCE}/all?tab_selection=all&searchField=ALL&query=${encodeURIComponent(CODES[code].name)}`;
}

/** Every version of a registered article; null when it is not registered. */
export function articleVersions(code: string, article: string): readonly Version[] | null {
  if (!isCode(code)) return null;
  const articles: Readonly<Record<string, readonly string[]>> = CODES[code].articles;
  const entries = articles[article];
  return entries ? versionsOf(entries) : null;
}

/**
 * The reference of an article as it stood on a day (by default, in its latest version).
 *
 * Outside the days in force the nearest version is given, so that an old event still gets an answer; {@link isInForce}
 * tells, and the conformance of rules checks it.
 *
 * @example source('CESEDA', 'R432-2', 2025-03-01) // { code: 'CESEDA', article: 'R432-2', from: '2021-05-01', url }
 */
export function source(code: CodeName, article: string, onDate?: Temporal.PlainDate): SourceRef {
  const versions = articleVersions(code, article);
  const last = versions?.at(-1);
  if (!versions || !last) throw new Error(`${code} ${article} is not in the registry of sources`);
  const day = onDate === undefined ? last.from : String(onDate);
  const version = versionOn(versions, day) ?? versions.findLast(({ from }) => from <= day);
  return {
    code,
    article,
    from: (version ?? versions[0] ?? last).from,
    url: articleUrl(code, article),
  };
}

/**
 * The reference of a court's decision, by its docket number.
 *
 * @example decision('499904') // { code: 'CE', article: 'avis 6 mai 2025 n° 499904', from: '2025-05-06', url }
 */
export function decision(number: string): SourceRef {
  const found = DECISIONS[number];
  if (!found) throw new Error(`decision ${number} is not in the registry of sources`);
  return {
    code: found.court,
    article: `${found.name} n° ${number}`,
    from: found.decidedOn,
    url: `${LEGIFRANCE}/cetat?tab_selection=cetat&searchField=ALL&query=${number}`,
  };
}

/** Whether an article was in force on a day. */
export function isInForce(code: string, article: string, day: Temporal.PlainDate): boolean {
  return versionOn(articleVersions(code, article) ?? [], String(day)) !== null;
}

function isCode(code: string): code is CodeName {
  return Object.hasOwn(CODES, code);
}
