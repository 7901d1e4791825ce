import { describe, expect, it } from '@jest/globals';
import { pastedAmounts, typedAmount } from './typed-amount.ts';

describe('an amount as it is typed', () => {
  it.each([
    ['1808', 1808],
    ['1 808', 1808],
    ['1\u202f808,50\u00a0€', 1808.5],
    ['1.808,50', 1808.5],
    ['1,808.50', 1808.5],
    ['1808.5', 1808.5],
    ['1,808', 1808],
    ['12.345.678', 12_345_678],
    ['0', 0],
    ['0,05', 0.05],
    ['1823,03 euros', 1823.03],
  ])('%s is %d', (typed, amount) => {
    expect(typedAmount(typed)).toBe(amount);
  });

  it.each(['', 'x', '-5', '1808,505,2', '12,3456', 'environ 1800', '1.80.8'])(
    '%s is none',
    (typed) => {
      expect(typedAmount(typed)).toBeNull();
    },
  );
});

describe('a column that is pasted', () => {
  it('fills as many rows as it has, its heading left out', () => {
    expect(pastedAmounts('Brut\r\n1 808,00\r\n1 823,03\r\n')).toEqual([[1808], [1823.03]]);
  });

  it('may have gross and net side by side, as a spreadsheet copies them', () => {
    expect(pastedAmounts('1808\t1431\n1823,03\t1443,11')).toEqual([
      [1808, 1431],
      [1823.03, 1443.11],
    ]);
  });

  it('keeps the place of a month without figure', () => {
    expect(pastedAmounts('1808\n\n—\n1823')).toEqual([[1808], [null], [null], [1823]]);
  });

  it.each(['1808', '1808\n', '1 808,50', 'salaire\nde mars', ''])('leaves « %s » alone', (text) => {
    expect(pastedAmounts(text)).toBeNull();
  });
});
