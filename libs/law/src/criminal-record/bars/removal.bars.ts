import { text, type Text } from '../../text.ts';
import type { BarDefinition } from '../bar.ts';
import { allOf, anyOf, atLeast, isOfKind, type Conviction, type Truth } from '../conviction.ts';
import { noEnd } from './ends.ts';
import { NO_PERIOD } from './readings.ts';

const THREE_YEARS = 3;
const FIVE_YEARS = 5;

const serious = ({ category }: Conviction): Truth =>
  category === null ? null : category !== 'contravention';

/** A final conviction for an offence that the text punishes by so many years. */
const punishedBy = (years: number) => (one: Conviction) =>
  allOf(one.final, serious(one), anyOf(one.category === 'crime', atLeast(one.maximumYears, years)));

/** Punished by five years, or by three for the second time. */
function repeatedOrGrave(one: Conviction, all: readonly Conviction[]): Truth {
  const again = all
    .filter(({ id }) => id !== one.id)
    .map((other) => punishedBy(THREE_YEARS)(other));
  return anyOf(punishedBy(FIVE_YEARS)(one), allOf(punishedBy(THREE_YEARS)(one), anyOf(...again)));
}

const victims = (one: Conviction) =>
  anyOf(isOfKind(one, 'family-victim'), isOfKind(one, 'against-official'));

function unknowns(one: Conviction) {
  return [
    ...(one.final === null ? (['final'] as const) : []),
    ...(one.category === null ? (['category'] as const) : []),
    ...(one.maximumYears === null ? (['maximum'] as const) : []),
    ...(one.kinds === null ? (['kinds'] as const) : []),
  ];
}

const APPLIES: Text = text(
  'La personne protégée redevient expulsable pour une menace grave\u00a0: le préfet l’apprécie.',
  'A protected person may be expelled again for a grave threat: the prefect weighs it.',
);

const COMMON = {
  scope: 'removal',
  effect: 'appreciation',
  to: null,
  since: 'conviction',
  asks: unknowns,
  end: noEnd,
} as const;

/** What a conviction opens against who is in France: expulsion, and the time to leave. */
export const REMOVAL_BARS: readonly BarDefinition[] = [
  {
    ...COMMON,
    id: 'expulsion-relative-protection',
    label: text(
      'Protection contre l’expulsion (parent ou conjoint de Français, dix ans de séjour, rente)',
      'Protection against expulsion (parent or spouse of a French national, ten years’ stay, pension)',
    ),
    test: text(
      'condamnation définitive pour un crime ou un délit puni de trois ans, ou faits sur un proche ou un agent public',
      'final conviction for a crime or a délit punished by three years, or facts against family or an official',
    ),
    articles: ['CESEDA L631-2', 'CESEDA L631-1'],
    from: '2024-01-28',
    readings: [APPLIES],
    catches: (one) => anyOf(punishedBy(THREE_YEARS)(one), victims(one)),
  },
  {
    ...COMMON,
    id: 'expulsion-near-absolute-protection',
    label: text(
      'Protection renforcée contre l’expulsion (arrivée avant treize ans, vingt ans de séjour, santé)',
      'Stronger protection against expulsion (arrived before thirteen, twenty years’ stay, health)',
    ),
    test: text(
      'condamnation définitive pour des faits punis de cinq ans, ou de trois ans en réitération, ou faits sur un proche ou un agent public',
      'final conviction for facts punished by five years, or three when repeated, or facts against family or an official',
    ),
    articles: ['CESEDA L631-3', 'CESEDA L631-1'],
    from: '2024-01-28',
    readings: [APPLIES],
    catches: (one, all) => anyOf(repeatedOrGrave(one, all), victims(one)),
  },
  {
    ...COMMON,
    id: 'no-time-to-leave',
    label: text(
      'Délai de départ volontaire, en cas d’OQTF',
      'Time to leave, if ordered to leave (OQTF)',
    ),
    test: text('menace pour l’ordre public', 'threat to public order'),
    articles: ['CESEDA L612-2', 'CESEDA L612-10'],
    from: '2021-05-01',
    readings: [NO_PERIOD],
    catches: () => true,
    since: 'facts',
  },
];
