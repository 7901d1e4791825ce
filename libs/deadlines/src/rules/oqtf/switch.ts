import type { TimeLimit } from '@quantieme/calendar';
import { source, type CaseEvent } from '@quantieme/law';
import { isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Act, Effect, Ending, Scene, Window, WindowTools } from '../../engine/rule.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { HOURS_48, SEVEN_DAYS } from './common.ts';
import { confinements, REFORM, takenOn } from './measures.ts';

const LABEL = text('Changement de situation', 'Change of situation');

/** Whether the person was proved to be told that the limit is interrupted and of the new one. */
export function wasInformed(event: CaseEvent): boolean {
  return yesNo(event, 'informed') ?? event.dates.informedOn !== undefined;
}

/** The limit that a confinement brings: 48 hours in detention, else seven days. */
export function targetOf({ type }: Pick<CaseEvent, 'type'>): TimeLimit {
  return type === 'retention-notifiee' ? HOURS_48 : SEVEN_DAYS;
}

/** Confinements notified after the decision; only detention shortens the seven days (R921-1 al. 2). */
function later(scene: Scene, types: readonly string[]): readonly CaseEvent[] {
  const { occurrence } = scene;
  if (isAfter(REFORM, takenOn(scene))) return [];
  const settled = word(occurrence.event, 'situation') !== null;
  return confinements(scene).filter(
    ({ id, type, on }) =>
      id !== occurrence.key &&
      types.includes(type) &&
      (isAfter(on, occurrence.on) || (settled && on.equals(occurrence.on))),
  );
}

/**
 * A confinement before the limit has run, when nobody proved the information that R921-1 and R921-2 require: legally the
 * limit goes on, prudently the shorter one counts from the measure if it ends first.
 */
export function notInformed(types: readonly string[]): Effect {
  return {
    id: 'oqtf-changement-de-situation',
    label: LABEL,
    acts: (scene) =>
      later(scene, types)
        .filter((event) => !wasInformed(event))
        .map((event) => act(event)),
  };
}

function act(event: CaseEvent): Act {
  return {
    on: event.on,
    label: LABEL,
    apply: (window, tools) =>
      window.reading === 'legal' ? kept(window, event) : earlier(window, tools, event),
  };
}

function kept(window: Window, event: CaseEvent): Window {
  const { fr, en } = longDate(event.on);
  const words = text(
    `Mesure du ${fr} sans information prouvée sur le nouveau délai : le délai initial continue`,
    `Measure of ${en} without proof that the new limit was explained: the first limit goes on`,
  );
  const ref = source('CESEDA', 'R921-1');
  return { ...window, steps: [...window.steps, step('switch', words, event.on, ref)] };
}

function earlier(window: Window, tools: WindowTools, event: CaseEvent): Window {
  const { fr, en } = longDate(event.on);
  const words = text(`Compté depuis la mesure du ${fr}`, `Counted from the measure of ${en}`);
  const steps = [step('switch', words, event.on, source('CESEDA', 'R921-1'))];
  const from = { on: event.on, at: event.at };
  const fresh = tools.restart(window, from, steps, targetOf(event));
  const ends = window.lastDay !== null && fresh.lastDay !== null;
  return ends && isAfter(fresh.lastDay, window.lastDay) ? window : fresh;
}

/** A confinement with the information: the limit disappears, a new one runs from the information. */
export function informed(types: readonly string[]): Ending {
  return {
    outcome: 'superseded',
    by: types,
    when: (scene, event) =>
      wasInformed(event) && later(scene, types).some(({ id }) => id === event.id),
    actedOn: ({ on }) => on,
    reason: text(
      'Délai interrompu : un nouveau délai court depuis l’information donnée',
      'Limit interrupted: a new one runs from the information given',
    ),
  };
}
