import { text } from '../../text.ts';
import type { BarDefinition } from '../bar.ts';
import { allOf, anyOf, atLeast, firmMonths, isOfKind, type Conviction } from '../conviction.ts';
import { noEnd, untilBanEnds, untilErased } from './ends.ts';
import { NO_PERIOD } from './readings.ts';

const always = () => true;
const nothing = () => [];
const TEN_YEARS = 10;
const SIX_MONTHS = 6;

const FAMILY = {
  scope: 'family',
  effect: 'appreciation',
  from: '2021-05-01',
  to: null,
  catches: always,
  asks: nothing,
  since: 'facts',
  end: noEnd,
} as const;

const kept = ({ excludedFromB2 }: Conviction) => (excludedFromB2 === null ? null : !excludedFromB2);

/** Family, asylum, nationality, and presence itself. */
export const OTHER_BARS: readonly BarDefinition[] = [
  {
    ...FAMILY,
    id: 'family-reunification',
    label: text(
      'Regroupement familial, si la personne condamnée est celle qui vient',
      'Family reunification, if who was convicted is who comes',
    ),
    test: text('menace pour l’ordre public', 'threat to public order'),
    articles: ['CESEDA L434-6'],
    readings: [
      NO_PERIOD,
      text(
        'Pour le demandeur, le texte regarde les principes essentiels de la vie familiale (L.\u00a0434-7, 3°), non son casier.',
        'For the applicant the text looks at the essential principles of family life (L.\u00a0434-7, 3°), not at the record.',
      ),
    ],
  },
  {
    ...FAMILY,
    id: 'family-of-refugee',
    label: text(
      'Réunification familiale, si la personne condamnée est celle qui vient',
      'Reunification with a protected person, if who was convicted is who comes',
    ),
    test: text('menace pour l’ordre public', 'threat to public order'),
    articles: ['CESEDA L561-3'],
    readings: [NO_PERIOD],
  },
  {
    id: 'refugee-status',
    scope: 'asylum',
    effect: 'appreciation',
    label: text('Statut de réfugié', 'Refugee status'),
    test: text(
      'condamnation en dernier ressort pour un crime, un délit lié au terrorisme ou puni de dix ans, et menace grave pour la société',
      'final conviction for a crime, a délit of terrorism or punished by ten years, and a grave threat to society',
    ),
    articles: ['CESEDA L511-7'],
    from: '2021-08-26',
    to: null,
    readings: [
      text(
        'Le statut peut être refusé ou retiré\u00a0; la qualité de réfugié et le non-refoulement demeurent\u00a0: à confirmer.',
        'Status may be refused or ended; being a refugee and non-refoulement remain: to be confirmed.',
      ),
    ],
    catches: (one) =>
      allOf(
        one.final,
        anyOf(
          one.category === null ? null : one.category === 'crime',
          isOfKind(one, 'terrorism'),
          atLeast(one.maximumYears, TEN_YEARS),
        ),
      ),
    asks: (one) => [
      ...(one.final === null ? (['final'] as const) : []),
      ...(one.maximumYears === null ? (['maximum'] as const) : []),
    ],
    since: 'conviction',
    end: noEnd,
  },
  {
    id: 'subsidiary-protection',
    scope: 'asylum',
    effect: 'appreciation',
    label: text('Protection subsidiaire', 'Subsidiary protection'),
    test: text(
      'raisons sérieuses de penser à un crime grave ou à une menace grave',
      'serious reasons to believe in a serious crime or a grave threat',
    ),
    articles: ['CESEDA L512-2', 'CESEDA L512-3'],
    from: '2021-05-01',
    to: null,
    readings: [
      text(
        'La gravité s’apprécie sur les faits, non sur la seule qualification pénale\u00a0: à confirmer.',
        'Seriousness is weighed on the facts, not on the criminal label alone: to be confirmed.',
      ),
    ],
    catches: ({ category }) => (category === null ? null : category !== 'contravention'),
    asks: () => ['category'],
    since: 'facts',
    end: noEnd,
  },
  {
    id: 'naturalisation-21-27',
    scope: 'nationality',
    effect: 'automatic',
    label: text(
      'Toute acquisition de la nationalité française',
      'Any acquisition of French nationality',
    ),
    test: text(
      'six mois d’emprisonnement ou plus sans sursis, terrorisme, atteinte aux intérêts fondamentaux de la Nation',
      'six months or more of imprisonment not suspended, terrorism, harm to the Nation’s fundamental interests',
    ),
    articles: ['Code civil 21-27'],
    from: null,
    to: null,
    toConfirm: true,
    readings: [
      text(
        'Levé par la réhabilitation et par l’exclusion du bulletin n°\u00a02.',
        'Lifted by rehabilitation and by removal from bulletin no. 2.',
      ),
      text(
        'Certains mineurs en sont exceptés\u00a0; le sursis partiel se compte sur la seule part ferme\u00a0: à confirmer.',
        'Some minors are excepted; a partly suspended sentence counts for the rest only: to be confirmed.',
      ),
    ],
    catches: (one) =>
      allOf(
        one.final,
        kept(one),
        anyOf(atLeast(firmMonths(one), SIX_MONTHS), isOfKind(one, 'terrorism')),
      ),
    asks: (one) => [
      ...(one.final === null ? (['final'] as const) : []),
      ...(one.excludedFromB2 === null ? (['b2'] as const) : []),
      ...(firmMonths(one) === null ? (['firm'] as const) : []),
      ...(one.kinds === null ? (['kinds'] as const) : []),
    ],
    since: 'conviction',
    end: untilErased,
  },
  {
    id: 'naturalisation-21-23',
    scope: 'nationality',
    effect: 'appreciation',
    label: text('Naturalisation par décret', 'Naturalisation by decree'),
    test: text('bonnes vie et mœurs', 'good character'),
    articles: ['Code civil 21-23'],
    from: null,
    to: null,
    toConfirm: true,
    readings: [NO_PERIOD],
    catches: always,
    asks: nothing,
    since: 'facts',
    end: noEnd,
  },
  {
    id: 'territory-ban',
    scope: 'presence',
    effect: 'automatic',
    label: text('Toute présence et tout titre en France', 'Any presence and any title in France'),
    test: text('interdiction du territoire en vigueur', 'ban from the territory in force'),
    articles: ['CESEDA L641-1', 'CESEDA L641-2', 'Code pénal 131-30'],
    from: '2021-05-01',
    to: null,
    toConfirm: true,
    readings: [
      text(
        'La durée court du jour où la condamnation est définitive\u00a0; après une peine d’emprisonnement ferme, de la fin de celle-ci.',
        'The length runs from the day the conviction is final; after imprisonment not suspended, from its end.',
      ),
    ],
    catches: ({ sentence: { ban } }) => (ban === 'unknown' ? null : ban !== 'none'),
    asks: () => ['ban'],
    since: 'conviction',
    end: untilBanEnds,
  },
];
