import type { CaseEvent } from '../case-event.ts';
import { dateInWords } from '../dates-in-words.ts';
import { problem, type Problem } from './problem.ts';
import { eventType } from './registry.ts';
import { rulingProblems } from './rulings.ts';

/**
 * What the events of one dossier cannot be together: a refusal before the application it answers, two judgments on one
 * decision. Pointers are `/events/<index>/on` and `/events/<index>/details/<name>`.
 */
export function historyProblems(events: readonly CaseEvent[]): readonly Problem[] {
  return [...beforeTheirCause(events), ...rulingProblems(events)];
}

/** Events dated before the one they depend on or name, when that one is recorded in the same dossier. */
function beforeTheirCause(events: readonly CaseEvent[]): readonly Problem[] {
  return events.flatMap((event, index) => {
    const cause = namedCause(event, events) ?? earliestCause(event, events);
    if (!cause || Temporal.PlainDate.compare(cause.on, event.on) <= 0) return [];
    const [label, causeLabel] = [eventType(event.type)?.label, eventType(cause.type)?.label];
    if (!label || !causeLabel) return [];
    const [day, causeDay] = [dateInWords(event.on), dateInWords(cause.on)];
    return [
      problem(
        `/events/${index}/on`,
        'event/before-its-cause',
        `« ${label.fr} » (${day.fr}) ne peut pas précéder « ${causeLabel.fr} » (${causeDay.fr}). Vérifiez les deux dates.`,
        `“${label.en}” (${day.en}) cannot come before “${causeLabel.en}” (${causeDay.en}). Check both dates.`,
      ),
    ];
  });
}

/** The event that this one says it answers or attacks, if that event must come first. */
function namedCause(event: CaseEvent, events: readonly CaseEvent[]): CaseEvent | null {
  const names = [event.details['request'], event.details['decision']];
  const named = events.find(({ id }) => id !== event.id && names.includes(id));
  return named ? { ...named, on: firstDay(named) } : null;
}

/** Earliest recorded event, by its earliest date, of the types that must come first. */
function earliestCause(event: CaseEvent, events: readonly CaseEvent[]): CaseEvent | null {
  const after = eventType(event.type)?.after ?? [];
  const causes = events
    .filter(({ type }) => after.includes(type))
    .map((cause) => ({ ...cause, on: firstDay(cause) }))
    .sort((a, b) => Temporal.PlainDate.compare(a.on, b.on));
  return causes[0] ?? null;
}

/** The earliest day of an event: one may act against a decision as soon as it is taken. */
function firstDay({ on, dates }: CaseEvent): Temporal.PlainDate {
  const acts = [dates.filedOn, dates.sentOn, dates.decidedOn, on].filter(
    (day) => day !== undefined,
  );
  return acts.sort(Temporal.PlainDate.compare)[0] ?? on;
}
