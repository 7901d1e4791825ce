import { branch, type Branch, type Move } from '../procedure.ts';
import { OQTF_STATES } from './oqtf-etats.ts';

type S = keyof typeof OQTF_STATES;

const NOTIFIED: readonly S[] = ['oqtf-notifiee', 'delai-7-jours', 'delai-48-heures'];
const SEISED: readonly S[] = ['recours-sommaire', 'recours-depose'];
const LIMITS = ['oqtf-recours-1-mois', 'oqtf-recours-7-jours', 'oqtf-recours-48-heures'];
const WON = { detail: 'outcome', is: ['annulation', 'annulation-partielle'] };
const LOST = { detail: 'outcome', is: ['rejet', 'non-lieu', 'desistement'] };
const OF_OQTF = { sources: ['CESEDA L614-1', 'CESEDA L911-1'] } as const;

/** How it begins, from the state where a procedure waits for it; null = its own branch begins with it. */
export function oqtfFrom<P extends string>(before: P | null): readonly Move<S | P>[] {
  return [
    {
      on: 'oqtf-notifiee',
      from: [before, 'abrogee', 'executee', 'depart-prouve'],
      to: 'delai-48-heures',
      when: { detail: 'situation', is: ['retention'] },
      opens: ['oqtf-recours-48-heures', 'retention-placement', 'irtf-duree'],
      sources: ['CESEDA L614-2', 'CESEDA L921-2'],
    },
    {
      on: 'oqtf-notifiee',
      from: [before, 'abrogee', 'executee', 'depart-prouve'],
      to: 'delai-7-jours',
      when: { detail: 'situation', is: ['assigne', 'detenu'] },
      opens: ['oqtf-recours-7-jours', 'irtf-duree', 'oqtf-base-assignation-3-ans'],
      sources: ['CESEDA L614-2', 'CESEDA L614-3', 'CESEDA L921-1'],
    },
    {
      on: 'oqtf-notifiee',
      from: [before, 'abrogee', 'executee', 'depart-prouve'],
      to: 'oqtf-notifiee',
      opens: [
        ...LIMITS,
        'oqtf-delai-depart-volontaire',
        'irtf-duree',
        'oqtf-base-assignation-3-ans',
      ],
      ...OF_OQTF,
    },
    ...withDecision(before),
  ];
}

/** Notified in the decision that it comes with: where the person stands is then recorded apart. */
function withDecision<P extends string>(before: P | null): readonly Move<S | P>[] {
  return [
    ...(['refus-notifie', 'refus-explicite-apres-implicite', 'retrait-notifie'] as const).map(
      (on): Move<S | P> => ({
        on,
        from: [before, 'abrogee'],
        to: 'oqtf-notifiee',
        when: { detail: 'oqtf', is: [true] },
        opens: [...LIMITS, 'oqtf-delai-depart-volontaire'],
        ...OF_OQTF,
      }),
    ),
  ];
}

const CHANGES: readonly Move<S>[] = [
  { on: 'oqtf-notifiee', from: [...NOTIFIED, ...SEISED] },
  {
    on: 'retention-notifiee',
    from: ['oqtf-notifiee', 'delai-7-jours'],
    to: 'delai-48-heures',
    opens: ['oqtf-changement-de-situation', 'retention-placement'],
    ends: ['oqtf-recours-1-mois', 'oqtf-recours-7-jours'],
    sources: ['CESEDA R921-1'],
  },
  {
    on: 'assignation-notifiee',
    from: ['oqtf-notifiee'],
    to: 'delai-7-jours',
    opens: ['oqtf-changement-de-situation', 'assignation-l731-1'],
    ends: ['oqtf-recours-1-mois'],
    sources: ['CESEDA R921-1'],
  },
  {
    on: 'ecrou',
    from: ['oqtf-notifiee'],
    to: 'delai-7-jours',
    opens: ['oqtf-changement-de-situation'],
    ends: ['oqtf-recours-1-mois'],
    sources: ['CESEDA R921-2'],
  },
  {
    on: 'delai-depart-supprime',
    from: [...NOTIFIED, ...SEISED],
    opens: ['oqtf-recours-1-mois', 'oqtf-changement-de-situation'],
    ends: ['oqtf-delai-depart-volontaire'],
    sources: ['CESEDA L612-5'],
  },
  {
    on: 'delai-depart-prolonge',
    from: [...NOTIFIED, ...SEISED, 'definitive'],
    sources: ['CESEDA L612-1'],
  },
  {
    on: 'pays-renvoi-notifie',
    from: [...NOTIFIED, ...SEISED, 'definitive'],
    opens: LIMITS,
    sources: ['CESEDA L722-7'],
  },
  {
    on: 'remise-notifiee',
    from: NOTIFIED,
    opens: ['oqtf-recours-7-jours'],
  },
];

