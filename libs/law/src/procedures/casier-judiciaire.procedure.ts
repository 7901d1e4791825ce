import { text } from '../text.ts';
import { B2, TAJ } from './branches/fichiers.ts';
import { REHABILITATION, RELEVEMENT } from './branches/peines.ts';
import { BESIDE } from './branches/index.ts';
import { CASIER_STATES } from './branches/casier-etats.ts';
import { branch, type Move, type ProcedureDefinition } from './procedure.ts';

type S = keyof typeof CASIER_STATES;

const OPENING = [
  'b2-exclusion-demandee',
  'relevement-demande',
  'taj-effacement-demande',
  'rehabilitation-demandee',
] as const;
const RECORD = ['condamnation-definitive', 'peine-executee', 'casier-b3-obtenu'] as const;

const MOVES: readonly Move<S>[] = [
  ...RECORD.map((on): Move<S> => ({
    on,
    from: ['inventaire', 'voies-ouvertes', 'memoire-depose', 'refuse'],
  })),
  ...OPENING.map((on): Move<S> => ({ on, from: ['inventaire', 'refuse'], to: 'voies-ouvertes' })),
  ...OPENING.map((on): Move<S> => ({ on, from: ['voies-ouvertes', 'memoire-depose'] })),
  {
    on: 'memoire-prefet-depose',
    from: ['inventaire', 'voies-ouvertes', 'refuse'],
    to: 'memoire-depose',
    sources: ['CESEDA L412-5', 'CESEDA L432-1'],
  },
  { on: 'memoire-prefet-depose', from: ['memoire-depose'] },
  { on: 'relance-envoyee', from: ['voies-ouvertes', 'memoire-depose'] },
  ...(['decision-favorable', 'carte-remise', 'titre-obtenu'] as const).map((on): Move<S> => ({
    on,
    from: ['inventaire', 'voies-ouvertes', 'memoire-depose', 'refuse'],
    to: 'accueilli',
  })),
  ...(['refus-notifie', 'refus-implicite-ne'] as const).map((on): Move<S> => ({
    on,
    from: ['inventaire', 'voies-ouvertes', 'memoire-depose'],
    to: 'refuse',
    opens: on === 'refus-notifie' ? ['ta-recours-2-mois'] : ['ta-recours-implicite-2-mois'],
  })),
];

/** Criminal records: removals, erasures, and the argument before the prefect: procedures.md (g). */
export const CASIER_JUDICIAIRE: ProcedureDefinition = {
  id: 'casier-judiciaire',
  label: text('Casier judiciaire', 'Criminal record'),
  summary: text(
    'Il n’existe pas de « dérogation » : plusieurs voies pour effacer ou exclure une condamnation, et un argumentaire pour le préfet.',
    'There is no “waiver”: several ways to erase or remove a conviction, and an argument for the prefect.',
  ),
  family: 'sejour',
  firstEvent: 'casier-b3-obtenu',
  sources: [
    'CPP 775-1',
    'CPP 702-1',
    'Code pénal 133-13',
    'CPP 230-8',
    'CESEDA L412-5',
    'CESEDA L432-1',
    'CESEDA L432-1-1',
  ],
  branches: [
    branch({
      id: 'argument',
      label: ['Argumentaire', 'Argument'],
      initial: 'inventaire',
      states: CASIER_STATES,
      moves: MOVES,
    }),
    B2,
    RELEVEMENT,
    REHABILITATION,
    TAJ,
    ...BESIDE,
  ],
};
