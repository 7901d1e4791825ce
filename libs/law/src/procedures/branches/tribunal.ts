import type { EventTypeId } from '../../events/registry.ts';
import { branch, type Branch, type Move } from '../procedure.ts';
import { TRIBUNAL_STATES } from './tribunal-etats.ts';

type S = keyof typeof TRIBUNAL_STATES;

const LIVE: readonly S[] = ['requete-deposee', 'audience-fixee'];
const JUDGED: readonly S[] = ['juge-sens-inconnu', 'annule', 'rejete'];
const WON = { detail: 'outcome', is: ['annulation', 'annulation-partielle'] };
const LOST = { detail: 'outcome', is: ['rejet'] };
const OVER = { detail: 'outcome', is: ['non-lieu', 'desistement'] };

/** The lines of a case that do not depend on what is attacked. */
const COMMON: readonly Move<S>[] = [
  ...(
    [
      'memoire-defense',
      'moyen-ordre-public',
      'memoire-complementaire-depose',
      'maintien-confirme',
      'maintien-conclusions-demande',
      'memoire-recapitulatif-demande',
      'memoire-recapitulatif-depose',
      'memoire-annonce-mise-en-demeure',
      'regularisation-demandee',
      'regularisation-produite',
    ] as const
  ).map((on): Move<S> => ({ on, from: [...LIVE, 'appel', 'cassation'] })),
  { on: 'cloture-fixee', from: [...LIVE, 'appel'], opens: ['ta-cloture-instruction'] },
  {
    on: 'avis-audience',
    from: LIVE,
    to: 'audience-fixee',
    about: 'one-branch',
    opens: ['ta-avis-audience-7-jours'],
  },
  { on: 'avis-audience', from: ['appel'], about: 'one-branch' },
  { on: 'audience', from: [...LIVE, 'appel'], about: 'one-branch' },
  { on: 'desistement', from: LIVE, to: 'clos', about: 'one-branch' },
  {
    on: 'appel-depose',
    from: JUDGED,
    to: 'appel',
    about: 'one-branch',
    ends: ['caa-appel-2-mois', 'oqtf-appel-1-mois'],
    sources: ['CJA R811-2'],
  },
  ...([null, WON, LOST, OVER] as const)
    .map((when): Move<S> => ({
      on: 'arret',
      from: ['appel', ...JUDGED],
      to: outcomeOf(when, 'arret-rendu'),
      about: 'one-branch',
      opens: ['cassation-2-mois'],
      ...(when && { when }),
    }))
    .toReversed(),
  {
    on: 'pourvoi',
    from: ['arret-rendu', ...JUDGED],
    to: 'cassation',
    about: 'one-branch',
    ends: ['cassation-2-mois'],
  },
  {
    on: 'decision-ce',
    from: ['cassation'],
    to: 'appel',
    when: { detail: 'outcome', is: ['annulation'] },
  },
  { on: 'decision-ce', from: ['cassation'], to: 'clos' },
  { on: 'injonction-non-executee', from: ['annule', 'arret-rendu'] },
  {
    on: 'inexecution',
    from: ['annule', 'arret-rendu', 'juge-sens-inconnu'],
    to: 'execution',
    ends: ['jugement-execution-3-mois'],
    opens: ['execution-ouverture-6-mois'],
  },
  { on: 'execution-classee', from: ['execution'], opens: ['execution-classement-1-mois'] },
  { on: 'execution-phase-juridictionnelle', from: ['execution'] },
  {
    on: 'titre-obtenu',
    from: [...LIVE, ...JUDGED, 'appel', 'arret-rendu', 'execution'],
    to: 'clos',
  },
  { on: 'decision-definitive', from: [...JUDGED, 'arret-rendu'], to: 'clos' },
];

function outcomeOf(when: typeof WON | null, unknown: S): S {
  if (when === WON) return 'annule';
  if (when === OVER) return 'clos';
  return unknown;
}

interface Court {
  readonly id: string;
  readonly label: readonly [fr: string, en: string];
  /** Events that seise the court, and the limits that they meet. */
  readonly by: readonly EventTypeId[];
  readonly meets: readonly string[];
  /** Limits for an appeal. */
  readonly appeals: readonly string[];
}

/** A case before the administrative court, to the last remedy. */
export function tribunal({ id, label, by, meets, appeals }: Court): Branch {
  const judged = {
    on: 'jugement',
    about: 'one-branch',
    opens: [...appeals, 'injonction-delai'],
  } as const;
  return branch({
    id,
    label,
    states: TRIBUNAL_STATES,
    moves: [
      ...by.flatMap((on): readonly Move<S>[] => [
        { on, from: [null], to: 'requete-deposee', ends: meets, sources: ['CJA R411-1'] },
        { on, from: [...LIVE, ...JUDGED] },
      ]),
      { ...judged, from: [null, ...LIVE], to: 'annule', when: WON },
      { ...judged, from: [null, ...LIVE], to: 'rejete', when: LOST },
      { ...judged, from: [null, ...LIVE], to: 'clos', when: OVER },
      { ...judged, from: [null, ...LIVE], to: 'juge-sens-inconnu' },
      { on: 'jugement', about: 'one-branch', from: JUDGED },
      ...COMMON,
    ],
  });
}
