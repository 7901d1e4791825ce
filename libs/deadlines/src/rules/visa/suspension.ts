import { addMonths, birthAfterSuspension, earlierOf } from '@quantieme/calendar';
import { source, type CaseEvent } from '@quantieme/law';
import { decidedOn, eventsOf, isAfter, yesNo } from '../../engine/lookup.ts';
import type { Act, Effect, Scene, Window } from '../../engine/rule.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { sameVisa } from './same-visa.ts';

type Day = Temporal.PlainDate;

export const VERIFICATIONS = ['verification-etat-civil', 'rf-visa-verification'] as const;
const FIRST_MONTHS = 4;
const EXTENDED_MONTHS = 8;
const CODE_2021 = Temporal.PlainDate.from('2021-05-01');

/** Whether this notice extends a check notified before it. */
export function extendsAnother(scene: Scene, event: CaseEvent): boolean {
  return yesNo(event, 'extended') === true && firstCheck(scene, event).id !== event.id;
}

/** The check that a notice opens or extends. */
function firstCheck(scene: Scene, event: CaseEvent): CaseEvent {
  if (yesNo(event, 'extended') !== true) return event;
  const before = eventsOf(scene, VERIFICATIONS).find(
    (other) => !isAfter(other.on, event.on) && sameVisa(scene, other),
  );
  return before ?? event;
}

/** Months that a check may last: four, eight once it was extended. */
export function monthsOf(scene: Scene, event: CaseEvent): number {
  const extended = eventsOf(scene, VERIFICATIONS).some(
    (other) => yesNo(other, 'extended') === true && firstCheck(scene, other).id === event.id,
  );
  return extended ? EXTENDED_MONTHS : FIRST_MONTHS;
}

/** The last day of the suspension: the end of the check where it is known, never after the most that the law allows. */
function resumedOn(scene: Scene, event: CaseEvent, suspendedOn: Day): Day {
  const most = addMonths(suspendedOn, monthsOf(scene, event));
  const ends = eventsOf(scene, VERIFICATIONS)
    .filter((other) => firstCheck(scene, other).id === event.id)
    .flatMap(({ dates }) => dates.toOn ?? []);
  return ends.reduce(earlierOf, most);
}

const LABEL = text("Vérification de l'état civil", 'Check of civil status');

/**
 * A check of a doubtful civil-status document suspends the time to decide for four months at most, extended once by
 * four at most; what remained runs afterwards.
 *
 * @source CESEDA art. R. 811-2
 */
export const CIVIL_STATUS_CHECK: Effect = {
  id: 'visa-verification-etat-civil',
  label: LABEL,
  acts: (scene) =>
    eventsOf(scene, VERIFICATIONS)
      .filter((event) => sameVisa(scene, event) && !extendsAnother(scene, event))
      .map((event): Act => {
        const on = decidedOn(event);
        return { on, label: LABEL, apply: (window) => suspended(window, scene, event) };
      }),
};

function suspended(window: Window, scene: Scene, event: CaseEvent): Window {
  if (!window.lastDay) return window;
  const from = decidedOn(event);
  const to = resumedOn(scene, event, from);
  const lastDay = birthAfterSuspension(window.lastDay, from, to);
  const [start, end, birth] = [longDate(from), longDate(to), longDate(lastDay)];
  const words = text(
    `État civil vérifié du ${start.fr} au ${end.fr} au plus : délai suspendu, refus implicite le ${birth.fr}`,
    `Civil status checked from ${start.en} to ${end.en} at most: time suspended, implicit refusal on ${birth.en}`,
  );
  const ref = isAfter(CODE_2021, from)
    ? source('CESEDA', 'R211-4', from)
    : source('CESEDA', 'R811-2');
  return { ...window, lastDay, steps: [...window.steps, step('suspension', words, lastDay, ref)] };
}
