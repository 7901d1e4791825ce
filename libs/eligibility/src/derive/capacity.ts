import type { CivilDay } from '../engine/civil-day.ts';
import type { Known } from '../engine/known.ts';
import type { Derivation } from './derivation.ts';
import { regimeOf } from './nationality.ts';
import { counting, within } from './stay.ts';
import { chainOn, daysCovered } from './titles-held.ts';

interface Capacity {
  readonly titles: ReadonlySet<string>;
  /** May have been issued on this ground, or on another. */
  readonly perhaps: ReadonlySet<string>;
}

/** Article 3 of the agreement with Tunisia. */
const EMPLOYEE: Capacity = {
  titles: new Set(['tun-salarie', 'cst-salarie']),
  perhaps: new Set(),
};

/** L423-10: the card of L423-7, and the multi-year one given for L423-1, L423-7 or L423-23. */
const PARENT: Capacity = {
  titles: new Set(['cst-vpf-parent-enfant-francais']),
  perhaps: new Set(['csp-generale', 'csp-renouvellement']),
};

/**
 * The one ground for which the law that governs a client counts these years. A Moroccan may have two, as an employee and
 * as a parent: the years are asked for.
 */
function capacityOf(known: Known): Capacity | null {
  const regime = regimeOf(known);
  if (regime === 'tunisian') return EMPLOYEE;
  return regime === 'common' || regime === 'subsaharan' ? PARENT : null;
}

/** Null where the ground of a card is unknown, or where the titles do not follow one another. */
function daysInCapacity(known: Known, on: CivilDay): number | null {
  const capacity = capacityOf(known);
  if (capacity === null || known.titles === null) return null;
  const started = known.titles.filter(({ from }) => from.number <= on.number);
  if (started.some(({ title }) => capacity.perhaps.has(title))) return null;
  const held = started.filter(({ title }) => capacity.titles.has(title));
  const chain = chainOn(known.titles, on);
  return held.every((one) => chain.includes(one)) ? daysCovered(within(held, on)) : null;
}

export const CAPACITY: readonly Derivation[] = [
  // Asked for itself: the titles held do not always say it.
  { ...counting('stay.years_in_same_capacity', daysInCapacity), from: [] },
];
