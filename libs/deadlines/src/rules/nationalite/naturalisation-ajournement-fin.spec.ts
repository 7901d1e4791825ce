import { describe, expect, it } from '@jest/globals';
import { compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

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
    const deadline = only(decided(known), RULE);
    expect(lastDays(deadline)).toEqual([last, last]);
    expect(deadline.undetermined).toEqual([]);
  });

  it('tells the decision, then the length written in it', () => {
    expect(derivation(only(decided({ months: 24, decidedOn: '2026-03-01' }), RULE))).toEqual([
      'decision 2026-03-01',
      'length',
      'length 2028-03-01 Décret 93-1362 44',
    ]);
  });

  it.each([[{}], [{ months: 0 }]])('length unknown (%j): no date, and the question', (known) => {
    const deadline = only(decided(known), RULE);
    expect([deadline.lastDay, deadline.startsOn]).toEqual([null, null]);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['months']);
  });

  it('a rejection sets no time', () => {
    expect(has(decided({ outcome: 'rejet' }), RULE)).toBe(false);
  });
});
