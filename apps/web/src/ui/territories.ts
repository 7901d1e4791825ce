import type { Territory } from '@quantieme/api-client';

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
] as const satisfies readonly Territory[];
