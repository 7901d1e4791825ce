/** From the 120th to the 60th day before expiry (R431-5 1°, titles on the teleservice list). */
export const ONLINE = {
  mode: 'before',
  opens: { unit: 'day', count: 120 },
  closes: { unit: 'day', count: 60 },
} as const;

/** The two months before expiry (R431-5 1°, other titles; R311-2 4° before May 2021). */
export const LAST_TWO_MONTHS = {
  mode: 'before',
  opens: { unit: 'month', count: 2 },
  closes: { unit: 'day', count: 0 },
} as const;

/** A number of months from a fact, with its answer to weekends. */
export const months = (count: number, roll: 'no' | 'prudent-no') =>
  ({ mode: 'plain', unit: 'month', count, roll }) as const;
