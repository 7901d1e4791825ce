import type { CaseEvent } from '@quantieme/law';
import { eventsOf, isAfter } from '../../engine/lookup.ts';
import type { Ending, Scene } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { dateOf } from '../named-date.ts';

export const REFERRAL = 'cts-saisie';
export const SUMMONS = 'cts-convocation';
export const MEETING = 'cts-audience';

/** The referral that what happens on a day belongs to. */
export function referralBefore(scene: Scene, day: Temporal.PlainDate): CaseEvent | null {
  return eventsOf(scene, [REFERRAL]).findLast(({ on }) => !isAfter(on, day)) ?? null;
}

/** Whether a summons or a meeting belongs to this referral. */
export function isFollowed(scene: Scene): boolean {
  const { key } = scene.occurrence;
  return eventsOf(scene, [SUMMONS, MEETING]).some(
    ({ on }) => referralBefore(scene, on)?.id === key,
  );
}

/** The day of the meeting, as the summons says it; null = unknown. */
export const meetingDay = (scene: Scene): Temporal.PlainDate | null =>
  dateOf(scene, 'appointmentOn');

/** The prefect grants the permit, or the request goes: the commission has nothing left to say. */
export const NO_OPINION_NEEDED: Ending = {
  outcome: 'extinguished',
  by: ['decision-favorable', 'carte-remise', 'titre-obtenu', 'desistement'],
  timing: 'any-time',
  reason: text('La commission est sans objet', 'The commission has no object left'),
};
