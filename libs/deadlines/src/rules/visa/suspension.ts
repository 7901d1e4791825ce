import { addMonths, birthAfterSuspension, earlierOf } from '@quantieme/calendar';
import { source, type CaseEvent } from '@quantieme/law';
import { decidedOn, eventsOf, isAfter, yesNo } from '../../engine/lookup.ts';
import type { Act, Effect, Scene, Window } from '../../engine/rule.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { stayOf } from './common.ts';
import { sameVisa } from './same-visa.ts';

type Day = Temporal.PlainDate;

export const VERIFICATIONS = ['verification-etat-civil', 'rf-visa-verification'] as const;
const FIRST_MONTHS = 4;
const EXTENDED_MONTHS = 8;
const CODE_2021 = Temporal.PlainDate.from('2021-05-01');

/** Checks of this visa. */
const checksOf = (scene: Scene): readonly CaseEvent[] =>
  eventsOf(scene, VERIFICATIONS).filter((event) => sameVisa(scene, event));

/** Whether this notice extends a check notified before it. */
export const extendsAnother = (scene: Scene, event: CaseEvent): boolean =>
  firstCheck(scene, event).id !== event.id;

/** The check that a notice opens or extends. */
function firstCheck(scene: Scene, event: CaseEvent): CaseEvent {
  if (yesNo(event, 'extended') !== true) return event;
  return checksOf(scene).find((other) => !isAfter(other.on, event.on)) ?? event;
}

/** Months that a check may last: four, eight once it was extended. */
export function monthsOf(scene: Scene, event: CaseEvent): number {
  const extended = checksOf(scene).some(
    (other) => yesNo(other, 'extended') === true && firstCheck(scene, other).id === event.id,
  );
  return extended ? EXTENDED_MONTHS : FIRST_MONTHS;
}

/** The last day of the suspension: the end of the check where it is known, never after the most that the law allows. */
function resumedOn(scene: Scene, event: CaseEvent, suspendedOn: Day): Day {
  const most = addMonths(suspendedOn, monthsOf(scene, event));
  const ends = checksOf(scene)
    .filter((other) => firstCheck(scene, other).id === event.id)
    .flatMap(({ dates }) => dates.toOn ?? []);
  return ends.reduce(earlierOf, most);
}

const LABEL = text("Vérification de l'état civil", 'Check of civil status');

const isSinceCode = (check: Day): boolean => !isAfter(CODE_2021, check);

/** The code of 2021 leaves out short stays and travel authorisations; an unknown stay is checked as a long one. */
const SHORT: ReadonlySet<string> = new Set(['court', 'etias']);
const isLeftOut = (scene: Scene, check: CaseEvent): boolean =>
  isSinceCode(decidedOn(check)) && SHORT.has(stayOf(scene) ?? '');

/**
 * A check of a doubtful civil-status document suspends the time to decide for four months at most, extended once by
 * four at most; what remained runs afterwards.
 *
 * @source CESEDA art. R. 811-2 (stays of more than three months); before 1 May 2021, art. R. 211-4 (any visa)
 */
export const CIVIL_STATUS_CHECK: Effect = {
  id: 'visa-verification-etat-civil',
  label: LABEL,
  acts: (scene) =>
    checksOf(scene)
      .filter((event) => !isLeftOut(scene, event) && !extendsAnother(scene, event))
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
  const ref = isSinceCode(from) ? source('CESEDA', 'R811-2') : source('CESEDA', 'R211-4', from);
  return { ...window, lastDay, steps: [...window.steps, step('suspension', words, lastDay, ref)] };
}
