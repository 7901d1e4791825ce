import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Condition } from '../engine/condition.ts';
import type { TitleVersion } from '../engine/title.ts';
import { GATES } from './index.ts';

/** Every article that a version names, its own and those of its parts. */
function articlesOf({ articles, conditions }: TitleVersion): readonly string[] {
  const within = (condition: Condition): readonly string[] => [
    ...(condition.articles ?? []),
    ...('of' in condition ? condition.of.flatMap(within) : []),
  ];
  return [...articles, ...within(conditions)];
}

const CORPUS = new URL('../../../../../shared/law/corpus/ceseda.jsonl', import.meta.url);
const found = existsSync(CORPUS);
if (!found) {
  process.stderr.write(
    `\n*** SKIPPED: no law corpus at ${CORPUS.pathname}: gates are not checked ***\n\n`,
  );
}

interface Row {
  readonly article: string;
  readonly from: string;
  readonly to: string | null;
}

(found ? describe : describe.skip)('gates against the law corpus', () => {
  const rows = found
    ? Map.groupBy(
        readFileSync(CORPUS, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Row),
        ({ article }) => article,
      )
    : new Map<string, Row[]>();
  const inForce = (article: string, day: string) =>
    rows.get(article)?.some(({ from, to }) => from <= day && (to === null || day < to)) ?? false;

  it.each([...GATES.values()].map((each) => [each.id, each] as const))(
    '%s rests on articles in force from the first day of each version',
    (_id, { versions }) => {
      const wrong = versions.flatMap((version) =>
        articlesOf(version)
          .filter((article) => article.startsWith('CESEDA '))
          .filter((article) => !inForce(article.replace('CESEDA ', ''), version.from)),
      );
      expect(wrong).toEqual([]);
    },
  );
});
