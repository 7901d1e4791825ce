const SPACES_AND_CURRENCY = /[\s\u00a0\u202f€]|eur(os?)?/gi;
const THOUSANDS = /^\d{1,3}([.,]\d{3})+$/;
const DECIMALS = /^(\d+|\d{1,3}([.,]\d{3})+)[.,](\d{1,2})$/;

/**
 * An amount as people type or copy it; null if it is none.
 *
 * @example typedAmount('1 808,50 €') // 1808.5
 */
export function typedAmount(typed: string): number | null {
  const text = typed.replaceAll(SPACES_AND_CURRENCY, '');
  const decimal = DECIMALS.exec(text);
  if (decimal) return Number(`${(decimal[1] ?? '').replaceAll(/[.,]/g, '')}.${decimal[3] ?? ''}`);
  if (THOUSANDS.test(text)) return Number(text.replaceAll(/[.,]/g, ''));
  return /^\d+$/.test(text) ? Number(text) : null;
}

/**
 * Rows of figures copied from a table or a list, one or several to a line; a heading above them is left out, and null
 * stands for what is no amount. Null: no more than one figure.
 *
 * @example pastedAmounts('Brut\n1 808,00\n1 823,03') // [[1808], [1823.03]]
 */
export function pastedAmounts(pasted: string): readonly (readonly (number | null)[])[] | null {
  const lines = pasted.replaceAll('\r', '').split('\n');
  const rows = lines.map((line) => line.split(/[\t;]/).map(typedAmount));
  const first = rows.findIndex((row) => row.some((amount) => amount !== null));
  const last = rows.findLastIndex((row) => row.some((amount) => amount !== null));
  const figures = rows.slice(first, last + 1);
  return first === -1 || figures.flat().length < 2 ? null : figures;
}
