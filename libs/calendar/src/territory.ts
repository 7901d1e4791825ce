/** Places whose courts and offices count time differently: own holidays, own clock. */
export const TERRITORIES = [
  'metropole',
  'alsace-moselle',
  'guadeloupe',
  'martinique',
  'guyane',
  'reunion',
  'mayotte',
  'saint-martin',
  'saint-barthelemy',
  'saint-pierre-et-miquelon',
  'polynesie',
  'nouvelle-caledonie',
  'wallis-et-futuna',
] as const;

export type Territory = (typeof TERRITORIES)[number];

/** Where the person lives, for the distance extension (CJA R421-7). */
export const RESIDENCES = ['metropole', 'outre-mer', 'etranger'] as const;

export type Residence = (typeof RESIDENCES)[number];

const TIME_ZONES: Readonly<Record<Territory, string>> = {
  metropole: 'Europe/Paris',
  'alsace-moselle': 'Europe/Paris',
  guadeloupe: 'America/Guadeloupe',
  martinique: 'America/Martinique',
  guyane: 'America/Cayenne',
  reunion: 'Indian/Reunion',
  mayotte: 'Indian/Mayotte',
  'saint-martin': 'America/Marigot',
  'saint-barthelemy': 'America/St_Barthelemy',
  'saint-pierre-et-miquelon': 'America/Miquelon',
  polynesie: 'Pacific/Tahiti',
  'nouvelle-caledonie': 'Pacific/Noumea',
  'wallis-et-futuna': 'Pacific/Wallis',
};

/** IANA zone of the court's or office's clock: a limit expires at its midnight. */
export function timeZoneOf(territory: Territory): string {
  return TIME_ZONES[territory];
}
