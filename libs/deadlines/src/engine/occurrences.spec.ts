import { describe, expect, it } from '@jest/globals';
import { compute, lastDays, only } from '../testing/case-file.ts';

const SUE = 'ta-recours-implicite-2-mois';

describe('a birth recorded by hand', () => {
  it('is the one that the law derives, on the day recorded', () => {
    const computation = compute([
      ['demande-deposee', '2026-06-15', { remediesStated: true }],
      ['refus-implicite-ne', '2026-10-16'],
    ]);
    expect(only(computation, SUE).triggeredBy).toBe('e2');
    expect(lastDays(only(computation, SUE))).toEqual(['2026-12-17', '2026-12-16']);
  });

  it('years before the day the law gives, it is another one', () => {
    const computation = compute([
      ['expulsion-notifiee', '2014-06-22'],
      ['refus-implicite-ne', '2014-09-25', { remediesStated: true }],
    ]);
    const recorded = computation.deadlines.find(({ key }) => key === 'motifs-demande@e2');
    expect(String(recorded?.opensOn)).toBe('2014-09-26');
  });
});
