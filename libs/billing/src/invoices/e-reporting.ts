import type { Cents } from '../cents.ts';
import type { Buyer } from './parties.ts';
import { split, type VatGroup } from './totals.ts';
import type { Vat } from './vat.ts';

/** Whom an operation is with; between professionals of France, invoices themselves are sent instead. */
export type Flow = 'b2c' | 'b2b-international' | 'b2b-france';

export function flowOf({ kind, address }: Pick<Buyer, 'kind' | 'address'>): Flow {
  if (kind === 'consumer') return 'b2c';
  return address.country === 'FR' ? 'b2b-france' : 'b2b-international';
}

type Group = Pick<VatGroup, 'vat' | 'rate' | 'base' | 'tax'>;

export interface ReportedDocument {
  readonly flow: Flow;
  readonly kind: 'invoice' | 'credit-note';
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly number: string;
  readonly groups: readonly Group[];
}

export interface ReportedPayment {
  readonly flow: Flow;
  readonly direction: 'in' | 'out';
  readonly on: string;
  readonly number: string;
  readonly amount: Cents;
  readonly groups: readonly Group[];
}

export interface ReportLine {
  readonly flow: Flow;
  readonly on: string;
  /** Null: consumers are added up, by day. */
  readonly number: string | null;
  readonly vat: Vat;
  readonly rate: number;
  readonly base: Cents;
  readonly tax: Cents;
  readonly count: number;
}

/** Days and treatments added up for consumers, one by one for professionals. */
function addedUp(lines: readonly ReportLine[]): readonly ReportLine[] {
  const keyOf = ({ flow, on, number, vat }: ReportLine) => [flow, on, number, vat].join('|');
  return [...Map.groupBy(lines, keyOf).values()]
    .map((same) => {
      const [first] = same as [ReportLine];
      const sum = (of: 'base' | 'tax' | 'count') =>
        same.reduce((total, line) => total + line[of], 0);
      return { ...first, base: sum('base'), tax: sum('tax'), count: sum('count') };
    })
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const shownNumber = (flow: Flow, number: string) => (flow === 'b2c' ? null : number);

/** Operations of a period; credit notes are taken off. */
export function reportTransactions(documents: readonly ReportedDocument[]): readonly ReportLine[] {
  return addedUp(
    documents.flatMap(({ flow, kind, on, number, groups }) => {
      const sign = kind === 'invoice' ? 1 : -1;
      return groups.map(({ vat, rate, base, tax }) => ({
        ...{ flow, on, vat, rate, count: 1, number: shownNumber(flow, number) },
        ...{ base: sign * base, tax: sign * tax },
      }));
    }),
  );
}

/** Money received, spread over what the invoice is taxed as: VAT on services falls due when they are paid. */
export function reportPayments(payments: readonly ReportedPayment[]): readonly ReportLine[] {
  return addedUp(
    payments.flatMap(({ flow, direction, on, number, amount, groups }) => {
      const sign = direction === 'in' ? 1 : -1;
      const parts = split(
        amount,
        groups.map(({ base, tax }) => base + tax),
      );
      return groups.map(({ vat, rate, base, tax }, index) => {
        const [ofBase = 0, ofTax = 0] = split(parts[index] ?? 0, [base, tax]);
        return {
          ...{ flow, on, vat, rate, count: 1, number: shownNumber(flow, number) },
          ...{ base: sign * ofBase, tax: sign * ofTax },
        };
      });
    }),
  );
}
