import { describe, expect, it } from '@jest/globals';
import { offeredTo } from './offered-titles.ts';

const OTHERS = [
  { title: 'cr-conjoint-francais', verdict: 'eligible' },
  { title: 'cr-protection-subsidiaire', verdict: 'eligible' },
  { title: 'cst-vpf-etranger-malade', verdict: 'discretionary' },
  { title: 'cst-vpf-traite', verdict: 'eligible' },
];

describe('the titles named beside an opportunity', () => {
  it.each([
    ['owner', OTHERS.length],
    ['lawyer', OTHERS.length],
    ['paralegal', OTHERS.length],
    ['assistant', 1],
    ['read-only', 1],
  ] as const)('tell %s no more than they may know', (role, count) => {
    expect(offeredTo({ role, isLawyer: role === 'lawyer' }, OTHERS)).toEqual(
      OTHERS.slice(0, count),
    );
  });
});
