import { shareOfCents, type Cents } from '../cents.ts';
import { scaleLine } from './scale.ts';
import { inForce, isToConfirm, type Sourced } from './sources.ts';
import { UNIT_VALUES, type UnitValue } from './unit-values.ts';

export interface Mission {
  readonly line: string;
  /** As the certificate says, where it does. */
  readonly unitTenths: number | null;
  /** Share of the State: 100, or that of a partial admission. */
  readonly sharePercent: number;
  /** The day of admission; of what is not decided yet, today. */
  readonly on: Temporal.PlainDate;
}

export interface Entitlement {
  readonly unitTenths: number | null;
  readonly unitValue: UnitValue | null;
  /** Before VAT; null: a figure is missing. */
  readonly netCents: Cents | null;
  /** Where the figures were read. */
  readonly sources: readonly Sourced[];
  /** A source leaves a doubt for that day. */
  readonly toConfirm: boolean;
}

/**
 * What the State owes for a mission, before VAT: units of its line, times the value of the unit on the day of admission, times
 * the share of a partial admission.
 *
 * @example 14 units at 36 €, 55 %: 277,20 €
 */
export function entitlement({ line, unitTenths, sharePercent, on }: Mission): Entitlement {
  const unitValue = inForce(UNIT_VALUES, on);
  const scale = inForce(scaleLine(line)?.units ?? [], on);
  const tenths = unitTenths ?? scale?.unitTenths ?? null;
  const sources = [unitTenths === null ? scale : null, unitValue].filter((one) => one !== null);
  const isKnown = unitValue !== null && tenths !== null;
  return {
    unitTenths: tenths,
    unitValue,
    netCents: isKnown ? shareOfCents(unitValue.cents, tenths * sharePercent, 1_000) : null,
    sources,
    toConfirm: sources.some((one) => isToConfirm(one, on)),
  };
}
