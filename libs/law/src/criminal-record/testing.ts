import type { Conviction } from './conviction.ts';

const day = (words: string) => Temporal.PlainDate.from(words);

type Said = Partial<Omit<Conviction, 'sentence'>> & {
  readonly sentence?: Partial<Conviction['sentence']>;
};

/** A délit of 10 January 2020 judged on 10 June, final, served on 10 January 2021: four months, nothing suspended. */
export function aConviction({ sentence, ...said }: Said = {}): Conviction {
  return {
    id: 'one',
    offence: 'conduite sans permis',
    category: 'delit',
    kinds: [],
    articles: '',
    maximumYears: 1,
    committedOn: day('2020-01-10'),
    convictedOn: day('2020-06-10'),
    finalOn: day('2020-06-21'),
    final: true,
    court: 'tribunal correctionnel de Bobigny',
    endedOn: day('2021-01-10'),
    recidivism: false,
    excludedFromB2: false,
    rehabilitatedOn: null,
    ...said,
    sentence: {
      prisonMonths: 4,
      suspendedMonths: 0,
      fineCents: 0,
      ban: 'none',
      other: '',
      ...sentence,
    },
  };
}
