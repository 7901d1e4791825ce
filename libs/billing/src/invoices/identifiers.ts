/** Numbers whose last digits check the others. */
function passesLuhn(digits: string): boolean {
  const total = [...digits].toReversed().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
  return total % 10 === 0;
}

/** @example isSiren('732829320') // true */
export const isSiren = (text: string) => /^\d{9}$/.test(text) && passesLuhn(text);

/** @example isSiret('73282932000074') // true */
export const isSiret = (text: string) => /^\d{14}$/.test(text) && passesLuhn(text);

/** A VAT number of the Union; of a French one, the two digits are checked when they are digits. */
export function isVatNumber(text: string): boolean {
  const french = /^FR(\d{2})(\d{9})$/.exec(text);
  if (french === null) return /^(?!FR\d{2}\d{9})[A-Z]{2}[A-Z0-9+*]{2,13}$/.test(text);
  return Number(french[1]) === (12 + 3 * (Number(french[2]) % 97)) % 97;
}

/** ISO 13616: the letters count as two digits, and the whole leaves 1 over 97. */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  const turned = text.slice(4) + text.slice(0, 4);
  const digits = [...turned].map((sign) => String(Number.parseInt(sign, 36))).join('');
  return BigInt(digits) % 97n === 1n;
}
