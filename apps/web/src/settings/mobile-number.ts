/**
 * A number as it is kept, from one typed with spaces, dots or `00`; null where nothing was typed. The country is not
 * guessed: 06 is of several.
 *
 * @example typedNumber('00 33 6.12.34.56.78') // '+33612345678'
 */
export function typedNumber(typed: string): string | null {
  const bare = typed.replace(/[\s.\-()\u2010-\u2015]/g, '').replace(/^00/, '+');
  return bare === '' ? null : bare;
}

/**
 * A number as it is read: French ones in pairs.
 *
 * @example writtenNumber('+33612345678') // '+33 6 12 34 56 78'
 */
export function writtenNumber(kept: string | null): string {
  return (kept ?? '').replace(/^(\+33)(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1 $2 $3 $4 $5 $6');
}
