const TOKEN = /\{(AAAA|AA|N{1,8})\}/g;
const LONGEST = 20;

export type FormatRefusal =
  | 'number-format/no-number'
  | 'number-format/no-year'
  | 'number-format/bad-characters'
  | 'number-format/too-long';

/**
 * Numbers begin again every year: without the year in it, two invoices would bear the same one.
 *
 * @example refusalOfFormat('F{AAAA}-{NNNN}') // null
 */
export function refusalOfFormat(format: string): FormatRefusal | null {
  const tokens = [...format.matchAll(TOKEN)].map(([, token]) => token ?? '');
  if (tokens.filter((token) => token.startsWith('N')).length !== 1)
    return 'number-format/no-number';
  if (tokens.filter((token) => token.startsWith('A')).length !== 1) return 'number-format/no-year';
  if (!/^[A-Za-z0-9/._-]*$/.test(format.replaceAll(TOKEN, '')))
    return 'number-format/bad-characters';
  return numberIn(format, 2000, 99_999_999).length > LONGEST ? 'number-format/too-long' : null;
}

/** @example numberIn('F{AAAA}-{NNNN}', 2026, 12) // 'F2026-0012' */
export function numberIn(format: string, year: number, number: number): string {
  return format.replaceAll(TOKEN, (_whole, token: string) => {
    if (token === 'AAAA') return String(year);
    if (token === 'AA') return String(year % 100).padStart(2, '0');
    return String(number).padStart(token.length, '0');
  });
}
