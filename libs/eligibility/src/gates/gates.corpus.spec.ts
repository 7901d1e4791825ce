import { expect, it } from '@jest/globals';
import { citedOf, describeWithCorpus } from '@quantieme/law/testing';
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

describeWithCorpus('gates against the law corpus', ({ isInForce }) => {
  it.each([...GATES.values()].map((each) => [each.id, each] as const))(
    '%s rests on articles in force from the first day of each version',
    (_id, { versions }) => {
      const wrong = versions.flatMap((version) =>
        citedOf('CESEDA', articlesOf(version)).filter((words) => !isInForce(words, version.from)),
      );
      expect(wrong).toEqual([]);
    },
  );
});