const ACTIONS: readonly Move<S>[] = [
  {
    on: 'requete-sommaire-deposee',
    from: NOTIFIED,
    to: 'recours-sommaire',
    opens: ['ta-memoire-complementaire-oqtf', 'eloignement-jugement'],
    ends: LIMITS,
    sources: ['CESEDA R911-6'],
  },
  {
    on: 'memoire-complementaire-depose',
    from: ['recours-sommaire'],
    to: 'recours-depose',
    ends: ['ta-memoire-complementaire-oqtf'],
  },
  ...(['requete-deposee', 'requete-ta-deposee'] as const).flatMap((on): readonly Move<S>[] => [
    {
      on,
      from: NOTIFIED,
      to: 'recours-depose',
      opens: ['eloignement-jugement'],
      ends: LIMITS,
      ...OF_OQTF,
    },
    { on, from: SEISED },
  ]),
  ...(['jugement', 'arret'] as const).flatMap((on): readonly Move<S>[] => [
    {
      on,
      from: [...SEISED, 'definitive', 'jugee'],
      to: 'annulee',
      when: WON,
      ends: on === 'jugement' ? ['eloignement-jugement'] : [],
    },
    { on, from: SEISED, to: 'definitive', when: LOST },
    { on, from: SEISED, to: 'jugee' },
  ]),
  {
    on: 'refus-titre-annule',
    from: [...NOTIFIED, ...SEISED, 'jugee', 'definitive'],
    to: 'abrogee',
    ends: LIMITS,
    sources: ['CESEDA L614-19'],
  },
  {
    on: 'oqtf-annulee',
    from: [...NOTIFIED, ...SEISED, 'jugee', 'definitive'],
    to: 'annulee',
    ends: LIMITS,
  },
  {
    on: 'oqtf-abrogee',
    from: [...NOTIFIED, ...SEISED, 'jugee', 'definitive'],
    to: 'abrogee',
    ends: LIMITS,
  },
  {
    on: 'protection-accordee',
    from: [...NOTIFIED, ...SEISED, 'jugee', 'definitive'],
    to: 'abrogee',
    ends: LIMITS,
    sources: ['CESEDA L613-6'],
  },
  {
    on: 'titre-obtenu',
    from: [...NOTIFIED, ...SEISED, 'jugee', 'definitive', 'annulee'],
    to: 'titre-obtenu',
  },
  { on: 'carte-remise', from: ['annulee', 'abrogee', 'jugee', 'definitive'], to: 'titre-obtenu' },
  {
    on: 'oqtf-executee',
    from: [...NOTIFIED, ...SEISED, 'jugee', 'definitive'],
    to: 'executee',
    ends: ['oqtf-delai-depart-volontaire'],
  },
  {
    on: 'depart-justifie',
    from: ['executee'],
    to: 'depart-prouve',
    ends: ['irtf-abrogation-2-mois'],
    sources: ['CESEDA L613-8'],
  },
  { on: 'decision-definitive', from: [...NOTIFIED, 'jugee'], to: 'definitive' },
  { on: 'relance-envoyee', from: ['annulee', 'definitive'] },
];

/** What happens to it once notified. */
export const OQTF_MOVES: readonly Move<S>[] = [...CHANGES, ...ACTIONS];

/** An obligation to leave beside another procedure: a refusal or a withdrawal often brings it. */
export const OQTF: Branch = branch({
  id: 'oqtf',
  label: ['Obligation de quitter le territoire', 'Obligation to leave'],
  states: OQTF_STATES,
  moves: [...oqtfFrom<never>(null), ...OQTF_MOVES],
});
