import { describe, expect, it } from '@jest/globals';
import { restBeyond } from './typed-act.ts';

const LETTER = 'Rédiger un courrier lettre';

describe('an act typed with the dossier it is for', () => {
  it.each([
    ['courrier', ''],
    ['courrier benali', 'benali'],
    ['benali REDIGER', 'benali'],
    ['rediger courrier 2026-041', '2026-041'],
    ['benali', null],
    ['un', null],
    ['', null],
  ])('%s leaves %s', (typed, rest) => {
    expect(restBeyond(LETTER, typed)).toBe(rest);
  });
});
