import type { IncomeBody } from '@quantieme/api-client';

export type Basis = 'gross' | 'net';
export const BASES: readonly Basis[] = ['gross', 'net'];

type Amounts = Readonly<Record<Basis, number | null>>;

/** One source of income and what it brought in each month (`2025-08`), in euros. */
export interface IncomeLine {
  readonly kind: IncomeBody['kind'];
  readonly owner: IncomeBody['owner'];
  readonly stable: boolean | null;
  readonly continues: boolean | null;
  readonly amounts: Readonly<Record<string, Amounts>>;
}

export const NEW_LINE: IncomeLine = {
  kind: 'wages',
  owner: 'applicant',
  stable: null,
  continues: null,
  amounts: {},
};

/** Twelve incomes a line at most, and a request takes two hundred. */
export const MOST_LINES = 16;

const NOTHING: Amounts = { gross: null, net: null };

export const amountsIn = (line: IncomeLine, month: string): Amounts =>
  line.amounts[month] ?? NOTHING;

const isTold = ({ gross, net }: Amounts) => gross !== null || net !== null;

export const isTyped = ({ amounts }: IncomeLine): boolean => Object.values(amounts).some(isTold);

export function withAmount(
  line: IncomeLine,
  { month, basis }: { readonly month: string; readonly basis: Basis },
  amount: number | null,
): IncomeLine {
  const amounts = { ...amountsIn(line, month), [basis]: amount };
  return { ...line, amounts: { ...line.amounts, [month]: amounts } };
}

/** A block of figures laid from a month and a column on; what is beyond the months or the columns is left out. */
export function withPasted(
  line: IncomeLine,
  rows: readonly (readonly (number | null)[])[],
  { month, basis, months }: { month: string; basis: Basis; months: readonly string[] },
): IncomeLine {
  const below = months.slice(months.indexOf(month));
  const columns = BASES.slice(BASES.indexOf(basis));
  const cells = rows.flatMap((row, down) =>
    row.map((amount, right) => ({ month: below[down], basis: columns[right], amount })),
  );
  return cells.reduce(
    (filled, cell) =>
      cell.month === undefined || cell.basis === undefined || cell.amount === null
        ? filled
        : withAmount(filled, { month: cell.month, basis: cell.basis }, cell.amount),
    line,
  );
}

/** The amount above a month, however far; null when there is none. */
export function amountAbove(
  line: IncomeLine,
  { month, basis, months }: { month: string; basis: Basis; months: readonly string[] },
): number | null {
  const above = months.slice(0, months.indexOf(month)).toReversed();
  const told = above.find((each) => amountsIn(line, each)[basis] !== null);
  return told === undefined ? null : amountsIn(line, told)[basis];
}

/** Every empty month takes the amount above it. */
export function withRepeated(
  line: IncomeLine,
  basis: Basis,
  months: readonly string[],
): IncomeLine {
  return months.reduce((filled, month) => {
    if (amountsIn(filled, month)[basis] !== null) return filled;
    const amount = amountAbove(filled, { month, basis, months });
    return amount === null ? filled : withAmount(filled, { month, basis }, amount);
  }, line);
}

/** An income that is sent, and the line and months it comes from. */
export interface SentIncome {
  readonly body: IncomeBody;
  readonly line: number;
  readonly months: readonly string[];
}

const sameAmounts = (a: Amounts, b: Amounts) => a.gross === b.gross && a.net === b.net;

interface Span {
  readonly months: readonly string[];
  readonly amounts: Amounts;
}

/** From the first month that was typed to the last: one left empty between them is not known, rather than none. */
function toldMonths(line: IncomeLine, months: readonly string[]): readonly string[] {
  const told = (month: string) => isTold(amountsIn(line, month));
  const first = months.findIndex(told);
  return first === -1 ? [] : months.slice(first, months.findLastIndex(told) + 1);
}

/** Consecutive months that brought in the same are one span. */
function spansOf(line: IncomeLine, months: readonly string[]): readonly Span[] {
  const spans: Span[] = [];
  for (const month of toldMonths(line, months)) {
    const amounts = amountsIn(line, month);
    const last = spans.at(-1);
    if (last && sameAmounts(last.amounts, amounts))
      spans[spans.length - 1] = { amounts, months: [...last.months, month] };
    else spans.push({ amounts, months: [month] });
  }
  return spans;
}

const bodyOf = ({ amounts: _all, ...line }: IncomeLine, { months, amounts }: Span): IncomeBody => ({
  ...line,
  ...amounts,
  from: months[0] ?? '',
  to: months.at(-1) ?? null,
});

/** The incomes of these months, as they are sent. Months before the first amount and after the last stay unsaid. */
export function sentIncomes(
  lines: readonly IncomeLine[],
  months: readonly string[],
): readonly SentIncome[] {
  return lines.flatMap((line, index) =>
    spansOf(line, months).map((span) => ({
      line: index,
      months: span.months,
      body: bodyOf(line, span),
    })),
  );
}

/** Sum of a column over these months; null while nothing is typed in it. */
export function columnTotal(
  line: IncomeLine,
  basis: Basis,
  months: readonly string[],
): number | null {
  const told = months
    .map((month) => amountsIn(line, month)[basis])
    .filter((amount) => amount !== null);
  return told.length === 0
    ? null
    : told.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100;
}
