import { EVENT_TYPES } from './registry.ts';
import type { Actor } from './declaration.ts';

export const DECISION_WAYS = [
  'granted',
  'partial',
  'refused',
  'silence',
  'closed',
  'withdrawn',
  'not-said',
] as const;

/** Which way a decision goes, for the person: `closed` decides nothing, `not-said` was recorded without its outcome. */
export type DecisionWay = (typeof DECISION_WAYS)[number];

type Ways = Readonly<Record<string, DecisionWay>>;

const RULING: Ways = {
  annulation: 'granted',
  'annulation-partielle': 'partial',
  rejet: 'refused',
  'non-admission': 'refused',
  'non-lieu': 'closed',
  desistement: 'withdrawn',
};
const ASYLUM: Ways = {
  refugie: 'granted',
  subsidiaire: 'granted',
  renvoi: 'partial',
  rejet: 'refused',
  irrecevabilite: 'refused',
  'fin-protection': 'refused',
  cloture: 'closed',
  'non-lieu': 'closed',
  desistement: 'withdrawn',
};

/** Decisions worth counting: which way each goes, by its type alone or by the outcome recorded with it. */
const DECISIONS: Readonly<Record<string, DecisionWay | Ways>> = {
  'decision-favorable': 'granted',
  'titre-obtenu': 'granted',
  'refus-notifie': 'refused',
  'refus-explicite-apres-implicite': 'refused',
  'enregistrement-refuse': 'closed',
  'classement-sans-suite': 'closed',
  'rf-accord': 'granted',
  'rf-refus': 'refused',
  'rf-visa-delivre': 'granted',
  'rf-visa-refuse': 'refused',
  'visa-delivre': 'granted',
  'visa-refuse': 'refused',
  'rapo-rejet': 'refused',
  'gracieux-accueilli': 'granted',
  'gracieux-rejete': 'refused',
  'hierarchique-accueilli': 'granted',
  'hierarchique-rejete': 'refused',
  'naturalisation-decision': {
    decret: 'granted',
    ajournement: 'refused',
    rejet: 'refused',
    irrecevabilite: 'refused',
  },
  'declaration-enregistree': 'granted',
  'declaration-enregistrement-refuse': 'refused',
  'decision-ofpra': ASYLUM,
  'decision-cnda': ASYLUM,
  'ordonnance-suspension': 'granted',
  'ordonnance-suspension-rejetee': 'refused',
  ordonnance: { true: 'granted', false: 'refused' },
  jugement: RULING,
  arret: RULING,
  'decision-ce': RULING,
};

const COURTS: readonly Actor[] = ['ta', 'caa', 'ce', 'juge-refere', 'cnda', 'jld'];

/** Types of recorded events that are decisions on what a client asked. */
export const DECISION_TYPES: readonly string[] = Object.keys(DECISIONS);

/** Types of events whose letter gives the grounds of a refusal. */
export const REFUSAL_TYPES: readonly string[] = Object.values(EVENT_TYPES)
  .filter(({ details }) => 'grounds' in details)
  .map(({ id }) => id);

/** Which way a decision of this type went; `said` is its outcome as it was recorded, empty if it was not. */
export function wayOfDecision(type: string, said: string): DecisionWay | null {
  const found = DECISIONS[type];
  return typeof found === 'object' ? (found[said] ?? 'not-said') : (found ?? null);
}

/** How decisions that go this way were recorded: `type/outcome`. */
export function decisionsThatGo(
  way: DecisionWay,
): readonly (readonly [type: string, said: string])[] {
  return Object.entries(DECISIONS).flatMap(([type, found]) => {
    const outcomes = typeof found === 'object' ? [...Object.keys(found), ''] : [''];
    return outcomes.flatMap((said) =>
      wayOfDecision(type, said) === way ? [[type, said] as const] : [],
    );
  });
}

/** Who takes decisions of this type, first of all. */
export function deciderOf(type: string): { readonly actor: Actor; readonly isCourt: boolean } {
  const actor = EVENT_TYPES[type]?.causedBy[0] ?? 'prefet';
  return { actor, isCourt: COURTS.includes(actor) };
}
