import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { CODES } from './codes.ts';
import { versionsOf } from './version.ts';

/** Reference corpus of the three codes, beside the checkout on the machines that have it; it is not shipped. */
const CORPUS = new URL('../../../../../shared/law/corpus/', import.meta.url);
const FILES = { CESEDA: 'ceseda.jsonl', CJA: 'cja.jsonl', CRPA: 'crpa.jsonl' } as const;

/** Where the registry departs from the corpus on purpose: dates of application, not of consolidation. */
const CONSOLIDATED_ON: Readonly<Record<string, string>> = {
  'CRPA 2016-01-01': '2015-12-24',
  'CRPA 2016-06-01': '2015-12-24',
  'CESEDA 2023-01-01': '2022-07-02',
};

interface Row {
  readonly article: string;
  readonly from: string;
  readonly to: string | null;
}

const rowsOf = (file: string): Row[] =>
  readFileSync(new URL(file, CORPUS), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

const found = existsSync(CORPUS);
if (!found) {
  process.stderr.write(
    `\n*** SKIPPED: no law corpus at ${CORPUS.pathname}: article versions are not checked ***\n\n`,
  );
}

(found ? describe : describe.skip)('article versions against the law corpus', () => {
  it.each(Object.entries(FILES))('%s', (code, file) => {
    const rows = Map.groupBy(rowsOf(file), (row) => row.article);
    const articles: Readonly<Record<string, readonly string[]>> =
      CODES[code as keyof typeof FILES].articles;
    const wrong = Object.entries(articles).flatMap(([article, entries]) =>
      versionsOf(entries)
        .filter(({ from }) => !isInCorpus(rows.get(article) ?? [], code, from))
        .map(({ from }) => `${code} ${article} ${from}`),
    );
    expect(wrong).toEqual([]);
  });
});

function isInCorpus(rows: readonly Row[], code: string, from: string): boolean {
  const consolidated = CONSOLIDATED_ON[`${code} ${from}`];
  return rows.some((row) => row.from === from || row.from === consolidated);
}
