import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { BARS } from './bars/index.ts';
import { CRITERIA } from './criteria.ts';

/** The CESEDA as consolidated, beside the checkout on the machines that have it; it is not shipped. */
const CORPUS = new URL('../../../../../shared/law/corpus/ceseda.jsonl', import.meta.url);
const found = existsSync(CORPUS);
if (!found) {
  process.stderr.write(
    `\n*** SKIPPED: no law corpus at ${CORPUS.pathname}: articles on criminal records are not checked ***\n\n`,
  );
}

(found ? describe : describe.skip)('articles cited on criminal records', () => {
  it('are in force in the corpus on the first day they are relied on', () => {
    const rows = readFileSync(CORPUS, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { article: string; from: string; to: string | null });
    const isThere = (words: string, on: string) =>
      rows.some(
        ({ article, from, to }) =>
          `CESEDA ${article}` === words && from <= on && (to === null || on < to),
      );
    const cited = [
      ...BARS.flatMap(({ articles, from }) =>
        articles.map((words) => [words, from ?? '2026-01-01'] as const),
      ),
      ...CRITERIA.flatMap(({ articles }) =>
        articles.map((words) => [words, '2026-01-01'] as const),
      ),
    ].filter(([words]) => words.startsWith('CESEDA '));
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter(([words, on]) => !isThere(words, on))).toEqual([]);
  });
});
