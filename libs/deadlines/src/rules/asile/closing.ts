import { earlierOf, type TimeLimit } from '@quantieme/calendar';
import { source } from '@quantieme/law';
import type {
  Question,
  RuleVersion,
  Scene,
  Start,
  Variant,
  Window,
  WindowTools,
} from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { dateOf } from '../named-date.ts';
import { hearingOn, isCollegial, isFiveWeeks, isFromCnda, isUrgent } from './hearing.ts';
import { CODE_2021, isBefore } from './in-force.ts';

type Content = Omit<RuleVersion, 'from' | 'to'>;

export const ORDER = 'cloture-cnda-fixee';
export const DECREE_2024 = '2024-07-15';

const before = (count: number): TimeLimit => ({
  mode: 'before',
  opens: { unit: 'month', count: 2 },
  closes: { unit: 'day', count },
});
const clear = (count: number): TimeLimit => ({ mode: 'before-franc', unit: 'day', count });

/** The date set by the court, in an order or in the letter that announces the hearing two months ahead. */
const closingDay = (scene: Scene) => dateOf(scene, 'dueOn');
export const hasDate = (scene: Scene): boolean => closingDay(scene) !== null;

export const isOrder = ({ occurrence }: Scene): boolean => occurrence.type === ORDER;

/** Whether the phase closes so many days before the hearing, for want of a date set by the court. */
export const isCountedBack = (scene: Scene): boolean => !isOrder(scene) && !hasDate(scene);

export function closing(scene: Scene): Start | null {
  const due = closingDay(scene);
  if (due) {
    const { fr, en } = longDate(due);
    const words = text(`Clôture fixée par la Cour : ${fr}`, `Closing set by the court: ${en}`);
    return startOn(due, [step('closing', words, due)]);
  }
  const hearing = isOrder(scene) ? null : hearingOn(scene);
  if (!hearing) return null;
  const { fr, en } = longDate(hearing);
  return startOn(hearing, [step('hearing', text(`Audience : ${fr}`, `Hearing: ${en}`), hearing)]);
}

export const ASK_CLOSING: Question = {
  fact: 'dueOn',
  kind: 'date',
  question: text(
    "À quelle date l'ordonnance clôt-elle l'instruction écrite ?",
    'On which day does the order close the written phase?',
  ),
  effect: text('L’instruction est close ce jour-là', 'The written phase closes on that day'),
};

/** The days counted back from the hearing serve only where the court set no date (R532-23). */
export function applies(scene: Scene): boolean {
  if (!isFromCnda(scene, scene.occurrence)) return false;
  return !isCountedBack(scene) || !scene.events.some(({ type }) => type === ORDER);
}

const SET: Variant = {
  label: text('Date fixée par la Cour', 'Date set by the court'),
  when: hasDate,
  limit: before(0),
  sources: [source('CESEDA', 'R532-21')],
};
const URGENT: Variant = {
  label: text(
    "Urgence : l'instruction est close à l'audience, après les observations orales",
    'Urgency: the written phase closes at the hearing, after the oral observations',
  ),
  when: isUrgent,
  limit: before(0),
  prudent: before(1),
};
const PANEL: Variant = {
  label: text(
    'Formation collégiale : cinq jours avant l’audience',
    'Panel of judges: five days before the hearing',
  ),
  when: isCollegial,
  limit: before(5),
  prudent: clear(5),
};
/** Clear days: neither the closing nor the hearing counts. */
const FIVE_CLEAR: Variant = {
  label: text('Cinq jours francs avant l’audience', 'Five clear days before the hearing'),
  when: () => true,
  limit: before(6),
};
const THREE_CLEAR: Variant = {
  label: text(
    'Affaire jugée en cinq semaines : trois jours francs avant l’audience',
    'Five-week case: three clear days before the hearing',
  ),
  when: (scene) => isFiveWeeks(scene) ?? false,
  limit: before(4),
};

/** Opens with the notice. */
export function sinceNotice(window: Window, { scene }: WindowTools): Window {
  const { lastDay } = window;
  return lastDay ? { ...window, opensOn: earlierOf(scene.occurrence.on, lastDay) } : window;
}

/** Until 14 July 2024: clear days. */
export const inClearDays = (first: Temporal.PlainDate): Content => ({
  limit: before(6),
  variants: [SET, URGENT, THREE_CLEAR, FIVE_CLEAR],
  sources: isBefore(first, CODE_2021)
    ? [source('CESEDA', 'R733-13', first)]
    : [
        source('CESEDA', 'R532-23', first),
        source('CESEDA', 'R532-22', first),
        source('CESEDA', 'R532-24'),
        source('CESEDA', 'R532-32', first),
      ],
});

/** Since 15 July 2024: days, which the prudent reading still counts as clear ones. */
export const inDays = (first: Temporal.PlainDate): Content => ({
  limit: before(3),
  prudent: clear(3),
  variants: [SET, URGENT, PANEL],
  sources: [
    source('CESEDA', 'R532-23', first),
    source('CESEDA', 'R532-22', first),
    source('CESEDA', 'R532-24'),
    source('CESEDA', 'R532-32', first),
    source('CESEDA', 'R532-43'),
  ],
});
