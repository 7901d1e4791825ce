import { text, type Text } from '@quantieme/law';

/** Whole cents: sums of euros would drift. */
export const inCents = (euros: number): number => Math.round(euros * 100);

export const inEuros = (cents: number): number => cents / 100;

/**
 * An amount in words.
 *
 * @example euros(2_168_529) // « 21 685,29 € », “21,685.29 €”
 */
export function euros(cents: number): Text {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const [whole, decimals] = [digits.slice(0, -2), digits.slice(-2)];
  const sign = cents < 0 ? '−' : '';
  const grouped = (mark: string) => sign + whole.replaceAll(/\B(?=(\d{3})+$)/g, mark);
  return text(`${grouped('\u202f')},${decimals}\u00a0€`, `${grouped(',')}.${decimals}\u00a0€`);
}
