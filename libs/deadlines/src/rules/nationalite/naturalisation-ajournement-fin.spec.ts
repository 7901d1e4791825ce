import { describe, expect, it } from '@jest/globals';
import { compute, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'naturalisation-ajournement-fin';
const decided = (known: object) =>
  compute([['naturalisation-decision', '2026-03-12', { outcome: 'ajournement', ...known }]], {
    procedure: 'naturalisation',
  });

describe('end of an adjournment (décret 93-1362 art. 44)', () => {
  it.each<readonly [object, string, string]>([
    [{ months: 24, decidedOn: '2026-03-01' }, '2028-03-01', 'from the decision'],
    [{ months: 24 }, '2028-03-12', 'its day unknown: from the notification'],
  ])('%j: %s (%s)', (known, last) => {
    expect(lastDays(only(decided(known), RULE))).toEqual([last, last]);
  });

  it('length unknown: no date, and the question', () => {
    const deadline = only(decided({}), RULE);
    expect(deadline.lastDay).toBeNull();
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['months']);
  });

  it('a rejection sets no time', () => {
    expect(has(decided({ outcome: 'rejet' }), RULE)).toBe(false);
  });
});
