import { branch, toConfirm, type Branch, type Move, type StateDraft } from '../procedure.ts';
import { REFUS_STATES } from './refus-etats.ts';

type S = keyof typeof REFUS_STATES;

const REFUSED = [
  'refus-notifie',
  'refus-avec-oqtf',
  'refus-implicite',
] as const satisfies readonly S[];
const WON = { detail: 'outcome', is: ['annulation', 'annulation-partielle'] };
const WITH_OQTF = { detail: 'oqtf', is: [true] };
const TWO_MONTHS = [
  'ta-recours-2-mois',
  'ta-delai-raisonnable-1-an',
  'recours-gracieux-interruption',
];
const OQTF = [
  'oqtf-recours-1-mois',
  'oqtf-recours-7-jours',
  'oqtf-recours-48-heures',
  'oqtf-delai-depart-volontaire',
];

/** What ends a refusal, whatever was refused. */
const AFTER_REFUSAL: readonly Move<S>[] = [
  ...(['jugement', 'arret'] as const).map((on): Move<S> => ({
    on,
    from: REFUSED,
    to: 'a-reexaminer',
    when: WON,
    opens: ['injonction-delai'],
  })),
  ...(['gracieux-accueilli', 'hierarchique-accueilli', 'decision-retiree'] as const).map(
    (on): Move<S> => ({
      on,
      from: REFUSED,
      to: 'a-reexaminer',
      ends: ['ta-recours-2-mois', 'ta-recours-implicite-2-mois'],
    }),
  ),
  { on: 'titre-obtenu', from: [...REFUSED, 'a-reexaminer', 'definitif'], to: 'titre-obtenu' },
  { on: 'connaissance-decision', from: REFUSED, opens: ['ta-delai-raisonnable-1-an'] },
  { on: 'relance-envoyee', from: [...REFUSED, 'a-reexaminer'] },
  { on: 'decision-definitive', from: REFUSED, to: 'definitif' },
];

/** A refusal received, and those that follow it. */
const REFUSALS: readonly Move<S>[] = [
  ...(['refus-notifie', 'refus-explicite-apres-implicite'] as const).flatMap(
    (on): readonly Move<S>[] => [
      {
        on,
        from: ['refus-implicite', 'a-reexaminer', 'refus-notifie'],
        to: 'refus-avec-oqtf',
        when: WITH_OQTF,
        opens: OQTF,
        sources: ['CESEDA L614-1'],
      },
      {
        on,
        from: ['refus-implicite', 'a-reexaminer'],
        to: 'refus-notifie',
        opens: TWO_MONTHS,
        sources: ['CJA R421-1'],
      },
    ],
  ),
  {
    on: 'refus-implicite-ne',
    from: ['a-reexaminer'],
    to: 'refus-implicite',
    opens: ['ta-recours-implicite-2-mois', 'motifs-demande'],
  },
  ...AFTER_REFUSAL,
];

/** How a refusal begins, from the state where each procedure waits for it. */
function refusalFrom<P extends string>(before: P): readonly Move<P | S>[] {
  return [
    ...(['refus-notifie', 'refus-explicite-apres-implicite'] as const).flatMap(
      (on): readonly Move<P | S>[] => [
        {
          on,
          from: [before],
          to: 'refus-avec-oqtf',
          when: WITH_OQTF,
          opens: OQTF,
          sources: ['CESEDA L614-1'],
        },
        { on, from: [before], to: 'refus-notifie', opens: TWO_MONTHS, sources: ['CJA R421-1'] },
      ],
    ),
    {
      on: 'refus-implicite-ne',
      from: [before],
      to: 'refus-implicite',
      opens: ['ta-recours-implicite-2-mois', 'motifs-demande'],
      sources: ['CRPA L231-4', 'CESEDA R432-1'],
    },
    { on: 'enregistrement-refuse', from: [before], to: 'refus-notifie', opens: TWO_MONTHS },
    { on: 'classement-sans-suite', from: [before], to: 'refus-notifie', opens: TWO_MONTHS },
  ];
}

/** A refusal, from a state of waiting that each procedure words. */
export function refusal(before: StateDraft): Branch {
  return branch({
    id: 'decision',
    label: ['Décision contestée', 'Decision contested'],
    initial: 'avant-refus',
    states: { 'avant-refus': before, ...REFUS_STATES },
    moves: [
      {
        on: 'demande-administrative-deposee',
        from: ['avant-refus'],
        opens: ['silence-droit-commun-2-mois'],
      },
      {
        on: 'demande-deposee',
        from: ['avant-refus'],
        opens: ['titre-silence-4-mois', 'titre-silence-90-jours', 'titre-silence-60-jours'],
        sources: ['CESEDA R432-1', 'CESEDA R432-2'],
      },
      { on: 'accuse-reception-recu', from: ['avant-refus'] },
      ...refusalFrom('avant-refus'),
      ...REFUSALS,
    ],
  });
}

/** Said wherever a decision is awaited. */
export const KEEP_PROOF = toConfirm([
  'Garder l’enveloppe, le suivi postal ou la capture du portail : ils datent la notification.',
  'Keep the envelope, the postal tracking or the portal’s screenshot: they date the notification.',
]);
