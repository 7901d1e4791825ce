import { describe, expect, it } from '@jest/globals';
import { TAUGHT, weightsOf } from '@quantieme/law/teaching';
import { heldBack, KNOWN_AS_OF, knownLetters } from '../support/notices/known-letters.ts';
import { daysRead, tally } from '../support/notices/read-days.ts';

const LETTERS = knownLetters().flat();

describe('letters whose days are known', () => {
  it('are six hundred, by nine hands, and each has a name of its own', () => {
    expect(LETTERS).toHaveLength(600);
    expect(new Set(LETTERS.map(({ id }) => id)).size).toBe(600);
  });

  it('taught what the reader knows: run `npm run teach:notices` after a change of either', () => {
    const taught = weightsOf(LETTERS, KNOWN_AS_OF);
    const known: Readonly<Record<string, readonly number[]>> = TAUGHT;
    const far = Object.keys({ ...taught, ...known }).filter((sign) =>
      (taught[sign] ?? [0, 0, 0, 0]).some(
        // A hundredth may fall on either side, and the least are left out.
        (weight, at) => Math.abs(weight - (known[sign]?.[at] ?? 0)) > 6,
      ),
    );
    expect(far).toEqual([]);
  });

  it('are read, many of them puzzles: seven of their days in eight, nothing wrong for sure', () => {
    const { asked, right, surelyWrong } = tally(LETTERS.flatMap((letter) => daysRead(letter)));
    expect(asked).toBeGreaterThan(450);
    expect(right / asked).toBeGreaterThanOrEqual(0.88);
    expect(surelyWrong).toEqual([]);
  });
});

it('letters that taught nothing are read: nineteen of their days in twenty, nothing wrong for sure', () => {
  const { asked, right, surelyWrong } = tally(heldBack().flatMap((letter) => daysRead(letter)));
  expect(asked).toBe(50);
  expect(right / asked).toBeGreaterThanOrEqual(0.95);
  expect(surelyWrong).toEqual([]);
});
