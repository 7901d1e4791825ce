import type { CaseEvent } from '@quantieme/law';
import { eventsOf, isAfter } from '../../engine/lookup.ts';
import type { Ending, Scene } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { namedDate } from '../named-date.ts';

export const REFERRAL = 'cts-saisie';
export const SUMMONS = 'cts-convocation';
export const MEETING = 'cts-audience';

/** The referral that a summons, a meeting or an opinion belongs to. */
export function referralBefore(scene: Scene, event: CaseEvent): CaseEvent | null {
  return eventsOf(scene, [REFERRAL]).findLast(({ on }) => !isAfter(on, event.on)) ?? null;
}

/** The next event of a type that belongs to this referral. */
export function followedBy(scene: Scene, type: string): CaseEvent | null {
  const { event } = scene.occurrence;
  if (!event) return null;
  const found = eventsOf(scene, [type]).find(({ on }) => !isAfter(event.on, on));
  return found && referralBefore(scene, found)?.id === event.id ? found : null;
}

/** The day of the meeting, as the summons says it; null = unknown. */
export function meetingDay(event: CaseEvent | null): Temporal.PlainDate | null {
  return event ? namedDate(event, 'appointmentOn') : null;
}

/** The prefect grants the permit, or the request goes: the commission has nothing left to say. */
export const NO_OPINION_NEEDED: Ending = {
  outcome: 'extinguished',
  by: ['decision-favorable', 'carte-remise', 'titre-obtenu', 'desistement'],
  timing: 'any-time',
  reason: text('La commission est sans objet', 'The commission has no object left'),
};
