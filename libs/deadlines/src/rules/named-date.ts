import { eventType, type CaseEvent, type EventDateName } from '@quantieme/law';
import type { Scene, Start } from '../engine/rule.ts';
import { startOn } from '../engine/starts.ts';

type Day = Temporal.PlainDate;

/** A constant day of the law. */
export const day = (text: string): Day => Temporal.PlainDate.from(text);

/** A date of what triggers the rule; null = not recorded. */
export const dateOf = ({ occurrence }: Scene, name: EventDateName): Day | null =>
  occurrence.event?.dates[name] ?? null;

/** A date of an event; its legal day stands for it when the type says that it is that very date. */
export function namedDate({ type, dates, on }: CaseEvent, name: EventDateName): Day | null {
  return dates[name] ?? (eventType(type)?.whichDateIsOn === name ? on : null);
}

/** A limit that starts on one dated fact of the event; null where nobody recorded it. */
export function fromNamed(name: EventDateName): (scene: Scene) => Start | null {
  return ({ occurrence }) => {
    const found = occurrence.event ? namedDate(occurrence.event, name) : null;
    return found ? startOn(found) : null;
  };
}
