import { expect, it } from '@jest/globals';
import { citedOf, describeWithCorpus } from '../testing/corpus.ts';
import { BARS } from './bars/index.ts';
import { CRITERIA } from './criteria.ts';

describeWithCorpus('articles cited on criminal records', ({ isInForce }) => {
  it('are in force in the corpus on the first day they are relied on', () => {
    const reliedOn = [
      ...BARS.map(({ articles, from }) => [articles, from ?? '2026-01-01'] as const),
      ...CRITERIA.map(({ articles }) => [articles, '2026-01-01'] as const),
    ];
    const cited = reliedOn.flatMap(([articles, on]) =>
      citedOf('CESEDA', articles).map((words) => [words, on] as const),
    );
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter(([words, on]) => !isInForce(words, on))).toEqual([]);
  });
});
