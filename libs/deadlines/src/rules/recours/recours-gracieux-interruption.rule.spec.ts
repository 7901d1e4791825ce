import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, only, type EventWords } from '../../testing/case-file.ts';

const REFUSAL: EventWords = ['refus-notifie', '2026-03-12', { oqtf: false, remediesStated: true }];

describe('an appeal to the administration, once the court is seised (CRPA L411-2)', () => {
  it.each([
    ['the eve of its last day', '2026-05-12'],
    ['its last day', '2026-05-13'],
    ['the day after', '2026-05-14'],
    ['months after, where reasons had kept the court open', '2027-01-11'],
  ])('%s: nothing is left to interrupt', (_when, on) => {
    const deadline = only(
      compute([REFUSAL, ['requete-ta-deposee', on]]),
      'recours-gracieux-interruption',
    );
    expect(deadline.outcome).toBe('extinguished');
    expect(articlesOf(deadline)[0]).toBe('CRPA L411-2');
  });
});
