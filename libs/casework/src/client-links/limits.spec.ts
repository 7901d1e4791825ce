import { describe, expect, it } from '@jest/globals';
import { MOST_A_DAY, refuseTooMuch } from './limits.ts';

const NOW = Temporal.Instant.from('2026-11-22T12:00:00Z');
const acts = (count: number, kind: 'document' | 'attempt', hoursAgo = 1, bytes = 1) =>
  Array.from({ length: count }, () => ({ kind, bytes, at: NOW.subtract({ hours: hoursAgo }) }));

describe('what one link takes in a day', () => {
  it.each([
    ['a file before the last', acts(MOST_A_DAY.files - 1, 'document'), 'document', 1, true],
    ['a file too many', acts(MOST_A_DAY.files, 'document'), 'document', 1, false],
    ['as many, a day ago', acts(MOST_A_DAY.files, 'document', 24), 'document', 1, true],
    ['an attempt after as many files', acts(MOST_A_DAY.files, 'document'), 'attempt', 0, true],
    ['an attempt too many', acts(MOST_A_DAY.attempts, 'attempt'), 'attempt', 0, false],
    ['all the bytes there are', acts(1, 'document'), 'document', MOST_A_DAY.bytes - 1, true],
    ['a byte too many', acts(1, 'document'), 'document', MOST_A_DAY.bytes, false],
  ] as const)('%s', (_what, before, kind, bytes, passes) => {
    const one = () => refuseTooMuch(before, { kind, bytes }, NOW);
    if (passes) expect(one).not.toThrow();
    else expect(one).toThrow('client-link/too-much-today');
  });
});
