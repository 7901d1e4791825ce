import type { Move } from '../procedure.ts';
import type { TitreState } from './titre-etats.ts';

type S = TitreState;

const PENDING: readonly S[] = ['depose', 'en-instruction', 'complement-demande'];
const REFUSED: readonly S[] = [
  'refus-enregistrement',
  'refus-explicite',
  'refus-implicite',
  'classement-sans-suite',
  'a-reexaminer',
];
const ANY: readonly S[] = [...PENDING, ...REFUSED, 'accord-attente-carte', 'rendez-vous-recherche'];
const WON = { detail: 'outcome', is: ['annulation', 'annulation-partielle'] };
const REFUSAL = {
  opens: [
    'ta-recours-2-mois',
    'oqtf-recours-1-mois',
    'oqtf-recours-7-jours',
    'oqtf-recours-48-heures',
  ],
} as const;

/** Filing and examination of a request for a permit, from a state that each procedure names. */
const EXAMINATION: readonly Move<S>[] = [
  {
    on: 'rdv-tentative',
    from: ['rendez-vous-recherche', 'refus-enregistrement'],
    to: 'rendez-vous-recherche',
    opens: ['refere-mesures-utiles-rdv'],
  },
  {
    on: 'convocation-recue',
    from: ['rendez-vous-recherche', ...PENDING, 'accord-attente-carte'],
    announced: true,
  },
  { on: 'biometrie-faite', from: [...PENDING, 'accord-attente-carte'] },
  {
    on: 'demande-deposee',
    from: ['rendez-vous-recherche', 'refus-enregistrement', 'classement-sans-suite'],
    to: 'depose',
    opens: ['titre-silence-4-mois', 'titre-silence-90-jours', 'titre-silence-60-jours'],
    sources: ['CESEDA R432-1', 'CESEDA R432-2'],
  },
  {
    on: 'demande-deposee',
    from: [...PENDING, 'refus-explicite', 'refus-implicite', 'a-reexaminer'],
  },
  { on: 'accuse-reception-recu', from: PENDING, sources: ['CRPA L112-3'] },
  { on: 'instruction-prolongee', from: PENDING },
  {
    on: 'enregistrement-refuse',
    from: ['rendez-vous-recherche', ...PENDING],
    to: 'refus-enregistrement',
    opens: ['ta-recours-2-mois'],
    ends: ['titre-silence-4-mois'],
  },
  {
    on: 'complement-demande',
    from: PENDING,
    to: 'complement-demande',
    opens: ['titre-complement-pieces'],
    sources: ['CESEDA R431-11'],
  },
  {
    on: 'complement-fourni',
    from: ['complement-demande'],
    to: 'en-instruction',
    ends: ['titre-complement-pieces'],
  },
  { on: 'complement-fourni', from: ['depose', 'en-instruction'] },
  {
    on: 'api-delivree',
    from: ['depose', 'en-instruction'],
    to: 'en-instruction',
    opens: ['recepisse-attestation'],
    sources: ['CESEDA R431-15-1'],
  },
  {
    on: 'recepisse-delivre',
    from: ['depose', 'en-instruction'],
    to: 'en-instruction',
    opens: ['recepisse-attestation'],
    sources: ['CESEDA R431-12', 'CESEDA R431-13'],
  },
  {
    on: 'api-delivree',
    from: ['complement-demande', ...REFUSED],
    opens: ['recepisse-attestation'],
  },
  {
    on: 'recepisse-delivre',
    from: ['complement-demande', ...REFUSED],
    opens: ['recepisse-attestation'],
  },
  { on: 'api-non-renouvelee', from: [...PENDING, 'a-reexaminer'], announced: true },
  { on: 'relance-envoyee', from: ANY },
];

