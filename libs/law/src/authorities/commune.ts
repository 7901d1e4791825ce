/**
 * Département of a commune by its INSEE code, never its postal code: postal codes cross the limits of départements and
 * do not tell the two of Corsica apart.
 *
 * @example departementOfCommune('97411') // '974'
 * @example departementOfCommune('2A004') // '2A'
 */
export function departementOfCommune(inseeCode: string): string | null {
  const code = inseeCode.trim().toUpperCase();
  if (/^9[78]\d{3}$/.test(code)) return code.slice(0, 3);
  if (/^2[AB]\d{3}$/.test(code)) return code.slice(0, 2);
  if (!/^\d{5}$/.test(code) || code.startsWith('20') || code.startsWith('00')) return null;
  return code.slice(0, 2);
}
