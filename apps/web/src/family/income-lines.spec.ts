import { describe, expect, it } from '@jest/globals';
import {
  amountAbove,
  amountsIn,
  columnTotal,
  isTyped,
  NEW_LINE,
  sentIncomes,
  withAmount,
  withPasted,
  withRepeated,
  type IncomeLine,
} from './income-lines.ts';

const MONTHS = ['2025-11', '2025-12', '2026-01', '2026-02'];

const grossOf = (line: IncomeLine) => MONTHS.map((month) => amountsIn(line, month).gross);
const netOf = (line: IncomeLine) => MONTHS.map((month) => amountsIn(line, month).net);

/** Gross amounts of the four months. */
const line = (...gross: (number | null)[]): IncomeLine =>
  gross.reduce<IncomeLine>(
    (filled, amount, index) =>
      withAmount(filled, { month: MONTHS[index] ?? '', basis: 'gross' }, amount),
    NEW_LINE,
  );

describe('the months of an income', () => {
  it('keep gross beside net', () => {
    const both = withAmount(line(1808), { month: '2025-11', basis: 'net' }, 1431);
    expect(amountsIn(both, '2025-11')).toEqual({ gross: 1808, net: 1431 });
    expect(amountsIn(both, '2025-12')).toEqual({ gross: null, net: null });
  });

  it('take a pasted column from the month it is pasted in, and no more than there are', () => {
    const pasted = withPasted(line(1700), [[1], [2], [3], [4]], {
      month: '2025-12',
      basis: 'gross',
      months: MONTHS,
    });
    expect(grossOf(pasted)).toEqual([1700, 1, 2, 3]);
  });

  it('take gross and net side by side; what is no figure changes nothing', () => {
    const rows = [
      [10, 8],
      [null, 9],
    ];
    const at = { month: '2025-11', basis: 'gross', months: MONTHS } as const;
    const pasted = withPasted(line(1, 2), rows, at);
    expect([grossOf(pasted), netOf(pasted)]).toEqual([
      [10, 2, null, null],
      [8, 9, null, null],
    ]);
    expect(netOf(withPasted(NEW_LINE, rows, { ...at, basis: 'net' }))).toEqual([
      10,
      null,
      null,
      null,
    ]);
  });

  it('repeat the amount above where nothing is typed, never over what is', () => {
    expect(grossOf(withRepeated(line(null, 1808, null, 0), 'gross', MONTHS))).toEqual([
      null,
      1808,
      1808,
      0,
    ]);
    const at = { basis: 'gross', months: MONTHS } as const;
    expect(amountAbove(line(1700, null, null), { ...at, month: '2026-01' })).toBe(1700);
    expect(amountAbove(line(1700), { ...at, month: '2025-11' })).toBeNull();
  });

  it('add up in cents', () => {
    expect(columnTotal(line(0.1, 0.2, 1808.55), 'gross', MONTHS)).toBe(1808.85);
    expect(columnTotal(line(), 'gross', MONTHS)).toBeNull();
    expect(columnTotal(line(0), 'gross', MONTHS)).toBe(0);
  });

  it.each([
    [NEW_LINE, false],
    [line(0), true],
    [withAmount(line(5), { month: '2025-11', basis: 'gross' }, null), false],
  ])('say whether anything was typed', (typed, expected) => {
    expect(isTyped(typed)).toBe(expected);
  });
});

describe('the incomes that are sent', () => {
  const sent = (...lines: IncomeLine[]) =>
    sentIncomes(lines, MONTHS).map(({ body, line: index }) => [
      index,
      body.from,
      body.to,
      body.gross,
    ]);

  it('join consecutive months of one amount', () => {
    expect(sent(line(1808, 1808, 1823, 1823))).toEqual([
      [0, '2025-11', '2025-12', 1808],
      [0, '2026-01', '2026-02', 1823],
    ]);
  });

  it('do not know a month left empty between two others, and know one without income', () => {
    expect(sent(line(1808, null, 0, 1808))).toEqual([
      [0, '2025-11', '2025-11', 1808],
      [0, '2025-12', '2025-12', null],
      [0, '2026-01', '2026-01', 0],
      [0, '2026-02', '2026-02', 1808],
    ]);
  });

  it('say nothing of the months before and after an income', () => {
    expect(sent(line(null, 1808, null, null))).toEqual([[0, '2025-12', '2025-12', 1808]]);
  });

  it('do not join months of which net differs', () => {
    const differs = withAmount(line(1808, 1808), { month: '2025-12', basis: 'net' }, 1431);
    expect(sent(differs)).toHaveLength(2);
  });

  it('know their line and months, and carry nothing else', () => {
    const rent: IncomeLine = { ...line(100), kind: 'property', owner: 'spouse', continues: true };
    expect(sentIncomes([NEW_LINE, rent], MONTHS)).toEqual([
      {
        line: 1,
        months: ['2025-11'],
        body: {
          kind: 'property',
          owner: 'spouse',
          stable: null,
          continues: true,
          from: '2025-11',
          to: '2025-11',
          gross: 100,
          net: null,
        },
      },
    ]);
  });

  it('are those of the months that count', () => {
    expect(sentIncomes([line(1, 2, 3, 4)], ['2025-12'])).toHaveLength(1);
  });
});
