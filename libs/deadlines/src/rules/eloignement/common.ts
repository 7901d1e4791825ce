import { addMonths } from '@quantieme/calendar';
import type { CaseEvent } from '@quantieme/law';
import { detail, isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Ending, Scene, Start, Window, WindowTools } from '../../engine/rule.ts';
import { longDate, step, text } from '../../engine/wording.ts';

type Day = Temporal.PlainDate;

export const days = (count: number) => ({ mode: 'plain', unit: 'day', count, roll: 'no' }) as const;
export const months = (count: number) =>
  ({ mode: 'plain', unit: 'month', count, roll: 'no' }) as const;
export const silence = (count: number) => ({ mode: 'silence', unit: 'month', count }) as const;
export const NO_LIMIT = { mode: 'none' } as const;

export const TAKEN = text('jour où la décision a été prise', 'day the decision was taken');
export const ASKED = text('jour de la demande', 'day of the request');

export const wholeNumber = (
  event: CaseEvent | null,
  ...names: readonly string[]
): number | null => {
  const value = detail(event, ...names);
  return typeof value === 'number' ? value : null;
};

export const isUnion = ({ occurrence }: Scene): boolean =>
  yesNo(occurrence.event, 'euCitizen') === true;

/** A start that two-sided births and `earliest` rules share: the first day to act is the day after the latest end. */
export function earliestAfter(on: Day, count: number, what: ReturnType<typeof text>): Start {
  const { fr, en } = longDate(on);
  const words = text(`${what.fr} : ${fr}`, `${what.en}: ${en}`);
  return {
    legal: { on, at: null },
    prudent: { on, at: null },
    latest: addMonths(on.add({ days: 1 }), count),
    steps: [step('start', words, on)],
  };
}

/** The day a measure was carried out: written with it, else the first departure recorded after it. */
export function executionOf({ events, occurrence }: Scene, types: readonly string[]): Day | null {
  const { event, on } = occurrence;
  if (event?.dates.toOn) return event.dates.toOn;
  return events.find((one) => types.includes(one.type) && !isAfter(on, one.on))?.on ?? null;
}

/** Length written in the decision instead of the longest one. */
export function asWritten(
  window: Window,
  { restart }: WindowTools,
  limit: ReturnType<typeof days> | ReturnType<typeof months> | null,
): Window {
  if (!limit || !window.start) return window;
  const words = text('Durée écrite dans la décision', 'Length written in the decision');
  const own = restart({ ...window, steps: [] }, window.start, [step('length', words)], limit);
  return { ...own, initialLastDay: own.lastDay };
}

/** Days to leave given to a citizen of the Union instead of the month; none given leaves the month. */
export function asGivenToLeave(window: Window, tools: WindowTools): Window {
  const given = wholeNumber(tools.scene.occurrence.event, 'departureDays');
  return asWritten(window, tools, given === null || given === 0 ? null : days(given));
}

/** Asked once the time has run; earlier, it was too early. */
export const askedOnceOpen = (by: string, reason: Ending['reason']): Ending => ({
  outcome: 'met',
  by: [by],
  timing: 'any-time',
  when: (_scene, { on }, { lastDay }) => lastDay !== null && isAfter(on, lastDay),
  reason,
});

const after = ({ occurrence }: Scene, event: CaseEvent): boolean =>
  !isAfter(occurrence.on, event.on);

/** The measure is repealed, annulled or falls. */
export const gone = (measure: string, ...by: readonly string[]): Ending => ({
  outcome: 'extinguished',
  by: ['mesure-abrogee', ...by],
  when: (scene, event) => {
    if (!after(scene, event)) return false;
    const named = word(event, 'measure');
    return named === null || named === measure;
  },
  timing: 'always',
  actedOn: ({ on }) => on,
  reason: text('La mesure a disparu', 'The measure is gone'),
});

/** Ends a confinement. */
export const freed = (...by: readonly string[]): Ending => ({
  outcome: 'extinguished',
  by,
  when: after,
  timing: 'always',
  actedOn: ({ on }) => on,
  reason: text('Fin de la mesure', 'The measure has ended'),
});
