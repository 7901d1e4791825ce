import type { DateUnit, LimitStart, Roll, TimeLimit } from '@quantieme/calendar';
import type { CaseEvent } from '@quantieme/law';
import { isAfter } from '../../engine/lookup.ts';
import type { Question, Scene, Window, WindowTools } from '../../engine/rule.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { dateOf } from '../named-date.ts';
import { fromItsStart } from './common.ts';

/** A way of counting what a court's letter sets, and the least it may set. */
export interface LetterLimit {
  readonly mode: 'franc' | 'plain';
  readonly roll: Roll;
  readonly minimum: { readonly unit: DateUnit; readonly count: number } | null;
}

type Span = NonNullable<LetterLimit['minimum']>;

/** The length written in the letter, in days or months; null = not recorded. */
function lengthSet(event: CaseEvent | null): Span | null {
  const [days, months] = [event?.details['days'], event?.details['months']];
  if (typeof months === 'number') return { unit: 'month', count: months };
  return typeof days === 'number' ? { unit: 'day', count: days } : null;
}

/**
 * A limit set by a court's letter: a number of days or months counted from its receipt, or a date. The prudent reading
 * counts it plain and never rolls it. Less than the least time the text allows cannot be relied on, prudently it is.
 */
export function setByLetter(counting: LetterLimit) {
  return (window: Window, tools: WindowTools): Window => {
    const due = dateOf(tools.scene, 'dueOn');
    if (due) return onDate(window, due);
    const set = lengthSet(tools.scene.occurrence.event);
    const { start } = window;
    if (!set || !start) return window;
    const own = counted(window, tools, { counting, start, span: set });
    const { minimum } = counting;
    if (!minimum || window.reading === 'prudent') return own;
    const least = counted(window, tools, { counting, start, span: minimum });
    return own.lastDay && least.lastDay && isAfter(least.lastDay, own.lastDay) ? least : own;
  };
}

interface Counting {
  readonly counting: LetterLimit;
  readonly start: LimitStart;
  readonly span: Span;
}

function counted(
  window: Window,
  { restart }: WindowTools,
  { counting, start, span }: Counting,
): Window {
  const prudent = window.reading === 'prudent';
  const limit: TimeLimit = prudent
    ? { ...span, mode: 'plain', roll: 'no' }
    : { ...span, mode: counting.mode, roll: counting.roll };
  return restart(fromItsStart(window), start, [], limit);
}

function onDate(window: Window, due: Temporal.PlainDate): Window {
  const { fr, en } = longDate(due);
  const words = text(`Date fixée par la lettre : ${fr}`, `Date set by the letter: ${en}`);
  const { steps } = fromItsStart(window);
  return {
    ...window,
    lastDay: due,
    initialLastDay: due,
    steps: [...steps, step('set', words, due)],
  };
}

/** Nothing says how long: neither a number nor a date. */
export const isLengthUnknown = (scene: Scene): boolean =>
  lengthSet(scene.occurrence.event) === null && dateOf(scene, 'dueOn') === null;

export const ASK_LENGTH: Question = {
  fact: 'days',
  kind: 'choice',
  values: ['15', '30', '60'],
  question: text('Quel délai la lettre fixe-t-elle ?', 'What time does the letter set?'),
  effect: text(
    'Faute de le savoir, le plus court possible est compté',
    'Unknown, the shortest possible is counted',
  ),
  when: isLengthUnknown,
};

/** Arrival at the court: dispatch does not help where the text wants a document received. */
export function arrivedOn({ dates, on }: CaseEvent): Temporal.PlainDate {
  return dates.receivedOn ?? on;
}
