import type { CaseEvent } from '../case-event.ts';
import { dateInWords } from '../dates-in-words.ts';
import { problem, type Problem } from './problem.ts';
import { eventType } from './registry.ts';

type Day = Temporal.PlainDate;

interface Ruling {
  /** What the court rules on: as many rulings as there are of them. */
  readonly on: readonly string[];
  /** After one of these, the same court may have to rule again. */
  readonly again: readonly string[];
}

/** Rulings that end a case before a court. */
const RULINGS: Readonly<Record<string, Ruling>> = {
  jugement: {
    on: ['requete-ta-deposee', 'requete-deposee', 'requete-sommaire-deposee', 'requete-nantes'],
    again: ['arret', 'pourvoi'],
  },
  arret: { on: ['appel-depose'], again: ['pourvoi'] },
  'decision-cnda': { on: ['recours-cnda'], again: ['pourvoi'] },
};

/**
 * Two rulings of the same court on one decision: nothing tells them apart, and neither appeal nor sending back explains
 * the second. Pointers are `/events/<index>/details/decision`.
 */
export function rulingProblems(events: readonly CaseEvent[]): readonly Problem[] {
  return events.flatMap((event, index) => {
    const earlier = events.find((other) => contradicts(events, event, other));
    const label = eventType(event.type)?.label;
    if (!earlier || !label) return [];
    const [day, before] = [dateInWords(event.on), dateInWords(earlier.on)];
    return [
      problem(
        `/events/${index}/details/decision`,
        'event/second-ruling',
        `« ${label.fr} » (${day.fr}) : un autre est déjà enregistré (${before.fr}) sur la même décision. Dites sur quelle décision porte chacun, ou corrigez l’un des deux.`,
        `“${label.en}” (${day.en}): another one is recorded (${before.en}) on the same decision. Say which decision each is about, or correct one of them.`,
      ),
    ];
  });
}

/** Whether `other` came first and leaves nothing to rule on. */
function contradicts(events: readonly CaseEvent[], event: CaseEvent, other: CaseEvent): boolean {
  const ruling = RULINGS[event.type];
  if (!ruling || other.type !== event.type || other.id === event.id) return false;
  if (!comesFirst(other, event) || isSameRuling(other, event)) return false;
  if (wasSentBack(events, ruling, { from: other.on, to: event.on })) return false;
  const [a, b] = [decisionOf(other), decisionOf(event)];
  if (a !== null || b !== null) return a === b;
  const cases = events.filter(({ type }) => ruling.on.includes(type)).length;
  return cases <= rulingsBefore(events, event);
}

/** By date, then by id: one of the two, whatever the order of recording. */
function comesFirst(a: CaseEvent, b: CaseEvent): boolean {
  const order = Temporal.PlainDate.compare(a.on, b.on);
  return order < 0 || (order === 0 && a.id < b.id);
}

/** One ruling may be notified twice, to the person and to the lawyer. */
function isSameRuling({ dates: a }: CaseEvent, { dates: b }: CaseEvent): boolean {
  const [first, second] = [a.readOn ?? a.decidedOn, b.readOn ?? b.decidedOn];
  return first !== undefined && second !== undefined && first.equals(second);
}

function wasSentBack(
  events: readonly CaseEvent[],
  { again }: Ruling,
  { from, to }: { readonly from: Day; readonly to: Day },
): boolean {
  return events.some(
    ({ type, on }) =>
      again.includes(type) &&
      Temporal.PlainDate.compare(from, on) <= 0 &&
      Temporal.PlainDate.compare(on, to) <= 0,
  );
}

function decisionOf({ details }: CaseEvent): string | null {
  const named = details['decision'];
  return typeof named === 'string' ? named : null;
}

/** Rulings of the same court that came before and name no decision. */
function rulingsBefore(events: readonly CaseEvent[], event: CaseEvent): number {
  return events.filter(
    (other) =>
      other.type === event.type &&
      other.id !== event.id &&
      decisionOf(other) === null &&
      comesFirst(other, event) &&
      !isSameRuling(other, event),
  ).length;
}
