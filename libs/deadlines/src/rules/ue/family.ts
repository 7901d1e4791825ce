import { isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Ending, Scene } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';

const PERMANENT = 'ue-sejour-permanent';
const ARRIVALS = ['ue-arrivee', 'entree', 'entree-en-france'] as const;

/** Arrival in France: the plainest event of it, in a dossier about a citizen of the Union or family. */
export function isArrival({ events, file, occurrence }: Scene): boolean {
  if (occurrence.type !== 'ue-arrivee' && file.procedure !== 'ue-famille') return false;
  const all = ARRIVALS.flatMap((type) => events.filter((event) => event.type === type));
  return all[0]?.id === occurrence.event?.id;
}

/** The first arrival of the dossier. */
export function arrivalOf({ events }: Scene): Temporal.PlainDate | null {
  const found = ARRIVALS.flatMap((type) => events.filter((event) => event.type === type));
  return found[0]?.on ?? null;
}

/** Citizen or family member; null = unknown, both limits are then shown. */
export const roleOf = ({ occurrence }: Scene): string | null => word(occurrence.event, 'role');

/** Whether a card, or the request for one, is about permanent residence. */
export function isPermanent({ occurrence: { event } }: Scene): boolean {
  return yesNo(event, 'permanent') === true || word(event, 'title') === PERMANENT;
}

/** Whether the right of permanent residence was acquired before an absence; null = unknown. */
export function hasPermanentRight({ events, occurrence }: Scene): boolean | null {
  const said = yesNo(occurrence.event, 'permanent');
  if (said !== null) return said;
  const acquired = events.some(
    ({ type, on, details }) =>
      !isAfter(on, occurrence.on) &&
      (type === 'ue-cinq-ans' || (type === 'ue-carte-delivree' && details['title'] === PERMANENT)),
  );
  return acquired ? true : null;
}

/** Whether an absence that is over lasted no longer than a number of months. */
export function endedWithin({ occurrence: { event, on } }: Scene, months: number): boolean {
  const back = event?.dates.toOn;
  return back !== undefined && !isAfter(back, on.add({ months }));
}

export const CARD_ASKED_FOR: Ending = {
  outcome: 'met',
  by: ['ue-titre-demande', 'demande-deposee'],
  reason: text('Carte demandée dans le délai', 'Card asked for in time'),
};

/** Back in France: the absence is over. */
export const BACK: Ending = {
  outcome: 'met',
  by: ['retour-en-france', 'entree-en-france', 'entree', 'ue-arrivee'],
  actedOn: ({ on }) => on,
  when: ({ occurrence }, event) =>
    isAfter(event.on, occurrence.on) && yesNo(event, 'toUnionOnly') !== true,
  reason: text('De retour en France', 'Back in France'),
};
