import type { Territory } from '@quantieme/calendar';
import { versionAt } from './articles.ts';

/** Zones of the decree on housing; before September 2015 those of the tax code, A, B and C alone. */
export const ZONES = ['A-bis', 'A', 'B', 'B1', 'B2', 'C'] as const;

export type Zone = (typeof ZONES)[number];

/** Square metres: for two persons, for each one up to eight, for each one beyond. */
export interface Norm {
  readonly two: number;
  readonly upToEight: number;
  readonly beyond: number;
}

/** The norm of a place on a day, in every zone that may be its own. */
export interface Norms {
  /** Null: fixed by a local rule that was not read. */
  readonly byZone: ReadonlyMap<Zone | null, Norm> | null;
  readonly articles: readonly string[];
}

const zoned = (two: number): Norm => ({ two, upToEight: 10, beyond: 5 });

const A = zoned(22);
const B = zoned(24);
const C = zoned(28);

const METROPOLITAN = [
  {
    from: '2006-12-10',
    article: 'R411-5',
    zones: [
      ['A', A],
      ['B', B],
      ['C', C],
    ],
  },
  {
    from: '2015-09-01',
    article: 'R411-5',
    zones: [
      ['A-bis', A],
      ['A', A],
      ['B1', B],
      ['B2', B],
      ['C', C],
    ],
  },
  {
    from: '2021-05-01',
    article: 'R434-5',
    zones: [
      ['A-bis', A],
      ['A', A],
      ['B1', B],
      ['B2', B],
      ['C', C],
    ],
  },
] as const satisfies readonly {
  readonly from: string;
  readonly article: string;
  readonly zones: readonly (readonly [Zone, Norm])[];
}[];

/** For five years from the publication of the decree of 23 May 2014. */
const MAYOTTE = {
  from: '2014-05-26',
  to: '2019-05-26',
  norm: { two: 14, upToEight: 5, beyond: 5 },
};

const PACIFIC = { two: 14, upToEight: 6.5, beyond: 5 };

/** First day of the articles that adapt the code to these territories. */
const ADAPTED_ON = '2021-05-01';

const OWN_ARTICLE: Readonly<Partial<Record<Territory, string>>> = {
  'wallis-et-futuna': 'R444-3',
  polynesie: 'R445-3',
  'nouvelle-caledonie': 'R446-3',
  'saint-barthelemy': 'R442-3',
  'saint-martin': 'R443-3',
};

const LOCAL: ReadonlySet<Territory> = new Set(['saint-barthelemy', 'saint-martin']);

const alone = (norm: Norm) => new Map([[null, norm]]);

/**
 * The surfaces asked for in a territory on a day.
 *
 * @source CESEDA R434-5; R442-3 to R446-3 overseas
 */
export function normsIn(territory: Territory, on: string): Norms {
  const own = OWN_ARTICLE[territory];
  if (own !== undefined && on >= ADAPTED_ON) {
    const articles = [`CESEDA ${own}`];
    return LOCAL.has(territory) ? { byZone: null, articles } : { byZone: alone(PACIFIC), articles };
  }
  if (territory === 'mayotte' && MAYOTTE.from <= on && on < MAYOTTE.to)
    return { byZone: alone(MAYOTTE.norm), articles: ['CESEDA R411-5'] };
  const version = own === undefined ? versionAt(METROPOLITAN, on) : null;
  return version === null
    ? { byZone: null, articles: [] }
    : { byZone: new Map(version.zones), articles: [`CESEDA ${version.article}`] };
}

/**
 * Square metres for so many persons.
 *
 * @example surfaceFor({ two: 22, upToEight: 10, beyond: 5 }, 9) // 87
 */
export function surfaceFor({ two, upToEight, beyond }: Norm, persons: number): number {
  const more = Math.max(0, Math.min(persons, 8) - 2);
  return two + upToEight * more + beyond * Math.max(0, persons - 8);
}