/** What ends it: a card, a refusal, a withdrawal; and what follows a refusal. */
const OUTCOME: readonly Move<S>[] = [
  {
    on: 'decision-favorable',
    from: [...PENDING, ...REFUSED],
    to: 'accord-attente-carte',
    ends: ['titre-silence-4-mois', 'recepisse-attestation'],
    sources: ['CESEDA R431-15-1'],
  },
  {
    on: 'carte-remise',
    from: ANY,
    to: 'carte-remise',
    opens: [
      'titre-renouvellement-fenetre-teleservice',
      'titre-renouvellement-fenetre-guichet',
      'carte-resident-absence',
    ],
    ends: ['recepisse-attestation'],
  },
  { on: 'titre-obtenu', from: ANY, to: 'carte-remise' },
  {
    on: 'refus-notifie',
    from: [
      ...PENDING,
      'refus-enregistrement',
      'classement-sans-suite',
      'refus-implicite',
      'a-reexaminer',
      'accord-attente-carte',
    ],
    to: 'refus-explicite',
    ...REFUSAL,
    ends: ['titre-silence-4-mois'],
  },
  {
    on: 'refus-implicite-ne',
    from: [...PENDING, 'a-reexaminer'],
    to: 'refus-implicite',
    opens: ['ta-recours-implicite-2-mois', 'motifs-demande'],
    sources: ['CESEDA R432-1', 'CESEDA R432-2'],
  },
  {
    on: 'refus-explicite-apres-implicite',
    from: ['refus-implicite', ...PENDING],
    to: 'refus-explicite',
    ...REFUSAL,
    ends: ['ta-recours-implicite-2-mois'],
  },
  {
    on: 'classement-sans-suite',
    from: ['rendez-vous-recherche', ...PENDING],
    to: 'classement-sans-suite',
    opens: ['ta-recours-2-mois'],
    ends: ['titre-silence-4-mois'],
  },
  {
    on: 'decision-retiree',
    from: ['refus-enregistrement', 'refus-explicite', 'refus-implicite', 'classement-sans-suite'],
    to: 'en-instruction',
    ends: ['ta-recours-2-mois'],
  },
  {
    on: 'gracieux-accueilli',
    from: ['refus-enregistrement', 'refus-explicite', 'refus-implicite', 'classement-sans-suite'],
    to: 'a-reexaminer',
  },
  {
    on: 'hierarchique-accueilli',
    from: ['refus-enregistrement', 'refus-explicite', 'refus-implicite', 'classement-sans-suite'],
    to: 'a-reexaminer',
  },
  {
    on: 'jugement',
    from: ['refus-enregistrement', 'refus-explicite', 'refus-implicite', 'classement-sans-suite'],
    to: 'a-reexaminer',
    when: WON,
    opens: ['injonction-delai'],
  },
  {
    on: 'arret',
    from: ['refus-enregistrement', 'refus-explicite', 'refus-implicite', 'classement-sans-suite'],
    to: 'a-reexaminer',
    when: WON,
    opens: ['injonction-delai'],
  },
  {
    on: 'desistement',
    from: ANY,
    to: 'desistement',
    about: 'one-branch',
    ends: ['titre-silence-4-mois'],
  },
  {
    on: 'decision-definitive',
    from: ['refus-enregistrement', 'refus-explicite', 'refus-implicite', 'classement-sans-suite'],
    to: 'definitif',
  },
];

/** Everything that follows the preparation of a request. */
export const TITRE_MOVES: readonly Move<S>[] = [...EXAMINATION, ...OUTCOME];

/** How a request begins, from the state in which each procedure prepares it. */
export function filingFrom<P extends string>(preparation: P): readonly Move<P | S>[] {
  return [
    {
      on: 'rdv-tentative',
      from: [preparation],
      to: 'rendez-vous-recherche',
      opens: ['refere-mesures-utiles-rdv'],
    },
    {
      on: 'demande-deposee',
      from: [preparation],
      to: 'depose',
      opens: ['titre-silence-4-mois', 'titre-silence-90-jours', 'titre-silence-60-jours'],
      ends: [
        'titre-renouvellement-fenetre-teleservice',
        'titre-renouvellement-fenetre-guichet',
        'titre-premiere-demande-2-mois',
      ],
      sources: ['CESEDA R432-1', 'CESEDA R432-2'],
    },
    { on: 'convocation-recue', from: [preparation], announced: true },
    {
      on: 'enregistrement-refuse',
      from: [preparation],
      to: 'refus-enregistrement',
      opens: ['ta-recours-2-mois'],
    },
    ...takenOver(preparation),
    ...decidedBefore(preparation),
  ];
}

/** A file that comes to the firm once examined. */
function takenOver<P extends string>(preparation: P): readonly Move<P | S>[] {
  return [
    {
      on: 'recepisse-delivre',
      from: [preparation],
      to: 'en-instruction',
      opens: ['recepisse-attestation'],
    },
    {
      on: 'api-delivree',
      from: [preparation],
      to: 'en-instruction',
      opens: ['recepisse-attestation'],
    },
    {
      on: 'complement-demande',
      from: [preparation],
      to: 'complement-demande',
      opens: ['titre-complement-pieces'],
    },
  ];
}

/** A file that comes to the firm once decided. */
function decidedBefore<P extends string>(preparation: P): readonly Move<P | S>[] {
  return [
    { on: 'refus-notifie', from: [preparation], to: 'refus-explicite', ...REFUSAL },
    {
      on: 'refus-implicite-ne',
      from: [preparation],
      to: 'refus-implicite',
      opens: ['ta-recours-implicite-2-mois', 'motifs-demande'],
    },
    {
      on: 'refus-explicite-apres-implicite',
      from: [preparation],
      to: 'refus-explicite',
      ...REFUSAL,
    },
    {
      on: 'classement-sans-suite',
      from: [preparation],
      to: 'classement-sans-suite',
      opens: ['ta-recours-2-mois'],
    },
    { on: 'decision-favorable', from: [preparation], to: 'accord-attente-carte' },
    { on: 'carte-remise', from: [preparation], to: 'carte-remise' },
    { on: 'titre-obtenu', from: [preparation], to: 'carte-remise' },
    { on: 'desistement', from: [preparation], to: 'desistement', about: 'one-branch' },
  ];
}
