import { SITUATIONS, type CaseEvent, type Situation } from '@quantieme/law';
import { decidedOn, detail, isAfter, word } from '../../engine/lookup.ts';
import type { Scene } from '../../engine/rule.ts';
import { comesWithOqtf } from '../recours/decisions.ts';
import { day } from '../named-date.ts';

/** Since loi 2024-42, the limit follows the person's situation; before, the ground and the time to leave. */
export const REFORM = day('2024-07-15');

/** Decisions that an obligation to leave may come with. */
const CARRIERS = ['refus-notifie', 'refus-explicite-apres-implicite', 'retrait-notifie'] as const;

/** Obligations to leave, alone or with a refusal. */
export const OBLIGATIONS = ['oqtf-notifiee', ...CARRIERS] as const;

/** What is challenged like the obligation itself. */
export const LIKE_OBLIGATION = [
  'delai-depart-supprime',
  'pays-renvoi-notifie',
  'ue-interdiction-circulation',
] as const;

export const LATER_BANS = ['irtf-notifiee', 'irtf-prolongee'] as const;

/** Notified to a person held at the border or in detention: 48 hours, before and after the reform (L352-4, L754-4). */
export const HELD = ['maintien-retention-notifie', 'refus-entree-notifie'] as const;

/** Bans and expulsions: house arrests to carry them out are challenged within two months (L732-8 names 1° to 5°). */
export const LASTING_MEASURES: ReadonlySet<string> = new Set(['expulsion', 'itf', 'iat']);

/** Measures that confine the person, each with the situation it creates. */
export const CONFINES: Readonly<Record<string, Situation>> = {
  'retention-notifiee': 'retention',
  ecrou: 'detenu',
  'assignation-notifiee': 'assigne',
};

/** Assignments that do not shorten the limit against the obligation to leave: L614-2 names L731-1 alone. */
const OTHER_ASSIGNMENTS: ReadonlySet<string> = new Set(['L731-3', 'L731-4', 'L731-5', 'L751-2']);

const includes = (types: readonly string[], type: string): boolean => types.includes(type);

/** An obligation to leave: its own event, or a refusal it comes with, when that event is not recorded too. */
export function isObligation(scene: Pick<Scene, 'events'>, event: CaseEvent): boolean {
  if (event.type === 'oqtf-notifiee') return true;
  if (!includes(CARRIERS, event.type) || !comesWithOqtf(scene, event)) return false;
  return !scene.events.some(({ type, on }) => type === 'oqtf-notifiee' && on.equals(event.on));
}

export function takenOn({ occurrence }: Scene): Temporal.PlainDate {
  return occurrence.event ? decidedOn(occurrence.event) : occurrence.on;
}

/** Basis of a house arrest, recorded with it or with the obligation. */
function isOtherAssignment(event: CaseEvent | null): boolean {
  return OTHER_ASSIGNMENTS.has(word(event, 'basis', 'legalBasis', 'assignmentBasis') ?? '');
}

/** Measures that confine the person and shorten the limit against the obligation. */
export function confinements({ events }: Pick<Scene, 'events'>): readonly CaseEvent[] {
  return events.filter(
    ({ type, ...event }) => CONFINES[type] && !isOtherAssignment({ type, ...event }),
  );
}

/**
 * Where the person stood when the decision was notified: as recorded, else by a measure of the same day. A later measure
 * shows that the person was free until then. Null = unknown: never guessed.
 */
export function situationOf(scene: Scene): Situation | null {
  const { event } = scene.occurrence;
  const stated = word(event, 'situation') ?? scene.file.facts['situation'];
  const known = SITUATIONS.find((situation) => situation === stated);
  if (known) return known === 'assigne' && isOtherAssignment(event) ? 'libre' : known;
  if (!event) return null;
  const measures = confinements(scene);
  const sameDay = measures
    .filter(({ on }) => on.equals(event.on))
    .map(({ type }) => CONFINES[type] ?? null);
  if (sameDay.length > 0) return sameDay.includes('retention') ? 'retention' : (sameDay[0] ?? null);
  return measures.some(({ on }) => isAfter(on, event.on)) ? 'libre' : null;
}

/** Days given to leave; null = not recorded. */
export function departureDays(event: CaseEvent | null): number | null {
  const days = detail(event, 'departureDays');
  return typeof days === 'number' ? days : null;
}
