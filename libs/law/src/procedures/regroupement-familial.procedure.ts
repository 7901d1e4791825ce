import { text } from '../text.ts';
import { FAMILLE_REJOINTE } from './branches/famille-rejointe.ts';
import { NANTES, REMEDIES } from './branches/index.ts';
import { REGROUPEMENT_STATES } from './branches/regroupement-etats.ts';
import { branch, type Move, type ProcedureDefinition } from './procedure.ts';

type S = keyof typeof REGROUPEMENT_STATES;

const FILED: readonly S[] = ['depose-ofii', 'retourne-incomplet'];
const EXAMINED: readonly S[] = ['complet', 'enquete-maire', 'instruction-ofii', 'transmis-prefet'];
const PENDING: readonly S[] = [...FILED, ...EXAMINED];
/** A file may come to the firm at any stage. */
const TAKEN: readonly S[] = ['preparation', ...PENDING];
const REFUSED: readonly S[] = ['refus-explicite', 'refus-implicite', 'a-reexaminer'];
const WON = { detail: 'outcome', is: ['annulation', 'annulation-partielle'] };

const FILING: readonly Move<S>[] = [
  {
    on: 'sejour-regulier-debute',
    from: ['preparation'],
    opens: ['regroupement-sejour-18-mois'],
    sources: ['CESEDA L434-2'],
  },
  {
    on: 'rf-eligibilite-verifiee',
    from: ['preparation'],
    sources: ['CESEDA L434-2', 'CESEDA L434-7'],
  },
  {
    on: 'rf-depose',
    from: ['preparation', 'retourne-incomplet'],
    to: 'depose-ofii',
    ends: ['regroupement-sejour-18-mois'],
    sources: ['CESEDA R434-3', 'CESEDA R434-8'],
  },
  {
    on: 'rf-retour-incomplet',
    from: ['preparation', 'depose-ofii', 'complet'],
    to: 'retourne-incomplet',
  },
  {
    on: 'rf-attestation-depot',
    from: ['preparation', ...FILED],
    to: 'complet',
    opens: ['regroupement-decision-6-mois'],
    sources: ['CESEDA R434-12', 'CESEDA R434-26'],
  },
  { on: 'accuse-reception-recu', from: PENDING },
  { on: 'relance-envoyee', from: [...PENDING, 'a-reexaminer'] },
  {
    on: 'rf-nouvelle-demande',
    from: ['refus-explicite'],
    to: 'depose-ofii',
    ends: ['regroupement-nouvelle-demande-6-mois'],
    sources: ['CESEDA R434-29'],
  },
];

const EXAMINATION: readonly Move<S>[] = [
  {
    on: 'rf-transmis-maire',
    from: ['preparation', 'depose-ofii', 'complet', 'instruction-ofii'],
    to: 'enquete-maire',
    opens: ['regroupement-maire-2-mois'],
    sources: ['CESEDA R434-15', 'CESEDA R434-23'],
  },
  {
    on: 'rf-saisine-principes',
    from: EXAMINED,
    opens: ['regroupement-maire-2-mois'],
    sources: ['CESEDA L434-10', 'CESEDA R434-24'],
  },
  { on: 'rf-visite-logement', from: PENDING, sources: ['CESEDA R434-19', 'CESEDA R434-21'] },
  { on: 'rf-enquete-emploi', from: PENDING, sources: ['CESEDA R434-17'] },
  {
    on: 'rf-avis-maire',
    from: ['complet', 'enquete-maire'],
    to: 'instruction-ofii',
    ends: ['regroupement-maire-2-mois'],
    sources: ['CESEDA R434-23'],
  },
  {
    on: 'rf-avis-maire-tacite',
    from: ['enquete-maire'],
    to: 'instruction-ofii',
    sources: ['CESEDA R434-23'],
  },
  {
    on: 'rf-avis-maire',
    from: ['instruction-ofii', 'transmis-prefet'],
    ends: ['regroupement-maire-2-mois'],
  },
  { on: 'rf-avis-maire-tacite', from: ['complet', 'instruction-ofii', 'transmis-prefet'] },
  {
    on: 'rf-transmis-prefet',
    from: ['preparation', 'depose-ofii', 'complet', 'enquete-maire', 'instruction-ofii'],
    to: 'transmis-prefet',
  },
  {
    on: 'rf-titre-renouvele',
    from: ['preparation', ...PENDING, ...REFUSED],
    opens: ['titre-renouvellement-fenetre-teleservice', 'titre-renouvellement-fenetre-guichet'],
    sources: ['CESEDA R434-27'],
  },
];

