import { expiryOf, isWorkingDay, nextWorkingDay } from '@quantieme/calendar';
import { source, type CaseEvent } from '@quantieme/law';
import { detail, isAfter, word } from '../../engine/lookup.ts';
import type { Ending, Question, Scene, Start, Window, WindowTools } from '../../engine/rule.ts';
import { longDate, step, text } from '../../engine/wording.ts';

export const days = (count: number) => ({ mode: 'plain', unit: 'day', count, roll: 'no' }) as const;
export const inclusive = (count: number) => ({ mode: 'inclusive', unit: 'day', count }) as const;
export const hours = (count: number) => ({ mode: 'hours', unit: 'hour', count }) as const;

/** What places a person in detention: its own decision, or an obligation notified there when no other is recorded. */
export const PLACEMENTS = ['retention-notifiee', 'oqtf-notifiee'] as const;

export function isPlacement(events: readonly CaseEvent[], event: CaseEvent | null): boolean {
  if (event?.type === 'retention-notifiee') return true;
  if (event?.type !== 'oqtf-notifiee' || word(event, 'situation') !== 'retention') return false;
  return !events.some(({ type, on }) => type === 'retention-notifiee' && !isAfter(on, event.on));
}

export const inMayotte = ({ file }: Scene): boolean => file.territory === 'mayotte';

export const placed = ({ events, occurrence }: Scene): boolean =>
  isPlacement(events, occurrence.event);

/** What was recorded before this event. */
export const before = ({ events, occurrence }: Scene): readonly CaseEvent[] =>
  events.slice(0, placeOf(events, occurrence.key));

/** What was recorded after this event. */
export const isLater = ({ events, occurrence }: Scene, event: CaseEvent): boolean =>
  placeOf(events, event.id) > placeOf(events, occurrence.key);

const placeOf = (events: readonly CaseEvent[], own: string): number =>
  events.findIndex(({ id }) => id === own);

/** From the event itself, to the minute where it was recorded. */
export function fromThatMoment({ occurrence: { event, on } }: Scene): Start {
  const moment = { on, at: event?.at ?? null };
  return { legal: moment, prudent: moment };
}

export const wholeNumber = (event: CaseEvent | null, name: string): number | null => {
  const value = detail(event, name);
  return typeof value === 'number' ? value : null;
};

/** Since the placement; out of prison on that very day, the person enters detention, they do not leave it. */
function since(scene: Scene, event: CaseEvent): boolean {
  const { on } = scene.occurrence;
  if (isAfter(on, event.on)) return false;
  return !(event.on.equals(on) && event.type === 'liberation' && leavesPrison(scene, event));
}

function leavesPrison({ events, occurrence }: Scene, release: CaseEvent): boolean {
  const placedAt = occurrence.event?.at;
  if (release.at && placedAt) return Temporal.Instant.compare(release.at, placedAt) <= 0;
  const before = events.findLast(
    (event) =>
      event.id !== occurrence.key &&
      !isAfter(event.on, release.on) &&
      (event.type === 'ecrou' || word(event, 'situation') !== null),
  );
  return before?.type === 'ecrou' || word(before ?? null, 'situation') === 'detenu';
}

/** The person is no longer held there. */
export const released = (...by: readonly string[]): Ending => ({
  outcome: 'extinguished',
  by,
  when: since,
  timing: 'always',
  actedOn: ({ on }) => on,
  reason: text('La personne n’est plus retenue', 'The person is no longer held'),
});

export const OUT_OF_DETENTION = released(
  'liberation',
  'oqtf-executee',
  'transfert-execute',
  'expulsion-executee',
);

export const askHour = (when: (scene: Scene) => boolean): Question => ({
  fact: 'at',
  kind: 'instant',
  question: text(
    'À quelle heure la décision a-t-elle été notifiée ?',
    'At what hour was the decision notified?',
  ),
  effect: text(
    'Heure inconnue : compté prudemment depuis 0 h',
    'Hour unknown: prudently counted from 00:00',
  ),
  when: (scene) => scene.occurrence.event?.at === null && when(scene),
});

/** Hours that end on a day off are extended until the next working day at midnight (CPC art. 642). */
export function rolledHours(window: Window, { scene }: WindowTools): Window {
  const { territory } = scene.file;
  const { lastDay, reading } = window;
  if (!lastDay || isWorkingDay(lastDay, territory, reading)) return window;
  const next = nextWorkingDay(lastDay, territory, reading);
  const { fr, en } = longDate(next);
  const words = text(
    `Fin un jour chômé : prorogé au ${fr}, 24 h`,
    `Ends on a day off: extended to ${en}, 24:00`,
  );
  return {
    ...window,
    lastDay: next,
    expiresAt: expiryOf(next, territory, reading),
    steps: [...window.steps, step('weekend', words, next, source('CPC', '642'))],
  };
}
