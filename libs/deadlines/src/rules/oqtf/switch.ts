import type { LimitStart, TimeLimit } from '@quantieme/calendar';
import { source, type CaseEvent } from '@quantieme/law';
import { isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Act, Effect, Ending, Scene, Window, WindowTools } from '../../engine/rule.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { HOURS_48, SEVEN_DAYS } from './common.ts';
import { CONFINES, confinements, isObligation, REFORM, takenOn } from './measures.ts';
import { keptBecause, opens } from './shortened.ts';

const LABEL = text('Changement de situation', 'Change of situation');

/** The decision that a limit is against: the one that starts it, or the obligation of a switched limit. */
type Against = (scene: Scene) => CaseEvent | null;
const itself: Against = ({ occurrence }) => occurrence.event;

/** Whether the person was proved to be told that the limit is interrupted and of the new one. */
export function wasInformed(event: CaseEvent): boolean {
  return yesNo(event, 'informed') ?? event.dates.informedOn !== undefined;
}

/** The day, and the minute if known, of the information; without it, those of the measure. */
export function informationOf(event: CaseEvent): LimitStart {
  const on = event.dates.informedOn ?? event.on;
  return { on, at: on.equals(event.on) ? event.at : null };
}

/** The limit that a confinement brings: 48 hours in detention, else seven days. */
export function targetOf({ type }: Pick<CaseEvent, 'type'>): TimeLimit {
  return type === 'retention-notifiee' ? HOURS_48 : SEVEN_DAYS;
}

/** Confinements notified after the decision; only detention shortens the seven days (R921-1 al. 2). */
function later(scene: Scene, types: readonly string[]): readonly CaseEvent[] {
  const { occurrence } = scene;
  if (occurrence.type === 'retention-notifiee' || isAfter(REFORM, takenOn(scene))) return [];
  return confinements(scene).filter(
    (event) =>
      event.id !== occurrence.key &&
      types.includes(event.type) &&
      (follows(scene, event) || mayFollow(scene, event)),
  );
}

function follows({ occurrence }: Scene, { on }: CaseEvent): boolean {
  const settled = word(occurrence.event, 'situation') !== null;
  return isAfter(on, occurrence.on) || (settled && on.equals(occurrence.on));
}

/** Detention on the day of another measure: which came first is unknown, unless their hours tell that it did. */
function mayFollow({ occurrence }: Scene, { type, on, at }: CaseEvent): boolean {
  const { event } = occurrence;
  if (!CONFINES[occurrence.type] || type !== 'retention-notifiee') return false;
  if (!on.equals(occurrence.on)) return false;
  return !at || !event?.at || Temporal.Instant.compare(at, event.at) >= 0;
}

/** Whether a limit of its own, from the information, replaces this one: that rule follows the latest obligation alone. */
function isReplaced(scene: Scene, against: Against, measure: CaseEvent): boolean {
  const decision = against(scene);
  if (!decision || !wasInformed(measure) || !follows(scene, measure)) return false;
  const before = scene.events.filter(
    (event) => isObligation(scene, event) && !isAfter(event.on, measure.on),
  );
  return before.at(-1)?.id === decision.id;
}

/**
 * A confinement before the limit has run. Told, the person has a full new limit wherever the code opens it against that
 * decision (R921-1, R921-2). Otherwise legally the limit goes on, prudently the shorter one counts if it ends first.
 */
export function shortened(types: readonly string[], against: Against = itself): Effect {
  return {
    id: 'oqtf-changement-de-situation',
    label: LABEL,
    acts: (scene) => {
      const decision = against(scene);
      if (!decision) return [];
      return later(scene, types)
        .filter((event) => !isReplaced(scene, against, event))
        .map((event) => act(event, decision, follows(scene, event)));
    },
  };
}

function act(event: CaseEvent, decision: CaseEvent, after: boolean): Act {
  const reason = keptBecause(event, decision, { told: wasInformed(event), after });
  return {
    on: event.on,
    label: LABEL,
    apply: (window, tools) => {
      if (reason && window.reading === 'legal')
        return { ...window, steps: [...window.steps, reason] };
      if (reason) return earlier(window, tools, event);
      if (isAsShort(window, event)) return window;
      const steps = opens(event, decision);
      return tools.restart(window, informationOf(event), steps, targetOf(event));
    },
  };
}

/** The hours are never interrupted, nor the seven days by anything but detention. */
function isAsShort({ limit }: Window, { type }: CaseEvent): boolean {
  if (limit.mode === 'hours') return true;
  return type !== 'retention-notifiee' && limit.mode === SEVEN_DAYS.mode && limit.unit === 'day';
}

function earlier(window: Window, tools: WindowTools, event: CaseEvent): Window {
  const from = informationOf(event);
  const { fr, en } = longDate(from.on);
  const words = from.on.equals(event.on)
    ? text(`Compté depuis la mesure du ${fr}`, `Counted from the measure of ${en}`)
    : text(`Compté depuis l’information du ${fr}`, `Counted from the information of ${en}`);
  const steps = [step('switch', words, from.on, source('CESEDA', 'R921-1'))];
  const fresh = tools.restart(window, from, steps, targetOf(event));
  const ends = window.lastDay !== null && fresh.lastDay !== null;
  return ends && isAfter(fresh.lastDay, window.lastDay) ? window : fresh;
}

/** A confinement with the information: the limit against the obligation disappears, another rule's runs from then. */
export function replaced(types: readonly string[], against: Against = itself): Ending {
  return {
    outcome: 'superseded',
    by: types,
    when: (scene, event) =>
      isReplaced(scene, against, event) && later(scene, types).some(({ id }) => id === event.id),
    actedOn: ({ on }) => on,
    reason: text(
      'Délai interrompu : un nouveau délai court depuis l’information donnée',
      'Limit interrupted: a new one runs from the information given',
    ),
  };
}