const OUTCOME: readonly Move<S>[] = [
  {
    on: 'rf-accord',
    from: [...TAKEN, ...REFUSED],
    to: 'accord-sur-place',
    when: { detail: 'onSpot', is: [true] },
    opens: ['retrait-regroupement-3-ans'],
    ends: ['regroupement-decision-6-mois'],
    sources: ['CESEDA R434-6'],
  },
  {
    on: 'rf-accord',
    from: [...TAKEN, ...REFUSED],
    to: 'accord',
    opens: ['retrait-regroupement-3-ans'],
    ends: ['regroupement-decision-6-mois'],
    sources: ['CESEDA R434-26'],
  },
  {
    on: 'rf-refus',
    from: [...TAKEN, 'refus-implicite', 'a-reexaminer'],
    to: 'refus-explicite',
    opens: ['ta-recours-2-mois', 'regroupement-nouvelle-demande-6-mois'],
    ends: ['regroupement-decision-6-mois'],
  },
  {
    on: 'rf-refus-implicite',
    from: [...TAKEN, 'a-reexaminer'],
    to: 'refus-implicite',
    opens: ['ta-recours-implicite-2-mois', 'motifs-demande'],
    sources: ['CESEDA R434-26'],
  },
  {
    on: 'decision-retiree',
    from: ['refus-explicite', 'refus-implicite'],
    to: 'a-reexaminer',
    ends: ['ta-recours-2-mois'],
  },
  { on: 'gracieux-accueilli', from: ['refus-explicite', 'refus-implicite'], to: 'a-reexaminer' },
  {
    on: 'hierarchique-accueilli',
    from: ['refus-explicite', 'refus-implicite'],
    to: 'a-reexaminer',
  },
  {
    on: 'jugement',
    from: ['refus-explicite', 'refus-implicite'],
    to: 'a-reexaminer',
    when: WON,
    opens: ['injonction-delai'],
  },
  {
    on: 'arret',
    from: ['refus-explicite', 'refus-implicite'],
    to: 'a-reexaminer',
    when: WON,
    opens: ['injonction-delai'],
  },
  { on: 'rf-caducite', from: ['accord'], to: 'caduc', sources: ['CESEDA R434-34'] },
  {
    on: 'rf-abandon',
    from: [...TAKEN, ...REFUSED, 'accord', 'accord-sur-place'],
    to: 'abandon',
    ends: ['regroupement-decision-6-mois'],
  },
  { on: 'decision-definitive', from: ['refus-explicite', 'refus-implicite'], to: 'definitif' },
];

/** Family reunification, from the file to the card of each member: procedures.md (b). */
export const REGROUPEMENT_FAMILIAL: ProcedureDefinition = {
  id: 'regroupement-familial',
  label: text('Regroupement familial', 'Family reunification'),
  summary: text(
    'Faire venir son conjoint et ses enfants, ou les régulariser sur place : l’OFII, le maire, le préfet, le consulat, puis la carte de chacun.',
    'Bringing one’s spouse and children, or settling their stay on the spot: OFII, the mayor, the prefect, the consulate, then a card for each.',
  ),
  family: 'famille',
  firstEvent: 'rf-depose',
  sources: [
    'CESEDA L434-1',
    'CESEDA L434-2',
    'CESEDA L434-7',
    'CESEDA R434-12',
    'CESEDA R434-26',
    'CESEDA R434-34',
  ],
  branches: [
    branch({
      id: 'demande',
      label: ['Demande de regroupement', 'Application'],
      initial: 'preparation',
      states: REGROUPEMENT_STATES,
      moves: [...FILING, ...EXAMINATION, ...OUTCOME],
    }),
    FAMILLE_REJOINTE,
    NANTES,
    ...REMEDIES,
  ],
};
