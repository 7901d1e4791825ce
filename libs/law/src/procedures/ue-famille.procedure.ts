import { text } from '../text.ts';
import { REMEDIES, REMOVAL } from './branches/index.ts';
import { UE_STATES } from './branches/ue-etats.ts';
import { branch, type Move, type ProcedureDefinition } from './procedure.ts';

type S = keyof typeof UE_STATES;

const PENDING: readonly S[] = ['titre-demande', 'carte-due'];
const REFUSED: readonly S[] = ['refus', 'refus-implicite', 'a-reexaminer'];
const BEFORE: readonly S[] = ['arrivee', 'enregistre-mairie'];
const WON = { detail: 'outcome', is: ['annulation', 'annulation-partielle'] };
const PERMANENT = { detail: 'permanent', is: [true] };

const MOVES: readonly Move<S>[] = [
  {
    on: 'ue-arrivee',
    from: ['arrivee'],
    opens: ['ue-famille-demande-3-mois', 'ue-enregistrement-mairie-3-mois'],
    sources: ['CESEDA L231-2', 'CESEDA R233-15'],
  },
  { on: 'entree', from: ['arrivee'], opens: ['ue-famille-demande-3-mois'] },
  {
    on: 'ue-enregistre-mairie',
    from: ['arrivee'],
    to: 'enregistre-mairie',
    ends: ['ue-enregistrement-mairie-3-mois'],
    sources: ['CESEDA R231-1'],
  },
  ...(['ue-titre-demande', 'demande-deposee'] as const).flatMap((on): readonly Move<S>[] => [
    {
      on,
      from: [
        ...BEFORE,
        'carte-5-ans',
        'sejour-permanent-acquis',
        'maintien-individuel',
        'definitif',
      ],
      to: 'titre-demande',
      opens: ['ue-famille-delivrance-6-mois', 'titre-silence-4-mois'],
      ends: ['ue-famille-demande-3-mois'],
      sources: ['CESEDA R233-15', 'CESEDA R233-17'],
    },
    { on, from: [...PENDING, ...REFUSED] },
  ]),
  ...(['api-delivree', 'recepisse-delivre'] as const).map((on): Move<S> => ({
    on,
    from: [...PENDING, ...REFUSED],
    opens: ['recepisse-attestation'],
  })),
  { on: 'accuse-reception-recu', from: PENDING },
  { on: 'complement-demande', from: PENDING, opens: ['titre-complement-pieces'] },
  { on: 'complement-fourni', from: PENDING, ends: ['titre-complement-pieces'] },
  { on: 'relance-envoyee', from: [...PENDING, ...REFUSED] },
  {
    on: 'ue-carte-due',
    from: ['titre-demande'],
    to: 'carte-due',
    sources: ['CESEDA R233-17', 'CESEDA R234-2'],
  },
  {
    on: 'ue-carte-delivree',
    from: [...BEFORE, ...PENDING, ...REFUSED, 'sejour-permanent-acquis'],
    to: 'carte-10-ans',
    when: PERMANENT,
    sources: ['CESEDA L234-1', 'CESEDA R234-2'],
  },
  {
    on: 'ue-carte-delivree',
    from: [...BEFORE, ...PENDING, ...REFUSED, 'carte-5-ans', 'maintien-individuel'],
    to: 'carte-5-ans',
    opens: ['ue-famille-renouvellement-2-mois', 'ue-famille-permanent-2-mois'],
    ends: ['titre-silence-4-mois'],
    sources: ['CESEDA R233-15'],
  },
  {
    on: 'ue-carte-delivree',
    from: ['sejour-permanent-acquis'],
    to: 'carte-10-ans',
    sources: ['CESEDA R234-2'],
  },
  ...(['carte-remise', 'titre-obtenu'] as const).map((on): Move<S> => ({
    on,
    from: [...PENDING, ...REFUSED],
    to: 'carte-5-ans',
  })),
  { on: 'decision-favorable', from: [...PENDING, ...REFUSED], ends: ['titre-silence-4-mois'] },
  {
    on: 'ue-absence',
    from: ['carte-5-ans', 'sejour-permanent-acquis', 'carte-10-ans'],
    opens: ['ue-absence-continuite-6-mois', 'ue-permanent-perte-2-ans'],
    sources: ['CESEDA R234-3', 'CESEDA L234-2'],
  },
  {
    on: 'ue-evenement-famille',
    from: [...BEFORE, ...PENDING, 'carte-5-ans'],
    to: 'maintien-individuel',
    sources: ['CESEDA R233-8', 'CESEDA R233-9'],
  },
  {
    on: 'ue-evenement-famille',
    from: ['sejour-permanent-acquis', 'carte-10-ans', 'maintien-individuel'],
  },
  {
    on: 'ue-cinq-ans',
    from: [...BEFORE, ...PENDING, ...REFUSED, 'carte-5-ans', 'maintien-individuel'],
    to: 'sejour-permanent-acquis',
    opens: ['ue-famille-permanent-2-mois'],
    sources: ['CESEDA L234-1', 'CESEDA R234-2'],
  },
  {
    on: 'ue-absence-2a',
    from: ['sejour-permanent-acquis', 'carte-10-ans'],
    to: 'perte',
    sources: ['CESEDA L234-2'],
  },
  {
    on: 'refus-notifie',
    from: [...BEFORE, ...PENDING, 'refus-implicite', 'a-reexaminer'],
    to: 'refus',
    opens: ['ta-recours-2-mois', 'oqtf-recours-1-mois'],
  },
  {
    on: 'refus-explicite-apres-implicite',
    from: ['refus-implicite'],
    to: 'refus',
    opens: ['ta-recours-2-mois'],
    ends: ['ta-recours-implicite-2-mois'],
  },
  {
    on: 'refus-implicite-ne',
    from: [...PENDING, 'a-reexaminer'],
    to: 'refus-implicite',
    opens: ['ta-recours-implicite-2-mois', 'motifs-demande'],
  },
  {
    on: 'oqtf-notifiee',
    from: [...BEFORE, ...PENDING, 'refus', 'refus-implicite', 'carte-5-ans', 'maintien-individuel'],
    to: 'eloignement',
    opens: ['oqtf-recours-1-mois', 'oqtf-recours-7-jours', 'oqtf-recours-48-heures'],
    sources: ['CESEDA L251-1', 'CESEDA L251-2'],
  },
  {
    on: 'ue-interdiction-circulation',
    from: ['eloignement', 'refus', 'refus-implicite'],
    to: 'eloignement',
    opens: ['oqtf-recours-1-mois', 'interdiction-circulation-abrogation'],
    sources: ['CESEDA L251-4'],
  },
  {
    on: 'requete-deposee',
    from: ['eloignement'],
    opens: ['eloignement-jugement'],
    ends: ['oqtf-recours-1-mois', 'oqtf-recours-7-jours', 'oqtf-recours-48-heures'],
  },
  { on: 'oqtf-annulee', from: ['eloignement'], to: 'a-reexaminer', ends: ['oqtf-recours-1-mois'] },
  { on: 'oqtf-abrogee', from: ['eloignement'], to: 'a-reexaminer', ends: ['oqtf-recours-1-mois'] },
  ...(['jugement', 'arret'] as const).map((on): Move<S> => ({
    on,
    from: ['refus', 'refus-implicite', 'eloignement'],
    to: 'a-reexaminer',
    when: WON,
    opens: ['injonction-delai'],
  })),
  ...(['gracieux-accueilli', 'hierarchique-accueilli', 'decision-retiree'] as const).map(
    (on): Move<S> => ({ on, from: ['refus', 'refus-implicite'], to: 'a-reexaminer' }),
  ),
  { on: 'oqtf-executee', from: ['eloignement'], to: 'perte' },
  { on: 'desistement', from: [...PENDING, 'arrivee'], to: 'definitif', about: 'one-branch' },
  { on: 'decision-definitive', from: ['refus', 'refus-implicite', 'eloignement'], to: 'definitif' },
];

/** Citizens of the Union and their family: procedures.md (d). */
export const UE_FAMILLE: ProcedureDefinition = {
  id: 'ue-famille',
  label: text('Famille d’un citoyen de l’Union', 'Family of a citizen of the Union'),
  summary: text(
    'Un droit qui existe avant la carte : l’enregistrement, la carte de cinq ans, puis le séjour permanent.',
    'A right that exists before the card: registration, the five-year card, then permanent residence.',
  ),
  family: 'famille',
  firstEvent: 'ue-arrivee',
  sources: [
    'CESEDA L231-2',
    'CESEDA L233-2',
    'CESEDA L234-1',
    'CESEDA R233-15',
    'CESEDA R233-17',
    'CESEDA R233-18',
  ],
  branches: [
    branch({
      id: 'sejour',
      label: ['Droit au séjour', 'Right to stay'],
      initial: 'arrivee',
      states: UE_STATES,
      moves: MOVES,
    }),
    ...REMOVAL,
    ...REMEDIES,
  ],
};
