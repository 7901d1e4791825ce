import { existsSync, readFileSync } from 'node:fs';
import { describe } from '@jest/globals';

/** Consolidated codes, beside the checkout on the machines that have them; they are not shipped. */
const FOLDER = new URL('../../../../../shared/law/corpus/', import.meta.url);
const FILES = { CESEDA: 'ceseda.jsonl', CJA: 'cja.jsonl', CRPA: 'crpa.jsonl' } as const;

export type CorpusCode = keyof typeof FILES;
export const CORPUS_CODES = Object.keys(FILES) as readonly CorpusCode[];

/** One version of an article: in force from a day, until another or for good. */
interface ArticleVersion {
  readonly article: string;
  readonly from: string;
  readonly to: string | null;
}

type Code = ReadonlyMap<string, readonly ArticleVersion[]>;
const read = new Map<CorpusCode, Code>();

function codeOf(code: CorpusCode): Code {
  const known = read.get(code);
  if (known) return known;
  const rows = readFileSync(new URL(FILES[code], FOLDER), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ArticleVersion);
  const articles = Map.groupBy(rows, ({ article }) => article);
  read.set(code, articles);
  return articles;
}

/** Texts of a code, as sources write them: « CESEDA L423-1 ». */
export const citedOf = (code: CorpusCode, sources: readonly string[]): readonly string[] =>
  [...new Set(sources)].filter((words) => words.startsWith(`${code} `));

export interface Corpus {
  /** First days of the versions of an article: « CESEDA L423-1 ». */
  readonly firstDaysOf: (words: string) => readonly string[];
  readonly isInForce: (words: string, on: string) => boolean;
}

function versionsOf(words: string): readonly ArticleVersion[] {
  const code = CORPUS_CODES.find((each) => words.startsWith(`${each} `));
  if (code === undefined) throw new Error(`The corpus does not hold the code of « ${words} »`);
  return codeOf(code).get(words.slice(code.length + 1)) ?? [];
}

const CORPUS: Corpus = {
  firstDaysOf: (words) => versionsOf(words).map(({ from }) => from),
  isInForce: (words, on) =>
    versionsOf(words).some(({ from, to }) => from <= on && (to === null || on < to)),
};

/** Specs against the corpus: skipped aloud on the machines that do not have it. */
export function describeWithCorpus(what: string, specs: (corpus: Corpus) => void): void {
  if (existsSync(FOLDER)) return describe(what, () => specs(CORPUS));
  process.stderr.write(`\n*** SKIPPED: no law corpus at ${FOLDER.pathname}: ${what} ***\n\n`);
  return describe.skip(what, () => specs(CORPUS));
}
