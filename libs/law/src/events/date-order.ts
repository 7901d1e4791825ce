import type { EventDateName, EventDates } from '../case-event.ts';
import { dateInWords } from '../dates-in-words.ts';
import { problem, type Problem } from './problem.ts';

interface Order {
  readonly first: EventDateName;
  readonly then: EventDateName;
  readonly code: string;
  readonly fr: readonly [then: string, first: string];
  readonly en: readonly [then: string, first: string];
}

const afterDecision = (then: EventDateName, fr: string, en: string): Order => ({
  first: 'decidedOn',
  then,
  code: 'event/before-decision',
  fr: [fr, 'la décision'],
  en: [en, 'the decision'],
});
const afterDispatch = (then: EventDateName, fr: string, en: string): Order => ({
  first: 'sentOn',
  then,
  code: 'event/before-dispatch',
  fr: [fr, 'l’envoi'],
  en: [en, 'dispatch'],
});
const afterFiling = (then: EventDateName, fr: string, en: string): Order => ({
  first: 'filedOn',
  then,
  code: 'event/before-filing',
  fr: [fr, 'le dépôt'],
  en: [en, 'filing'],
});
const afterStart = (first: EventDateName, then: EventDateName): Order => ({
  first,
  then,
  code: 'event/ends-before-start',
  fr: ['La fin', 'le début'],
  en: ['The end', 'the start'],
});

const ORDERS: readonly Order[] = [
  afterDecision('notifiedOn', 'La notification', 'Notification'),
  afterDecision('sentOn', 'L’envoi', 'Dispatch'),
  afterDecision('firstPresentedOn', 'La première présentation', 'First presentation'),
  afterDecision('collectedOn', 'Le retrait du pli', 'Collection'),
  afterDecision('availableOn', 'La mise à disposition', 'Availability'),
  afterDecision('firstViewedOn', 'La première consultation', 'First consultation'),
  afterDispatch('firstPresentedOn', 'La première présentation', 'First presentation'),
  afterDispatch('notifiedOn', 'La notification', 'Notification'),
  afterDispatch('receivedOn', 'La réception', 'Receipt'),
  afterDispatch('registeredOn', 'L’enregistrement', 'Registration'),
  afterFiling('receivedOn', 'La réception', 'Receipt'),
  afterFiling('registeredOn', 'L’enregistrement', 'Registration'),
  afterStart('validFrom', 'expiresOn'),
  afterStart('issuedOn', 'expiresOn'),
  afterStart('fromOn', 'toOn'),
  {
    first: 'firstPresentedOn',
    then: 'collectedOn',
    code: 'event/before-presentation',
    fr: ['Le retrait du pli', 'sa première présentation'],
    en: ['Collection', 'first presentation'],
  },
  {
    first: 'firstPresentedOn',
    then: 'notifiedOn',
    code: 'event/before-presentation',
    fr: ['La notification', 'la première présentation du pli'],
    en: ['Notification', 'first presentation of the letter'],
  },
  {
    first: 'availableOn',
    then: 'notifiedOn',
    code: 'event/before-availability',
    fr: ['La notification', 'la mise à disposition'],
    en: ['Notification', 'availability'],
  },
  {
    first: 'availableOn',
    then: 'firstViewedOn',
    code: 'event/before-availability',
    fr: ['La première consultation', 'la mise à disposition'],
    en: ['First consultation', 'availability'],
  },
  {
    first: 'readOn',
    then: 'notifiedOn',
    code: 'event/before-decision',
    fr: ['La notification', 'le jugement'],
    en: ['Notification', 'the judgment'],
  },
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
