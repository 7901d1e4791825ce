import type { Confidence } from '../procedures/procedure.ts';

/** What a country’s public acts need before they are shown in France. */
export type LegalisationRegime = 'legalisation' | 'apostille' | 'dispense' | 'ue';

export interface CountryRegime {
  readonly regime: LegalisationRegime;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

/** ISO 3166-1 alpha-2. */
const UNION = 'AT BE BG CY CZ DE DK EE ES FI GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';

const IN_UNION: CountryRegime = {
  regime: 'ue',
  sources: ['Règlement (UE) 2016/1191'],
  confidence: 'to-confirm',
};
const IN_FRANCE: CountryRegime = { regime: 'dispense', sources: [], confidence: 'read' };

const REGIMES: Readonly<Record<string, CountryRegime>> = {
  FR: IN_FRANCE,
  ...Object.fromEntries(UNION.split(' ').map((country) => [country, IN_UNION])),
};

/**
 * The regime of a country’s acts; null = it was not verified, and a warning says so.
 *
 * @param country ISO 3166-1 alpha-2; null = unknown
 * @example legalisationRegime('PT') // { regime: 'ue', sources: ['Règlement (UE) 2016/1191'], confidence: 'to-confirm' }
 */
export function legalisationRegime(country: string | null): CountryRegime | null {
  return country !== null && Object.hasOwn(REGIMES, country) ? (REGIMES[country] ?? null) : null;
}
