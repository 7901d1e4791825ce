import { shareOfCents, type Cents } from '../cents.ts';
import type { Vat } from './vat.ts';

/** Time is counted in minutes and priced by the hour, so that an hour and ten minutes costs what it costs. */
export const UNITS = { minute: 60, piece: 1 } as const;
export type Unit = keyof typeof UNITS;

export interface PricedLine {
  /** Whole; below zero where something already invoiced is taken off. */
  readonly quantity: number;
  readonly unit: Unit;
  /** Of an hour, or of a piece. */
  readonly unitPrice: Cents;
  /** Taken off the line. */
  readonly discount: Cents;
  readonly vat: Vat;
}

/**
 * What a line costs before VAT, rounded once.
 *
 * @example netOf({ quantity: 70, unit: 'minute', unitPrice: 200_00, discount: 0, vat: 'fr-20' }) // 233_33
 */
export function netOf({ quantity, unit, unitPrice, discount }: PricedLine): Cents {
  return shareOfCents(unitPrice, quantity, UNITS[unit]) - discount;
}
