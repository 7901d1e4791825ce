import { text } from '../../text.ts';
import type { BarDefinition } from '../bar.ts';
import { allOf, anyOf, isOfKind } from '../conviction.ts';
import { noEnd, untilErased } from './ends.ts';
import { ERASURE_UNSETTLED, FACTS_ENOUGH, NO_PERIOD } from './readings.ts';

const always = () => true;
const nothing = () => [];

const WEIGHED = {
  effect: 'appreciation',
  to: null,
  since: 'facts',
  catches: always,
  asks: nothing,
  end: noEnd,
} as const;

export const TITLE_BARS: readonly BarDefinition[] = [
  {
    ...WEIGHED,
    id: 'threat-card',
    scope: 'title',
    label: text(
      'Cartes temporaire et pluriannuelle, première carte de résident',
      'Temporary and multi-year cards, first resident card',
    ),
    test: text('menace pour l’ordre public, actuelle', 'present threat to public order'),
    articles: ['CESEDA L412-5', 'CESEDA L432-1', 'CESEDA L432-4'],
    from: '2021-05-01',
    readings: [NO_PERIOD],
  },
  {
    ...WEIGHED,
    id: 'grave-threat-resident-card',
    scope: 'title',
    label: text(
      'Renouvellement ou maintien d’une carte de résident',
      'Renewal or keeping of a resident card',
    ),
    test: text('menace grave pour l’ordre public', 'grave threat to public order'),
    articles: ['CESEDA L432-3', 'CESEDA L432-4', 'CESEDA L433-2'],
    from: '2024-01-28',
    readings: [NO_PERIOD],
  },
  {
    ...WEIGHED,
    id: 'threat-permanent-card',
    scope: 'title',
    label: text('Carte de résident permanent', 'Permanent resident card'),
    test: text('menace pour l’ordre public', 'threat to public order'),
    articles: ['CESEDA L426-4'],
    from: '2021-05-01',
    readings: [NO_PERIOD],
  },
  {
    ...WEIGHED,
    id: 'eu-threat',
    scope: 'title',
    label: text(
      'Séjour des citoyens de l’Union et de leur famille',
      'Stay of Union citizens and their family',
    ),
    test: text(
      'menace réelle, actuelle et suffisamment grave pour un intérêt fondamental de la société',
      'real, present and sufficiently serious threat to a fundamental interest of society',
    ),
    articles: ['CESEDA L200-6', 'CESEDA L251-1'],
    from: '2021-05-01',
    readings: [NO_PERIOD],
  },
  {
    ...WEIGHED,
    id: 'listed-facts',
    scope: 'title',
    label: text('Cartes temporaire et pluriannuelle', 'Temporary and multi-year cards'),
    test: text(
      'faux documents, infractions énumérées au 3°, faits sur un élu ou un agent public',
      'false documents, offences listed in 3°, facts against an elected or public official',
    ),
    articles: ['CESEDA L432-1-1'],
    from: '2024-01-28',
    readings: [FACTS_ENOUGH],
    catches: (one) =>
      anyOf(
        isOfKind(one, 'false-document'),
        isOfKind(one, 'listed-432-1-1'),
        isOfKind(one, 'against-official'),
      ),
    asks: () => ['kinds'],
  },
  {
    id: 'resident-card-mutilation',
    scope: 'title',
    effect: 'automatic',
    label: text(
      'Toute carte de résident\u00a0; celle qui serait délivrée doit être retirée',
      'Any resident card; one issued all the same must be withdrawn',
    ),
    test: text(
      'condamnation, même comme complice, pour mutilation ou infirmité permanente d’un mineur de quinze ans',
      'conviction, even as an accomplice, for mutilation or permanent infirmity of a minor under fifteen',
    ),
    articles: ['CESEDA L432-3', 'CESEDA L432-10'],
    from: '2021-05-01',
    to: null,
    readings: [ERASURE_UNSETTLED],
    catches: (one) => isOfKind(one, 'minor-mutilation'),
    asks: () => ['kinds'],
    since: 'conviction',
    end: noEnd,
  },
  {
    id: 'b2-shortage-occupations',
    scope: 'title',
    effect: 'automatic',
    label: text(
      'Admission exceptionnelle par un métier en tension',
      'Exceptional admission through a shortage occupation',
    ),
    test: text(
      'condamnation, incapacité ou déchéance au bulletin n°\u00a02',
      'conviction, incapacity or forfeiture on bulletin no. 2',
    ),
    articles: ['CESEDA L435-4'],
    from: '2024-01-28',
    to: '2026-12-31',
    readings: [
      text(
        'Tant que la mention figure au bulletin n°\u00a02, quelle que soit la peine.',
        'As long as the entry is on bulletin no. 2, whatever the sentence.',
      ),
    ],
    catches: ({ excludedFromB2, final }) =>
      allOf(excludedFromB2 === null ? null : !excludedFromB2, final),
    asks: ({ final }) => (final === null ? ['b2', 'final'] : ['b2']),
    since: 'conviction',
    end: untilErased,
  },
];
