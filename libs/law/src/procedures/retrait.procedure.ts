import { text } from '../text.ts';
import { commission } from './branches/commission.ts';
import { REMEDIES, REMOVAL } from './branches/index.ts';
import { RETRAIT_STATES } from './branches/retrait-etats.ts';
import { branch, type Move, type ProcedureDefinition } from './procedure.ts';

const WON = { detail: 'outcome', is: ['annulation', 'annulation-partielle'] };
type S = keyof typeof RETRAIT_STATES;
const WITHDRAWN: readonly S[] = ['retire', 'retire-avec-oqtf'];
const BEFORE: readonly S[] = ['titre-detenu', 'retrait-envisage', 'observations-deposees'];

const MOVES: readonly Move<S>[] = [
  {
    on: 'mariage-celebre',
    from: ['titre-detenu', 'retrait-envisage'],
    opens: ['retrait-resident-conjoint-francais-4-ans'],
  },
  {
    on: 'absence-de-france',
    from: ['titre-detenu', 'retrait-envisage', 'observations-deposees'],
    opens: ['carte-resident-absence'],
    sources: ['CESEDA R432-3'],
  },
  {
    on: 'retour-en-france',
    from: ['titre-detenu', 'retrait-envisage', 'observations-deposees'],
    ends: ['carte-resident-absence'],
  },
  {
    on: 'rf-rupture-vie-commune',
    from: ['titre-detenu', 'retrait-envisage', 'observations-deposees'],
    ends: ['retrait-regroupement-3-ans'],
    sources: ['CESEDA L423-17', 'CESEDA L423-18'],
  },
  {
    on: 'retrait-envisage',
    from: ['titre-detenu', 'abandonne'],
    to: 'retrait-envisage',
    opens: ['procedure-contradictoire'],
    sources: ['CRPA L121-1', 'CRPA L122-1', 'CESEDA L432-5'],
  },
  {
    on: 'retrait-envisage',
    from: ['retrait-envisage', 'observations-deposees'],
    opens: ['procedure-contradictoire'],
  },
  {
    on: 'observations-deposees',
    from: ['titre-detenu', 'retrait-envisage'],
    to: 'observations-deposees',
    ends: ['procedure-contradictoire'],
  },
  { on: 'observations-deposees', from: ['observations-deposees'] },
  { on: 'relance-envoyee', from: ['observations-deposees', 'retire', 'titre-retabli'] },
  { on: 'retrait-abandonne', from: ['retrait-envisage', 'observations-deposees'], to: 'abandonne' },
  {
    on: 'retrait-notifie',
    from: BEFORE,
    to: 'retire-avec-oqtf',
    when: { detail: 'oqtf', is: [true] },
    opens: [
      'oqtf-recours-1-mois',
      'oqtf-recours-7-jours',
      'oqtf-recours-48-heures',
      'oqtf-delai-depart-volontaire',
    ],
    ends: ['procedure-contradictoire'],
    sources: ['CESEDA L614-1'],
  },
  {
    on: 'retrait-notifie',
    from: [...BEFORE, 'titre-retabli'],
    to: 'retire',
    opens: ['ta-recours-2-mois', 'recours-gracieux-interruption'],
    ends: ['procedure-contradictoire'],
    sources: ['CJA R421-1'],
  },
  {
    on: 'oqtf-notifiee',
    from: ['retire'],
    to: 'retire-avec-oqtf',
    opens: ['oqtf-recours-1-mois', 'oqtf-recours-7-jours', 'oqtf-recours-48-heures'],
  },
  { on: 'decision-retiree', from: WITHDRAWN, to: 'titre-retabli', ends: ['ta-recours-2-mois'] },
  { on: 'gracieux-accueilli', from: WITHDRAWN, to: 'titre-retabli', ends: ['ta-recours-2-mois'] },
  {
    on: 'hierarchique-accueilli',
    from: WITHDRAWN,
    to: 'titre-retabli',
    ends: ['ta-recours-2-mois'],
  },
  ...(['jugement', 'arret'] as const).map((on): Move<S> => ({
    on,
    from: WITHDRAWN,
    to: 'titre-retabli',
    when: WON,
  })),
  {
    on: 'refus-titre-annule',
    from: ['retire-avec-oqtf'],
    to: 'titre-retabli',
    sources: ['CESEDA L614-19'],
  },
  { on: 'titre-obtenu', from: [...WITHDRAWN, 'definitif'], to: 'titre-retabli' },
  { on: 'decision-definitive', from: WITHDRAWN, to: 'definitif' },
];

/** Withdrawal of a permit: procedures.md (l). */
export const RETRAIT_PROCEDURE: ProcedureDefinition = {
  id: 'retrait',
  label: text('Retrait de titre', 'Withdrawal of a permit'),
  summary: text(
    'La préfecture veut reprendre le titre : répondre avant, contester après.',
    'The prefecture means to take the permit back: answer before, contest after.',
  ),
  family: 'contentieux',
  firstEvent: 'retrait-envisage',
  sources: [
    'CESEDA L432-4',
    'CESEDA L432-5',
    'CESEDA L432-12',
    'CESEDA R432-3',
    'CESEDA R432-4',
    'CRPA L121-1',
    'CRPA L122-1',
    'CRPA L241-2',
  ],
  branches: [
    branch({
      id: 'retrait',
      label: ['Retrait', 'Withdrawal'],
      initial: 'titre-detenu',
      states: RETRAIT_STATES,
      moves: MOVES,
    }),
    commission(['retrait-notifie', 'retrait-abandonne']),
    ...REMOVAL,
    ...REMEDIES,
  ],
};
