import type { EventDateName, EventDates } from '../case-event.ts';
import { dateInWords } from '../words.ts';
import { problem, type Problem } from './problem.ts';

interface Order {
  readonly first: EventDateName;
  readonly then: EventDateName;
  readonly code: string;
  readonly fr: readonly [then: string, first: string];
  readonly en: readonly [then: string, first: string];
}

const order = (
  first: EventDateName,
  then: EventDateName,
  code: string,
  fr: readonly [string, string],
  en: readonly [string, string],
): Order => ({ first, then, code, fr, en });

const DECISION: readonly [string, string] = ['la décision', 'the decision'];
const afterDecision = (then: EventDateName, fr: string, en: string): Order =>
  order('decidedOn', then, 'event/before-decision', [fr, DECISION[0]], [en, DECISION[1]]);

const ORDERS: readonly Order[] = [
  afterDecision('notifiedOn', 'La notification', 'Notification'),
  afterDecision('sentOn', 'L’envoi', 'Dispatch'),
  afterDecision('firstPresentedOn', 'La première présentation', 'First presentation'),
  afterDecision('collectedOn', 'Le retrait du pli', 'Collection'),
  afterDecision('availableOn', 'La mise à disposition', 'Availability'),
  afterDecision('firstViewedOn', 'La première consultation', 'First consultation'),
  order(
    'firstPresentedOn',
    'collectedOn',
    'event/before-presentation',
    ['Le retrait du pli', 'sa première présentation'],
    ['Collection', 'first presentation'],
  ),
  order(
    'sentOn',
    'firstPresentedOn',
    'event/before-dispatch',
    ['La première présentation', 'l’envoi'],
    ['First presentation', 'dispatch'],
  ),
  order(
    'sentOn',
    'notifiedOn',
    'event/before-dispatch',
    ['La notification', 'l’envoi'],
    ['Notification', 'dispatch'],
  ),
  order(
    'sentOn',
    'receivedOn',
    'event/before-dispatch',
    ['La réception', 'l’envoi'],
    ['Receipt', 'dispatch'],
  ),
  order(
    'availableOn',
    'firstViewedOn',
    'event/before-availability',
    ['La première consultation', 'la mise à disposition'],
    ['First consultation', 'availability'],
  ),
  order(
    'readOn',
    'notifiedOn',
    'event/before-decision',
    ['La notification', 'le jugement'],
    ['Notification', 'the judgment'],
  ),
  order(
    'validFrom',
    'expiresOn',
    'event/ends-before-start',
    ['La fin de validité', 'son début'],
    ['Expiry', 'its start'],
  ),
  order(
    'issuedOn',
    'expiresOn',
    'event/ends-before-start',
    ['La fin de validité', 'la délivrance'],
    ['Expiry', 'issue'],
  ),
  order(
    'fromOn',
    'toOn',
    'event/ends-before-start',
    ['La fin', 'le début'],
    ['The end', 'the start'],
  ),
];

/** Dates of one event that contradict each other: a notification before its decision, a pickup before its notice. */
export function dateOrderProblems(
  dates: EventDates,
  pointerOf: (name: EventDateName) => string,
): readonly Problem[] {
  return ORDERS.flatMap(({ first, then, code, fr, en }) => {
    const [before, after] = [dates[first], dates[then]];
    if (!before || !after || Temporal.PlainDate.compare(before, after) <= 0) return [];
    const [a, b] = [dateInWords(after), dateInWords(before)];
    return [
      problem(
        pointerOf(then),
        code,
        `${fr[0]} (${a.fr}) ne peut pas précéder ${fr[1]} (${b.fr}). Vérifiez les deux dates.`,
        `${en[0]} (${a.en}) cannot come before ${en[1]} (${b.en}). Check both dates.`,
      ),
    ];
  });
}
