import { text } from '../text.ts';
import { DECLARATION } from './branches/declaration.ts';
import { beside, NANTES } from './branches/index.ts';
import { NATURALISATION_STATES } from './branches/naturalisation-etats.ts';
import { branch, type Move, type ProcedureDefinition } from './procedure.ts';

type S = keyof typeof NATURALISATION_STATES;
const PENDING: readonly S[] = [
  'depose',
  'complement',
  'complet',
  'entretien',
  'avis-rendu',
  'a-reexaminer',
];
const TAKEN: readonly S[] = ['preparation', ...PENDING];
const REFUSED: readonly S[] = ['ajourne', 'rejete', 'decision-a-lire'];
const outcome = (...is: string[]) => ({ detail: 'outcome', is });
const DECIDED = {
  toConfirm: true,
  opens: ['naturalisation-rapo-2-mois'],
  ends: ['naturalisation-instruction-18-mois'],
} as const;

const MOVES: readonly Move<S>[] = [
  {
    on: 'depose-natali',
    from: ['preparation', 'clos', ...REFUSED, 'recours-rejete'],
    to: 'depose',
  },
  { on: 'depose-natali', from: PENDING },
  {
    on: 'complement-demande',
    from: ['depose', 'complet', 'entretien'],
    to: 'complement',
    opens: ['titre-complement-pieces'],
  },
  { on: 'complement-demande', from: ['complement'], opens: ['titre-complement-pieces'] },
  {
    on: 'complement-fourni',
    from: ['complement'],
    to: 'depose',
    ends: ['titre-complement-pieces'],
  },
  {
    on: 'recepisse-complet',
    from: ['preparation', 'depose', 'complement'],
    to: 'complet',
    opens: ['naturalisation-instruction-18-mois'],
    sources: ['Code civil 21-25-1'],
  },
  { on: 'instruction-prolongee', from: ['complet', 'entretien', 'avis-rendu'] },
  { on: 'entretien', from: ['depose', 'complet', 'complement'], to: 'entretien' },
  { on: 'avis-prefet', from: ['depose', 'complet', 'entretien'], to: 'avis-rendu' },
  { on: 'relance-envoyee', from: PENDING },
  {
    on: 'classement-sans-suite',
    from: ['depose', 'complement', 'complet', 'entretien'],
    to: 'clos',
    ends: ['naturalisation-instruction-18-mois'],
  },
  {
    on: 'naturalisation-decision',
    from: [...TAKEN, ...REFUSED, 'recours-ministre'],
    to: 'francais',
    when: outcome('decret'),
    ends: ['naturalisation-instruction-18-mois'],
  },
  {
    on: 'naturalisation-decision',
    from: TAKEN,
    to: 'ajourne',
    when: outcome('ajournement'),
    ...DECIDED,
    sources: ['Décret 93-1362 44'],
  },
  {
    on: 'naturalisation-decision',
    from: TAKEN,
    to: 'rejete',
    when: outcome('rejet', 'irrecevabilite'),
    ...DECIDED,
    sources: ['Décret 93-1362 44'],
  },
  { on: 'naturalisation-decision', from: TAKEN, to: 'decision-a-lire', ...DECIDED },
  {
    on: 'naturalisation-decision',
    from: ['recours-ministre'],
    to: 'recours-rejete',
    opens: ['ta-recours-2-mois'],
    ends: ['naturalisation-ministre-silence-4-mois'],
  },
  {
    on: 'rapo-ministre',
    toConfirm: true,
    from: ['preparation', ...REFUSED],
    to: 'recours-ministre',
    opens: ['naturalisation-ministre-silence-4-mois'],
    ends: ['naturalisation-rapo-2-mois'],
    sources: ['Décret 93-1362 45'],
  },
  {
    on: 'rapo-rejet',
    toConfirm: true,
    from: ['recours-ministre'],
    to: 'recours-rejete',
    opens: ['ta-recours-2-mois'],
    ends: ['naturalisation-ministre-silence-4-mois'],
  },
  {
    on: 'rapo-ministre-rejet-implicite',
    toConfirm: true,
    from: ['recours-ministre'],
    to: 'recours-rejete',
    opens: ['ta-recours-implicite-2-mois'],
    sources: ['Décret 93-1362 45'],
  },
  ...(['jugement', 'arret'] as const).map((on): Move<S> => ({
    on,
    from: ['recours-rejete'],
    to: 'a-reexaminer',
    when: outcome('annulation', 'annulation-partielle'),
    opens: ['injonction-delai'],
  })),
  {
    on: 'desistement',
    from: ['preparation', ...PENDING],
    to: 'clos',
    about: 'one-branch',
    ends: ['naturalisation-instruction-18-mois'],
  },
  { on: 'decision-definitive', from: [...REFUSED, 'recours-rejete'], to: 'clos' },
];

/** Naturalisation by decree, and nationality by declaration: procedures.md (m). */
export const NATURALISATION_PROCEDURE: ProcedureDefinition = {
  id: 'naturalisation',
  label: text('Naturalisation', 'Naturalisation'),
  summary: text(
    'Devenir français par décret, avec un recours obligatoire devant le ministre avant le juge ; ou par déclaration, devant le tribunal judiciaire.',
    'Becoming French by decree, with a compulsory appeal to the minister before court; or by declaration, before the judicial court.',
  ),
  family: 'nationalite',
  firstEvent: 'depose-natali',
  sources: [
    'Code civil 21-25-1',
    'Décret 93-1362 44',
    'Décret 93-1362 45',
    'CJA R312-18',
    'Code civil 26-3',
  ],
  branches: [
    branch({
      id: 'naturalisation',
      label: ['Naturalisation par décret', 'Naturalisation by decree'],
      initial: 'preparation',
      states: NATURALISATION_STATES,
      moves: MOVES,
    }),
    DECLARATION,
    NANTES,
    ...beside('requete-nantes'),
  ],
};
