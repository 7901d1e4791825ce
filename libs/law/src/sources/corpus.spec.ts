import { expect, it } from '@jest/globals';
import { CORPUS_CODES, describeWithCorpus } from '../testing/corpus.ts';
import { CODES } from './codes.ts';
import { versionsOf } from './version.ts';

/** Where the registry departs from the corpus on purpose: dates of application, not of consolidation. */
const CONSOLIDATED_ON: Readonly<Record<string, string>> = {
  'CRPA 2016-01-01': '2015-12-24',
  'CRPA 2016-06-01': '2015-12-24',
  'CESEDA 2023-01-01': '2022-07-02',
};

describeWithCorpus('article versions against the law corpus', ({ firstDaysOf }) => {
  it.each(CORPUS_CODES)('%s', (code) => {
    const wrong = Object.entries(CODES[code].articles).flatMap(([article, entries]) => {
      const known = firstDaysOf(`${code} ${article}`);
      return versionsOf(entries)
        .filter(({ from }) => !known.includes(from))
        .filter(({ from }) => !known.includes(CONSOLIDATED_ON[`${code} ${from}`] ?? ''))
        .map(({ from }) => `${code} ${article} ${from}`);
    });
    expect(wrong).toEqual([]);
  });
});
