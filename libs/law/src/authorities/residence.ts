import { authorityOf } from './authorities.ts';
import { departementOfPostalCode } from './postal-codes.ts';

/** An address as a firm records it; a part that is absent is unknown. */
export interface PostalAddress {
  readonly postalCode?: string | null;
  readonly city?: string | null;
  /** Two-letter ISO code; absent = France, where the postal code is French. */
  readonly country?: string | null;
}

/** Countries by their ISO code that are French départements or collectivities. */
const OVERSEAS: Readonly<Record<string, string>> = {
  GP: '971',
  MQ: '972',
  GF: '973',
  RE: '974',
  PM: '975',
  YT: '976',
  BL: '977',
  MF: '978',
  TF: '984',
  WF: '986',
  PF: '987',
  NC: '988',
};

/**
 * Département where an address lies, `abroad`, or null when the address does not say it.
 *
 * @example residenceAt({ postalCode: '13001', city: 'Marseille' }) // '13'
 * @example residenceAt({ city: 'Rabat', country: 'MA' }) // 'abroad'
 */
export function residenceAt({ postalCode, city, country }: PostalAddress): string | null {
  const state = country?.toUpperCase() ?? '';
  if (OVERSEAS[state] !== undefined) return OVERSEAS[state];
  if (state !== '' && state !== 'FR') return 'abroad';
  const departement = departementOfPostalCode(postalCode ?? '', city ?? null);
  return departement === null ? null : (authorityOf(departement)?.departement ?? null);
}
